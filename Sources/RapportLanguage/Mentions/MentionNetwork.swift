/// What a recurrent network takes each token for: which part of a name, and which kind of mention hangs on it.
///
/// It reads the whole sentence and knows words by what they are like; ``NameTagger`` and ``HeadClassifier`` know words by
/// themselves and by their place in the tree. What they say is added up.
package struct MentionNetwork: Sendable {
    private let clusters: WordClusters
    private let encoder: SentenceEncoder
    private let labels: DenseLayer
    private let types: DenseLayer

    /// The name of the layer of labels in a model file.
    package static let names = "network.names"
    /// The name of the layer of heads in a model file.
    package static let heads = "network.heads"

    /// Opens the network of a model file.
    package init(_ file: ModelFile, clusters: WordClusters, vectors: WordVectors) throws(ModelFileError) {
        self.clusters = clusters
        encoder = try SentenceEncoder(file, vectors: vectors)
        let conventions = NameConvention.allCases.count
        labels = try DenseLayer(inputs: encoder.width, outputs: conventions * NameLabel.count)
            .reading(file, name: Self.names)
        types = try DenseLayer(inputs: encoder.width, outputs: conventions * MentionClass.count)
            .reading(file, name: Self.heads)
    }

    /// The columns that score the labels of names by a convention.
    package static func labels(_ convention: NameConvention) -> Range<Int> {
        convention.rawValue * NameLabel.count..<(convention.rawValue + 1) * NameLabel.count
    }

    /// The columns that score the classes of heads by a convention.
    package static func types(_ convention: NameConvention) -> Range<Int> {
        convention.rawValue * MentionClass.count..<(convention.rawValue + 1) * MentionClass.count
    }

    /// The words of a document that differ in what is known of them, and for each token its word.
    package struct Words: Sendable {
        fileprivate(set) var codes = WordCodes()
        fileprivate(set) var numbers: [Int32] = []

        /// The codes of a run of tokens, a word for each.
        package func codes(of tokens: Range<Int>) -> WordCodes {
            var codes = WordCodes()
            for token in tokens { codes.append(self.codes, Int(numbers[token])) }
            return codes
        }
    }

    /// What the network knows of the tokens of a document before it sees those beside them.
    ///
    /// - Complexity: O(tokens).
    package static func words(_ annotation: Annotation, _ context: NameContext, _ clusters: WordClusters) -> Words {
        var words = Words()
        words.numbers.reserveCapacity(annotation.tokens.count)
        var known: [FeatureHash: Int32] = [:]
        var buffers = WordBuffers()
        for sentence in annotation.sentences {
            for token in sentence.tokens {
                let traits = context.traits(of: token, in: sentence.tokens)
                let key = traits.reduce(context.words[token].form) { $0.with($1) }
                if let number = known[key] {
                    words.numbers.append(number)
                    continue
                }
                var form = String(annotation.form(of: token))
                form.withUTF8 { buffers.read($0) }
                words.numbers.append(Int32(words.codes.count))
                known[key] = Int32(words.codes.count)
                words.codes.append(context.words[token], lower: buffers.lower, clusters, traits: traits)
            }
        }
        return words
    }

    /// What the network makes of the tokens of a document: a row for each.
    package struct Reading: Sendable {
        fileprivate let labels: Matrix
        fileprivate let types: Matrix
        /// The convention of the labels.
        fileprivate let names: NameConvention

        /// How much more a natural logarithm of odds says than a point of the classifier of heads: what serves best on the
        /// development parts, of 5 to 30.
        private static let weight: Float = 10

        /// Adds to the scores of a token's labels.
        func addLabels(of token: Int, to scores: inout [Float]) {
            labels.add(row: token, times: names.weightOfNetwork, to: &scores)
        }

        /// Adds to the scores of the classes of a token as the head of a mention.
        package func addTypes(of token: Int, to scores: inout [Float]) {
            types.add(row: token, times: Self.weight, to: &scores)
        }
    }

    /// Reads a document on all cores: names by one convention, mentions by another.
    ///
    /// - Complexity: O(tokens).
    package func read(
        _ annotation: Annotation,
        _ context: NameContext,
        names: NameConvention,
        mentions: NameConvention
    ) -> Reading {
        let words = Self.words(annotation, context, clusters)
        let inputs = encoder.inputs(of: words.codes)
        let labels = labels.columns(Self.labels(names)), types = types.columns(Self.types(mentions))
        let parts = annotation.sentences.batches.concurrentMap { sentences in
            let tokens = sentences[0].lowerBound..<sentences[sentences.count - 1].upperBound
            let vectors = encoder.vectors(
                of: words.numbers[tokens],
                inputs,
                sentences: sentences.map { $0.lowerBound - tokens.lowerBound..<$0.upperBound - tokens.lowerBound }
            )
            return Reading(labels: labels.outputs(vectors), types: types.outputs(vectors), names: names)
        }
        return Reading(
            labels: Matrix(joining: parts.map(\.labels), columns: NameLabel.count),
            types: Matrix(joining: parts.map(\.types), columns: MentionClass.count),
            names: names
        )
    }
}

extension Matrix {
    /// Adds a row, multiplied by a weight, to scores.
    fileprivate func add(row: Int, times weight: Float, to scores: inout [Float]) {
        for column in 0..<columns { scores[column] += weight * values[start(of: row) + column] }
    }
}
