public import RapportRelations
import RapportText

/// A storyline chart of a script as SVG: characters are lines from left to right that come together in the scenes they share.
///
/// A line is full where its character is present, and thin between. Wider scenes have more words. The picture stands alone,
/// asks nothing of the network, and follows the reader's choice of light or dark.
public struct StorylineChart: Sendable {
    private let staging: Staging
    private let names: SceneNames
    private let layout: StorylineLayout
    /// The names to write before each scene.
    private let labels: [[Label]]
    /// The left and right edge of each scene.
    private let columns: [ClosedRange<Double>]
    private let width: Double
    private let height: Double

    /// A name before a scene, where a line begins or comes back after scenes away.
    private struct Label {
        let member: Int
        let name: String
        let isFirst: Bool

        /// About as wide as it is drawn.
        var width: Double { Double(name.count) * (isFirst ? 8 : 6) }
    }

    private static let lane = 30.0
    private static let top = 132.0
    private static let gap = 26.0

    /// Prepares a chart; of more than `mostLines` characters those in most scenes have lines.
    ///
    /// - Complexity: O(scenes × cast).
    public init(_ staging: Staging, mostLines: Int = 24) {
        self.staging = staging
        names = SceneNames(staging: staging)
        let layout = StorylineLayout(staging, most: mostLines)
        self.layout = layout
        let labels = Self.labels(staging, layout)
        self.labels = labels
        var x = 12.0
        columns = staging.scenes.enumerated().map { index, scene in
            let words = scene.speeches.reduce(0) { $0 + $1.wordCount }
            let width = min(120, max(26, 14 + Double(words) / 12))
            let start = x + max(Self.gap, Self.gap + (labels[index].map(\.width).max() ?? 0))
            x = start + width
            return start...x
        }
        // The slanted heading of the last scene reaches beyond it.
        width = x + 100
        let all = layout.heights.values.flatMap(\.values)
        height = Self.top + ((all.max() ?? 0) - (all.min() ?? 0)) * Self.lane + 56
    }

    /// The picture.
    public func rendered() -> String {
        var svg = SVGWriter()
        let size = [("width", SVGWriter.number(width)), ("height", SVGWriter.number(height))]
        svg.element(
            "svg",
            [("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("viewBox", "0 0 \(size[0].1) \(size[1].1)")]
                + size
        ) { svg in
            svg.words("title", [], "Storylines of \(staging.document.source.title ?? "a script")")
            svg.words("desc", [], summary)
            svg.markup("<style>\(Self.style)</style>\n")
            svg.element("rect", [("class", "page")] + size)
            drawHeads(&svg)
            drawScenes(&svg)
            for (index, member) in layout.members.enumerated() { drawLine(of: member, colour: index, &svg) }
            for (index, member) in layout.members.enumerated() { drawNames(of: member, colour: index, &svg) }
        }
        return svg.text
    }

    private var summary: String {
        let count = staging.cast.indices.count { member in staging.scenes.contains { $0.presence[member] != nil } }
        let shown =
            layout.members.count < count
            ? "The \(layout.members.count) of \(count) characters in most scenes" : "All characters"
        return
            "\(shown) as lines, \(staging.scenes.count) scenes from left to right; lines come together where characters share a scene."
    }

    /// The height on the picture of a member's line in a scene.
    private func y(_ member: Int, _ scene: Int) -> Double? {
        let lowest = layout.heights.values.flatMap(\.values).min() ?? 0
        return layout.heights[member]?[scene].map { Self.top + 20 + ($0 - lowest) * Self.lane }
    }

    // MARK: - Scenes

    private func drawHeads(_ svg: inout SVGWriter) {
        svg.words("text", [("class", "heading"), ("x", "20"), ("y", "28")], staging.document.source.title ?? "")
        var act: String?
        for (index, scene) in staging.scenes.enumerated() {
            let middle = (columns[index].lowerBound + columns[index].upperBound) / 2
            if let new = scene.act, new != act {
                let x = SVGWriter.number(columns[index].lowerBound - Self.gap / 2)
                svg.element(
                    "line",
                    [("class", "act"), ("x1", x), ("x2", x), ("y1", "44"), ("y2", SVGWriter.number(height - 12))]
                )
                svg.words(
                    "text",
                    [("class", "act"), ("x", SVGWriter.number(columns[index].lowerBound)), ("y", "56")],
                    Self.shortened(new, 40)
                )
                act = new
            }
            let place = "translate(\(SVGWriter.number(middle)) \(SVGWriter.number(Self.top - 8))) rotate(-32)"
            let title = scene.place ?? (scene.heading == scene.act ? nil : scene.heading)
            let words = [names.number(index), title.map { Self.shortened($0, 16) }].compactMap { $0 }.joined(
                separator: " "
            )
            svg.words("text", [("class", "scene"), ("transform", place)], words)
        }
    }

    private func drawScenes(_ svg: inout SVGWriter) {
        for (index, present) in layout.present.enumerated() where !present.isEmpty {
            let heights = present.compactMap { y($0, index) }
            guard let top = heights.min(), let bottom = heights.max() else { continue }
            svg.element(
                "rect",
                [
                    ("class", "together"), ("x", SVGWriter.number(columns[index].lowerBound - 7)),
                    ("y", SVGWriter.number(top - 9)),
                    ("width", SVGWriter.number(columns[index].upperBound - columns[index].lowerBound + 14)),
                    ("height", SVGWriter.number(bottom - top + 18)), ("rx", "9"),
                ]
            ) { $0.words("title", [], "\(names.number(index)) \(names.heading(index)): \(names.names(present))") }
        }
    }

    // MARK: - Lines

    private func drawLine(of member: Int, colour: Int, _ svg: inout SVGWriter) {
        let scenes = staging.scenes.indices.filter { y(member, $0) != nil }
        var full = ""
        var thin = ""
        for (place, scene) in scenes.enumerated() {
            guard let here = y(member, scene) else { continue }
            let isPresent = layout.present[scene].contains(member)
            let start = SVGWriter.number(columns[scene].lowerBound)
            let end = SVGWriter.number(columns[scene].upperBound)
            let level = SVGWriter.number(here)
            let across = "M\(start) \(level)H\(end)"
            if isPresent { full += across } else { thin += across }
            guard place + 1 < scenes.count, let there = y(member, scenes[place + 1]) else { continue }
            let next = columns[scenes[place + 1]].lowerBound
            let middle = SVGWriter.number((columns[scene].upperBound + next) / 2)
            let after = SVGWriter.number(there)
            let curve = "M\(end) \(level)C\(middle) \(level) \(middle) \(after) \(SVGWriter.number(next)) \(after)"
            if isPresent, layout.present[scenes[place + 1]].contains(member) { full += curve } else { thin += curve }
        }
        svg.element("g", [("class", "line"), ("style", "--colour:var(--c\(colour % Self.colours))")]) { svg in
            svg.words("title", [], names.name(member))
            if !thin.isEmpty { svg.element("path", [("class", "away"), ("d", thin)]) }
            if !full.isEmpty { svg.element("path", [("class", "there"), ("d", full)]) }
        }
    }

    private static func labels(_ staging: Staging, _ layout: StorylineLayout) -> [[Label]] {
        var last: [Int: Int] = [:]
        return layout.present.enumerated().map { scene, present in
            present.compactMap { member in
                let before = last.updateValue(scene, forKey: member)
                if let before, scene - before <= scenesToNameAgain { return nil }
                return Label(member: member, name: shortened(staging.cast[member].name, 24), isFirst: before == nil)
            }
        }
    }

    private func drawNames(of member: Int, colour: Int, _ svg: inout SVGWriter) {
        for (scene, labels) in labels.enumerated() {
            for label in labels where label.member == member {
                guard let height = y(member, scene) else { continue }
                svg.words(
                    "text",
                    [
                        ("class", label.isFirst ? "name" : "name again"),
                        ("style", "--colour:var(--c\(colour % Self.colours))"),
                        ("x", SVGWriter.number(columns[scene].lowerBound - 10)), ("y", SVGWriter.number(height + 4)),
                    ],
                    label.name
                )
            }
        }
    }

    private static func shortened(_ text: String, _ most: Int) -> String {
        let line = SafeText.line(text)
        return line.count <= most ? line : String(line.prefix(most - 1)) + "…"
    }

    private static let scenesToNameAgain = 5
    private static let colours = 10

    /// Ten colours apart for most eyes, after Okabe and Ito (2008) and darkened or lightened for the page.
    private static let style = """
        svg{font:12px system-ui,sans-serif;--page:#fff;--ink:#222;--soft:#777;--box:#f1f1ee;--edge:#cfcfc8;\
        --c0:#0072b2;--c1:#d55e00;--c2:#009e73;--c3:#b0468c;--c4:#946b00;--c5:#3b8fc4;--c6:#7a5230;--c7:#5b4ea8;--c8:#c23b4a;--c9:#4d7a1f}
        @media(prefers-color-scheme:dark){svg{--page:#16171a;--ink:#eee;--soft:#999;--box:#26272b;--edge:#45464c;\
        --c0:#56b4e9;--c1:#f08a3c;--c2:#2fc79a;--c3:#e08cc4;--c4:#e6b93a;--c5:#8cc8ee;--c6:#c79a72;--c7:#a79cf0;--c8:#f07c88;--c9:#9cc65c}}
        .page{fill:var(--page)}.together{fill:var(--box);stroke:var(--edge)}
        .line path{fill:none;stroke:var(--colour);stroke-linecap:round}.there{stroke-width:3.5}.away{stroke-width:1.2;opacity:.45}
        text{fill:var(--ink)}.heading{font-size:17px;font-weight:600}.scene{fill:var(--soft);font-size:11px}
        text.act{font-weight:600}line.act{stroke:var(--edge);stroke-dasharray:3 4}
        .name{fill:var(--colour);font-weight:600;text-anchor:end;paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
        .again{font-size:10px;font-weight:400}

        """
}
