/// Finds the morphological features of words whose tags and tree are known.
///
/// A linear model chooses among the features that go with a word's tags; the tree tells a past tense its subject.
package struct MorphologicalTagger: Sendable {
    private let scorer: any Scorer
    private let candidates: [[MorphologicalFeatures]]

    /// Creates a tagger from its scorer and the features by ``context(_:)``.
    package init(scorer: any Scorer, candidates: [[MorphologicalFeatures]]) {
        self.scorer = scorer
        self.candidates = candidates
    }

    /// Opens the shipped tagger.
    package init(_ file: ModelFile) throws(ModelFileError) {
        scorer = try LinearScorer(file, name: "features")
        candidates = try Candidates(file, name: "features.candidates").byContext.map { names in
            names.map { MorphologicalFeatures($0) }
        }
        let most = scorer.classes
        guard candidates.count == Self.contexts, candidates.allSatisfy({ $0.count <= most }) else {
            throw .badSection(path: file.path, name: "features.candidates")
        }
    }

    /// The number of pairs of tags.
    package static let contexts = PennTag.allCases.count * UniversalTag.allCases.count

    /// The place of a pair of tags.
    package static func context(_ tags: Tagger.Tags) -> Int { tags.penn * UniversalTag.allCases.count + tags.universal }

    /// The features of all words of a sentence.
    package func tag(_ words: [WordFeatures], _ tags: [Tagger.Tags], _ arcs: [Parser.Arc]) -> [MorphologicalFeatures] {
        let subjects = Self.subjects(arcs)
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: scorer.classes)
        return words.indices.map { index in
            let candidates = candidates[Self.context(tags[index])]
            guard candidates.count > 1 else { return candidates.first ?? MorphologicalFeatures() }
            Self.features(words, tags, arcs, subjects, index, into: &features)
            return candidates[scorer.best(features, of: candidates.count, &scores)]
        }
    }

    private static let subjectRelations = Set(
        DependencyRelation.allCases.indices.filter { DependencyRelation.allCases[$0].universal == .nsubj }
    )
    private static let auxiliaryRelations = Set(
        DependencyRelation.allCases.indices.filter {
            let relation = DependencyRelation.allCases[$0].universal
            return relation == .aux || relation == .cop
        }
    )

    /// The subject of each word, or that of its head where it is an auxiliary; -1 for none.
    package static func subjects(_ arcs: [Parser.Arc]) -> [Int] {
        var subjects = [Int](repeating: -1, count: arcs.count)
        for (index, arc) in arcs.enumerated() {
            if let head = arc.head, subjectRelations.contains(arc.relation) { subjects[head] = index }
        }
        for (index, arc) in arcs.enumerated() where subjects[index] < 0 {
            if let head = arc.head, auxiliaryRelations.contains(arc.relation) { subjects[index] = subjects[head] }
        }
        return subjects
    }

    /// What the features are chosen from: the word, its tags, its relation, its subject and the words beside it.
    package static func features(
        _ words: [WordFeatures],
        _ tags: [Tagger.Tags],
        _ arcs: [Parser.Arc],
        _ subjects: [Int],
        _ index: Int,
        into features: inout FeatureList
    ) {
        let word = words[index]
        let tag = FeatureHash(context(tags[index]))
        let relation = FeatureHash(arcs[index].relation)
        let subject = subjects[index]
        let subjectWord = subject < 0 ? FeatureHash(-1) : words[subject].lower
        let subjectTag = FeatureHash(subject < 0 ? -1 : tags[subject].penn)
        let next = index + 1 < words.count ? FeatureHash(tags[index + 1].penn) : FeatureHash(-1)
        let previous = index > 0 ? FeatureHash(tags[index - 1].penn) : FeatureHash(-1)
        features.removeAll()
        features.add(1, tag)
        features.add(2, tag, word.lower)
        features.add(3, tag, word.suffixes.1)
        features.add(4, tag, word.suffixes.2)
        features.add(5, tag, relation)
        features.add(6, tag, relation, word.lower)
        features.add(7, tag, subjectTag)
        features.add(8, tag, subjectWord)
        features.add(9, tag, subjectTag, word.lower)
        features.add(10, tag, subjectTag, relation)
        features.add(11, tag, next)
        features.add(12, tag, previous)
        features.add(13, tag, previous, next)
        features.add(14, tag, index > 0 ? words[index - 1].lower : FeatureHash(-1))
        features.add(15, tag, word.shape)
        features.add(16, tag, word.form)
        features.add(17, tag, word.lower, previous)
        features.add(18, tag, FeatureHash(index == 0 ? 0 : 1), subjectTag)
        features.add(19, tag, word.suffixes.3)
        features.add(20, tag, subjectWord, word.lower)
    }
}
