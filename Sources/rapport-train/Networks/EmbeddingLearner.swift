import RapportLanguage

/// Learns a table of vectors, of which a batch of words touches a few rows.
struct EmbeddingLearner {
    /// The vectors, a row for each hashed part of a word.
    private(set) var table: Matrix
    private var means: Matrix
    private var squares: Matrix
    /// The steps taken so far.
    var steps = 0
    /// How often each code was met in the training data.
    private let counts: [UInt32: Int]
    private let mask: UInt32

    /// Parts of words are silenced the more often the rarer they are (Kiperwasser and Goldberg 2016): by this number to it
    /// and their count.
    private let silencing: Float

    init(bits: Int, width: Int, silencing: Float, _ words: [WordCodes], _ random: inout Shuffler) {
        self.silencing = silencing
        var counts: [UInt32: Int] = [:]
        for code in words.lazy.flatMap(\.codes) { counts[code, default: 0] += 1 }
        self.counts = counts
        mask = 1 << UInt32(bits) - 1
        table = Matrix(rows: 1 << bits, columns: width)
        means = table
        squares = table
        // Rows that are never met stay silent.
        for row in Set(counts.keys.map { $0 & mask }).sorted() {
            for place in table.start(of: Int(row))..<table.start(of: Int(row) + 1) {
                table.values[place] = Float.random(in: -0.2...0.2, using: &random)
            }
        }
    }

    /// The codes that are not silenced this time.
    func heard(_ codes: ArraySlice<UInt32>, _ random: inout Shuffler) -> [UInt32] {
        codes.filter { code in
            let count = Float(counts[code] ?? 0)
            return Float(random.next() >> 40) / Float(1 << 24) >= silencing / (silencing + count)
        }.map { $0 & mask }
    }

    /// The sums of the rows of each word.
    func vectors(_ words: [[UInt32]]) -> Matrix {
        let width = table.columns
        var vectors = Matrix(rows: words.count, columns: width)
        vectors.change { vectors in
            table.read { table in
                for (word, codes) in words.enumerated() {
                    let vector = vectors + word * width
                    for code in codes {
                        let row = table + Int(code) * width
                        for place in stride(from: 0, to: width, by: 8) {
                            vector.set(place, vector.lanes(place) + row.lanes(place))
                        }
                    }
                }
            }
        }
        return vectors
    }

    /// Moves the rows of the words against the gradients of their sums.
    mutating func learn(_ words: [[UInt32]], _ gradient: borrowing Matrix, rate: Float) {
        steps += 1
        let rate = Adam.rate(rate, step: steps)
        var wordsOfRow: [UInt32: [Int]] = [:]
        for (word, codes) in words.enumerated() { for code in codes { wordsOfRow[code, default: []].append(word) } }
        let width = table.columns
        var sum = Matrix(rows: 1, columns: width)
        Matrix.change(&table, &means, &squares) { table, means, squares in
            gradient.read { gradient in
                sum.change { sum in
                    for (row, words) in wordsOfRow {
                        sum.update(repeating: 0, count: width)
                        for word in words {
                            for place in stride(from: 0, to: width, by: 8) {
                                sum.set(place, sum.lanes(place) + (gradient + word * width).lanes(place))
                            }
                        }
                        let start = Int(row) * width
                        Adam.move(table + start, sum, means + start, squares + start, count: width, rate)
                    }
                }
            }
        }
    }
}

extension EmbeddingLearner: Learned {
    /// The table with its means and squares, to be kept between runs.
    var matrices: [Matrix] {
        get { [table, means, squares] }
        set { (table, means, squares) = (newValue[0], newValue[1], newValue[2]) }
    }
}
