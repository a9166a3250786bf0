/// The shipped tables of nouns and names: what kind of thing a word usually speaks of.
///
/// Nouns come from WordNet 3.0, names from WordNet's instances and from Faker's lists of given names and surnames.
public struct Lexicon: Sendable {
    private let nouns: WordClassTable
    private let names: WordClassTable

    /// Opens the lexicon of the package's resources.
    ///
    /// - Throws: ``ModelFileError``.
    public init() throws(ModelFileError) { try self.init(Models.file("lexicon")) }

    /// Opens a lexicon.
    ///
    /// - Throws: ``ModelFileError``.
    public init(_ file: ModelFile) throws(ModelFileError) {
        nouns = try WordClassTable(file, name: "nouns")
        names = try WordClassTable(file, name: "names")
    }

    /// The classes of a common noun, by its lemma in lower case; of a hyphenated one, or else of its last part.
    public func classes(ofNoun lemma: some StringProtocol) -> NounClasses {
        let known = classes(ofNoun: FeatureHash(lemma.utf8))
        guard known.isEmpty, let hyphen = lemma.lastIndex(of: "-") else { return known }
        return classes(ofNoun: FeatureHash(lemma[lemma.index(after: hyphen)...].utf8))
    }

    /// The classes of a common noun, by the hash of its lemma in lower case.
    public func classes(ofNoun lemma: FeatureHash) -> NounClasses { NounClasses(rawValue: nouns.classes(of: lemma)) }

    /// What a name is known as; words of longer names are parted by one space.
    public func classes(ofName name: some StringProtocol) -> NameClasses { classes(ofName: FeatureHash(name.utf8)) }

    /// What a name is known as, by its hash.
    public func classes(ofName name: FeatureHash) -> NameClasses { NameClasses(rawValue: names.classes(of: name)) }

    /// The gender that a given name is usually borne by; nil where it is borne by both or is not known.
    ///
    /// Weak evidence: people's names tell nobody's gender for sure, and ``Mention/gender`` is never filled by it.
    public func usualGender(ofGivenName name: some StringProtocol) -> Gender? {
        switch classes(ofName: name).intersection(.givenName) {
        case .feminineGivenName: .feminine
        case .masculineGivenName: .masculine
        default: nil
        }
    }
}

extension Lexicon {
    /// Writes a lexicon's tables to a model file.
    public static func write(nouns: [String: NounClasses], names: [String: NameClasses], to file: inout ModelFileWriter)
    {
        WordClassTable.write(nouns.mapValues(\.rawValue), to: &file, name: "nouns")
        WordClassTable.write(names.mapValues(\.rawValue), to: &file, name: "names")
    }
}
