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

    // Lends the element: rules ask for single fields of tokens, and copies of whole ones would take half of their time.
    subscript(token: Int) -> Element {
        _read { if elements.indices.contains(token) { yield elements[token] } else { yield outside } }
    }

    /// The part of the range that lies within the text.
    subscript(tokens: Range<Int>) -> Slice<TokenRow> { Slice(base: self, bounds: tokens.clamped(to: 0..<endIndex)) }
}
