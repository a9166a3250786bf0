import ArgumentParser
import Foundation
import Logging
import RapportLibrary
import RapportReaders
import RapportServer

/// `rapport serve`: the library in a browser.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the library, read in it and correct it in a browser.",
        discussion: """
            Serves the library on this machine alone until it is told to stop (Ctrl-C). The pages ask nothing of the \
            network. The library is made where there is none.
            """
    )

    @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number")) var port = 8180

    @Option(
        help: ArgumentHelp(
            "A name besides those of this machine that requests may be addressed to, where a proxy stands before the server.",
            valueName: "name"
        )
    )
    var name: [String] = []

    @Option(
        help: ArgumentHelp(
            "A file whose first line is a token; nobody is let in without it.",
            valueName: "file"
        ),
        completion: .file()
    )
    var tokenFile: String?

    @Option(help: ArgumentHelp("In whose name corrections are made; the account's, where nothing is given."))
    var author: String?

    @OptionGroup var library: LibraryOptions

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("A port is a number from 0 to 65535.") }
    }

    func run() async throws {
        let log = library.log
        do {
            var settings = Settings()
            (settings.port, settings.names, settings.author) = (port, name, author ?? NSUserName())
            settings.token = try tokenFile.map(Self.token(in:))
            var logger = Logger(label: "rapport") { StreamLogHandler.standardError(label: $0) }
            logger.logLevel = library.quiet ? .error : .warning
            let server = try Server(library: library.open(.writing), settings: settings, logger: logger)
            let host = settings.host
            try await server.run { port in log.note("serving http://\(host):\(port)/ until Ctrl-C") }
        } catch {
            let failure = Failure(error)
            log.error(failure)
            throw ExitCode(failure.status.rawValue)
        }
    }

    /// The token in a file.
    private static func token(in path: String) throws -> String {
        let text = String(decoding: try FileBytes.read(path: path, limit: 4_096), as: UTF8.self)
        let token = text.prefix { !$0.isNewline }
        guard token.utf8.count >= 16, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x3B && $0 != 0x2C })
        else {
            throw Failure(
                .badData,
                "\(path): the first line is no token: 16 or more letters, digits and marks of ASCII."
            )
        }
        return String(token)
    }
}
