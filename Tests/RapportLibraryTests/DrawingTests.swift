import Foundation
import Testing

@testable import RapportLibrary

struct DrawingTests {
    @Test("Labels lie over no other label and no point")
    func labels() {
        let page = LabelPlacement.Box(x: 0, y: 0, width: 600, height: 600)
        var points: [(x: Double, y: Double, radius: Double)] = []
        for row in 0..<5 {
            for column in 0..<6 { points.append((Double(100 + column * 25), Double(100 + row * 12), 4.0)) }
        }
        var placement = LabelPlacement(points: points)
        let boxes = points.map {
            placement.place(width: 60, height: 14, at: $0.x, $0.y, radius: $0.radius, within: page)
        }
        for (index, box) in boxes.enumerated() {
            #expect(boxes.dropFirst(index + 1).allSatisfy { !box.overlaps($0) })
        }
    }

    @Test("Connected nodes lie nearer to each other than to others, the same way each time")
    func layout() {
        let edges = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)].map { (a: $0.0, b: $0.1, weight: 1.0) }
        let positions = ForceLayout(count: 6, edges: edges).positions
        func distance(_ a: Int, _ b: Int) -> Double {
            let (dx, dy) = (positions[a].x - positions[b].x, positions[a].y - positions[b].y)
            return (dx * dx + dy * dy).squareRoot()
        }
        for (a, b) in [(0, 1), (1, 2), (3, 4), (4, 5)] {
            for (c, d) in [(0, 3), (0, 4), (1, 5), (2, 3)] { #expect(distance(a, b) < distance(c, d)) }
        }
        let again = ForceLayout(count: 6, edges: edges).positions
        #expect(zip(positions, again).allSatisfy { $0.x == $1.x && $0.y == $1.y })
    }

    @Test("Denials are empty circles, quotations squares, and what a text says cannot break the picture")
    func time() throws {
        let shelf = try Shelf()
        try shelf.add(
            Article("A", outlet: "<Galley>", date: "2010").says("Ada Finch", is: "friend", to: "Bea Crewe")
                .says("Ada Finch", is: "friend", to: "Bea Crewe", denied: true)
                .quotes("Ada Finch", "I \"know\" her <well>", to: "Bea Crewe"),
            as: "a"
        )
        let picture = try shelf.library.timePicture(of: shelf.person("Ada"), and: shelf.person("Bea"), by: .outlets)
        let svg = picture.rendered()
        #expect(svg.contains(">&lt;Galley&gt;</text>") && svg.contains("I &quot;know&quot; her &lt;well&gt;"))
        #expect(svg.components(separatedBy: "<circle").count == 3)
        #expect(svg.components(separatedBy: "fill=\"#fff\" stroke=\"#111\"").count == 2)
        #expect(NetworkPicture(try shelf.library.bonds()).rendered().contains(">Ada Finch</text>"))
    }

    @Test("What one book says is drawn through its chapters, without a date")
    func chapters() throws {
        let shelf = try Shelf()
        try shelf.add(
            Article("A book").chapter("One").says("Ada Finch", is: "rival", to: "Bea Crewe").chapter("Two").chapter(
                "Three"
            )
            .says("Ada Finch", is: "friend", to: "Bea Crewe"),
            as: "a"
        )
        let (ada, bea) = (try shelf.person("Ada"), try shelf.person("Bea"))
        let lines = try shelf.library.timePicture(of: ada, and: bea, by: .kinds).rendered().split(separator: "\n")
        #expect(["chapter", "1", "2", "3"].allSatisfy { label in lines.contains { $0.hasSuffix(">\(label)</text>") } })
        #expect(!lines.contains { $0.hasSuffix(">4</text>") || $0.contains("undated") })
        let marks = lines.filter { $0.contains("<circle") }.compactMap { line in
            line.split(separator: "cx=\"").last.flatMap { Double($0.prefix { $0 != "\"" }) }
        }
        // The first in the first of three chapters, the second in the last.
        #expect(marks.count == 2 && marks[0] < 400 && marks[1] > 600, "\(marks)")
        try shelf.add(Article("Another").says("Ada Finch", is: "friend", to: "Bea Crewe"), as: "b")
        #expect(try shelf.library.timePicture(of: ada, and: bea, by: .kinds).isEmpty)
    }
}
