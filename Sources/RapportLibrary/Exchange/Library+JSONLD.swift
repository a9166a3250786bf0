import RapportExchange
import RapportRelations

extension Library {
    /// Writes people, documents, quotations and statements as JSON-LD: a node for each, never a bare triple.
    ///
    /// Kinds of tie are told in the RELATIONSHIP vocabulary and schema.org, evidence as a Web Annotation selector.
    ///
    /// - Parameter write: is handed the text piece by piece.
    public func writeJSONLD(to write: ([UInt8]) throws -> Void) throws {
        try write(Array((#"{"@context":"# + Self.context + #","@graph":["# + "\n").utf8))
        var isFirst = true
        func node(_ members: (inout JSONWriter) -> Void) throws {
            var json = JSONWriter()
            json.object(members)
            try write((isFirst ? [] : Array(",\n".utf8)) + json.bytes)
            isFirst = false
        }
        try forEachDocument { document in
            try node { json in
                json.member("@id", "#d\(document.id)")
                json.member("@type", "schema:Article")
                json.known("schema:name", document.title)
                json.known("schema:publisher", document.outlet)
                json.known("schema:datePublished", document.date)
            }
        }
        try forEachPerson { person in
            try node { json in
                json.member("@id", "#p\(person.id)")
                json.member("@type", "schema:Person")
                json.member("schema:name", person.name)
                if !person.isReal { json.member("schema:disambiguatingDescription", "fictional character") }
                json.known("rapport:work", person.work)
            }
        }
        try forEachQuotation { quotation in
            try node { json in
                json.member("@id", "#q\(quotation.id)")
                json.member("@type", "schema:Quotation")
                json.member("schema:text", quotation.text)
                if let speaker = quotation.speaker { json.reference("schema:creator", "#p\(speaker.id)") }
                json.reference("schema:isPartOf", "#d\(quotation.document.id)")
                json.reference("prov:wasQuotedFrom", "#d\(quotation.document.id)")
                json.known("schema:dateCreated", quotation.date)
            }
        }
        try forEachStatement { statement in
            try node { json in
                json.member("@id", "#s\(statement.id)")
                json.member("@type", "rapport:Statement")
                json.reference("rdf:subject", "#p\(statement.a.id)")
                json.reference("rdf:predicate", Self.term(of: statement.kind))
                json.reference("rdf:object", "#p\(statement.b.id)")
                json.member("rapport:kind", statement.kind)
                json.member("rapport:polarity", statement.polarity)
                json.member("rapport:certainty", statement.certainty)
                json.member("rapport:confidence", statement.confidence)
                json.known("schema:startDate", statement.from)
                json.known("schema:endDate", statement.to)
                if let speaker = statement.saidBy { json.reference("prov:wasAttributedTo", "#p\(speaker.id)") }
                json.object("oa:hasTarget") { json in
                    json.reference("oa:hasSource", "#d\(statement.document.id)")
                    json.object("oa:hasSelector") { json in
                        json.member("@type", "oa:TextQuoteSelector")
                        json.member("oa:exact", statement.words)
                        if let place = statement.evidence.first {
                            json.object("oa:refinedBy") { json in
                                json.member("@type", "oa:TextPositionSelector")
                                json.member("oa:start", place[0])
                                json.member("oa:end", place[1])
                            }
                        }
                    }
                }
            }
        }
        try write(Array("\n]}\n".utf8))
    }

    private static let context = """
        {"schema":"https://schema.org/","rel":"http://purl.org/vocab/relationship/","oa":"http://www.w3.org/ns/oa#",\
        "prov":"http://www.w3.org/ns/prov#","rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",\
        "rapport":"urn:rapport:terms:"}
        """

    /// The term that stands for a kind of tie.
    private static func term(of kind: String) -> String {
        guard let kind = TieKind(rawValue: kind) else { return "schema:knows" }
        return switch kind {
        case .parent: "rel:parentOf"
        case .sibling: "rel:siblingOf"
        case .spouse: "rel:spouseOf"
        case .partner, .exPartner: "rel:lifePartnerOf"
        case .relative: "schema:relatedTo"
        case .friend: "rel:friendOf"
        case .employer: "rel:employerOf"
        case .colleague: "rel:colleagueOf"
        case .collaborator, .businessPartner: "rel:worksWith"
        case .mentor, .teacher: "rel:mentorOf"
        case .admirer, .equal: "schema:knows"
        case .rival: "rel:antagonistOf"
        case .enemy: "rel:enemyOf"
        case .estranged: "rel:lostContactWith"
        case .acquaintance: "rel:acquaintanceOf"
        case .neighbour: "rel:neighborOf"
        }
    }
}

extension JSONWriter {
    /// Writes a member that names another node.
    fileprivate mutating func reference(_ name: String, _ identifier: String) {
        object(name) { $0.member("@id", identifier) }
    }

    /// Writes a member whose value is known, and nothing otherwise.
    fileprivate mutating func known(_ name: String, _ value: String?) {
        if let value { member(name, value) }
    }
}
