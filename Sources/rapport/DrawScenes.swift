import ArgumentParser
import RapportExchange

/// `rapport draw scenes`: the storylines of a script.
struct DrawScenes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenes",
        abstract: "Draw a script's characters as lines that come together in scenes."
    )

    @Argument(help: ArgumentHelp("The scripts to read; - for standard input.", valueName: "file"), completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("Draw at most this many characters, those in most scenes.", valueName: "number"))
    var lines = 24

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write a file for each script there instead of to standard output.", valueName: "directory"),
        completion: .directory
    )
    var output: String?

    @Flag(name: [.short, .long], help: "Say nothing on standard error but what went wrong.")
    var quiet = false

    func validate() throws {
        guard lines > 0 else { throw ValidationError("--lines takes a number above 0.") }
        guard output != nil || paths.count == 1 else {
            throw ValidationError("a picture stands alone: give --output DIRECTORY for several files.")
        }
    }

    func run() throws {
        try ScriptInput(paths, log: Log(isQuiet: quiet)).forEach { staging, input, _ in
            let picture = Array(StorylineChart(staging, mostLines: lines).rendered().utf8)
            guard let output else { return try StandardOutput.write(picture) }
            try OutputFile(directory: output, name: "\(input.name).svg").write(picture, unless: input.path)
        }
    }
}
