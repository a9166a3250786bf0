import RapportText
import Testing

@testable import RapportLanguage

/// Who speaks the quotations of articles, and to which outlet.
@Suite struct ReportSpeakerTests {
    /// Each quotation's longest name of its speaker, and its outlet.
    private func speakers(_ paragraphs: [String]) throws -> [String] {
        let annotation = try QuotationSamples.annotate(paragraphs)
        return annotation.quotations.filter { $0.form == .direct }.map { quotation in
            let names = quotation.speaker.map { cluster in
                annotation.clusters[cluster].mentions.filter { annotation.mentions[$0].form == .proper }
                    .map { annotation.words(of: annotation.mentions.startIndex + $0) }
            }
            let name = names?.max { $0.count < $1.count } ?? "nobody"
            return quotation.outlet.map { "\(name), \($0)" } ?? String(name)
        }
    }

    /// "The 41-year-old Briton" is whom the sentence before is about.
    @Test func peoplesStandForPeople() throws {
        #expect(
            try speakers([
                "Anna Reed, 24, hired Marcus Oyelowo in May. Oyelowo denied a quarrel.",
                "\"That is not true,\" the 41-year-old Briton told reporters in 2024.",
            ]) == ["Marcus Oyelowo"]
        )
    }

    /// Who plays a part speaks to the press, not the part.
    @Test func noPartSpeaks() throws {
        #expect(
            try speakers([
                "Tom Marsh plays Malachy in the film. Ann Bell directs it.",
                "Marsh has kept the beard that Malachy has. Malachy is lonely. \"I was a coward,\" he told the Monitor in 2016.",
            ]) == ["Tom Marsh, Monitor"]
        )
    }

    /// The younger of two is the one who has not just spoken.
    @Test func theYoungerIsTheOther() throws {
        #expect(
            try speakers([
                "Judith Bell, 68, hands the firm to Sarah Cooper, 40, in May.",
                "\"Sarah knows more than I do,\" Bell said in 2024.",
                "The younger woman laughed. \"I was nearly sacked,\" she said.",
            ]) == ["Judith Bell", "Sarah Cooper"]
        )
    }

    /// A reporter's question goes to the one who spoke last.
    @Test func questionsAreForTheLastSpeaker() throws {
        #expect(
            try speakers([
                "Tom Reed, 61, locked Mark Bell, 34, and his partner in the office until they talked.",
                "\"They came out laughing,\" recalled Reed, who opened his first restaurant in 1998.",
                "Would he do it again? \"My knees are not so good,\" he said.",
            ]) == ["Tom Reed", "Tom Reed"]
        )
    }

    /// Without a cue the one speaks of whom the sentences before tell, as far as they tell of one person.
    @Test func whomNarrationTellsOfSpeaks() throws {
        #expect(
            try speakers([
                "Anna Reed, 40, visited Mark Bell, 71, in 2019. They speak on most Sundays. \"He is a scream. I learned it from him.\"",
                "What about the director, Beatriz Cole, 52? Cole puts down her spoon. \"We did not talk for eleven years.\"",
            ]) == ["Anna Reed", "Beatriz Cole"]
        )
    }

    /// Who said something before the quotation speaks on.
    @Test func sayersSpeakOn() throws {
        #expect(
            try speakers([
                "Clara Hale, 40, left in 2012. Her aunt Ruth Hale, she said, has good days and bad ones. \"He was family,\" she said."
            ]) == ["Clara Hale"]
        )
    }

    /// Words in an interview are those of its sentence's subject, not of who spoke just before.
    @Test func interviewsAreTheirSubjects() throws {
        #expect(
            try speakers([
                "Peter Donovan, 50, said in May that the talk was \"invented by people who lost their jobs.\" In an interview with "
                    + "the Atlantic Wire, Anna Reed dismissed the idea.",
                "\"He is my partner in this,\" Reed said. In an email to Business Insider, Mark Bell called her \"a friend\" in 2024.",
            ]).suffix(1) == ["Anna Reed, Atlantic Wire"]
        )
    }

    /// Programmes are outlets as papers are.
    @Test func programmesAreOutlets() throws {
        #expect(
            try speakers([
                "Anna Reed, 24, won in 2011. \"We did not speak,\" Reed said on Channel 9's Match Night. \"He left,\" Mark Bell said on "
                    + "Monday night."
            ]) == ["Anna Reed, Match Night", "Mark Bell"]
        )
    }
}
