import RapportLibrary

extension PictureLinks {
    /// The pages of this server.
    static let pages = PictureLinks(
        person: \.address,
        bond: { BondAddress.of($0.a.id, $0.b.id) },
        words: { $0.statement?.place ?? $0.quotation?.place ?? "/" }
    )
}
