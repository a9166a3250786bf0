import RapportExchange
import RapportRelations

extension Library {
    /// Writes people and ties as a TEI document: `listPerson`, `listRelation` with the words a relation rests on, and the
    /// documents as sources.
    ///
    /// https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html
    ///
    /// - Parameter write: is handed the text piece by piece.
    public func writeTEI(to write: (String) throws -> Void) throws {
        try write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
              <teiHeader>
                <fileDesc>
                  <titleStmt><title>People and ties</title></titleStmt>
                  <publicationStmt><p>Written by Rapport from a library of readings.</p></publicationStmt>
                  <sourceDesc>

            """
        )
        // No list of TEI may be empty: it is opened with its first entry.
        var opening = "        <listBibl>\n"
        func entry(_ text: String) throws {
            try write(opening + text)
            opening = ""
        }
        try forEachDocument { try entry(Self.bibl($0)) }
        try write(opening.isEmpty ? "        </listBibl>\n" : "        <p>There are none.</p>\n")
        try write("      </sourceDesc>\n    </fileDesc>\n  </teiHeader>\n")
        opening = "  <standOff>\n    <listPerson>\n"
        try forEachPerson { try entry(Self.person($0)) }
        if opening.isEmpty {
            opening = "    </listPerson>\n    <listRelation>\n"
            try forEachStatement { try entry(Self.relation($0)) }
            try write("    </\(opening.isEmpty ? "listRelation" : "listPerson")>\n  </standOff>\n")
        }
        try write("</TEI>\n")
    }

    private static func bibl(_ document: DocumentReference) -> String {
        var entry = "          <bibl xml:id=\"d\(document.id)\">"
        if let title = document.title { entry += "<title>\(XMLText.escaped(title))</title>" }
        if let outlet = document.outlet { entry += "<publisher>\(XMLText.escaped(outlet))</publisher>" }
        if let date = document.date {
            entry += isDate(date) ? "<date when=\"\(date)\"/>" : "<date>\(XMLText.escaped(date))</date>"
        }
        return entry + "</bibl>\n"
    }

    private static func person(_ person: PersonEntry) -> String {
        var entry = "      <person xml:id=\"p\(person.id)\""
        if !person.isReal { entry += " role=\"character\"" }
        entry += "><persName>\(XMLText.escaped(person.name))</persName>"
        if let work = person.work { entry += "<note type=\"work\">\(XMLText.escaped(work))</note>" }
        return entry + "</person>\n"
    }

    private static func relation(_ statement: StatementEntry) -> String {
        let isMutual = TieKind(rawValue: statement.kind)?.isDirected != true
        var entry = "      <relation xml:id=\"s\(statement.id)\" name=\"\(statement.kind)\""
        if statement.polarity == "denied" { entry += " type=\"denied\"" }
        entry +=
            isMutual
            ? " mutual=\"#p\(statement.a.id) #p\(statement.b.id)\""
            : " active=\"#p\(statement.a.id)\" passive=\"#p\(statement.b.id)\""
        if let from = statement.from, isDate(from) { entry += " from=\"\(from)\"" }
        if let to = statement.to, isDate(to) { entry += " to=\"\(to)\"" }
        entry += " cert=\"\(statement.confidence >= 0.75 ? "high" : statement.confidence >= 0.5 ? "medium" : "low")\""
        if let speaker = statement.saidBy { entry += " resp=\"#p\(speaker.id)\"" }
        return entry
            + " source=\"#d\(statement.document.id)\"><desc>\(XMLText.escaped(statement.words))</desc></relation>\n"
    }

    /// Whether TEI takes a time as a date.
    private static func isDate(_ text: String) -> Bool {
        TimeSpell(from: text, to: nil) != nil && text.utf8.count <= 10
    }
}
