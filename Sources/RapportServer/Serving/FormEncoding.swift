import Foundation
import Hummingbird

/// Fields as queries and forms write them (`application/x-www-form-urlencoded`).
enum FormEncoding {
    /// The part of an address after its question mark.
    static func query(of request: Request) -> Substring {
        let address = request.uri.string
        return address.firstIndex(of: "?").map { address[address.index(after: $0)...] } ?? ""
    }

    /// A name or value; nil where its percent signs encode no UTF-8.
    static func decoded(_ text: Substring) -> String? { text.replacing("+", with: " ").removingPercentEncoding }
}
