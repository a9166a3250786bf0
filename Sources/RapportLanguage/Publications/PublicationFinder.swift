internal import RapportText

/// Finds where the text names the publication that words were given to.
///
/// Patterns of English: "in a 2015 interview with Vanity Fair", "told The Guardian", "speaking to Vulture in 2012", "the Vanity Fair
/// interview", "in his memoir, Low Tide", "on the podcast Long Way Down", "wrote on Instagram". What stands in the place of the
/// outlet must be a name and no person.
public struct PublicationFinder: Sendable {
    let words: WordView
    let mentions: MentionIndex
    private let dates: DateReader

    /// Prepares to look in an annotation, which needs tokens and sentences; mentions keep people from being taken for outlets.
    ///
    /// - Complexity: O(tokens + mentions).
    public init(_ annotation: Annotation) {
        let words = WordView(annotation)
        self.init(words, MentionIndex(annotation))
    }

    init(_ words: WordView, _ mentions: MentionIndex) {
        self.words = words
        self.mentions = mentions
        dates = DateReader(words: words)
    }

    /// All publications that are named, in order; the same one as often as it is named.
    ///
    /// Names are made alike: "the Vanity Fair interview" is of "Vanity Fair", and a later mention without a date has that of an
    /// earlier one.
    ///
    /// - Complexity: O(tokens).
    public func publications() -> [Publication] {
        var found: [Publication] = []
        for sentence in words.annotation.sentences
        where words.annotation.document.blocks[sentence.block].kind.holdsQuotations {
            for token in sentence.tokens {
                guard
                    let publication = publication(at: token, in: sentence.tokens)
                        ?? again(at: token, in: sentence.tokens, found.last)
                else { continue }
                // "told Vulture in an interview": one publication, not two.
                if let last = found.last, sentence.tokens.contains(last.tokens.lowerBound),
                    token - last.tokens.upperBound < 12,
                    last.outlet == nil || publication.outlet == nil || last.outlet == publication.outlet
                {
                    found[found.count - 1] = merged(last, publication)
                } else {
                    found.append(publication)
                }
            }
        }
        return withKnownDates(found.filter { $0.outlet != nil || $0.date != nil })
    }

    /// The publication named last, where it comes again by what it is: "told the magazine", "the same paper asked".
    private func again(at noun: Int, in sentence: Range<Int>, _ last: Publication?) -> Publication? {
        guard let last, last.outlet != nil, noun > sentence.lowerBound + 1,
            PublicationWords.kinds.contains(words.lower(noun)), !words.isCapitalised(noun),
            words.lower(noun - 1) == "same"
                || words.lower(noun - 1) == "the" && PublicationWords.telling.contains(words.lower(noun - 2)),
            noun - last.tokens.upperBound < Self.reach
        else { return nil }
        var publication = last
        publication.tokens = (noun - 1)..<(noun + 1)
        publication.span = words.annotation.span(of: publication.tokens)
        publication.speakerMention = nil
        return publication
    }

    private func merged(_ a: Publication, _ b: Publication) -> Publication {
        let tokens = min(a.tokens.lowerBound, b.tokens.lowerBound)..<max(a.tokens.upperBound, b.tokens.upperBound)
        return Publication(
            outlet: a.outlet ?? b.outlet,
            date: a.date ?? b.date,
            span: words.annotation.span(of: tokens),
            tokens: tokens,
            speakerMention: a.speakerMention ?? b.speakerMention
        )
    }

    private func withKnownDates(_ found: [Publication]) -> [Publication] {
        var dates: [String: String] = [:]
        return found.map { publication in
            guard let outlet = publication.outlet else { return publication }
            var publication = publication
            if let date = publication.date { dates[outlet] = date } else { publication.date = dates[outlet] }
            return publication
        }
    }

    // MARK: - Patterns

    private func publication(at token: Int, in sentence: Range<Int>) -> Publication? {
        guard words.isWord(token), !words.isCapitalised(token) || words.isSentenceStart(token) else { return nil }
        let word = words.lower(token)
        guard PublicationWords.cues.contains(word) else { return nil }
        if PublicationWords.genres.contains(word) || PublicationWords.books.contains(word) {
            return genre(at: token, word, in: sentence)
        }
        if PublicationWords.telling.contains(word) {
            return named(after: token, at: token + 1, in: sentence) ?? said(token, in: sentence)
        }
        if PublicationWords.reportsThemselves.contains(word) { return itself(at: token) }
        if PublicationWords.speaking.contains(word) { return spoken(at: token, in: sentence) }
        if word == "according", stands(token + 1, "to", in: sentence) {
            return named(after: token + 1, at: token + 2, in: sentence, mustBeOutlet: true)
        }
        if PublicationWords.asking.contains(word) {
            // "asked in 2009 by the Wyke Journal"
            let by = stands(token + 1, "in", in: sentence) && dates.isYear(token + 2) ? token + 3 : token + 1
            guard stands(by, "by", in: sentence) else { return nil }
            return named(after: token, at: by + 1, in: sentence, mustBeOutlet: word != "interviewed")
        }
        if PublicationWords.turning.contains(word), stands(token + 1, "to", in: sentence) {
            return network(at: token + 2, after: token, in: sentence)
        }
        if word == "on" { return aired(at: token, in: sentence) }
        if word == "reviewing" { return reviewed(token, in: sentence) }
        if PublicationWords.writing.contains(word) {
            if stands(token + 1, "in", in: sentence) || stands(token + 1, "for", in: sentence) {
                return named(after: token, at: token + 2, in: sentence)
            }
            return network(after: token, in: sentence)
        }
        if PublicationWords.confiding.contains(word) { return said(token, in: sentence) }
        guard PublicationWords.posting.contains(word) else { return nil }
        return network(after: token, in: sentence) ?? said(token, in: sentence)
    }

    /// "said as much to Glow magazine".
    private func said(_ verb: Int, in sentence: Range<Int>) -> Publication? {
        let rest = (verb + 1)..<max(verb + 1, min(sentence.upperBound, verb + 6))
        // "said when Glow asked"
        if stands(verb + 1, "when", in: sentence) {
            return named(after: verb, at: verb + 2, in: sentence, mustBeOutlet: true)
        }
        guard let to = rest.first(where: { words.lower($0) == "to" }) else { return nil }
        // "came clean to Soap Week in 2006"
        let isDated = (to + 2..<max(to + 2, min(sentence.upperBound, to + 6))).contains(where: dates.isYear)
        return named(after: verb, at: to + 1, in: sentence, mustBeOutlet: !isDated)
    }

    func stands(_ token: Int, _ word: String, in sentence: Range<Int>) -> Bool {
        sentence.contains(token) && words.lower(token) == word
    }

    /// "told the Guardian", "told Vulture's Kit Hale in 2012".
    private func named(after verb: Int, at start: Int, in sentence: Range<Int>, mustBeOutlet: Bool = false)
        -> Publication?
    {
        guard
            let name = outlet(at: start, in: sentence, mustBeOutlet: mustBeOutlet)
                ?? outletNamed(at: start, in: sentence)
        else { return nil }
        return made(name, verb..<max(name.upperBound, verb + 1), in: sentence)
    }

    /// The outlet that "the paper" speaks of, or that a description names: "told the Vienna daily Morgenblatt".
    func outletNamed(at start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard stands(start, "the", in: sentence), sentence.contains(start + 1) else { return nil }
        if PublicationWords.kinds.contains(words.lower(start + 1)) { return outletBefore(start) }
        return mentions.mentions(beginningIn: start + 1..<min(sentence.upperBound, start + 5))
            .last { mentions[$0].type == .outlet }.map { mentions[$0].tokens }
    }

    /// "asked by this newspaper": the outlet that the text itself appeared in.
    private func itself(at noun: Int) -> Publication? {
        guard noun > 0, words.lower(noun - 1) == "this" else { return nil }
        let sentence = words.sentenceTokens(of: noun)
        let source = words.annotation.document.source.outlet
        let byline = mentions.mentions(beginningIn: 0..<min(noun, Self.reach)).first { mentions[$0].type == .outlet }
        guard source != nil || byline != nil else { return nil }
        var publication = made(byline.map { mentions[$0].tokens }, noun..<noun + 1, in: sentence)
        if let source { publication?.outlet = source }
        return publication
    }

    /// The outlet named last before a token, not far back.
    private func outletBefore(_ token: Int) -> Range<Int>? {
        mentions.mentions(beginningIn: max(0, token - Self.reach)..<token).last { mentions[$0].type == .outlet }
            .map { mentions[$0].tokens }
    }

    /// How many tokens back "the paper" may have been named.
    private static let reach = 60

    /// "speaking to Vulture", "sat down with The Lantern Weekly", "opened up to People".
    private func spoken(at verb: Int, in sentence: Range<Int>) -> Publication? {
        // "has not spoken to her since"
        if (max(sentence.lowerBound, verb - 3)..<verb).contains(where: {
            ["n't", "never", "not", "n’t"].contains(words.lower($0))
        }) {
            return nil
        }
        for token in (verb + 1)..<min(sentence.upperBound, verb + 5) {
            let word = words.lower(token)
            if word == "to" || word == "with" { return named(after: verb, at: token + 1, in: sentence) }
            guard word == "up" || word == "down" || word == "out" || word == "exclusively" || word == "briefly" else {
                return nil
            }
        }
        return nil
    }

    /// "wrote on Instagram", "in a post on X".
    private func network(after verb: Int, in sentence: Range<Int>) -> Publication? {
        for token in (verb + 1)..<max(verb + 1, min(sentence.upperBound - 1, verb + 5)) where words.lower(token) == "on"
        {
            let name = words.isCapitalised(token + 1) ? token + 1 : token + 2
            if let found = network(at: name, after: verb, in: sentence) { return found }
        }
        return nil
    }

    private func network(at name: Int, after verb: Int, in sentence: Range<Int>) -> Publication? {
        guard sentence.contains(name), words.isCapitalised(name),
            PublicationWords.networks.contains(words.lower(name))
        else { return nil }
        return made(name..<(name + 1), verb..<(name + 1), in: sentence)
    }

    /// "Reviewing the plans in Glow magazine".
    private func reviewed(_ verb: Int, in sentence: Range<Int>) -> Publication? {
        let reach = (verb + 2)..<max(verb + 2, min(sentence.upperBound, verb + 8))
        guard let link = reach.first(where: { words.lower($0) == "in" }) else { return nil }
        return named(after: verb, at: link + 1, in: sentence, mustBeOutlet: true)
    }

    /// "a 2015 Vanity Fair interview with Moss", "an interview with Vanity Fair", "his memoir, Low Tide".
    private func genre(at noun: Int, _ word: String, in sentence: Range<Int>) -> Publication? {
        var name = outlet(before: noun, in: sentence)
        var end = noun + 1
        var speaker: Int?
        // "in his only comment, to the Wyke Argus"
        let link = stands(noun + 1, ",", in: sentence) && stands(noun + 2, "to", in: sentence) ? noun + 2 : noun + 1
        if let next = sentence.contains(link) ? words.lower(link) : nil {
            let isLink = ["with", "for", "in", "to", "on", "by", "from"].contains(next)
            if isLink,
                let after = outlet(
                    at: link + 1,
                    in: sentence,
                    mustBeOutlet: next == "on" || next == "in" || next == "by"
                        || PublicationWords.letters.contains(word)
                ) ?? outletNamed(at: link + 1, in: sentence)
            {
                if name == nil { name = after }
                end = after.upperBound
            } else if next == "with" {
                speaker = mentions.people(in: (noun + 2)..<min(sentence.upperBound, noun + 6)).first
            }
        }
        // "in that interview": the one spoken of before.
        if name == nil, word == "interview",
            stands(noun - 1, "that", in: sentence) || stands(noun - 1, "same", in: sentence)
        {
            name = outletBefore(noun)
        }
        let isGiven = isWordOfGiving(noun, in: sentence)
        if name == nil, PublicationWords.books.contains(word), isGiven, let title = title(after: noun, in: sentence) {
            name = title
            end = title.upperBound
        }
        guard name != nil || (word == "interview" && isGiven) else { return nil }
        // "The show" and "the story" are seldom publications unless an outlet is named with them.
        let start = name.map { sentence.contains($0.lowerBound) ? min($0.lowerBound, noun) : noun } ?? noun
        var publication = made(name, start..<max(end, noun + 1), in: sentence)
        if speaker != nil { publication?.speakerMention = speaker }
        return publication
    }

    /// Whether a noun stands after "in", "on", "for", "to" or "told" with its article: "in an interview", "on his podcast".
    private func isWordOfGiving(_ noun: Int, in sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, noun - 8)..<noun).contains { token in
            ["in", "on", "during", "for", "to", "via", "from", "at"].contains(words.lower(token))
        }
    }

    // MARK: - Names

    /// The name of an outlet that begins at a token, its article aside.
    private func outlet(at start: Int, in sentence: Range<Int>, mustBeOutlet: Bool = false) -> Range<Int>? {
        guard sentence.contains(start) else { return nil }
        var first = start
        var hasArticle = false
        while sentence.contains(first),
            words.isQuotationMark(first) || !words.isCapitalised(first) && Self.fillers.contains(words.lower(first))
                || dates.isYear(first)
        {
            hasArticle = true
            first += 1
        }
        guard sentence.contains(first), words.isCapitalised(first) || isOutlet(first) else { return nil }
        var end = first + 1
        while sentence.contains(end) {
            if words.isCapitalised(end), words.isWord(end) {
                end += 1
            } else if sentence.contains(end + 1), words.isCapitalised(end + 1), Self.isLink(words.lower(end)),
                !isMonth((end + 1)..<(end + 2))
            {
                end += 2
            } else {
                break
            }
        }
        let whole = first..<end
        end = withoutPossessor(whole)
        if let programme = programme(of: whole, after: end, in: sentence) { return programme }
        guard !isPerson(first..<end) else { return afterPerson(end, in: sentence) }
        if let described = describedOutlet(after: end, in: sentence) { return described }
        let typed = mentions.mentions(beginningIn: first..<(first + 1)).contains { mentions[$0].type == .outlet }
        if mustBeOutlet, !typed, !(hasArticle && end - first > 1 && isOutletLike(first..<end)) { return nil }
        if mentions.mentions(beginningIn: first..<(first + 1)).contains(where: {
            Self.neverOutlets.contains(mentions[$0].type)
        }), !typed,
            !isOutletLike(first..<end)
        {
            return nil
        }
        return first..<end
    }

    /// "told French sports daily Le Set": the outlet after what it is.
    private func describedOutlet(after end: Int, in sentence: Range<Int>) -> Range<Int>? {
        var noun = end
        while sentence.contains(noun),
            [.adjective, .adverb, .noun].contains(words.annotation.tokens[noun].universalTag)
        {
            noun += 1
        }
        guard noun > end else { return nil }
        return mentions.mentions(beginningIn: noun..<noun + 1).first { mentions[$0].type == .outlet }
            .map { mentions[$0].tokens }
    }

    /// "told Kit Hale of The Times": the outlet after the journalist.
    private func afterPerson(_ end: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard sentence.contains(end + 1),
            words.lower(end) == "of" || words.lower(end) == "at" || words.lower(end) == "from"
        else { return nil }
        return outlet(at: end + 1, in: sentence, mustBeOutlet: true)
    }

    /// The name of an outlet that ends before a noun: "the 2015 Vanity Fair interview".
    private func outlet(before noun: Int, in sentence: Range<Int>) -> Range<Int>? {
        var end = noun
        while end > sentence.lowerBound,
            dates.isYear(end - 1) || Self.genreWords.contains(words.lower(end - 1)) && !words.isCapitalised(end - 1)
                || words.isQuotationMark(end - 1)
        {
            end -= 1
        }
        var first = end
        while first > sentence.lowerBound,
            words.isCapitalised(first - 1)
                || first < end && first - 2 >= sentence.lowerBound
                    && words.isCapitalised(first - 2) && Self.isLink(words.lower(first - 1))
        {
            first -= 1
        }
        // "In the Vanity Fair interview": the capital of a sentence's first word is no part of the name.
        while first < end,
            !words.isCapitalised(first) || Self.openers.contains(words.lower(first)) && words.isSentenceStart(first)
        {
            first += 1
        }
        // "Moss's interview": whose, not where.
        if first < end, isPossessive(end - 1) {
            return isPerson(first..<(end - 1)) ? nil : first..<(end - 1)
        }
        guard first < end, !isPerson(first..<end), !isMonth(first..<end) else { return nil }
        return first..<end
    }

    /// The title of a book or programme after its noun: "her memoir, Low Tide", "the podcast Long Way Down".
    private func title(after noun: Int, in sentence: Range<Int>) -> Range<Int>? {
        var first = noun + 1
        while sentence.contains(first), words.isSign(first, ",") || words.isQuotationMark(first) { first += 1 }
        guard sentence.contains(first), words.isCapitalised(first), first - noun <= 3 else { return nil }
        var end = first + 1
        while sentence.contains(end),
            words.isCapitalised(end)
                || sentence.contains(end + 1) && words.isCapitalised(end + 1)
                    && !isMonth((end + 1)..<(end + 2))
                    && (Self.isLink(words.lower(end)) || words.lower(end).utf8.count <= 3 && words.isWord(end))
        {
            end += 1
        }
        return isPerson(first..<end) ? nil : first..<end
    }

    /// What a channel or country owns: "Channel Nine's Teatime", "Britain's Channel 8".
    private func programme(of whole: Range<Int>, after owner: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard owner + 1 < whole.upperBound, !isPerson(owner + 1..<whole.upperBound),
            whole.contains(where: { Self.channels.contains(words.lower($0)) })
        else { return nil }
        let end = whole.upperBound
        let isNumbered =
            sentence.contains(end) && words.annotation.tokens[end].universalTag == .numeral
            && words.lower(end).utf8.count < 3
        return owner + 1..<end + (isNumbered ? 1 : 0)
    }

    private static let channels: Set<String> = ["bbc", "channel", "itv", "radio", "sky", "tv"]

    /// Cuts a name before a possessive: "Vulture's Kit Hale" is Vulture.
    private func withoutPossessor(_ name: Range<Int>) -> Int {
        name.first(where: isPossessive) ?? name.upperBound
    }

    func isPossessive(_ token: Int) -> Bool { words.lower(token) == "'s" || words.lower(token) == "’s" }

    private func isPerson(_ name: Range<Int>) -> Bool {
        mentions.mentions(beginningIn: name).contains { index in
            let mention = mentions[index]
            return mention.type == .person && mention.form == .proper
                && mention.tokens.upperBound <= name.upperBound + 1
        } && !mentions.mentions(beginningIn: name).contains { mentions[$0].type == .outlet }
    }

    private func isOutlet(_ token: Int) -> Bool {
        mentions.mentions(beginningIn: token..<(token + 1)).contains { mentions[$0].type == .outlet }
    }

    /// Whether a name has a word of the press in it.
    private func isOutletLike(_ name: Range<Int>) -> Bool {
        name.contains { Self.pressWords.contains(words.lower($0)) }
    }

    func isMonth(_ name: Range<Int>) -> Bool {
        guard name.count == 1 else { return false }
        let word = words.lower(name.lowerBound)
        return PublicationWords.days.contains(word) || ["i", "internet", "net", "tv", "web"].contains(word)
    }

    private static func isLink(_ word: String) -> Bool { PublicationWords.links.contains(word) }

    private static let neverOutlets: Set<EntityType> = [.geopolitical, .location, .vehicle]

    private static let fillers: Set<String> = [
        "a", "an", "the", "recent", "new", "magazine", "podcast", "website", "site", "newspaper", "now-deleted",
    ]

    /// Words that may open a sentence before the name of an outlet, in lower case.
    private static let openers: Set<String> = [
        "a", "after", "an", "at", "during", "for", "from", "in", "on", "the", "this", "to",
    ]

    private static let genreWords: Set<String> = [
        "cover", "magazine", "podcast", "radio", "recent", "television", "tv", "video", "podcast", "print", "newspaper",
        "joint", "rare",
    ]

    private static let pressWords: Set<String> = [
        "bbc", "chronicle", "courier", "daily", "echo", "express", "gazette", "globe", "guardian", "herald",
        "independent", "journal",
        "magazine", "mail", "mirror", "monitor", "news", "observer", "podcast", "post", "press", "radio", "record",
        "reporter", "review",
        "standard", "star", "sun", "sunday", "telegraph", "times", "tribune", "weekly", "wire",
    ]

    // MARK: - Making

    func made(_ name: Range<Int>?, _ tokens: Range<Int>, in sentence: Range<Int>) -> Publication? {
        let window = max(sentence.lowerBound, tokens.lowerBound - 8)..<min(sentence.upperBound, tokens.upperBound + 8)
        return Publication(
            outlet: name.map(spelled),
            date: dates.date(in: window, near: tokens.upperBound),
            span: words.annotation.span(of: tokens),
            tokens: tokens
        )
    }

    /// The name as the text writes it, white space made single, and without a word that only says what kind of outlet it is.
    private func spelled(_ name: Range<Int>) -> String {
        var name = name
        if name.count > 1, let last = name.last, PublicationWords.kinds.contains(words.lower(last)),
            !words.isCapitalised(last)
        {
            name = name.lowerBound..<last
        }
        return words.annotation.document[words.annotation.span(of: name)].split { $0 == " " || $0 == "\n" }.joined(
            separator: " "
        )
    }
}
