public import RapportRelations

/// What a person wants corrected, told by what the library shows now.
public enum Decision: Hashable, Sendable {
    /// The second person is the first.
    case merge(person: Int64, other: Int64)
    /// Who is taken for the person in these documents is somebody else.
    case split(person: Int64, documents: [Int64])
    /// Two people are not one.
    case apart(person: Int64, other: Int64)
    /// A person is called so.
    case rename(person: Int64, name: String)
    /// A person is real, or exists in a work, or in a fiction without a name.
    case setWorld(person: Int64, isReal: Bool, work: String?)
    /// A statement tells of another kind of tie.
    case setKind(statement: Int64, TieKind)
    /// a and b of a statement change places.
    case reverse(statement: Int64)
    /// A statement is this person's, or the document's own where nobody is named.
    case setStatementSpeaker(statement: Int64, person: Int64?)
    /// A statement is right, or wrong.
    case judgeStatement(statement: Int64, Status)
    /// A quotation is this person's, or of nobody known.
    case setSpeaker(quotation: Int64, person: Int64?)
    /// A quotation is right, or wrong.
    case judgeQuotation(quotation: Int64, Status)
    /// A document says something that was not found: the evidence is where its words stand, in code points.
    case add(
        document: Int64,
        a: Int64,
        b: Int64,
        kind: TieKind,
        polarity: RapportRelations.Statement.Polarity,
        evidence: Range<Int>
    )
}
