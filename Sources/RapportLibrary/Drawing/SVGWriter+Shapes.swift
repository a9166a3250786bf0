import RapportExchange

extension SVGWriter {
    /// A picture of a size, black on white, its title told to those who cannot see it.
    ///
    /// One that holds links is a group of them; otherwise it is one picture.
    mutating func page(
        width: Double,
        height: Double,
        title: String,
        hasLinks: Bool = false,
        _ content: (inout SVGWriter) -> Void
    ) {
        let (w, h) = (Self.number(width), Self.number(height))
        element(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("width", w), ("height", h), ("viewBox", "0 0 \(w) \(h)"),
                ("role", hasLinks ? "group" : "img"), ("font-family", "sans-serif"), ("font-size", "12"),
            ]
        ) { svg in
            svg.words("title", [], title)
            svg.element("rect", [("width", w), ("height", h), ("fill", "#fff")])
            content(&svg)
        }
    }

    /// What `content` writes, as a link where there is an address.
    mutating func link(_ address: String?, _ attributes: [(String, String)] = [], _ content: (inout SVGWriter) -> Void)
    {
        element(address == nil ? "g" : "a", (address.map { [("href", $0)] } ?? []) + attributes, content)
    }

    /// A line, with gaps where a pattern is given.
    mutating func line(
        _ from: (x: Double, y: Double),
        _ to: (x: Double, y: Double),
        _ pattern: String?,
        width: Double
    ) {
        element(
            "line",
            [
                ("x1", Self.number(from.x)), ("y1", Self.number(from.y)), ("x2", Self.number(to.x)),
                ("y2", Self.number(to.y)), ("stroke", "#555"), ("stroke-width", Self.number(width)),
            ] + (pattern.map { [("stroke-dasharray", $0)] } ?? [])
        )
    }

    /// A circle, full or empty.
    mutating func circle(_ centre: (x: Double, y: Double), radius: Double, isFilled: Bool) {
        element(
            "circle",
            [
                ("cx", Self.number(centre.x)), ("cy", Self.number(centre.y)), ("r", Self.number(radius)),
                ("fill", isFilled ? "#111" : "#fff"), ("stroke", "#111"),
            ]
        )
    }

    /// Something said: its words are told where the pointer rests.
    mutating func mark(
        _ centre: (x: Double, y: Double),
        isFilled: Bool,
        isSquare: Bool,
        words: String,
        address: String?
    ) {
        link(address) { svg in
            svg.words("title", [], words)
            if isSquare {
                svg.element(
                    "rect",
                    [
                        ("x", Self.number(centre.x - 4)), ("y", Self.number(centre.y - 4)), ("width", "8"),
                        ("height", "8"), ("fill", "#999"), ("stroke", "#111"),
                    ]
                )
            } else {
                svg.circle(centre, radius: 4, isFilled: isFilled)
            }
        }
    }

    /// Words, with a white edge that keeps them readable over lines.
    mutating func label(_ words: String, x: Double, y: Double, size: Int? = nil) {
        self.words(
            "text",
            [
                ("x", Self.number(x)), ("y", Self.number(y)), ("fill", "#111"), ("stroke", "#fff"),
                ("stroke-width", "3"), ("paint-order", "stroke"),
            ] + (size.map { [("font-size", "\($0)")] } ?? []),
            words
        )
    }
}
