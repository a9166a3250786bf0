import Testing

@testable import RapportLanguage

/// Whose words a turn's words are.
@Suite struct VoicesTests {
    private static let people = [0, 1]

    private func turn(_ words: UInt16...) -> Turn {
        var turn = Turn()
        turn.words = words
        turn.candidates = Self.people.map(SpeakerCandidate.init)
        return turn
    }

    @Test func wordsGoToThoseWhoUseThem() {
        let turns = [turn(1, 2, 3), turn(4, 5, 6), turn(1, 2, 7), turn(4, 5, 8), turn(1, 2, 9)]
        let voices = Voices(turns, [[0.9, 0.1, 0], [0.1, 0.9, 0], [0.8, 0.1, 0.1], [0, 1, 0], [0.4, 0.4, 0.2]])
        #expect(voices.score(0, 4, turns[4]) > 0)
        #expect(voices.score(1, 4, turns[4]) < 0)
    }

    @Test func whatSomebodySaysInTheTurnItselfIsNoEvidence() {
        let turns = [turn(1, 2, 3), turn(4, 5, 6), turn(7, 8, 9)]
        let voices = Voices(turns, [[1, 0, 0], [0, 1, 0], [0.4, 0.4, 0.2]])
        #expect(voices.score(0, 0, turns[0]) <= 0)
    }

    @Test func whoNeverSpeaksHasNoVoice() {
        let turns = [turn(1, 2), turn(1, 3)]
        let voices = Voices(turns, [[1, 0, 0], [0, 0, 1]])
        #expect(voices.score(1, 1, turns[1]) == 0)
    }
}
