import ArgumentParser

/// `rapport correct`: what a person decides, laid over what was read.
struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct the library: every decision can be taken back, and outlasts another reading.",
        discussion: """
            People are told by name or identifier (p12), documents as d3, quotations as q7, statements as s9, corrections as \
            c2: the lists show them.
            """,
        subcommands: [
            Merge.self, Split.self, Apart.self, Rename.self, SetWorld.self, SetKind.self, Reverse.self, SetSpeaker.self,
            Confirm.self, Reject.self, AddStatement.self, Undo.self, History.self, Review.self,
        ]
    )
}
