/// Files that were sent together, and what has become of each.
struct Upload: Sendable {
    /// What has become of a file.
    enum State: Sendable {
        case waiting
        case reading
        /// It is on the shelf, as this document.
        case stored(document: Int64, outcome: String)
        case failed(String)
    }

    /// A file.
    struct File: Sendable {
        let name: String
        /// The bytes, until they are read.
        var bytes: [UInt8]
        var state = State.waiting
    }

    let id: Int
    var files: [File]

    /// How many files are done with.
    var done: Int {
        files.count { file in
            switch file.state {
            case .waiting, .reading: false
            case .stored, .failed: true
            }
        }
    }

    /// Whether nothing is left to do.
    var isDone: Bool { done == files.count }

    var view: [String: Any] {
        [
            "id": id, "done": done, "count": files.count, "isDone": isDone,
            "files": files.map { file -> [String: Any] in
                switch file.state {
                case .waiting: ["name": file.name, "state": "waiting"]
                case .reading: ["name": file.name, "state": "being read"]
                case .stored(let document, let outcome):
                    ["name": file.name, "state": outcome, "address": "/documents/\(document)"]
                case .failed(let reason): ["name": file.name, "state": "could not be read", "reason": reason]
                }
            },
        ]
    }
}
