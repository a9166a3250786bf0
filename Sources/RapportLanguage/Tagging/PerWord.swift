/// A value for each token that depends on its letters alone, kept once for each distinct word.
package struct PerWord<Value: Sendable>: Sendable {
    /// For each token its word.
    package let numbers: [Int32]
    /// For each word its value.
    package let values: [Value]

    /// The value of a token.
    package subscript(token: Int) -> Value { values[Int(numbers[token])] }

    /// What a function makes of the values.
    ///
    /// - Complexity: O(words).
    package func map<Other>(_ transform: (Value) -> Other) -> PerWord<Other> {
        PerWord<Other>(numbers: numbers, values: values.map(transform))
    }
}
