import Hummingbird
import RapportLibrary

/// Tells pages when the library has changed, whoever changed it.
struct ChangeEvents {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/events") { [site] _, _ in
            EventStream.response(every: .seconds(1)) {
                .state("\(try await site.blocking { try site.library.version() })", isLast: false)
            }
        }
    }
}
