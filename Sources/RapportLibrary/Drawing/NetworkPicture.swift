import RapportExchange

/// The bonds most is said about as a picture: people as circles, bonds as lines.
///
/// It can be read without colour: full lines are bonds of which more is affirmed than denied, dashed ones those of rivals and
/// enemies and the estranged, dotted ones those denied as often as affirmed. The same library gives the same picture.
public struct NetworkPicture: Sendable {
    private let bonds: [BondEntry]
    private let people: [PersonReference]

    /// Prepares a picture.
    public init(_ bonds: [BondEntry]) {
        self.bonds = bonds
        var seen: Set<Int64> = []
        people = bonds.flatMap { [$0.a, $0.b] }.filter { seen.insert($0.id).inserted }
    }

    /// So many people have their names beside them, those of most bonds; the others' are told where the pointer rests.
    private static let mostNames = 150
    /// Up to so many bonds have their kinds written on them.
    private static let mostKinds = 80

    /// The picture as SVG: one that stands alone, or, with links, a part of a page.
    ///
    /// - Complexity: O(people²) up to 200 people, O(people) beyond.
    public func rendered(links: PictureLinks? = nil) -> String {
        let side = max(480, Double(people.count).squareRoot() * 150)
        let margin = 90.0
        let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
        let edges = bonds.compactMap { bond -> (a: Int, b: Int, weight: Double)? in
            guard let a = places[bond.a.id], let b = places[bond.b.id] else { return nil }
            return (a, b, 1 + Double(min(bond.statements, 20)) / 20)
        }
        let points = ForceLayout(count: people.count, edges: edges).positions.map {
            (x: margin + $0.x * (side - 2 * margin), y: margin + $0.y * (side - 2 * margin))
        }
        let degrees = edges.reduce(into: [Int](repeating: 0, count: people.count)) {
            $0[$1.a] += 1; $0[$1.b] += 1
        }
        let radii = degrees.map { 4 + Double(min($0, 16)) * 0.5 }
        var svg = SVGWriter()
        svg.page(width: side, height: side, title: "Bonds", hasLinks: links != nil) { svg in
            for (bond, edge) in zip(bonds, edges) {
                let times = [("data-from", bond.from), ("data-to", bond.to)].compactMap { name, date in
                    date.map { (name, $0) }
                }
                svg.link(links?.bond(bond), [("class", "edge")] + times) { svg in
                    svg.words("title", [], Self.summary(of: bond))
                    svg.line(
                        points[edge.a],
                        points[edge.b],
                        Self.stroke(bond),
                        width: 0.8 + Double(min(bond.statements, 12)) / 4
                    )
                    guard bonds.count <= Self.mostKinds, let kind = bond.kinds.first?.kind else { return }
                    svg.label(
                        kind,
                        x: (points[edge.a].x + points[edge.b].x) / 2 - Double(kind.count) * 2.6,
                        y: (points[edge.a].y + points[edge.b].y) / 2 + 3,
                        size: 9
                    )
                }
            }
            let named = Set(people.indices.sorted { (degrees[$0], $1) > (degrees[$1], $0) }.prefix(Self.mostNames))
            var placement = LabelPlacement(points: points.indices.map { (points[$0].x, points[$0].y, radii[$0]) })
            let page = LabelPlacement.Box(x: 2, y: 2, width: side - 4, height: side - 4)
            for (index, person) in people.enumerated() {
                svg.link(links?.person(person), [("class", "node")]) { svg in
                    svg.words("title", [], person.name)
                    svg.circle(points[index], radius: radii[index], isFilled: true)
                }
                guard named.contains(index) else { continue }
                let box = placement.place(
                    width: Double(person.name.count) * 6.6,
                    height: 14,
                    at: points[index].x,
                    points[index].y,
                    radius: radii[index],
                    within: page
                )
                svg.label(person.name, x: box.x, y: box.y + 11)
            }
        }
        return svg.text
    }

    /// The pair and what they are said to be.
    private static func summary(of bond: BondEntry) -> String {
        "\(bond.a.name) and \(bond.b.name): \(bond.kinds.map(\.kind).joined(separator: ", "))"
    }

    private static func stroke(_ bond: BondEntry) -> String? {
        let (affirmed, denied) = bond.kinds.reduce((0, 0)) { ($0.0 + $1.affirmed, $0.1 + $1.denied) }
        if denied >= affirmed { return "1.5 4" }
        let hostile = bond.kinds.filter { ["rival", "enemy", "estranged"].contains($0.kind) }.reduce(0) {
            $0 + $1.affirmed
        }
        return hostile * 2 > affirmed ? "7 4" : nil
    }
}
