import RapportText

/// Finds the mentions of a document: names, common nouns and pronouns that speak of people, organisations, places, vehicles,
/// works and outlets; nested ones too.
///
/// Names come from a sequence labeller, made consistent over the document. Each name and each other word that may be the
/// head of a mention is classified, and a second classifier decides how far the mention reaches along the dependency
/// tree. Works and outlets are found by rule, from quotation marks, emphasis and context.
package struct MentionFinder: Sendable {
    /// What is a mention and how far it reaches goes by LitBank, which has the nested ones.
    private static let conventionOfMentions = NameConvention.fiction

    private let lexicon: Lexicon
    private let clusters: WordClusters
    private let network: MentionNetwork
    private let tagger: NameTagger
    private let heads: any Scorer
    private let spans: SpanFinder

    /// Opens the shipped models.
    package init() throws(ModelFileError) {
        try self.init(Models.file("mentions"), lexicon: Lexicon(), clusters: WordClusters(), vectors: WordVectors())
    }

    /// Opens models.
    package init(
        _ file: ModelFile,
        lexicon: Lexicon,
        clusters: WordClusters,
        vectors: WordVectors
    ) throws(ModelFileError) {
        self.lexicon = lexicon
        self.clusters = clusters
        network = try MentionNetwork(file, clusters: clusters, vectors: vectors)
        tagger = try NameTagger(file)
        heads = try LinearScorer(file, name: "heads")
        let starts = try LinearScorer(file, name: "spans.starts")
        let ends = try LinearScorer(file, name: "spans.ends")
        spans = SpanFinder(starts: starts, ends: ends)
        guard heads.classes == MentionClass.count, starts.classes == 1, ends.classes == 1 else {
            throw .badSection(path: file.path, name: "heads.shape")
        }
    }

    /// The names alone, as Universal NER has them: flat, without titles, of people, organisations and places of any sort.
    package func names(_ annotation: Annotation) -> [Mention] {
        let context = NameContext(annotation, lexicon: lexicon, clusters: clusters)
        let reading = network.read(annotation, context, names: .web, mentions: Self.conventionOfMentions)
        return names(annotation, context, .web, reading, roles: []).map { name in
            Mention(
                tokens: name.tokens,
                head: MentionHeads.head(of: name.tokens, annotation.tokens),
                form: .proper,
                type: name.kind == .place ? .location : name.kind.type
            )
        }
    }

    private func names(
        _ annotation: Annotation,
        _ context: NameContext,
        _ convention: NameConvention,
        _ reading: MentionNetwork.Reading,
        roles: [Range<Int>]
    ) -> [NameSpan] {
        let names = annotation.sentences.concurrentFlatMap { sentences in
            sentences.flatMap { sentence in
                NameLabel.spans(
                    tagger.label(sentence.tokens, context, convention: convention, reading),
                    from: sentence.tokens.lowerBound
                )
            }
        }
        let forms = NameForms(annotation: annotation, context: context)
        var parts = names.flatMap { ShortLines.parts(of: $0, in: annotation) }
        if convention == .web { parts = parts.flatMap(forms.partingRepeated) }
        let mended = NameConsistency(annotation, context).mend(parts, roles: roles, keepsHeadings: convention == .web)
        // Fiction calls houses after those who live there, who are people of it.
        guard convention != .fiction else { return mended }
        let joined = forms.joiningInverted(forms.addingEstablishments(to: mended))
        return convention == .web ? forms.addingSmall(to: joined) : joined
    }

    /// The mentions of a document whose tokens are parsed, in order of their spans.
    ///
    /// - Complexity: O(tokens).
    package func find(_ annotation: Annotation) -> [Mention] {
        let context = NameContext(annotation, lexicon: lexicon, clusters: clusters)
        let tree = DependencyTree(annotation.tokens)
        let convention = NameConvention(suiting: annotation)
        let roles = convention == .article ? RoleNames(annotation: annotation, context: context).find() : []
        let reading = network.read(annotation, context, names: convention, mentions: Self.conventionOfMentions)
        let names = names(annotation, context, convention, reading, roles: roles)
        let candidates = MentionHeads(annotation, names: names)
        var mentions = pronouns(annotation)
        mentions += candidates.tokens.concurrentFlatMap {
            self.mentions($0, annotation, tree, context, candidates, reading)
        }
        mentions += aged(annotation, besides: mentions)
        mentions = TitleFinder(annotation, context, names: names, isArticle: convention == .article)
            .refine(mentions)
        mentions = NameMender(annotation: annotation, context: context, isArticle: convention == .article)
            .mend(mentions)
        mentions = NameEvidence(
            annotation: annotation,
            context: context,
            roles: roles,
            isArticle: convention == .article
        ).correct(mentions)
        if convention == .fiction { mentions = StoryMentions(annotation: annotation, context: context).mend(mentions) }
        let attributes = MentionAttributes(annotation, tree, context, isArticle: convention == .article)
        for index in mentions.indices { attributes.fill(&mentions[index]) }
        return mentions.sorted {
            ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
        }
    }

    /// The mentions that hang on some of the candidates for heads.
    private func mentions(
        _ tokens: ArraySlice<Int>,
        _ annotation: Annotation,
        _ tree: DependencyTree,
        _ context: NameContext,
        _ candidates: MentionHeads,
        _ reading: MentionNetwork.Reading
    ) -> [Mention] {
        let convention = Self.conventionOfMentions
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: MentionClass.count)
        return tokens.compactMap { head in
            HeadClassifier.features(head, annotation, tree, context, candidates, convention, into: &features)
            for index in scores.indices { scores[index] = 0 }
            heads.add(features, to: &scores)
            let name = candidates.name(of: head)
            // Of what sort a name is the tagger has told.
            if name == nil { reading.addTypes(of: head, to: &scores) }
            let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
            let told = name.flatMap {
                isTown(candidates.core(of: head), annotation, context) ? .geopolitical : typeOfName($0, context)
            }
            guard let type = told ?? MentionClass.type(best) ?? name?.kind.type else { return nil }
            let core = candidates.core(of: head)
            let scene = MentionScene(head: head, core: core, type: type, annotation, tree, context, convention)
            let isProper = name != nil || annotation.tokens[head].universalTag == .properNoun
            return Mention(tokens: spans.find(scene), head: head, form: isProper ? .proper : .common, type: type)
        }
    }

    /// The type of a name that its own words leave no doubt of: neither "Tom Marsh" nor "Marsh" is a marsh, "Congress" nobody.
    private func typeOfName(_ name: NameSpan, _ context: NameContext) -> EntityType? {
        let isNameOfPerson =
            !context.names[name.tokens.lowerBound].isDisjoint(with: .givenName)
            || context.names[name.tokens.upperBound - 1].contains(.surname)
        switch name.kind {
        case .person: return isNameOfPerson ? .person : nil
        case .organisation: return isNameOfPerson ? nil : .organisation
        case .place: return nil
        }
    }

    /// Whether a name that begins as those of saints do, as in "from Minneapolis and St Paul", is a town here.
    private func isTown(_ core: Range<Int>, _ annotation: Annotation, _ context: NameContext) -> Bool {
        guard core.count > 1, ["St.", "St", "Saint"].contains(annotation.form(of: core.lowerBound)),
            context.phrases[core.lowerBound].contains(.territory), core.lowerBound > 1
        else { return false }
        let before = core.lowerBound - 1
        return annotation.tokens[before].universalTag == .adposition && annotation.tokens[before].lemma != "of"
            || annotation.tokens[before].universalTag == .coordinator
                && context.names[before - 1].contains(.territory)
    }

    /// "The 22-year-old", where no noun follows: somebody.
    private func aged(_ annotation: Annotation, besides mentions: [Mention]) -> [Mention] {
        let heads = Set(mentions.map(\.head))
        return annotation.tokens.indices.dropFirst(5).compactMap { token in
            guard annotation.form(of: token) == "old", !heads.contains(token),
                annotation.form(of: token - 2) == "year", annotation.tokens[token - 4].universalTag == .numeral,
                annotation.form(of: token - 5).lowercased() == "the"
            else { return nil }
            let isBeforeNoun =
                token + 1 < annotation.tokens.count
                && [.noun, .properNoun, .adjective].contains(annotation.tokens[token + 1].universalTag)
            guard !isBeforeNoun else { return nil }
            return Mention(
                tokens: token - 5..<token + 1,
                head: token,
                form: .common,
                type: .person,
                number: .singular
            )
        }
    }

    /// Pronouns that speak of people, and "each other".
    private func pronouns(_ annotation: Annotation) -> [Mention] {
        var mentions: [Mention] = []
        let numbers = PartNumbers.tokens(of: annotation)
        for (index, token) in annotation.tokens.enumerated() where token.span.count <= 10 && !numbers.contains(index) {
            switch token.universalTag {
            case .pronoun, .determiner, .other, .properNoun: break
            default: continue
            }
            let form = annotation.form(of: index).lowercased()
            if let entry = Pronouns.table[form] {
                if Pronouns.rare.contains(form), token.universalTag != .pronoun { continue }
                if form == "us", annotation.form(of: index) == "US" { continue }
                mentions.append(
                    Mention(
                        tokens: index..<(index + 1),
                        head: index,
                        form: .pronoun,
                        type: .person,
                        number: entry.number,
                        gender: entry.gender
                    )
                )
            } else if form == "each" || form == "one", index + 1 < annotation.tokens.count {
                let next = annotation.form(of: index + 1).lowercased()
                guard form == "each" ? next == "other" : next == "another" else { continue }
                mentions.append(
                    Mention(tokens: index..<(index + 2), head: index, form: .pronoun, type: .person, number: .plural)
                )
            }
        }
        return mentions
    }
}

extension MentionHeads {
    /// The name that a token stands in.
    package func name(of token: Int) -> NameSpan? { nameOfToken[token].map { names[$0] } }
}

extension NameSpan.Kind {
    /// The type of a mention by such a name where nothing more is known.
    package var type: EntityType {
        switch self {
        case .person: .person
        case .organisation: .organisation
        case .place: .geopolitical
        }
    }
}
