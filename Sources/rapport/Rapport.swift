import ArgumentParser

@main
struct Rapport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Who is what to whom, and who says so.",
        discussion: """
            Reads what people have written about people and shows who is what to whom, each line resting on the exact \
            words of the text and on the one who says them. Works on this machine alone.

            Exit status: 0 when all went well; of several failures that of the first: 64 for a wrong use, 65 for a file \
            that is not fit to be read, 66 for one that is not there or may not be read, 69 where pdftotext or \
            OpenBLAS is missing, 70 for an error of the program's own, 73 for a file that cannot be made, 74 for one \
            that cannot be written.
            """,
        version: "rapport 0.1.0",
        subcommands: [Read.self, Scenes.self, Draw.self, Export.self, Annotate.self],
        groupedSubcommands: [
            CommandGroup(
                name: "The library",
                subcommands: [
                    Add.self, People.self, Quotes.self, Bonds.self, Between.self, Mirrors.self, Path.self, Who.self,
                    Timeline.self, Contradictions.self, Search.self, Check.self, Correct.self, Serve.self,
                    LibraryCommand.self,
                ]
            )
        ]
    )
}
