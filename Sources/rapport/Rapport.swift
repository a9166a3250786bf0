import ArgumentParser

@main
struct Rapport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Who is what to whom, and who says so.",
        subcommands: [Annotate.self]
    )
}
