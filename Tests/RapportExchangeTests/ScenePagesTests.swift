import Foundation
import RapportExchange
import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText
import Testing

/// Pages, tables and picture of a short screenplay of our own, whole, as `rapport scenes` and `rapport draw scenes` write
/// them.
///
/// The expected files lie beside the script, made by `rapport scenes lock.fountain --output .`, the same with
/// `--format csv`, and `rapport draw scenes lock.fountain`.
@Suite("Pages about scripts")
struct ScenePagesTests {
    private func fixture(_ name: String) throws -> URL {
        try #require(Bundle.module.resourceURL).appending(path: "Fixtures/\(name)")
    }

    private func staging() throws -> Staging {
        try #require(Staging(DocumentReader().read(path: fixture("lock.fountain").path)))
    }

    private func expect(
        _ text: String,
        toEqual name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = try String(contentsOf: fixture(name), encoding: .utf8)
        #expect(
            text.split(separator: "\n", omittingEmptySubsequences: false)
                == expected.split(separator: "\n", omittingEmptySubsequences: false),
            sourceLocation: sourceLocation
        )
    }

    @Test("the page for the terminal")
    func rendersThePage() throws {
        try expect(SceneReport(staging(), width: 80).rendered(isColoured: false), toEqual: "lock.txt")
    }

    @Test("colours change nothing but the colours")
    func rendersColours() throws {
        let staging = try staging()
        let coloured = SceneReport(staging, width: 80).rendered(isColoured: true)
        let plain = SceneReport(staging, width: 80).rendered(isColoured: false)
        #expect(coloured != plain)
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test("a page keeps to its width", arguments: [80, 100, 140])
    func keepsToTheWidth(width: Int) throws {
        let page = SceneReport(try staging(), width: width).rendered(isColoured: false)
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= width })
    }

    /// What the list of roles and one plain sentence say, so that no better model changes it.
    @Test("bonds scene by scene, on the page and as tables")
    func showsBonds() throws {
        let text = """
            # Characters

            Ada, a keeper
            Tom, her son
            Rosa, friend to Ada

            INT. LOCK - DAY

            ADA
            Tom is my son.

            TOM
            It rains.

            EXT. QUAY - NIGHT

            ROSA
            It rains again.

            ADA
            It does.
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "a.fountain")
        let staging = try #require(Staging(document))
        let reading = RelationReader().read(try Annotator().annotateByLabels(document))
        let page = SceneReport(staging, width: 80, reading: reading).rendered(isColoured: false)
        let start = try #require(page.range(of: "Bonds, scene by scene")).lowerBound
        let end = try #require(page.range(of: "The network")).lowerBound
        #expect(
            page[start..<end] == """
                Bonds, scene by scene
                  Ada and Tom
                    cast list warmth 0.700, closeness 1.000
                        parent, the text: “her son”
                    1 Ada 4 words · Tom 2 words · warmth 0.700, closeness 1.000
                        parent, Ada: “Tom is my son.”
                  Rosa and Ada
                    cast list warmth 0.800, closeness 0.700
                        friend, the text: “friend to Ada”
                    2 Rosa 3 words · Ada 2 words


                """
        )
        #expect(
            SceneCSV(staging, reading: reading).text(.bonds) == """
                a,b,scene,words_from_a,words_from_b,statements,warmth,balance,closeness
                Ada,Tom,,0,0,1,0.700,0.800,1.000
                Ada,Tom,1,4,2,1,0.700,0.800,1.000
                Rosa,Ada,,0,0,1,0.800,0.000,0.700
                Rosa,Ada,2,3,2,0,0.800,0.000,0.700

                """
        )
        #expect(
            SceneCSV(staging, reading: reading).text(.statements) == """
                a,b,kind,polarity,certainty,said_by,scene,words
                Ada,Tom,parent,affirmed,asserted,,,her son
                Rosa,Ada,friend,affirmed,asserted,,,friend to Ada
                Ada,Tom,parent,affirmed,asserted,Ada,1,Tom is my son.

                """
        )
        #expect(SceneCSV(staging).text(.bonds).split(separator: "\n").count == 1)
    }

    @Test("every table", arguments: SceneCSV.Table.allCases.filter { !$0.isOfLanguage })
    func writesTables(table: SceneCSV.Table) throws {
        try expect(SceneCSV(staging()).text(table), toEqual: "lock.\(table.rawValue).csv")
    }

    @Test("the storylines")
    func drawsStorylines() throws {
        try expect(StorylineChart(staging()).rendered(), toEqual: "lock.svg")
    }
}
