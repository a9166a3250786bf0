/// The layers of the window tagger above the vectors of words.
package struct WindowLayers: Sendable {
    /// The length of a word's vector.
    package static let width = 48
    /// How many words are seen to each side of a word.
    package static let reach = 2
    /// The words of a window.
    static let places = 2 * reach + 1
    /// The hidden units.
    package static let units = 64
    /// The universal tags, padded to what is read at once.
    private static let columns = 24

    /// The vector of what stands before the first word of a sentence and after the last.
    private let outside: Matrix
    /// From the vectors of a window, one place after the other, to the hidden units.
    private let hidden: DenseLayer
    /// From the hidden units to the universal tags.
    private let universal: DenseLayer
    /// From the hidden units to the Penn tags: a row for each of these.
    private let penn: Matrix
    private let pennBias: [Float]
    /// The Penn tags that go with the universal ones, one after the other, the most frequent first.
    private let candidates: [Int]
    /// Where those of each universal tag lie.
    private let candidatesOfTag: [Range<Int>]

    /// Opens the layers of a model file.
    package init(_ file: ModelFile) throws(ModelFileError) {
        let pennCount = PennTag.allCases.count, universalCount = UniversalTag.allCases.count
        outside = try Matrix(file, name: "outside")
        hidden = try DenseLayer(inputs: Self.places * Self.width, outputs: Self.units).reading(file, name: "hidden")
        let tags = try Tagger.layer(input: Self.units).reading(file, name: "tags")
        let candidates = try Candidates.places(
            of: PennTag.self,
            file,
            name: "penn.candidates",
            contexts: universalCount
        )
        guard outside.values.count == Self.width else { throw .badSection(path: file.path, name: "outside") }
        var universal = DenseLayer(inputs: Self.units, outputs: Self.columns)
        var penn = Matrix(rows: pennCount, columns: Self.units)
        for unit in 0..<Self.units {
            let row = tags.weights.start(of: unit), padded = universal.weights.start(of: unit)
            for tag in 0..<pennCount { penn.values[penn.start(of: tag) + unit] = tags.weights.values[row + tag] }
            for tag in 0..<universalCount {
                universal.weights.values[padded + tag] = tags.weights.values[row + pennCount + tag]
            }
        }
        universal.bias.values.replaceSubrange(..<universalCount, with: tags.bias.values[pennCount...])
        self.universal = universal
        self.penn = penn
        pennBias = Array(tags.bias.values[..<pennCount])
        var ranges: [Range<Int>] = []
        for tags in candidates {
            let start = ranges.last?.upperBound ?? 0
            ranges.append(start..<(start + tags.count))
        }
        self.candidates = candidates.flatMap(\.self)
        candidatesOfTag = ranges
    }

    /// What words add to the hidden units from each place of a window, a row each; the last row is that of what stands outside
    /// the sentence.
    ///
    /// - Complexity: O(words).
    package func shares(of vectors: borrowing Matrix) -> Matrix {
        let count = vectors.rows
        var shares = Matrix(unfilledRows: count + 1, columns: Self.places * Self.units)
        shares.change { shares in
            Matrix.read(vectors, outside, hidden.weights) { vectors, outside, weights in
                for row in 0..<count { Self.share(of: vectors + row * Self.width, weights, into: shares, row) }
                Self.share(of: outside, weights, into: shares, count)
            }
        }
        return shares
    }

    /// Sets a row of shares to the products of a word's vector and the weights of each place.
    private static func share(
        of vector: UnsafePointer<Float>,
        _ weights: UnsafePointer<Float>,
        into shares: UnsafeMutablePointer<Float>,
        _ row: Int
    ) {
        for place in 0..<places {
            let weights = weights + place * width * units
            let share = shares + (row * places + place) * units
            // Sums of 32 units at once: enough that no addition has to wait for the one before.
            for unit in stride(from: 0, to: units, by: 32) {
                var sums = (Activation.Lanes(), Activation.Lanes(), Activation.Lanes(), Activation.Lanes())
                for column in 0..<width {
                    let weights = weights + column * units + unit
                    sums.0 += weights.lanes(0) * vector[column]
                    sums.1 += weights.lanes(8) * vector[column]
                    sums.2 += weights.lanes(16) * vector[column]
                    sums.3 += weights.lanes(24) * vector[column]
                }
                share.set(unit, sums.0)
                share.set(unit + 8, sums.1)
                share.set(unit + 16, sums.2)
                share.set(unit + 24, sums.3)
            }
        }
    }

    /// Fills in the tags of the tokens of sentences.
    ///
    /// - Parameters:
    ///   - words: for each token its word.
    ///   - shares: what the words add to the hidden units.
    /// - Complexity: O(tokens).
    package func tag(
        _ tokens: inout [Token],
        _ sentences: [Sentence],
        words: [Int32],
        shares: borrowing Matrix
    ) {
        let outside = Int32(shares.rows - 1)
        let universalTags = UniversalTag.allCases, pennTags = PennTag.allCases
        var window: [Int32] = []
        Matrix.read(shares, hidden.bias, universal.bias) { shares, bias, universalBias in
            Matrix.read(universal.weights, penn) { universal, penn in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.units) { room in
                    guard let units = room.baseAddress else { return }
                    for sentence in sentences {
                        window.removeAll(keepingCapacity: true)
                        for _ in 0..<Self.reach { window.append(outside) }
                        window += words[sentence.tokens]
                        for _ in 0..<Self.reach { window.append(outside) }
                        for (place, token) in sentence.tokens.enumerated() {
                            Self.read(window, place, shares, bias, into: units)
                            let tag = Self.universalTag(units, universal, universalBias)
                            tokens[token].universalTag = universalTags[tag]
                            tokens[token].pennTag = pennTags[pennTag(of: candidatesOfTag[tag], units, penn)]
                        }
                    }
                }
            }
        }
    }

    /// Sets the hidden units to what is above zero of the sums of what the words of a window add.
    @inline(__always)
    private static func read(
        _ window: [Int32],
        _ first: Int,
        _ shares: UnsafePointer<Float>,
        _ bias: UnsafePointer<Float>,
        into units: UnsafeMutablePointer<Float>
    ) {
        for unit in stride(from: 0, to: Self.units, by: 16) {
            var low = bias.lanes(unit)
            var high = bias.lanes(unit + 8)
            for place in 0..<places {
                let share = shares + (Int(window[first + place]) * places + place) * Self.units + unit
                low += share.lanes(0)
                high += share.lanes(8)
            }
            units.set(unit, Activation.positive(low))
            units.set(unit + 8, Activation.positive(high))
        }
    }

    /// The universal tag with the highest score.
    @inline(__always)
    private static func universalTag(
        _ units: UnsafeMutablePointer<Float>,
        _ weights: UnsafePointer<Float>,
        _ bias: UnsafePointer<Float>
    ) -> Int {
        var (first, second, third) = (bias.lanes(0), bias.lanes(8), bias.lanes(16))
        for unit in 0..<Self.units {
            let row = weights + unit * columns
            first += row.lanes(0) * units[unit]
            second += row.lanes(8) * units[unit]
            third += row.lanes(16) * units[unit]
        }
        return withUnsafeBytes(of: (first, second, third)) { scores in
            var best = 0
            var bestScore = -Float.infinity
            for tag in 0..<UniversalTag.allCases.count {
                let score = scores.load(fromByteOffset: tag * 4, as: Float.self)
                if score > bestScore { (best, bestScore) = (tag, score) }
            }
            return best
        }
    }

    /// The Penn tag with the highest score of some candidates.
    @inline(__always)
    private func pennTag(
        of places: Range<Int>,
        _ units: UnsafeMutablePointer<Float>,
        _ weights: UnsafePointer<Float>
    ) -> Int {
        var best = candidates[places.lowerBound]
        guard places.count > 1 else { return best }
        var bestScore = -Float.infinity
        for place in places {
            let tag = candidates[place]
            let row = weights + tag * Self.units
            var sums = Activation.Lanes()
            for unit in stride(from: 0, to: Self.units, by: 8) { sums += row.lanes(unit) * units.lanes(unit) }
            let score = sums.sum() + pennBias[tag]
            if score > bestScore { (best, bestScore) = (tag, score) }
        }
        return best
    }
}
