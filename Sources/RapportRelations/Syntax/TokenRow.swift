/// What is known of each token of a text; of the places before the first and after the last, what is known of none.
///
/// Rules look at the words around a token: at the ends of a text there is nothing there.
struct TokenRow<Element: Sendable>: RandomAccessCollection, Sendable {
    private let elements: [Element]
    private let outside: Element

    init(_ elements: [Element], outside: Element) {
        self.elements = elements
        self.outside = outside
    }

    var startIndex: Int { 0 }
    var endIndex: Int { elements.count }

    subscript(token: Int) -> Element { elements.indices.contains(token) ? elements[token] : outside }

    /// The part of the range that lies within the text.
    subscript(tokens: Range<Int>) -> Slice<TokenRow> { Slice(base: self, bounds: tokens.clamped(to: 0..<endIndex)) }
}
