import RapportText
import Testing

@testable import RapportLanguage

/// Who speaks by the words beside a quotation, with the cast handed in.
@Suite struct CueTests {
    private static let cast = Cast([
        CastMember(id: "Mara", names: ["Mara Dell", "Mara"], gender: .feminine),
        CastMember(id: "Tom", names: ["Tom Rowe", "Tom"], gender: .masculine),
    ])

    /// The quotations of a text of these paragraphs, as "speaker: words".
    private func speakers(_ paragraphs: String...) throws -> [String] {
        let annotation = try QuotationSamples.annotate(paragraphs, cast: Self.cast)
        return annotation.quotations.filter { $0.form == .direct }.map { quotation in
            let speaker = quotation.speaker.flatMap { annotation.clusters[$0].castMember?.id } ?? "?"
            return "\(speaker): \(annotation.document[quotation.span])"
        }
    }

    @Test func heardSaying() throws {
        #expect(try speakers("\"The boat,\" Mara heard Tom say, \"is old.\"") == ["Tom: The boat,", "Tom: is old."])
    }

    @Test func hastenedToSay() throws {
        #expect(try speakers("\"It floats,\" Tom hastened to add.") == ["Tom: It floats,"])
    }

    @Test func whateverIsDoneBeforeIt() throws {
        #expect(
            try speakers("Mara had only time to press her friend's hand and say, \"Good night.\"")
                == ["Mara: Good night."]
        )
        #expect(try speakers("Tom roused himself to say: \"Good night.\"") == ["Tom: Good night."])
    }

    @Test func wordsThatWereSomebodysReply() throws {
        #expect(try speakers("Tom looked at Mara.", "\"It floats,\" was Tom's reply.") == ["Tom: It floats,"])
    }

    @Test func theVoiceOfSomebody() throws {
        #expect(try speakers("\"Good night,\" Mara's voice broke in.") == ["Mara: Good night,"])
    }

    @Test func echoes() throws {
        #expect(try speakers("\"It floats?\" Mara echoed.") == ["Mara: It floats?"])
    }

    @Test func dashBeforeTheCue() throws {
        #expect(try speakers("Tom looked up.", "\"Oh\"--Mara said.") == ["Mara: Oh"])
    }

    @Test func cueBeforeWinsOverWhatOthersDoAfter() throws {
        #expect(
            try speakers("When Tom asked in a low voice, \"Is it old?\" Mara would sit down and think of a reply.")
                == ["Tom: Is it old?"]
        )
    }

    @Test func twoSpeakersInAParagraph() throws {
        #expect(
            try speakers(
                "Tom Rowe and Mara Dell sat down.",
                "And when Tom said, \"Your health!\" Mara answered with a smile, \"And yours.\""
            )
                == ["Tom: Your health!", "Mara: And yours."]
        )
    }

    @Test func ofClausesInARowTheLastOneWithASubject() throws {
        #expect(
            try speakers("Tom took the jar back, and Mara looked up from the well and said, \"Got it?\"")
                == ["Mara: Got it?"]
        )
    }

    @Test func whoeverStandsBeforeWho() throws {
        #expect(
            try speakers("The silence was broken by Mara, who in a cold voice said, \"Very well.\"") == [
                "Mara: Very well."
            ]
        )
    }

    @Test func whatSomebodyDoesMeanwhileIsNoCue() throws {
        let paragraphs = ["Mara said, \"Throw it away,\" and then, as Tom stared: \"But no.\""]
        let annotation = try QuotationSamples.annotate(paragraphs, cast: Self.cast)
        let scene = try SpeakerAttributor(models: nil, lexicon: Lexicon()).sceneWithCues(WordView(annotation))
        let speakers = scene.utterances.map { utterance in
            utterance.speaker.flatMap { annotation.clusters[$0].castMember?.id }
        }
        #expect(speakers.first == "Mara" && !speakers.contains("Tom"))
    }

    @Test func aReplyIsNearerThanWhatWasNotSaid() throws {
        #expect(
            try speakers("Tom said neither yes nor no, until Mara made the usual reply: \"Not today.\"")
                == ["Mara: Not today."]
        )
    }

    @Test func aDescriptionOfTheCastIsAName() throws {
        let cast = Cast([CastMember(id: "Waiter", names: ["The Waiter"])])
        let paragraphs = ["A man came in.", "\"Your tea,\" said the waiter.", "\"Thank you,\" said the man."]
        let annotation = try QuotationSamples.annotate(paragraphs, cast: cast)
        let lexicon = try Lexicon()
        let scene = SpeakerAttributor(models: nil, lexicon: lexicon).sceneWithCues(WordView(annotation))
        #expect(TurnReader(scene, People(annotation, lexicon)).turns().map(\.cue) == [.name, .noun])
    }
}
