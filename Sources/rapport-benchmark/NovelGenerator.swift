/// Makes up the text of a novel of any length: chapters, narration, talk between two or three people at a time.
///
/// The same seed and length give the same text. It reads like nonsense, but its words, sentences, quotations, names and
/// pronouns are as frequent as in the novels that Rapport is meant for.
struct NovelGenerator {
    private var state: UInt64

    /// Creates a generator.
    init(seed: UInt64 = 1) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    /// A text of at least so many words, by white space.
    mutating func text(words: Int) -> String {
        var text = ""
        var count = 0
        var chapter = 0
        while count < words {
            chapter += 1
            text += "CHAPTER \(chapter)\n\n"
            count += 2
            for _ in 0..<12 where count < words {
                let scene = self.scene()
                count += scene.split(whereSeparator: \.isWhitespace).count
                text += scene
            }
        }
        return text
    }

    /// Some paragraphs with two or three people.
    private mutating func scene() -> String {
        let people = (0..<3).map { _ in pick(Self.people) }
        var text = ""
        for _ in 0..<(2 + next(4)) {
            text += (0..<(2 + next(4))).map { _ in sentence(people[next(3)]) }.joined(separator: " ") + "\n\n"
            for turn in 0..<(1 + next(6)) { text += speech(by: people[turn % 2], to: people[(turn + 1) % 2]) + "\n\n" }
        }
        return text
    }

    /// A paragraph with a quotation, with or without words that say who speaks.
    private mutating func speech(by speaker: GeneratedPerson, to addressee: GeneratedPerson) -> String {
        let words = remark(to: addressee)
        return switch next(5) {
        case 0: "“\(words),” said \(speaker.name). “\(remark(to: addressee)).”"
        case 1: "“\(words),” \(pick(Self.verbsOfSaying)) \(speaker.title) \(speaker.surname)."
        case 2: "“\(words),” \(speaker.pronoun) said \(pick(Self.manners))."
        case 3: "\(sentence(speaker)) “\(words)!”"
        default: "“\(words)?”"
        }
    }

    private mutating func remark(to addressee: GeneratedPerson) -> String {
        switch next(4) {
        case 0: "I never thought that the \(pick(Self.nouns)) would \(pick(Self.verbs)) again"
        case 1:
            "You must not tell my \(pick(Self.relatives)) what you saw at the \(pick(Self.places)), \(addressee.name)"
        case 2:
            "We shall \(pick(Self.verbs)) the \(pick(Self.adjectives)) \(pick(Self.nouns)) before \(pick(Self.times))"
        default:
            "It is \(pick(Self.adjectives)), but \(addressee.title) \(addressee.surname) will not \(pick(Self.verbs)) it"
        }
    }

    private mutating func sentence(_ person: GeneratedPerson) -> String {
        switch next(5) {
        case 0:
            "\(person.name) \(person.surname) walked to the \(pick(Self.places)), where the \(pick(Self.adjectives)) "
                + "\(pick(Self.nouns)) had stood since \(pick(Self.times))."
        case 1: "\(person.name) could not \(pick(Self.verbs)) the \(pick(Self.nouns)), and \(person.pronoun) knew it."
        case 2:
            "The \(pick(Self.relatives)) of \(person.title) \(person.surname) came in, \(pick(Self.manners)), with a "
                + "\(pick(Self.nouns)) that nobody wanted to \(pick(Self.verbs))."
        case 3:
            "After \(pick(Self.times)) \(person.pronoun) looked at the \(pick(Self.adjectives)) \(pick(Self.nouns)) and "
                + "thought of the \(pick(Self.places))."
        default:
            "\(person.pronoun == "he" ? "He" : "She") had once been \(pick(Self.adjectives)); now even \(person.title) "
                + "\(person.surname)'s \(pick(Self.relatives)) would \(pick(Self.verbs)) without a word."
        }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

    /// A number below another (xorshift64*, Vigna 2016).
    private mutating func next(_ count: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_f491_4f6c_dd1d) >> 33) % count
    }
}
