import Foundation
import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText
import Testing

/// The plays of ShakeDraCor, where the corpora are; nothing of them is in the package.
@Suite("ShakeDraCor", .enabled(if: !plays.isEmpty, "no corpora directory with ShakeDraCor: set RAPPORT_CORPORA"))
struct ShakeDraCorTests {
    @Test("cast and speakers are those of the markup", arguments: plays)
    func readsCastAndSpeakers(play: URL) throws {
        let marked = try #require(MarkedPlay(Data(contentsOf: play)))
        let staging = try #require(Staging(DocumentReader().read(path: play.path)))
        #expect(
            staging.cast.compactMap(\.identifier).filter(Set(marked.cast.map(\.identifier)).contains)
                == marked.cast.map(\.identifier)
        )
        for member in marked.cast {
            let found = try #require(staging.cast.first { $0.identifier == member.identifier })
            #expect(found.names.contains(member.name), "\(member.identifier)")
            #expect(found.isGroup == member.isGroup, "\(member.identifier)")
            let sex: Gender? = member.sex == "FEMALE" ? .feminine : member.sex == "MALE" ? .masculine : nil
            if let sex { #expect(found.gender == sex, "\(member.identifier)") }
        }
        let spoken = staging.scenes.flatMap(\.speeches)
        #expect(spoken.count == marked.speeches.count)
        for (found, speech) in zip(spoken, marked.speeches) {
            #expect(found.speakers.map { staging.cast[$0].identifier } == speech.who, "\(speech)")
            #expect(found.label.map { staging.document[$0] } ?? "" == Substring(line(speech.label)), "\(speech)")
        }
    }

    private func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// The plays in the corpora directory, that beside the package unless set.
private let plays: [URL] = {
    let package = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let corpora =
        ProcessInfo.processInfo.environment["RAPPORT_CORPORA"].map { URL(filePath: $0) }
        ?? package.appending(path: "../shared/data")
    return ["train", "dev"].flatMap { part in
        let directory = corpora.appending(path: "shakedracor/\(part)/tei").standardized
        let files = (try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "xml" }.sorted { $0.path < $1.path }
    }
}()
