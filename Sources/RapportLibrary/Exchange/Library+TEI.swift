import RapportExchange
import RapportRelations

extension Library {
    /// Writes people and ties as a TEI document: `listPerson`, `listRelation` with the words a relation rests on, and the
    /// documents as sources.
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
                    <listBibl>

            """
        )
        try forEachDocument { document in
            var entry = "          <bibl xml:id=\"d\(document.id)\">"
            if let title = document.title { entry += "<title>\(XMLText.escaped(title))</title>" }
            if let outlet = document.outlet { entry += "<publisher>\(XMLText.escaped(outlet))</publisher>" }
            if let date = document.date { entry += "<date when=\"\(XMLText.escaped(date))\"/>" }
            try write(entry + "</bibl>\n")
        }
        try write(
            """
                    </listBibl>
                  </sourceDesc>
                </fileDesc>
              </teiHeader>
              <standOff>
                <listPerson>

            """
        )
        try forEachPerson { person in
            var entry = "      <person xml:id=\"p\(person.id)\""
            if !person.isReal { entry += " role=\"character\"" }
            entry += "><persName>\(XMLText.escaped(person.name))</persName>"
            if let work = person.work { entry += "<note type=\"work\">\(XMLText.escaped(work))</note>" }
            try write(entry + "</person>\n")
        }
        try write("    </listPerson>\n    <listRelation>\n")
        try forEachStatement { statement in
            let isMutual = TieKind(rawValue: statement.kind)?.isDirected != true
            var entry = "      <relation xml:id=\"s\(statement.id)\" name=\"\(statement.kind)\""
            if statement.polarity == "denied" { entry += " subtype=\"denied\"" }
            entry +=
                isMutual
                ? " mutual=\"#p\(statement.a.id) #p\(statement.b.id)\""
                : " active=\"#p\(statement.a.id)\" passive=\"#p\(statement.b.id)\""
            if let from = statement.from { entry += " from=\"\(XMLText.escaped(from))\"" }
            if let to = statement.to { entry += " to=\"\(XMLText.escaped(to))\"" }
            entry +=
                " cert=\"\(statement.confidence >= 0.75 ? "high" : statement.confidence >= 0.5 ? "medium" : "low")\""
            if let speaker = statement.saidBy { entry += " resp=\"#p\(speaker.id)\"" }
            entry +=
                " source=\"#d\(statement.document.id)\"><desc>\(XMLText.escaped(statement.words))</desc></relation>\n"
            try write(entry)
        }
        try write("    </listRelation>\n  </standOff>\n</TEI>\n")
    }
}
