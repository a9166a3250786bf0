import Foundation
import Testing

/// `rapport annotate` as a user runs it.
@Suite struct AnnotateTests {
    private static let story = "\"You are late,\" said Mrs. Hale.\n\n\"I know,\" said Nora.\n"

    private struct Record: Decodable {
        struct Quote: Decodable {
            let start: Int
            let end: Int
            let speaker: String?
            let confidence: Double
        }
        let doc: String
        let quotes: [Quote]
    }

    private func records(_ output: String) throws -> [Record] {
        try output.split(separator: "\n").map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
    }

    @Test func speakersAreMembersOfTheCast() throws {
        let folder = try Folder()
        let story = try folder.write(Array(Self.story.utf8), to: "story.txt")
        let cast = try folder.write(
            Array(#"[{"id":"m","names":["Mrs. Hale"]},{"id":"n","names":["Nora Hale"],"gender":"F"}]"#.utf8),
            to: "cast.json"
        )
        let run = try Command(["annotate", "--layer", "quotes", "--cast", cast, story])
        #expect(run.status == 0)
        let record = try #require(records(run.output).first)
        #expect(record.doc == "story")
        #expect(record.quotes.map(\.start) == [1, 34])
        #expect(record.quotes.map(\.speaker) == ["m", "n"])
        #expect(record.quotes.allSatisfy { (0...1).contains($0.confidence) })
    }

    @Test func eachDocumentMayHaveACastOfItsOwn() throws {
        let folder = try Folder()
        let one = try folder.write(Array(Self.story.utf8), to: "one.txt")
        let other = try folder.write(Array(Self.story.utf8), to: "other.txt")
        try folder.write(Array(#"[{"id":"1","names":["Mrs. Hale"]}]"#.utf8), to: "casts/one.json")
        let run = try Command(["annotate", "--layer", "quotes", "--cast", "\(folder.path)/casts", one, other])
        #expect(run.status == 66)
        #expect(try records(run.output).map(\.doc) == ["one"])
        #expect(run.messages.contains("other.json"))
    }

    @Test func whatIsNoCastIsToldAndNothingPrinted() throws {
        let folder = try Folder()
        let story = try folder.write(Array(Self.story.utf8), to: "story.txt")
        for json in ["{}", "[{\"id\":\"a\"}]", #"[{"id":"a","names":[]},{"id":"a","names":[]}]"#] {
            let cast = try folder.write(Array(json.utf8), to: "cast.json")
            let run = try Command(["annotate", "--layer", "quotes", "--cast", cast, story])
            #expect(run.status == 65)
            #expect(run.output.isEmpty)
            #expect(run.messages.contains("cast.json: "))
        }
    }

    @Test func aBadFileIsNamedAndTheOthersAreRead() throws {
        let folder = try Folder()
        let story = try folder.write(Array(Self.story.utf8), to: "story.txt")
        let run = try Command(["annotate", "--layer", "quotes", "\(folder.path)/none.txt", story])
        #expect(run.status == 66)
        #expect(run.messages.contains("none.txt"))
        #expect(try records(run.output).map(\.doc) == ["story"])
    }

    @Test func tagsAlone() throws {
        let folder = try Folder()
        let story = try folder.write(Array("Nora didn't answer. She ran.\n\n\"Go!\"\n".utf8), to: "story.txt")
        let run = try Command(["annotate", "--layer", "tags", story])
        #expect(run.status == 0)
        #expect(
            run.output == """
                # newdoc id = story
                # newpar
                # sent_id = story-1
                # text = Nora didn't answer.
                1\tNora\t_\tPROPN\tNNP\t_\t_\t_\t_\t_
                2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                2\tdid\t_\tAUX\tVBD\t_\t_\t_\t_\t_
                3\tn't\t_\tPART\tRB\t_\t_\t_\t_\t_
                4\tanswer\t_\tVERB\tVB\t_\t_\t_\t_\tSpaceAfter=No
                5\t.\t_\tPUNCT\t.\t_\t_\t_\t_\t_

                # sent_id = story-2
                # text = She ran.
                1\tShe\t_\tPRON\tPRP\t_\t_\t_\t_\t_
                2\tran\t_\tVERB\tVBD\t_\t_\t_\t_\tSpaceAfter=No
                3\t.\t_\tPUNCT\t.\t_\t_\t_\t_\t_

                # newpar
                # sent_id = story-3
                # text = "Go!"
                1\t"\t_\tPUNCT\t``\t_\t_\t_\t_\tSpaceAfter=No
                2\tGo\t_\tVERB\tVB\t_\t_\t_\t_\tSpaceAfter=No
                3\t!\t_\tPUNCT\t.\t_\t_\t_\t_\tSpaceAfter=No
                4\t"\t_\tPUNCT\t''\t_\t_\t_\t_\t_


                """
        )
    }

    #if os(Linux)
        @Test func tagsAreTheSameOnOneCore() throws {
            let folder = try Folder()
            let text = Array(repeating: Self.story, count: 200).joined(separator: "\n")
            let story = try folder.write(Array(text.utf8), to: "story.txt")
            let several = try Command(["annotate", "--layer", "tags", story])
            #expect(several.status == 0)
            #expect(try Command(["annotate", "--layer", "tags", story], onOneCore: true).output == several.output)
        }
    #endif
}
