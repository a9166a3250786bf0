import Testing

@testable import RapportLanguage

@Suite struct NameLabelTests {
    /// Names of one, two and three tokens, side by side, come back from their labels as they went in.
    @Test func labelsSpellOutTheNamesTheyWereMadeOf() {
        let names = [
            NameSpan(tokens: 10..<11, kind: .person), NameSpan(tokens: 11..<13, kind: .person),
            NameSpan(tokens: 14..<17, kind: .organisation), NameSpan(tokens: 19..<20, kind: .place),
        ]
        let labels = NameLabel.labels(names, of: 10..<20)
        #expect(NameLabel.spans(labels, from: 10) == names)
        for (label, next) in zip(labels, labels.dropFirst()) { #expect(NameLabel.mayFollow(next, label)) }
    }

    /// An open name goes on with its own kind or ends; nothing goes on that is not open.
    @Test func aNameThatIsOpenGoesOn() {
        let person = NameLabel.labels([NameSpan(tokens: 0..<2, kind: .person)], of: 0..<2)
        let place = NameLabel.labels([NameSpan(tokens: 0..<2, kind: .place)], of: 0..<2)
        #expect(!NameLabel.mayFollow(NameLabel.outside, person[0]))
        #expect(!NameLabel.mayFollow(place[1], person[0]))
        #expect(!NameLabel.mayFollow(person[1], NameLabel.outside))
        #expect(!NameLabel.mayEnd(person[0]))
        #expect(NameLabel.mayEnd(person[1]))
    }
}
