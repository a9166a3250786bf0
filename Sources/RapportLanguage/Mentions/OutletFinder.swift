import RapportText

/// Finds the names of newspapers, magazines, sites, stations and programmes that publish what people say.
struct OutletFinder {
    private let text: TitleFinder

    init(_ text: TitleFinder) { self.text = text }

    /// The names, in order: well-known ones, those that end as such names do, those whose context says so, and every other
    /// place that names the same outlets.
    func find() -> [Range<Int>] {
        var isPerson = [Bool](repeating: false, count: text.annotation.tokens.count)
        for name in text.names where name.kind == .person { for token in name.tokens { isPerson[token] = true } }
        var found: [Range<Int>] = []
        var forms: Set<String> = []
        var open: [Range<Int>] = []
        for sentence in text.annotation.sentences
        where !text.context.isTitleCase[text.context.sentenceOfToken[sentence.tokens.lowerBound]] {
            for run in runs(in: sentence.tokens) {
                if let known = known(run) {
                    found.append(known)
                } else if isPerson[run].contains(true)
                    ? isTold(run, in: sentence.tokens) : isOutlet(run, in: sentence.tokens)
                {
                    found.append(run)
                    forms.insert(words(run))
                } else {
                    open.append(run)
                }
            }
        }
        for run in open where forms.contains(words(run)) { found.append(run) }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func words(_ run: Range<Int>) -> String { String(text.annotation.document[text.annotation.span(of: run)]) }

    /// Runs of capitalised words, "of" and "&" between them included; an article before them is not part of them.
    private func runs(in sentence: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            guard text.isCapitalisedWord(token), !isArticle(token) else {
                token += 1
                continue
            }
            var end = token + 1
            while end < sentence.upperBound {
                if text.isCapitalisedWord(end), !isArticle(end) || text.annotation.tokens[end].continuesWord {
                    end += 1
                } else if end + 1 < sentence.upperBound, text.isCapitalisedWord(end + 1),
                    ["of", "&", "-"].contains(text.lower(end, in: sentence))
                {
                    end += 2
                } else if text.annotation.tokens[end].universalTag == .numeral,
                    text.lower(end, in: sentence).utf8.count <= 2
                {
                    end += 1
                } else {
                    break
                }
            }
            runs.append(token..<end)
            token = end
        }
        return runs
    }

    private func isArticle(_ token: Int) -> Bool {
        let form = text.annotation.form(of: token)
        return form == "The" || form == "A" || form == "An"
    }

    /// The part of a run that is the name of a well-known outlet.
    private func known(_ run: Range<Int>) -> Range<Int>? {
        for start in run {
            for end in stride(from: run.upperBound, to: start, by: -1)
            where KnownOutlets.names.contains(words(start..<end)) { return start..<end }
        }
        return nil
    }

    private func isOutlet(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
        let last = String(text.annotation.form(of: run.upperBound - 1))
        if run.count > 1, Self.endings.contains(last) { return true }
        let before = text.lower(run.lowerBound - 1, in: sentence)
        let hasArticle = before == "the" || before == "The"
        let start = hasArticle ? run.lowerBound - 1 : run.lowerBound
        let after = text.lower(run.upperBound, in: sentence)
        if hasArticle, Self.endings.contains(last), run.count == 1 {
            if Self.complaints.contains(text.lower(start - 2, in: sentence)),
                text.lower(start - 1, in: sentence) == "to"
            {
                return true
            }
            return isPublishing(start, run.upperBound, in: sentence)
        }
        if isPublishing(start, run.upperBound, in: sentence) || Self.media.contains(after)
            || isPress(before: run.lowerBound, in: sentence)
        {
            return true
        }
        return Self.pieces.contains(after) && text.names.allSatisfy { $0.kind != .place || !$0.tokens.overlaps(run) }
            && (before == "a" || before == "an" || before == "the" || before == "this" || Self.isYear(before))
    }

    /// Whether the words around say that somebody spoke to it: "told …", "in an interview with …", "speaking to … in 2012".
    private func isPublishing(_ start: Int, _ end: Int, in sentence: Range<Int>) -> Bool {
        let before = text.lower(start - 1, in: sentence)
        let second = text.lower(start - 2, in: sentence)
        if before == "told" || before == "tells" || before == "telling" {
            // "told French reporters"
            if text.isArticle, end == start + 1, text.annotation.tokens[start].universalTag == .adjective {
                return false
            }
            return text.names.allSatisfy { $0.kind != .place || !$0.tokens.contains(end - 1) }
                || text.isArticle && isOfPast(end, in: sentence) && !text.context.names[end - 1].contains(.territory)
        }
        if ["with", "to", "for", "by", "in"].contains(before),
            Self.pieces.contains(second) || second == "speaking" && before == "to"
        {
            return before != "in" && before != "by" || second == "interview" || second == "interviewed"
        }
        if before == "to", ["spoke", "talking", "talked"].contains(second) {
            return Self.isYear(text.lower(end + 1, in: sentence)) || text.lower(end, in: sentence) == "about"
        }
        return false
    }

    /// Whether a name of one word that looks like a person's is that of an outlet: "she told Lantern in June", where it is
    /// nobody's given name or surname, here or elsewhere.
    private func isTold(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
        let name = run.lowerBound
        let before = text.lower(name - 1, in: sentence)
        // "with The Miller"
        if text.isArticle, name > sentence.lowerBound + 1, text.annotation.form(of: name - 1) == "The",
            isPublishing(name - 1, run.upperBound, in: sentence)
        {
            return true
        }
        // "the broadcaster Kanal Syd"
        let isPress = isPress(before: name, in: sentence)
        if text.isArticle, isPress, text.context.names[name].isDisjoint(with: .givenName) { return true }
        // "the Wyke Examiner", "Radio Wyke"
        if (2...3).contains(run.count), text.isArticle, text.context.names[name].isDisjoint(with: .givenName) {
            return isOutlet(run, in: sentence)
                && (Self.endings.contains(String(text.annotation.form(of: name + 1)))
                    || text.lower(name, in: sentence) == "radio")
        }
        // "De Avond"
        let isForeign = run.count == 2 && Self.articles.contains(String(text.annotation.form(of: name)))
        let isCalled = Self.media.contains(text.lower(run.upperBound, in: sentence)) || isPress
        guard text.isArticle, run.count == 1 || isForeign,
            isForeign || text.context.names[name].isDisjoint(with: [.givenName, .surname]),
            ["told", "tells"].contains(before) || isCalled
        else { return false }
        let form = text.context.words[name].form
        let isPartOfName = text.names.contains { other in
            other.tokens.count > 1 && other.tokens.contains { text.context.words[$0].form == form }
        }
        return (isForeign || !isPartOfName) && (isCalled || isOfPast(run.upperBound, in: sentence))
    }

    /// Whether words say when: "in June", "last year", "on Wednesday", "this week"; or the sentence ends.
    private func isOfPast(_ token: Int, in sentence: Range<Int>) -> Bool {
        let word = text.lower(token, in: sentence)
        let next = text.lower(token + 1, in: sentence)
        switch word {
        case "last", "this", "earlier", "afterward", "afterwards", "ahead", "later", ".", "": return true
        case "in", "on": return PublicationWords.days.contains(next) || Self.isYear(next) || next == "an" || next == "a"
        default: return PublicationWords.days.contains(word)
        }
    }

    /// What people do "to the Courier".
    private static let complaints: Set<String> = ["admitted", "complained", "confirmed", "said", "spoke", "wrote"]

    /// Articles of other languages, with which names of papers begin.
    private static let articles: Set<String> = ["Das", "De", "Der", "Die", "El", "Il", "La", "Le"]

    /// Nouns before a name that say that a paper bears it: "the daily Lantern".
    private static let pressNouns: Set<String> = [
        "blog", "broadcaster", "broadsheet", "daily", "magazine", "monthly", "newsletter", "newspaper", "paper",
        "podcast", "site", "station", "tabloid", "weekly", "website",
    ]

    /// What shows are called that people talk on, before "show" or "programme".
    private static let talk: Set<String> = [
        "breakfast", "chat", "morning", "news", "night", "phone-in", "public-radio", "radio", "talk",
    ]

    /// Whether the words before a name say that an outlet bears it: "the daily Lantern", "the breakfast show Rise".
    private func isPress(before name: Int, in sentence: Range<Int>) -> Bool {
        let before = text.lower(name - 1, in: sentence)
        if ["program", "programme", "show"].contains(before) {
            return Self.talk.contains(text.lower(name - 2, in: sentence))
        }
        return Self.pressNouns.contains(before)
    }

    /// Nouns after a name that say what kind of outlet it is.
    private static let media: Set<String> = ["magazine", "newspaper", "podcast", "website"]

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// What outlets publish or do: the noun that follows their names, or comes before "with" and them.
    private static let pieces: Set<String> = [
        "article", "column", "essay", "interview", "interviewed", "interviews", "op-ed", "podcast", "profile", "report",
        "story",
    ]

    /// Last words of names of newspapers, magazines and stations.
    private static let endings: Set<String> = [
        "Advertiser", "Argus", "Beacon", "Bee", "Broadcasting", "Bugle", "Bulletin", "Chronicle", "Courier", "Daily",
        "Digest",
        "Dispatch",
        "Echo", "Enquirer", "Examiner", "FM", "Gazette", "Globe", "Guardian", "Herald", "Independent", "Inquirer",
        "Insider",
        "Journal",
        "Leader", "Ledger", "Magazine", "Mail", "Mercury", "Mirror", "Monthly", "Observer", "Podcast", "Post",
        "Quarterly",
        "Radio",
        "Record", "Register", "Reporter", "Review", "Sentinel", "Standard", "Telegram", "Telegraph", "Times", "Tribune",
        "Weekly",
    ]
}
