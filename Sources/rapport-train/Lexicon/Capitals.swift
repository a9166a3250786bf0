import Foundation
import RapportLanguage

/// How often words are written with a capital, from spaCy's table of log probabilities of word forms.
struct Capitals {
    /// The title-case forms of the words that tell something.
    private(set) var words: [String: NameClasses] = [:]

    /// The log probability below which a form is too rare to tell.
    private static let rarest = -16.0
    /// The log probability that a form not in the table is given.
    private static let absent = -20.0

    /// Reads the table.
    init(file: String) throws {
        let table = try JSONDecoder().decode([String: Double].self, from: Data(contentsOf: URL(filePath: file)))
        for form in table.keys {
            guard form.utf8.count > 1, form.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
                continue
            }
            let small = form.lowercased()
            let capital = small.prefix(1).uppercased() + small.dropFirst()
            guard form == small || form == capital, words[capital] == nil else { continue }
            let ofSmall = table[small] ?? Self.absent
            let ofCapital = table[capital] ?? Self.absent
            guard max(ofSmall, ofCapital) > Self.rarest else { continue }
            switch ofCapital - ofSmall {
            case 1...: words[capital] = .usuallyCapital
            case (-1.5)...: words[capital] = .oftenCapital
            case ..<(-3.5): words[capital] = .rarelyCapital
            default: break
            }
        }
    }
}
