/// Writers of plays for round trips.
extension TestPlay {
    /// The label over a speech: names in capitals, joined by "AND".
    private func label(_ speech: Speech) -> String {
        speech.who.map { name($0).uppercased() }.joined(separator: " AND ")
    }

    /// The play in TEI, as DraCor has it.
    var tei: String {
        func escaped(_ text: String) -> String {
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        }
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
            <fileDesc><titleStmt><title>\(escaped(play.title))</title></titleStmt></fileDesc>
            <profileDesc><particDesc><listPerson>

            """
        for member in play.cast {
            xml +=
                "<person xml:id=\"\(member.id)\" sex=\"\(member.sex ?? "UNKNOWN")\"><persName>\(escaped(member.name))</persName></person>\n"
        }
        xml += "</listPerson></particDesc></profileDesc></teiHeader><text><front><castList>\n"
        for member in play.cast {
            let description = member.description.map { "<roleDesc>\(escaped($0))</roleDesc>" } ?? ""
            xml += "<castItem sameAs=\"#\(member.id)\"><role>\(escaped(member.name))</role>\(description)</castItem>\n"
        }
        xml += "</castList></front><body>\n"
        for act in play.acts {
            xml += "<div type=\"act\"><head>\(act.title)</head>\n"
            for scene in act.scenes {
                xml += "<div type=\"scene\"><head>\(scene.title)</head>\n"
                for speech in scene.speeches {
                    xml +=
                        "<sp who=\"\(speech.who.map { "#\($0)" }.joined(separator: " "))\"><speaker>\(escaped(label(speech)))</speaker>"
                    xml += speech.lines.map { "<l>\(escaped($0))</l>" }.joined() + "</sp>\n"
                }
                xml += "</div>\n"
            }
            xml += "</div>\n"
        }
        return xml + "</body></text></TEI>\n"
    }

    /// The play in Fountain: acts as sections, scenes as forced headings.
    var fountain: String {
        var text = "Title: \(play.title)\n\n# Characters\n\n"
        text += play.cast.map { entry($0) }.joined(separator: "\n") + "\n\n"
        for act in play.acts {
            text += "# \(act.title)\n\n"
            for scene in act.scenes {
                text += ".\(scene.title)\n\n"
                for speech in scene.speeches { text += "\(label(speech))\n\(speech.lines.joined(separator: "\n"))\n\n" }
            }
        }
        return text
    }

    /// The play as plain text, the names on lines of their own.
    var plainText: String { plainText { "\(label($0))\n\($0.lines.joined(separator: "\n"))" } }

    /// The play as plain text, the names at the head of the words.
    var plainTextWithNamesBefore: String { plainText { "\(label($0)). \($0.lines.joined(separator: "\n"))" } }

    private func plainText(_ speech: (Speech) -> String) -> String {
        var text = "\(play.title)\n\nCHARACTERS\n\n" + play.cast.map { entry($0) }.joined(separator: "\n") + "\n\n"
        for act in play.acts {
            text += "\(act.title)\n\n"
            for scene in act.scenes {
                text += "\(scene.title)\n\n"
                for said in scene.speeches { text += speech(said) + "\n\n" }
            }
        }
        return text
    }

    private func entry(_ member: Member) -> String {
        member.description.map { "\(member.name), \($0)" } ?? member.name
    }
}
