/// Reads dates of publication in the forms that pages and by-lines write them.
enum PublicationDate {
    /// The ISO 8601 prefix of a date: "2019-03-12", "2019-03" or "2019"; nil where there is none in the words.
    ///
    /// Read are "2019-03-12T10:00Z", "2019/03/12", "20190312", "12 March 2019", "12th Mar. 2019", "March 12, 2019",
    /// "March 2019" and "2019", each with other words or a time around it. Days and months in figures alone
    /// ("03/12/2019") are not: which is which depends on the country.
    static func parse(_ words: String) -> String? {
        let tokens = tokens(of: words)
        return numeric(tokens) ?? written(tokens) ?? bareYear(tokens)
    }

    private enum Token: Equatable {
        case number(Int, digits: Int)
        case month(Int)
        case separator(UInt8)
        case word
    }

    private static func tokens(of words: String) -> [Token] {
        var tokens: [Token] = []
        var rest = Array(words.utf8.prefix(400))[...]
        while let byte = rest.first {
            if byte.isASCIIDigit {
                let digits = rest.prefix { $0.isASCIIDigit }
                rest = rest[digits.endIndex...]
                // Ordinals lose their ending.
                let ending = rest.prefix { $0.isASCIILetter }.map(\.asciiLowercased)
                if ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(ending) }) {
                    rest = rest.dropFirst(2)
                }
                tokens.append(
                    .number(Int(String(decoding: digits.prefix(9), as: UTF8.self)) ?? 0, digits: digits.count)
                )
            } else if byte.isASCIILetter {
                let letters = rest.prefix { $0.isASCIILetter }
                rest = rest[letters.endIndex...]
                tokens.append(month(letters).map { .month($0) } ?? .word)
            } else {
                rest = rest.dropFirst()
                if byte == 0x2D || byte == 0x2F { tokens.append(.separator(byte)) }
            }
        }
        return tokens
    }

    private static func month(_ letters: ArraySlice<UInt8>) -> Int? {
        guard letters.count >= 3 else { return nil }
        let small = letters.map(\.asciiLowercased)
        let index = monthNames.firstIndex { name in
            name.utf8.elementsEqual(small) || small.count == 3 && name.utf8.starts(with: small)
                || small.elementsEqual("sept".utf8) && name == "september"
        }
        return index.map { $0 + 1 }
    }

    private static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Year, month, day in figures.
    private static func numeric(_ tokens: [Token]) -> String? {
        for (index, token) in tokens.enumerated() {
            guard case .number(let number, let digits) = token else { continue }
            if digits == 8, let date = iso(number / 10000, number / 100 % 100, number % 100) { return date }
            guard digits == 4, index + 2 < tokens.count, case .separator(let separator) = tokens[index + 1],
                case .number(let month, _) = tokens[index + 2]
            else { continue }
            if index + 4 < tokens.count, tokens[index + 3] == .separator(separator),
                case .number(let day, _) = tokens[index + 4], let date = iso(number, month, day)
            {
                return date
            }
            if let date = iso(number, month, nil) { return date }
        }
        return nil
    }

    /// Day, month, year, or month, day, year, or month, year, with the month in letters.
    private static func written(_ tokens: [Token]) -> String? {
        for (index, token) in tokens.enumerated() {
            guard case .month(let month) = token, index + 1 < tokens.count,
                case .number(let next, let digits) = tokens[index + 1]
            else { continue }
            if digits == 4 {
                if index > 0, case .number(let day, digits: 1...2) = tokens[index - 1] {
                    return iso(next, month, day) ?? iso(next, month, nil)
                }
                return iso(next, month, nil)
            }
            if digits <= 2, index + 2 < tokens.count, case .number(let year, digits: 4) = tokens[index + 2] {
                return iso(year, month, next)
            }
        }
        return nil
    }

    /// A year alone, only where it is all there is.
    private static func bareYear(_ tokens: [Token]) -> String? {
        guard tokens.count == 1, case .number(let year, digits: 4) = tokens[0] else { return nil }
        return iso(year, nil, nil)
    }

    private static func iso(_ year: Int, _ month: Int?, _ day: Int?) -> String? {
        guard (1400...2199).contains(year) else { return nil }
        guard let month else { return "\(year)" }
        guard (1...12).contains(month) else { return nil }
        guard let day else { return "\(year)-\(twoDigits(month))" }
        guard (1...31).contains(day) else { return nil }
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
