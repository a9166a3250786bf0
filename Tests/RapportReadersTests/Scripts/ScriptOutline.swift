import RapportReaders
import RapportText
import Testing

/// What a reader found in a script, as lines to compare: blocks, then what is known beside them.
func scriptOutline(_ document: Document) throws -> String {
    let script = try #require(document.script)
    var lines = [outline(document).trimmingSuffix("\n")]
    for role in script.roles {
        var facts = [role.names.joined(separator: " / ")]
        if let identifier = role.identifier { facts.append("#\(identifier)") }
        if let sex = role.sex { facts.append(sex.rawValue) }
        if role.isGroup { facts.append("group") }
        if let description = role.description { facts.append("is “\(document[description])”") }
        if let actor = role.actor { facts.append("played by “\(document[actor])”") }
        lines.append("role: " + facts.joined(separator: ", "))
    }
    for division in script.divisions {
        lines.append(
            "\(division.kind.rawValue) from block \(division.firstBlock): \(division.heading.map { String(document[$0]) } ?? "–")"
        )
    }
    for speech in script.speeches {
        var line = "speech \(speech.blocks): \(speech.label.map { String(document[$0]) } ?? "–")"
        if !speech.roles.isEmpty { line += " #" + speech.roles.joined(separator: " #") }
        if speech.isSimultaneous { line += " (simultaneous)" }
        if let time = speech.time { line += " \(time.lowerBound)–\(time.upperBound)" }
        lines.append(
            line + speech.words.map { " | " + document[$0].split(separator: "\n").joined(separator: "⏎") }.joined()
        )
    }
    for movement in script.movements {
        lines.append("\(movement.kind.rawValue) at block \(movement.block): \(movement.roles.joined(separator: ", "))")
    }
    for tie in script.ties {
        lines.append("tie: " + ([tie.name, tie.active.joined(separator: "+")] + tie.passive).joined(separator: " "))
    }
    for warning in script.warnings {
        lines.append("warning: \(warning.line.map { "\($0): " } ?? "")\(warning.message)")
    }
    return lines.joined(separator: "\n") + "\n"
}

/// The outline of a script given as text, spans checked.
func scriptOutline(_ text: String, path: String) throws -> String {
    let document = try DocumentReader().read(bytes: Array(text.utf8), path: path)
    expectSoundSpans(document)
    return try scriptOutline(document)
}

/// Expects an outline line by line, so that a failure names the lines that differ.
func expectScript(
    _ text: String,
    path: String,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let found = try scriptOutline(text, path: path).split(separator: "\n").map(String.init)
    #expect(found == expected.split(separator: "\n").map(String.init), sourceLocation: sourceLocation)
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
