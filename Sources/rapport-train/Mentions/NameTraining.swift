import RapportLanguage

/// Trains the tagger of names: a structured averaged perceptron (Collins 2002).
struct NameTraining {
    /// A document with the labels of its sentences.
    struct Example {
        let document: MentionDocument
        let context: NameContext
        let labels: [[Int]]
    }

    /// The share of features that is left out of each look at a token, so that none is relied on alone.
    private static let dropped = 0.2

    private(set) var labels = Perceptron(classes: NameLabel.count, bits: 18)
    private(set) var steps = Perceptron(classes: NameLabel.count, bits: 6)

    /// The tagger as it stands, unaveraged.
    var tagger: NameTagger { NameTagger(labels: labels, steps: steps) }

    /// Learns from examples, sentence by sentence.
    init(_ examples: [Example], epochs: Int, seed: UInt64) {
        var shuffler = Shuffler(seed: seed)
        var order = examples.indices.flatMap { document in
            examples[document].labels.indices.map { (document: document, sentence: $0) }
        }
        for epoch in 1...epochs {
            order.shuffle(using: &shuffler)
            var wrong = 0
            for place in order where !learn(examples[place.document], sentence: place.sentence, &shuffler) {
                wrong += 1
            }
            print("  epoch \(epoch): \(wrong) of \(order.count) sentences wrong")
        }
    }

    /// Labels a sentence, and where it goes wrong, moves the weights towards the right labels.
    private mutating func learn(_ example: Example, sentence: Int, _ shuffler: inout Shuffler) -> Bool {
        let annotation = example.document.annotation
        let tokens = annotation.sentences[sentence].tokens
        let right = example.labels[sentence]
        let seen = tokens.map { token in
            var features = FeatureList()
            NameTagger.features(token, in: tokens, example.context, example.document.convention, into: &features)
            return features.dropping(Self.dropped, &shuffler)
        }
        let found = tagger.label(seen)
        defer {
            labels.endExample()
            steps.endExample()
        }
        guard found != right else { return true }
        var step = FeatureList()
        for place in seen.indices {
            let before = (
                right: place == 0 ? NameLabel.count : right[place - 1],
                found: place == 0 ? NameLabel.count : found[place - 1]
            )
            if right[place] != found[place] {
                labels.update(seen[place], class: right[place], by: 1)
                labels.update(seen[place], class: found[place], by: -1)
            }
            if right[place] != found[place] || before.right != before.found {
                step.removeAll()
                NameTagger.stepFeatures(after: before.right, into: &step)
                steps.update(step, class: right[place], by: 1)
                step.removeAll()
                NameTagger.stepFeatures(after: before.found, into: &step)
                steps.update(step, class: found[place], by: -1)
            }
        }
        return false
    }

    func write(to file: inout ModelFileWriter) {
        labels.write(to: &file, name: "names.labels")
        steps.write(to: &file, name: "names.steps")
    }
}

extension NameTraining.Example {
    init(_ document: MentionDocument, lexicon: Lexicon, clusters: WordClusters) {
        self.document = document
        context = NameContext(document.annotation, lexicon: lexicon, clusters: clusters)
        let names = Self.names(document)
        labels = document.annotation.sentences.map { NameLabel.labels(names, of: $0.tokens) }
    }

    /// The flat names of a document: the gold mentions that are names, without articles, titles and other words before them.
    private static func names(_ document: MentionDocument) -> [NameSpan] {
        let annotation = document.annotation
        var taken = [Bool](repeating: false, count: annotation.tokens.count)
        var names: [NameSpan] = []
        for gold in document.gold.sorted(by: { $0.tokens.count < $1.tokens.count }) {
            guard gold.isName != false, let type = gold.types.first else { continue }
            guard let tokens = document.convention == .web ? gold.tokens : core(gold, annotation) else { continue }
            // Of names within names ("University of Denver") the outer one counts, unless it is a mere description.
            let kind: NameSpan.Kind = type == .person ? .person : type == .organisation ? .organisation : .place
            if taken[tokens].contains(true) { names.removeAll { tokens.overlaps($0.tokens) } }
            for token in tokens { taken[token] = true }
            names.append(NameSpan(tokens: tokens, kind: kind))
        }
        return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The proper nouns around the head of a mention that are its name.
    private static func core(_ gold: MentionDocument.Gold, _ annotation: Annotation) -> Range<Int>? {
        let tokens = annotation.tokens
        let head = MentionHeads.head(of: gold.tokens, tokens)
        func isNamePart(_ token: Int) -> Bool {
            guard gold.tokens.contains(token), let first = annotation.form(of: token).first else { return false }
            return first.isUppercase && tokens[token].universalTag != .determiner
                && tokens[token].universalTag != .pronoun
        }
        guard isNamePart(head), gold.isName == true || tokens[head].universalTag == .properNoun else { return nil }
        var start = head
        var end = head + 1
        while isNamePart(start - 1) { start -= 1 }
        while true {
            if isNamePart(end) {
                end += 1
            } else if isNamePart(end + 1),
                ["of", "&", "de", "von", "van", "-", "the"].contains(annotation.form(of: end))
            {
                end += 2
            } else {
                break
            }
        }
        while start < end - 1, start < head || end - start > 1, let title = PersonTitle(annotation.form(of: start)),
            title.kind != .suffix, gold.types == [.person]
        { start += 1 }
        return start..<end
    }
}

extension FeatureList {
    /// The list without a share of its features, drawn by chance.
    func dropping(_ share: Double, _ shuffler: inout Shuffler) -> FeatureList {
        let limit = UInt64(share * 65536)
        var kept = FeatureList()
        for hash in hashes where shuffler.next() & 0xFFFF >= limit {
            kept.append(FeatureHash(bits: UInt64(hash) << 32))
        }
        return kept
    }
}
