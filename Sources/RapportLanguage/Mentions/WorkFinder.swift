import RapportText

/// Finds titles of films, series, books, plays, songs and the like.
struct WorkFinder {
    private let text: TitleFinder

    init(_ text: TitleFinder) { self.text = text }

    /// The titles, in order: those in quotation marks or emphasis, those that a noun of works introduces, and every other
    /// place that names the same titles.
    func find(apartFrom outlets: [Range<Int>]) -> [Range<Int>] {
        var taken = [Bool](repeating: false, count: text.annotation.tokens.count)
        for outlet in outlets { for token in outlet { taken[token] = true } }
        var titles: [Range<Int>] = []
        let marked = text.isArticle ? marked() : apartFromNames(marked())
        for title in marked + introduced() + staged() where !taken[title].contains(true) {
            for token in title { taken[token] = true }
            titles.append(title)
        }
        titles += repeated(titles, taken: &taken)
        return titles.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Titles in quotation marks, or set apart by emphasis.
    private func marked() -> [Range<Int>] {
        let tokens = text.annotation.tokens
        var found: [Range<Int>] = []
        for sentence in text.annotation.sentences
        where !text.context.isTitleCase[text.context.sentenceOfToken[sentence.tokens.lowerBound]] {
            var opening: Int?
            for token in sentence.tokens {
                guard let mark = quotationMark(token) else { continue }
                if let start = opening, mark != .opening {
                    if let title = title(within: (start + 1)..<token),
                        isNamed(title, from: start, to: token, sentence.tokens)
                    {
                        found.append(title)
                    }
                    opening = mark == .either ? token : nil
                } else {
                    opening = token
                }
            }
        }
        var next = 0
        for emphasis in text.annotation.document.emphasis {
            while next < tokens.count, tokens[next].span.start < emphasis.start { next += 1 }
            var end = next
            while end < tokens.count, tokens[end].span.end <= emphasis.end { end += 1 }
            if let title = title(within: next..<end) { found.append(title) }
        }
        return found
    }

    /// Marked words without those that in fiction name people or places, which are words that somebody used or spoke: "called me 'Sir
    /// John'", "represented 'New York,'", "'Ann Hale!'".
    private func apartFromNames(_ titles: [Range<Int>]) -> [Range<Int>] {
        func forms(_ tokens: Range<Int>) -> [FeatureHash] { tokens.map { text.context.words[$0].form } }
        var names: [[FeatureHash]: (places: Int, people: Int)] = [:]
        for name in text.names {
            if name.kind == .place { names[forms(name.tokens), default: (0, 0)].places += 1 }
            if name.kind == .person { names[forms(name.tokens), default: (0, 0)].people += 1 }
        }
        return titles.filter { title in
            let isPerson = title.count <= 3 && PersonTitle(text.annotation.form(of: title.lowerBound)) != nil
            let uses = names[forms(title)] ?? (0, 0)
            return !isPerson && uses.places == 0 && uses.people < Self.fewestUsesOfName
        }
    }

    /// From how many uses on the name of a person is no title in a story.
    private static let fewestUsesOfName = 3

    private enum Mark { case opening, closing, either }

    private func quotationMark(_ token: Int) -> Mark? {
        guard text.annotation.tokens[token].span.count <= 3 else { return nil }
        switch text.annotation.form(of: token) {
        case "“", "‘", "«", "``": return .opening
        case "”", "’", "»": return .closing
        case "\"", "''", "'": return .either
        default: return nil
        }
    }

    /// The words of a marked stretch, without a comma or full stop at the end, where they are capitalised as a title's are.
    private func title(within range: Range<Int>) -> Range<Int>? {
        var range = range
        while let last = range.last, [",", ".", ";", ":"].contains(text.annotation.form(of: last)) {
            range = range.lowerBound..<last
        }
        guard (1...10).contains(range.count), let first = range.first, let last = range.last else { return nil }
        guard beginsTitle(first), beginsTitle(last) else { return nil }
        for token in range where !beginsTitle(token) {
            let form = text.annotation.form(of: token)
            guard Self.smallWords.contains(String(form)) || text.annotation.tokens[token].universalTag == .punctuation
            else {
                return nil
            }
        }
        return range
    }

    private func beginsTitle(_ token: Int) -> Bool {
        text.context.isCapitalised[token] || text.annotation.tokens[token].universalTag == .numeral
            || text.annotation.tokens[token].continuesWord
    }

    /// Whether capitalised words in quotation marks are a title rather than something said: "Yes," or a nickname.
    private func isNamed(_ title: Range<Int>, from open: Int, to close: Int, _ sentence: Range<Int>) -> Bool {
        let annotation = text.annotation
        // "WE'RE MATES" shouts what somebody says.
        let isLoud = title.count > 1 && title.allSatisfy { annotation.form(of: $0).allSatisfy { !$0.isLowercase } }
        for token in title where annotation.tokens[token].universalTag == .pronoun && (title.count <= 3 || isLoud) {
            if annotation.tokens[token].relation.universal == .nsubj { return false }
        }
        let before = text.lower(open - 1, in: sentence)
        let after = text.lower(close + 1, in: sentence)
        let second = text.lower(close + 2, in: sentence)
        if WorkNouns.introduces(before) { return true }
        if Self.isSpeech(after) || Self.isSpeech(second), title.upperBound < close { return false }
        if Self.isSpeech(before) || Self.callings.contains(before) { return false }
        // "Robert 'Bobby' Hale": a nickname within a name.
        if sentence.contains(open - 1), sentence.contains(close + 1), text.isCapitalisedWord(open - 1),
            text.isCapitalisedWord(close + 1), title.count == 1
        {
            return false
        }
        if isPairOfPeople(title), !WorkNouns.contains(before), !WorkNouns.contains(after) { return false }
        if title.count > 1 { return before != "," || title.upperBound == close || after.isEmpty == false }
        return Self.openings.contains(before) || WorkNouns.contains(before) || WorkNouns.contains(after)
            || before == "'s"
            || before == "’s"
    }

    /// Whether words are no more than names of people joined by "and": a couple that stands for its like, "a 'Punch and Judy' act".
    private func isPairOfPeople(_ title: Range<Int>) -> Bool {
        let people = text.names.filter { $0.kind == .person && title.contains($0.tokens.lowerBound) }.map(\.tokens)
        return people.count > 1
            && title.allSatisfy { token in
                people.contains { $0.contains(token) } || ["and", "&"].contains(text.annotation.form(of: token))
            }
    }

    private static func isSpeech(_ word: String) -> Bool {
        switch word {
        case "said", "says", "say", "asked", "replied", "cried", "added", "answered", "wrote", "whispered", "shouted",
            "told",
            "exclaimed", "called", "laughed", "recalled", "adds", "asks", "i", "he", "she":
            true
        default: false
        }
    }

    /// Words before quotation marks that name a person or a thing otherwise.
    private static let callings: Set<String> = [
        "called", "nicknamed", "dubbed", "named", "word", "term", "phrase", "as",
    ]

    /// Words that a title of one word in quotation marks may follow.
    private static let openings: Set<String> = [
        "and", "for", "from", "in", "of", "on", "or", "see", "saw", "seen", "to", "watch", "watched", "watching",
        "with",
    ]

    /// Words that titles leave small.
    private static let smallWords: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "la", "le", "n't", "nor", "of",
        "off",
        "on", "or", "over", "the", "to", "up", "v", "via", "vs", "with",
    ]

    /// Capitalised words that a noun of works introduces ("the film Long Water") or that follow a verb of starring.
    private func introduced() -> [Range<Int>] {
        let annotation = text.annotation
        var found: [Range<Int>] = []
        for sentence in annotation.sentences
        where !text.context.isTitleCase[text.context.sentenceOfToken[sentence.tokens.lowerBound]] {
            for token in sentence.tokens {
                guard annotation.tokens[token].universalTag == .noun else { continue }
                let lemma = annotation.tokens[token].lemma
                if WorkNouns.introduces(lemma), let run = run(from: token + 1, in: sentence.tokens), !isPerson(run) {
                    found.append(run)
                } else if WorkNouns.follows(lemma), let run = run(upTo: token, in: sentence.tokens), !isNameOfOther(run)
                {
                    found.append(run)
                }
            }
        }
        return found
    }

    /// Capitalised words that stand where titles do in texts about plays and films, with no mark: "the second act of The
    /// Long Water", "plays Ann in Tollgate".
    private func staged() -> [Range<Int>] {
        let annotation = text.annotation
        guard text.isArticle, StageTalk(lemmas: annotation.tokens.lazy.map(\.lemma)).prevails() else { return [] }
        var found: [Range<Int>] = []
        for sentence in annotation.sentences
        where !text.context.isTitleCase[text.context.sentenceOfToken[sentence.tokens.lowerBound]] {
            var isPlayed = false
            for token in sentence.tokens {
                let word = text.lower(token, in: sentence.tokens)
                if Self.playing.contains(word) { isPlayed = true }
                guard ["in", "of"].contains(word), let run = run(from: token + 1, in: sentence.tokens),
                    isUnknown(run)
                else { continue }
                let isPart = word == "of" && Self.parts.contains(text.lower(token - 1, in: sentence.tokens))
                let hasArticle = run.count > 1 && annotation.form(of: run.lowerBound) == "The"
                let isRole =
                    word == "in" && isPlayed
                    && (text.isCapitalisedWord(token - 1)
                        || Self.playing.contains(text.lower(token - 1, in: sentence.tokens)))
                if isPart || hasArticle || isRole { found.append(run) }
            }
        }
        return found
    }

    private static let playing: Set<String> = ["plays", "portrays", "starred", "starring", "stars"]

    /// Nouns for parts of a work, or for who makes it, before "of" and its title.
    private static let parts: Set<String> = [
        "act", "cast", "episode", "finale", "premiere", "revival", "scene", "season", "series", "set", "star",
    ]

    /// Whether no name of a person, a place or a firm is known among the words.
    private func isUnknown(_ run: Range<Int>) -> Bool {
        !isPerson(run) && !text.names.contains { $0.kind == .organisation && $0.tokens.overlaps(run) }
            && run.allSatisfy { token in
                text.context.phrases[token].union(text.context.names[token]).isDisjoint(with: [
                    .territory, .location, .organisation,
                ]) && !PublicationWords.days.contains(text.lower(token, in: run))
            }
    }

    private func isPerson(_ run: Range<Int>) -> Bool {
        text.names.contains { $0.kind == .person && $0.tokens.overlaps(run) }
            || PersonTitle(text.annotation.form(of: run.lowerBound)) != nil
    }

    private func isNameOfOther(_ run: Range<Int>) -> Bool { text.names.contains { $0.tokens.overlaps(run) } }

    private func run(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard sentence.contains(start), text.isCapitalisedWord(start) else { return nil }
        var end = start + 1
        while sentence.contains(end) {
            if text.isCapitalisedWord(end) {
                end += 1
            } else if sentence.contains(end + 1), text.isCapitalisedWord(end + 1),
                Self.smallWords.contains(text.lower(end, in: sentence)), text.lower(end, in: sentence) != "and",
                text.lower(end, in: sentence) != "with", text.lower(end, in: sentence) != "by",
                text.lower(end, in: sentence) != "as", text.lower(end, in: sentence) != "from"
            {
                end += 2
            } else {
                break
            }
        }
        return end - start <= 8 ? start..<end : nil
    }

    private func run(upTo end: Int, in sentence: Range<Int>) -> Range<Int>? {
        var start = end
        while sentence.contains(start - 1), text.isCapitalisedWord(start - 1) { start -= 1 }
        if start == sentence.lowerBound { start += 1 }
        return start < end ? start..<end : nil
    }

    /// Other places that write a known title with the same words.
    private func repeated(_ titles: [Range<Int>], taken: inout [Bool]) -> [Range<Int>] {
        var byFirst: [FeatureHash: Set<[FeatureHash]>] = [:]
        for title in titles {
            let form = title.map { text.context.words[$0].form }
            if title.count == 1, isAlsoName(title) { continue }
            byFirst[form[0], default: []].insert(form)
        }
        var found: [Range<Int>] = []
        for sentence in text.annotation.sentences {
            for token in sentence.tokens where text.context.isCapitalised[token] && !taken[token] {
                guard let forms = byFirst[text.context.words[token].form] else { continue }
                for form in forms.sorted(by: { $0.count > $1.count }) {
                    let range = token..<(token + form.count)
                    guard range.upperBound <= sentence.tokens.upperBound, !taken[range].contains(true),
                        range.map({ text.context.words[$0].form }) == form,
                        form.count > 1 || token != sentence.tokens.lowerBound
                    else { continue }
                    for token in range { taken[token] = true }
                    found.append(range)
                    break
                }
            }
        }
        return found
    }

    private func isAlsoName(_ title: Range<Int>) -> Bool {
        let form = text.context.words[title.lowerBound].form
        return text.names.contains { $0.kind == .person && $0.tokens.contains { text.context.words[$0].form == form } }
    }
}
