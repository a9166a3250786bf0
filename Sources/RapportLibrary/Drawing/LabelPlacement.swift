/// Finds places for labels beside points so that none lies over another label or a point.
struct LabelPlacement {
    /// A rectangle on the page.
    struct Box {
        var x: Double
        var y: Double
        let width: Double
        let height: Double

        func overlaps(_ other: Box) -> Bool {
            x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
        }
    }

    private var taken: [Box] = []

    /// Begins with points that no label may cover.
    init(points: [(x: Double, y: Double, radius: Double)]) {
        taken = points.map {
            Box(x: $0.x - $0.radius, y: $0.y - $0.radius, width: $0.radius * 2, height: $0.radius * 2)
        }
    }

    /// A place for a label: right, left, below or above of its point, or else further and further away from it.
    ///
    /// - Complexity: O(labels placed).
    mutating func place(width: Double, height: Double, at x: Double, _ y: Double, radius: Double, within page: Box)
        -> Box
    {
        for ring in 0..<40 {
            let gap = radius + 3 + Double(ring) * height * 0.6
            for (dx, dy) in [
                (gap, -height / 2), (-gap - width, -height / 2), (-width / 2, gap), (-width / 2, -gap - height),
            ] {
                let box = Box(x: x + dx, y: y + dy, width: width, height: height)
                let isInside =
                    box.x >= page.x && box.y >= page.y && box.x + width <= page.x + page.width
                    && box.y + height <= page.y + page.height
                if isInside, !taken.contains(where: box.overlaps) {
                    taken.append(box)
                    return box
                }
            }
        }
        let box = Box(x: x, y: y, width: width, height: height)
        taken.append(box)
        return box
    }
}
