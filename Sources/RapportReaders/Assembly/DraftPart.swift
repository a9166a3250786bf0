import RapportText

/// A block whose text the reader makes, and what it belongs to, if not to the work.
struct DraftPart {
    var draft: DraftBlock
    let aside: Aside.Kind?
    /// The rank of a heading, from 1 to 6; 0 for other blocks.
    var rank = 0
}
