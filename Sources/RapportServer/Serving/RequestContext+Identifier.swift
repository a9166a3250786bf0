import Hummingbird

extension RequestContext {
    /// The number in a part of the address.
    ///
    /// - Throws: `HTTPError` with the status 404 where it is none.
    func identifier(_ name: String) throws -> Int64 {
        guard let identifier = parameters.get(name).flatMap({ Int64($0) }), identifier > 0 else {
            throw HTTPError(.notFound)
        }
        return identifier
    }
}
