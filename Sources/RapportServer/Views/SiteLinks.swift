import RapportLibrary

extension PictureLinks {
    /// The pages of this server.
    static let pages = PictureLinks(
        person: { "/people/\($0.id)" },
        bond: { BondAddress.of($0.a.id, $0.b.id) },
        words: { entry in
            if let statement = entry.statement {
                return statement.document.address(of: "s\(statement.id)", at: statement.evidence.first?.first ?? 0)
            }
            guard let quotation = entry.quotation else { return "/" }
            return quotation.document.address(of: "q\(quotation.id)", at: quotation.start)
        }
    )
}
