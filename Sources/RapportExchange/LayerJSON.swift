public import RapportLanguage
import RapportText

/// One document's mentions, clusters or quotations in a line of JSON; offsets are Unicode code points.
public struct LayerJSON: Sendable {
    private let annotation: Annotation
    private let id: String
    private let offsets: CodePointOffsets

    /// Indexes a document for export under this name.
    public init(_ annotation: Annotation, id: String) {
        self.annotation = annotation
        self.id = id
        offsets = CodePointOffsets(annotation.document.text)
    }

    /// `{"doc", "entities": [[start, end, type], …]}`: mentions by name and by common noun, and the titles that open names.
    public var entities: String {
        let mentions = annotation.mentions.filter { $0.form != .pronoun }.map { ($0.tokens, $0.type) }
        let titles = annotation.titlesOfNames.map { ($0, EntityType.person) }
        return line(
            "entities",
            (mentions + titles).map { "[\(place(annotation.span(of: $0))),\(Self.quoted($1.rawValue))]" }
        )
    }

    /// `{"doc", "events": [[start, end], …]}`: the words that say that something happened.
    public var events: String {
        line("events", annotation.events.map { "[\(place(annotation.tokens[$0].span))]" })
    }

    /// `{"doc", "clusters": [[[start, end], …], …]}`; predicates and appositions apart, as LitBank and OntoNotes have it.
    public var clusters: String { clusters() }

    /// `{"doc", "clusters": [[[start, end], …], …]}`.
    ///
    /// - Parameters:
    ///   - attributesApart: whether predicates and appositions are clusters of their own.
    ///   - peopleOnly: whether other entities are left out.
    public func clusters(attributesApart: Bool = true, peopleOnly: Bool = false) -> String {
        let clusters = attributesApart ? annotation.clustersWithoutAttributes : annotation.clusters
        return line("clusters", clusters.filter { !peopleOnly || $0.type == .person }.map(mentions))
    }

    /// `{"doc", "quotes": [{"start", "end", "speaker", …}], "characters": [{"id", "names", "mentions"}]}`.
    ///
    /// People have the ids of the cast that was handed in, or else "C" and the number of their cluster.
    /// Reported clauses and quotations within others are left out: the corpora do not mark them.
    public var quotes: String {
        let quotes = annotation.quotations.filter(\.isSpoken).map { quotation in
            let start = offsets.codePoint(at: quotation.span.start), end = offsets.codePoint(at: quotation.span.end)
            let speaker = quotation.speaker.map { id(of: $0) } ?? "null"
            let addressees = quotation.addressees.map { id(of: $0) }.joined(separator: ",")
            let confidence = (quotation.confidence * 1000).rounded() / 1000
            return "{\"start\":\(start),\"end\":\(end),\"speaker\":\(speaker),"
                + "\"type\":\(Self.quoted(quotation.attribution.rawValue)),\"form\":\(Self.quoted(quotation.form.rawValue)),"
                + "\"group\":\"Q\(quotation.group)\",\"addressees\":[\(addressees)],\"confidence\":\(confidence)}"
        }
        let people = Set(annotation.quotations.flatMap { $0.addressees + ($0.speaker.map { [$0] } ?? []) }).sorted()
        let characters = people.map { person in
            "{\"id\":\(id(of: person)),\"names\":[\(names(of: person).map(Self.quoted).joined(separator: ","))],"
                + "\"mentions\":\(mentions(of: annotation.clusters[person]))}"
        }
        return "{\"doc\":\(Self.quoted(id)),\"quotes\":[\(quotes.joined(separator: ","))],"
            + "\"characters\":[\(characters.joined(separator: ","))]}"
    }

    /// The member of a cast handed in that somebody is.
    private func listed(_ person: Int) -> CastMember? {
        annotation.clusters[person].castMember.flatMap { $0.isFound ? nil : $0 }
    }

    private func id(of person: Int) -> String {
        Self.quoted(listed(person)?.id ?? "C\(person)")
    }

    private func line(_ name: String, _ values: [String]) -> String {
        "{\"doc\":\(Self.quoted(id)),\"\(name)\":[\(values.joined(separator: ","))]}"
    }

    private func place(_ span: Span) -> String {
        "\(offsets.codePoint(at: span.start)),\(offsets.codePoint(at: span.end))"
    }

    private func mentions(of cluster: Cluster) -> String {
        let spans = cluster.mentions.map { "[\(place(annotation.span(of: annotation.mentions[$0].tokens)))]" }
        return "[\(spans.joined(separator: ","))]"
    }

    /// The names of a cluster as a cast has them, or else those of the text, or if it has none its other words but pronouns;
    /// each once, in order of the text.
    ///
    /// What a nameless one is seldom called is left out.
    private func names(of cluster: Int) -> [String] {
        if let member = listed(cluster) { return member.names }
        for form in [Mention.Form.proper, .common, .pronoun] {
            var names: [String] = []
            var counts: [String: Int] = [:]
            for mention in annotation.clusters[cluster].mentions where annotation.mentions[mention].form == form {
                let words = String(annotation.words(of: mention))
                counts[words, default: 0] += 1
                if counts[words] == 1 { names.append(words) }
            }
            guard let most = counts.values.max() else { continue }
            return form == .proper ? names : names.filter { counts[$0, default: 0] * 4 >= most }
        }
        return []
    }

    /// A string as JSON writes it.
    private static func quoted(_ string: String) -> String {
        var quoted = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case ..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
