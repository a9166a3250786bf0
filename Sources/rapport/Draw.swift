import ArgumentParser

/// `rapport draw`: pictures as SVG.
struct Draw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw a picture, as SVG.",
        subcommands: [DrawScenes.self, DrawNetwork.self, DrawArc.self, DrawTimeline.self]
    )
}
