import RapportLanguage

/// How the words around a tie put it: denied, hedged, earlier or later, and when.
struct Context {
    var polarity = Statement.Polarity.affirmed
    /// Whether a word of negation reaches the tie, "no longer" included.
    var isNegated = false
    /// Whether "no longer" or "anymore" is what negates it.
    var isNoLonger = false
    var certainty = Statement.Certainty.asserted
    var stage: Statement.Stage?
    var interval: Statement.Interval?
    /// Whether a year tells when it happened.
    var isDated = false
    /// Whether it is told in the past.
    var isPast = false
    /// Whether it is what people in general say or think: "people assume that they hate each other".
    var isTalk = false
    /// Whether it is only supposed: "if they had kissed".
    var isSupposed = false
    /// The subject of a verb of denying above the tie: whose denial it is.
    var denier: [Int] = []
}
