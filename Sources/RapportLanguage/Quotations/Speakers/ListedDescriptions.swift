internal import RapportText

/// The descriptions by which a cast that was handed in lists its members: "The Waiter", "The Old Woman".
struct ListedDescriptions {
    private let annotation: Annotation
    /// The member of each, by the words without an article; nil where several are listed by the same.
    private var people: [[String]: Int?] = [:]

    /// - Complexity: O(names of the cast).
    init(_ annotation: Annotation) {
        self.annotation = annotation
        for (index, cluster) in annotation.clusters.enumerated() {
            for words in Set((cluster.castMember?.names ?? []).map { Self.words(of: $0[...]) }) {
                people[words] = .some(people[words] == nil ? index : nil)
            }
        }
    }

    /// The member whom a description is listed for: "this waiter".
    ///
    /// Coreference may take it for somebody else, above all before the text has spoken of the member by another name.
    func person(_ mention: Int) -> Int? {
        let mention = annotation.mentions[mention]
        guard mention.form == .common, !people.isEmpty else { return nil }
        let words = mention.tokens.lowerBound..<(mention.head + 1)
        return people[Self.words(of: annotation.document[annotation.span(of: words)])] ?? nil
    }

    /// The words of a description without an article.
    private static func words(of name: Substring) -> [String] {
        let words = NamePieces.pieces(of: name.utf8).map(\.word)
        return words.first.map(articles.contains) ?? false ? Array(words.dropFirst()) : words
    }

    private static let articles: Set<String> = ["a", "an", "that", "the", "this"]
}
