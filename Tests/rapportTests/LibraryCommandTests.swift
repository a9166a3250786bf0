import Foundation
import Testing

/// The library as a user works with it.
struct LibraryCommandTests {
    /// A reading already made, of one article in which somebody is somebody's friend.
    private func reading(_ number: Int) -> String {
        let (a, b) = ("Ada Finch\(number % 7)", "Bea Crewe\(number % 5)")
        let text = "\(a) is a friend of \(b)."
        return """
            {"format":"rapport.reading/1","document":{"title":"Article \(number)","outlet":"The Ladle","date":"201\(number % 9)",\
            "text":"\(text)"},"people":[{"id":"p1","name":"\(a)","names":["\(a)"],"world":"real","gender":null,\
            "mentions":[[0,\(a.count)]]},{"id":"p2","name":"\(b)","names":["\(b)"],"world":"real","gender":null,"mentions":[]}],\
            "works":[],"portrayals":[],"quotations":[],"statements":[{"id":"s1","a":"p1","b":"p2","kind":"friend",\
            "label":"friend","polarity":"affirmed","certainty":"asserted","stage":null,"interval":null,"said_by":null,\
            "via":null,"evidence":[[0,\(text.count)]],"confidence":0.8,"rule":"test"}],"bonds":[],"mirrors":[]}
            """
    }

    private func readings(_ count: Int, in folder: Folder) throws -> [String] {
        try (0..<count).map { try folder.write(Array(reading($0).utf8), to: "readings/\($0 + 1000).json") }
    }

    @Test("Readings are added, listed, corrected and exported from the command line")
    func session() throws {
        let folder = try Folder()
        let environment = ["RAPPORT_LIBRARY": "\(folder.path)/shelf.library"]
        let files = try readings(3, in: folder)
        #expect(try Command(["people"], environment: environment).status == 66)
        let added = try Command(["add"] + files, environment: environment)
        #expect(added.status == 0 && added.messages == "rapport: 3 added\n")
        #expect(try Command(["add"] + files, environment: environment).messages == "rapport: 3 unchanged\n")
        let people = try Command(["people", "--sort", "name", "--limit", "2"], environment: environment)
        #expect(
            people.output == """
                p1  Ada Finch0: 1 documents, 1 mentions, 0 quotations, 1 statements
                p3  Ada Finch1: 1 documents, 1 mentions, 0 quotations, 1 statements

                """
        )
        let corrected = try Command(["correct", "reject", "s1", "--author", "Ines"], environment: environment)
        #expect(corrected.messages == "rapport: c1: p1, friend, p2 in d1: rejected\n")
        #expect(try Command(["between", "p1", "p2"], environment: environment).output == "")
        #expect(try Command(["correct", "undo", "-q"], environment: environment).messages == "")
        let between = try Command(["between", "p1", "p2", "--csv"], environment: environment).output
        #expect(between.split(separator: "\n").count == 2)
        #expect(try Command(["correct", "undo"], environment: environment).status == 66)
        #expect(try Command(["library", "verify", "-q"], environment: environment).status == 0)
        let archive = try Command(["library", "export"], environment: environment).output
        let copied = try Command(["library", "import", "-", "-L", "\(folder.path)/copy.library"], input: archive)
        #expect(copied.status == 0)
        #expect(try Command(["library", "export", "-L", "\(folder.path)/copy.library"]).output == archive)
    }

    @Test("A picture is SVG, or PNG where there is a converter; where there is none, that is told")
    func pictures() throws {
        let folder = try Folder()
        let environment = ["RAPPORT_LIBRARY": "\(folder.path)/shelf.library"]
        #expect(try Command(["add", "-q"] + readings(3, in: folder), environment: environment).status == 0)
        let drawn = try Command(["draw", "network"], environment: environment)
        #expect(drawn.status == 0 && drawn.output.contains("<svg"))
        let picture = "\(folder.path)/network.png"
        let converted = try Command(["draw", "network", "-o", picture], environment: environment)
        let bytes = FileManager.default.contents(atPath: picture)
        if FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert") {
            #expect(converted.status == 0 && bytes?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
        } else {
            #expect(converted.status == 69 && bytes == nil && converted.messages.contains("rsvg-convert"))
        }
        let none = try Command(
            ["draw", "network", "-o", "\(folder.path)/other.png"],
            environment: environment.merging(["PATH": folder.path]) { $1 }
        )
        #expect(none.status == 69)
        #expect(none.messages.hasSuffix("other.png: rsvg-convert is needed for PNG; write an .svg instead.\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.contains("other") })
    }

    private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    @Test("A terminal is shown how many files are done, in one line no wider than itself", .enabled(if: hasScript))
    func progress() throws {
        let folder = try Folder()
        let files = try readings(150, in: folder)
        let list = try folder.write(Array(files.joined(separator: "\n").utf8), to: "list")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/script")
        let command =
            "stty cols 40; '\(Command.executable.path)' add -L '\(folder.path)/shelf.library' --list '\(list)'"
        process.arguments = ["--quiet", "--return", "--command", command, "\(folder.path)/typescript"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let shown = try String(contentsOfFile: "\(folder.path)/typescript", encoding: .utf8)
        let lines = shown.components(separatedBy: "\r\u{1B}[K").dropFirst()
        #expect(lines.first == "[          ] 0 of 150 files, 0%")
        #expect(lines.last?.hasPrefix("rapport: 150 added") == true)
        #expect(lines.count > 1 && lines.dropLast().allSatisfy { $0.count < 40 })
    }

    @Test("A file that is no reading is named, the others are added")
    func malformed() throws {
        let folder = try Folder()
        let good = try readings(1, in: folder)
        let bad = try folder.write(Array("{\"document\":1}".utf8), to: "bad.json")
        let added = try Command(["add", bad] + good + ["-L", "\(folder.path)/shelf.library"])
        #expect(added.status == 65)
        #expect(added.messages.contains("bad.json: line 1 is no reading of the form rapport.reading/1."))
        #expect(added.messages.hasSuffix("rapport: 1 added, 1 failed\n"))
    }

    @Test("Killed at any moment, the library is sound, and a second run completes it to the same content")
    func killed() throws {
        let folder = try Folder()
        let files = try readings(150, in: folder)
        let undisturbed = "\(folder.path)/undisturbed.library"
        #expect(try Command(["add", "-q", "-L", undisturbed] + files).status == 0)
        let expected = try Command(["library", "export", "-L", undisturbed]).output
        for moment in 0..<4 {
            let path = "\(folder.path)/\(moment).library"
            try Command.kill(["add", "-q", "-L", path] + files, after: 0.05 + 0.15 * Double(moment))
            if FileManager.default.fileExists(atPath: path) {
                let verified = try Command(["library", "verify", "-q", "-L", path])
                // Killed before its tables were there, the file is an empty database and no library yet; killed between the
                // steps that make them, it is one that asks to be opened for writing, and holds nothing.
                let isUnmade = ["not a library", "of an older version"].contains(where: verified.messages.contains)
                #expect(verified.status == 0 || isUnmade, "\(verified.status): \(verified.messages)")
            }
            #expect(try Command(["add", "-q", "-L", path] + files).status == 0)
            #expect(try Command(["library", "export", "-L", path]).output == expected)
        }
    }

    @Test("Two processes that add at once both succeed")
    func together() throws {
        let folder = try Folder()
        let files = try readings(60, in: folder)
        let path = "\(folder.path)/shelf.library"
        let first = try Command.start(["add", "-q", "-L", path] + files.prefix(30))
        let second = try Command.start(["add", "-q", "-L", path] + files.suffix(30))
        first.waitUntilExit()
        second.waitUntilExit()
        #expect(first.terminationStatus == 0 && second.terminationStatus == 0)
        #expect(try Command(["bonds", "--limit", "0", "--csv", "-L", path]).output.split(separator: "\n").count > 1)
        #expect(try Command(["library", "verify", "-q", "-L", path]).status == 0)
    }
}

extension Command {
    /// Starts a run and lets it go on.
    static func start(_ arguments: some Sequence<String>) throws -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = Array(arguments)
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Starts a run and ends it with SIGKILL after so many seconds, if it has not ended by then.
    static func kill(_ arguments: [String], after seconds: Double) throws {
        let process = try start(arguments)
        Thread.sleep(forTimeInterval: seconds)
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }
}
