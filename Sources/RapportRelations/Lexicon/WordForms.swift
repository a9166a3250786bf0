/// The inflected forms of the lexicon's verbs and nouns, for words whose tags or lemmas are wrong.
enum WordForms {
    /// The lemma of a form of a verb in ``TieVerbs``.
    static func verbLemma(_ word: String) -> String? { verbs[word] }

    /// The lemma of a noun in ``TieNouns``, singular or plural.
    static func nounLemma(_ word: String) -> String? {
        if TieNouns.noun(word) != nil { return word }
        if let irregular = irregularPlurals[word] { return irregular }
        guard word.hasSuffix("s"), word.utf8.count > 3 else { return nil }
        let singular = String(word.dropLast())
        if TieNouns.noun(singular) != nil { return singular }
        if word.hasSuffix("ies") {
            let singular = String(word.dropLast(3)) + "y"
            return TieNouns.noun(singular) == nil ? nil : singular
        }
        return nil
    }

    private static let irregularPlurals = [
        "wives": "wife", "housewives": "housewife", "children": "child", "grandchildren": "grandchild",
        "stepchildren": "stepchild", "godchildren": "godchild", "foes": "foe", "heroes": "hero", "folks": "parent",
        "exes": "ex", "fiances": "fiance",
    ]

    private static let verbs: [String: String] = {
        var forms: [String: String] = [:]
        for lemma in TieVerbs.lemmas {
            for form in regularForms(of: lemma) where forms[form] == nil { forms[form] = lemma }
        }
        for (lemma, irregular) in irregularVerbs {
            for form in irregular.split(separator: " ") { forms[String(form)] = lemma }
        }
        return forms
    }()

    private static func regularForms(of lemma: String) -> [String] {
        let vowels = "aeiou"
        if lemma.hasSuffix("e") {
            return [lemma, lemma + "s", lemma + "d", String(lemma.dropLast()) + "ing"]
        }
        if lemma.hasSuffix("y"), let before = lemma.dropLast().last, !vowels.contains(before) {
            let stem = lemma.dropLast()
            return [lemma, stem + "ies", stem + "ied", lemma + "ing"]
        }
        let needsE = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
        var forms = [lemma, lemma + (needsE ? "es" : "s"), lemma + "ed", lemma + "ing"]
        // "wed", "split", "dub": a short vowel doubles the consonant.
        if let last = lemma.last, let vowel = lemma.dropLast().last, !vowels.contains(last), vowels.contains(vowel) {
            forms += [lemma + String(last) + "ed", lemma + String(last) + "ing"]
        }
        return forms
    }

    private static let irregularVerbs = [
        "beat": "beat beaten", "become": "became become", "bring": "brought", "fall": "fell fallen",
        "fight": "fought", "find": "found", "forsake": "forsook", "get": "got gotten getting", "give": "gave given",
        "go": "went gone", "grow": "grew grown", "hit": "hit hitting", "hold": "held", "know": "knew known",
        "leave": "left", "lend": "lent", "lose": "lost", "make": "made", "meet": "met", "overcome": "overcame",
        "oversee": "oversaw overseen", "run": "ran running", "sing": "sang sung", "sleep": "slept",
        "speak": "spoke spoken", "split": "split splitting", "stand": "stood", "strike": "struck", "take": "took taken",
        "teach": "taught", "think": "thought", "tie": "tying", "wed": "wed wedded", "write": "wrote written",
        "lead": "led", "see": "saw seen", "sit": "sat", "draw": "drew drawn", "shoot": "shot", "steal": "stole stolen",
        "bear": "bore born", "keep": "kept", "have": "had has having", "say": "said", "tell": "told", "owe": "owed",
    ]
}
