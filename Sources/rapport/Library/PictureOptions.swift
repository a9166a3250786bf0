import ArgumentParser
import Foundation
import RapportLibrary

/// Where a picture goes.
struct PictureOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "Write the picture there: SVG, or PNG by its ending, where rsvg-convert is installed.",
            valueName: "file"
        ),
        completion: .file(extensions: ["svg", "png"])
    )
    var output: String?

    func write(_ svg: String) throws {
        guard let output, output.hasSuffix(".png") else {
            return try StreamedFile.write(to: output) { try $0.write(Array(svg.utf8)) }
        }
        let draft = "\(output).svg"
        try StreamedFile.write(to: draft) { try $0.write(Array(svg.utf8)) }
        defer { try? FileManager.default.removeItem(atPath: draft) }
        let converter = Process()
        converter.executableURL = URL(filePath: "/usr/bin/env")
        converter.arguments = ["rsvg-convert", "--output", output, draft]
        try converter.run()
        converter.waitUntilExit()
        guard converter.terminationStatus == 0 else {
            throw Failure(.unavailable, "\(output): rsvg-convert is needed for PNG; write an .svg instead.")
        }
    }
}
