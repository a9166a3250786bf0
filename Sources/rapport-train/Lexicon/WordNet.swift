import Foundation

/// The nouns of WordNet, as its database files hold them (wndb(5WN)).
struct WordNet {
    struct Synset {
        var words: [String]
        /// The number of the lexicographer's file: 18 is people, 15 places.
        var file: Int
        /// Offsets of the synsets above, those it is an instance of included.
        var above: [Int] = []
        var isInstance = false
    }

    /// The synsets by their offsets in the file.
    private(set) var synsets: [Int: Synset] = [:]
    /// For each lemma in lower case, underscores for spaces, the offsets of its senses, the most frequent first.
    private(set) var senses: [String: [Int]] = [:]

    /// Reads `data.noun` and `index.noun` of a directory.
    init(directory: String) throws {
        for line in try Self.lines(directory + "/data.noun") {
            let columns = line.split(separator: " ")
            guard let offset = Int(columns[0]), let file = Int(columns[1]), let words = Int(columns[3], radix: 16)
            else {
                continue
            }
            var synset = Synset(words: (0..<words).map { String(columns[4 + $0 * 2]) }, file: file)
            let pointers = 4 + words * 2
            for index in 0..<(Int(columns[pointers]) ?? 0) {
                let symbol = columns[pointers + 1 + index * 4]
                guard symbol == "@" || symbol == "@i", let above = Int(columns[pointers + 2 + index * 4]) else {
                    continue
                }
                synset.above.append(above)
                if symbol == "@i" { synset.isInstance = true }
            }
            synsets[offset] = synset
        }
        for line in try Self.lines(directory + "/index.noun") {
            let columns = line.split(separator: " ")
            guard let count = Int(columns[2]) else { continue }
            senses[String(columns[0])] = columns.suffix(count).compactMap { Int($0) }
        }
    }

    /// The offset of a sense, counted from 1.
    func sense(_ lemma: String, _ number: Int) throws -> Int {
        guard let senses = senses[lemma], senses.count >= number else { throw WordNetError.noSense(lemma, number) }
        return senses[number - 1]
    }

    /// A synset and everything above it.
    func closure(of offset: Int) -> Set<Int> {
        var seen: Set<Int> = [offset]
        var open = [offset]
        while let next = open.popLast() {
            for above in synsets[next]?.above ?? [] where seen.insert(above).inserted { open.append(above) }
        }
        return seen
    }

    /// The lines of a file, without the licence that stands above them, each behind two spaces.
    private static func lines(_ path: String) throws -> [Substring] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("  ") }
    }
}

/// Why WordNet cannot be used.
enum WordNetError: Error {
    /// The lemma has no sense of this number: another version of WordNet.
    case noSense(String, Int)
}
