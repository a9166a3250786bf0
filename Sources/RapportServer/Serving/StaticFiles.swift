import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The style sheet and the script, which come with the program.
enum StaticFiles {
    static func add(to table: inout RouteTable) {
        for (name, type) in [
            ("style.css", "text/css"), ("script.js", "text/javascript"), ("icon.svg", "image/svg+xml"),
        ] {
            let file = Bundle.module.bundleURL.appending(path: "Resources/Static/\(name)")
            guard let data = try? Data(contentsOf: file) else { preconditionFailure("\(name) is missing") }
            let buffer = ByteBuffer(bytes: data)
            table.get("/static/\(name)") { _, _ in
                Response(
                    status: .ok,
                    headers: [.contentType: "\(type); charset=utf-8", .cacheControl: "max-age=60"],
                    body: .init(byteBuffer: buffer)
                )
            }
        }
    }
}
