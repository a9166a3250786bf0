/// A mark in the text that may open or close a quotation.
struct QuotationMark {
    /// The families of marks; a quotation is opened and closed by marks of one family.
    enum Family {
        /// " “ ” „ ″ `` ''
        case double
        /// ' ‘ ’ ‚ `
        case single
        /// « »
        case guillemet
        /// ‹ ›
        case singleGuillemet
    }

    /// What its shape and its neighbours allow it to be.
    enum Role {
        /// It can only open.
        case opening
        /// It can only close.
        case closing
        /// Only what came before it decides.
        case either
    }

    /// The family.
    let family: Family
    /// The offset of its first byte.
    let start: Int
    /// The offset after its last byte.
    let end: Int
    /// What it may be.
    let role: Role
    /// Of a single mark: whether it may be the apostrophe of the word before it.
    let mayBeApostrophe: Bool
}
