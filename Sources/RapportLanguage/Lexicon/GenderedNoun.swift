/// What a noun, other than of kinship, tells of the gender of the person it names: "actress", "gentleman", "businesswoman".
public enum GenderedNoun {
    /// The gender a lemma, in lower case, tells: also that of kinship nouns and nouns of ties; nil where it tells none.
    public static func gender(lemma: some StringProtocol) -> Gender? {
        if let gender = GenderedNouns.table[lemma] { return gender }
        if let kinship = KinshipNoun(lemma: lemma) { return kinship.gender }
        if let relational = RelationalNoun(lemma: lemma), let gender = relational.gender { return gender }
        if GenderedNouns.notOfMen.contains(String(lemma)) { return nil }
        if lemma.hasSuffix("woman") || lemma.hasSuffix("girl") || lemma.hasSuffix("lady") { return .feminine }
        if lemma.hasSuffix("boy") || lemma.hasSuffix("sman") || lemma.hasSuffix("gentleman") { return .masculine }
        return nil
    }
}
