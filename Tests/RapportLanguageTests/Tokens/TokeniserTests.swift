import RapportLanguage
import RapportText
import Testing

@Suite struct TokeniserTests {
    /// The tokens with spaces between them, "_" before one that continues a word.
    private func tokens(_ text: String) -> String {
        let document = Document(
            source: Source(),
            text: text,
            blocks: [Block(.paragraph, Span(0, text.utf8.count))]
        )
        return Tokeniser().tokens(in: document)
            .map { ($0.continuesWord ? "_" : "") + document[$0.span] }
            .joined(separator: " ")
    }

    @Test(arguments: [
        ("I don't know.", "I do _n't know ."),
        ("It's Nora's, they're sure I'd've gone", "It _'s Nora _'s , they _'re sure I _'d _'ve gone"),
        ("He can’t, she won’t", "He ca _n’t , she wo _n’t"),
        ("You cannot; gonna, wanna, dont", "You can _not ; gon _na , wan _na , do _nt"),
        ("Its not a lot, its own weight; thats alot", "It _s not a lot , its own weight ; that _s a _lot"),
        ("Lets go; she lets him. Its still here", "Let _s go ; she lets him . It _s still here"),
        ("Y'all go at five o'clock, d'you?", "Y' _all go at five o'clock , d' _you ?"),
        ("the Joneses' house", "the Joneses _' house"),
    ])
    func contractionsAreTwoWords(text: String, expected: String) { #expect(tokens(text) == expected) }

    @Test(arguments: [
        ("'Tis rock 'n' roll of the '60s, tell 'em", "'Tis rock 'n' roll of the '60s , tell 'em"),
        ("‘Yes,’ said Ada’s aunt", "‘ Yes , ’ said Ada _’s aunt"),
        ("'No,' she said, 'the boys' room.'", "' No , ' she said , ' the boys _' room . '"),
        ("\"Go!\" he said.", "\" Go ! \" he said ."),
        ("“Why?”—“Because.”", "“ Why ? ” — “ Because . ”"),
        ("ol' Ben was goin' home", "ol' Ben was goin' home"),
    ])
    func apostrophesAreNotQuotationMarks(text: String, expected: String) { #expect(tokens(text) == expected) }

    @Test(arguments: [
        ("a well-known co-founder", "a well - known co-founder"),
        ("pages 5-10, call 555-0123", "pages 5 - 10 , call 555-0123"),
        ("mis-sold, ext. 3-5297, 555/555-0123", "mis-sold , ext. 3-5297 , 555/555-0123"),
        ("the end--or not — yes", "the end -- or not — yes"),
        ("and/or s/he on 11/28/2000", "and / or s/he on 11/28/2000"),
    ])
    func hyphensAndSlashes(text: String, expected: String) { #expect(tokens(text) == expected) }

    @Test(arguments: [
        (
            "Mr. Day met Dr. A. B. Stone, Ph.D., in the U.S. at 5 p.m.",
            "Mr. Day met Dr. A. B. Stone , Ph.D. , in the U.S. at 5 p.m."
        ),
        ("the U.S.'s share, e.g. of No. 5", "the U.S. _'s share , e.g. of No. 5"),
        ("Day & Co.. Well..., etc.", "Day & Co. . Well ... , etc."),
        ("He said no. Then I left.", "He said no . Then I left ."),
    ])
    func fullStopsOfAbbreviations(text: String, expected: String) { #expect(tokens(text) == expected) }

    @Test(arguments: [
        ("$1,200.50 and 20% of £3m by 7:30pm, 5kg", "$ 1,200.50 and 20 % of £ 3 m by 7:30 pm , 5 kg"),
        ("in the 1970s, 21st, AT&T, US$5", "in the 1970s , 21st , AT&T , US$ 5"),
        ("Well... what?! Wait....", "Well ... what ?! Wait ...."),
        ("Really.? Never!. Who,?! Go: no", "Really .? Never !. Who ,?! Go : no"),
        ("a 3M tape of 5m, 3,40 or 1,200,000, $$$", "a 3M tape of 5 m , 3,40 or 1,200,000 , $$$"),
        ("as [Hamm] said (1)", "as [ Hamm ] said ( 1 )"),
    ])
    func numbersAndMarks(text: String, expected: String) { #expect(tokens(text) == expected) }

    @Test(arguments: [
        (
            "See http://example.com/a?b=1, or (www.example.org).",
            "See http://example.com/a?b=1 , or ( www.example.org ) ."
        ),
        ("Mail ada.b@example.com. Or @ada #blue", "Mail ada.b@example.com . Or @ada #blue"),
        ("Good :) bye ;-) :(", "Good :) bye ;-) :("),
        ("a file.doc on example.com", "a file.doc on example.com"),
        ("ok 👍🏽 👩‍👩‍👧 🇫🇷!", "ok 👍🏽 👩‍👩‍👧 🇫🇷 !"),
    ])
    func addressesAndFaces(text: String, expected: String) { #expect(tokens(text) == expected) }
}
