import ArgumentParser
import RapportExchange
import RapportLibrary

/// How a list is cut and written.
struct ListOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many entries a page has; 0 for all.", valueName: "number"))
    var limit = 20

    @Option(help: ArgumentHelp("Which page, from 1.", valueName: "number"))
    var page = 1

    @Flag(help: "Write JSON, one line an entry.")
    var json = false

    @Flag(help: "Write a table of comma-separated values.")
    var csv = false

    var pages: Page { limit == 0 ? .all : Page(offset: limit * (page - 1), limit: limit) }

    func validate() throws {
        guard limit >= 0, page > 0 else { throw ValidationError("--limit and --page take numbers above 0.") }
        if json, csv { throw ValidationError("--json and --csv exclude each other.") }
    }

    /// Writes a list.
    ///
    /// - Parameter text: the lines for a person to read.
    func write<Entry: Encodable & TableRow>(_ entries: [Entry], text: (Entry) -> String) throws {
        if csv { return try StandardOutput.write(Array(Entry.csv(entries).utf8)) }
        if json { return try entries.forEach { try StandardOutput.write(EntryJSON.line($0)) } }
        for entry in entries { try StandardOutput.write(Array((SafeText.harmless(text(entry)) + "\n").utf8)) }
    }
}
