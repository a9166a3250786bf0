/// The number of a chapter as books print it: in figures, in Roman figures, in words.
enum ChapterNumber {
    /// The number a word stands for; nil where it is none, or above what books have.
    static func value(of word: Substring) -> Int? {
        if let figures = Int(word) { return (1...400).contains(figures) ? figures : nil }
        if let roman = roman(word) { return roman }
        return words[word.lowercased()]
    }

    /// The value of Roman figures, all capitals or all small, in the usual order.
    static func roman(_ word: Substring) -> Int? {
        guard word.utf8.count <= 10, word == word.uppercased() || word == word.lowercased() else { return nil }
        var total = 0
        var last = 0
        for letter in word.uppercased().reversed() {
            guard let value = romanFigures[letter] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return (1...400).contains(total) && numeral(total) == word.uppercased() ? total : nil
    }

    /// A number in Roman figures.
    static func numeral(_ number: Int) -> String {
        var rest = number
        var result = ""
        for (value, figures) in romanSteps {
            while rest >= value {
                result += figures
                rest -= value
            }
        }
        return result
    }

    private static let romanFigures: [Character: Int] = [
        "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
    ]
    private static let romanSteps = [
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// Cardinals and ordinals up to ninety-nine.
    private static let words: [String: Int] = {
        let small = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var words: [String: Int] = [:]
        for (index, word) in small.enumerated() { words[word] = index + 1 }
        for (index, word) in ordinals.enumerated() { words[word] = index + 1 }
        for (index, ten) in tens.enumerated() {
            let value = (index + 2) * 10
            words[ten] = value
            words[ten.dropLast() + "ieth"] = value
            for unit in 0..<9 {
                words["\(ten)-\(small[unit])"] = value + unit + 1
                words["\(ten)-\(ordinals[unit])"] = value + unit + 1
            }
        }
        return words
    }()
}
