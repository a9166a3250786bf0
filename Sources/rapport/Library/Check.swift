import ArgumentParser
import RapportLanguage
import RapportLibrary
import RapportReaders
import RapportRelations

/// `rapport check`: the quotations of a text against the library.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look up the quotations of a text in the library, and show how they were changed."
    )

    @Argument(help: "The files to check; - for standard input.", completion: .file()) var files: [String]
    @Flag(help: "Write JSON, one line a quotation.") var json = false
    @OptionGroup var library: LibraryOptions

    func run() throws {
        let log = library.log
        try Input.reportingFailures(log: log) {
            let library = try self.library.open(.reading)
            let annotator = try Annotator()
            return Input.each(of: Input.expand(files), log: log) { input, _ in
                let document = try DocumentReader().read(path: input.path)
                let record = try ReadingRecord(RelationReader().read(annotator.annotateByLabels(document)))
                var list = ListOptions()
                list.json = json
                try list.write(library.check(record), text: \.lines)
            }
        }
    }
}

extension CheckEntry {
    /// The verdict and what it rests on.
    fileprivate var lines: String {
        let head = "\(verdict.rawValue)  \(speaker ?? "Unknown"): “\(text)”"
        guard let match else { return head }
        var lines = [head]
        if verdict != .same { lines.append("in the library: “\(match.text)”") }
        for change in changes {
            switch change.kind {
            case .left: lines.append("left out: \(change.before)")
            case .inserted: lines.append("put in: \(change.after)")
            case .altered: lines.append("\(change.before.isEmpty ? "nothing" : change.before) became \(change.after)")
            }
        }
        if hasOtherSpeaker { lines.append("other speaker: \(match.speaker?.name ?? "unknown")") }
        if hasOtherOutlet { lines.append("other outlet: \(match.outlet ?? "unknown")") }
        if hasOtherDate { lines.append("other date: \(match.date ?? "unknown")") }
        lines.append("q\(match.id), \(match.document.citation)")
        return lines.joined(separator: "\n      ")
    }
}
