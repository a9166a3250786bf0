/// Reads dates as people write them: "2015", "in June 2015", "June 3, 2015", "3 June 2015".
struct DateReader {
    let words: WordView

    /// The date that the words of a range tell, nearest to a token, as an ISO 8601 prefix.
    ///
    /// Only a year with "in", "from", "of", "back", a month, or right before or after the noun counts; other numbers are not years.
    func date(in tokens: Range<Int>, near place: Int) -> String? {
        let years = tokens.filter(isYear)
        guard let year = years.min(by: { abs($0 - place) < abs($1 - place) }) else { return nil }
        let number = words.lower(year)
        guard let month = month(of: year, in: tokens) else { return number }
        guard let day = day(of: month.token, year: year, in: tokens) else {
            return number + "-" + Self.twoDigits(month.number)
        }
        return number + "-" + Self.twoDigits(month.number) + "-" + Self.twoDigits(day)
    }

    /// Whether a token is a year of the press: four digits from 1800 to 2099.
    func isYear(_ token: Int) -> Bool {
        let word = words.lower(token)
        guard word.utf8.count == 4, let number = Int(word) else { return false }
        return (1800...2099).contains(number)
    }

    private func month(of year: Int, in tokens: Range<Int>) -> (token: Int, number: Int)? {
        for token in stride(from: year - 1, through: max(tokens.lowerBound, year - 4), by: -1) {
            if let number = Self.months[words.lower(token)], words.isCapitalised(token) { return (token, number) }
            guard words.isSign(token, ",") || Int(words.lower(token)) != nil || words.lower(token) == "of" else {
                return nil
            }
        }
        return nil
    }

    private func day(of month: Int, year: Int, in tokens: Range<Int>) -> Int? {
        for token in [month + 1, month - 1] where tokens.contains(token) && token != year {
            var digits = words.lower(token)
            for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits.removeLast(2) }
            if let day = Int(digits), (1...31).contains(day) { return day }
        }
        return nil
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let months: [String: Int] = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10,
        "november": 11, "december": 12, "jan": 1, "jan.": 1, "feb": 2, "feb.": 2, "aug": 8, "aug.": 8, "sept": 9,
        "sept.": 9, "oct": 10,
        "oct.": 10, "nov": 11, "nov.": 11, "dec": 12, "dec.": 12,
    ]
}
