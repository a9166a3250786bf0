/// How a lemma is made from a word: how to case it, how many bytes to take off its end, and what to put there.
///
/// After Chrupała (2006): what is learned from "walked" serves for words never seen.
package struct LemmaScript: Hashable, Sendable {
    /// How the word is cased before its end is changed.
    package enum Casing: String, CaseIterable, Sendable {
        case lower = "l"
        case kept = "k"
        case capitalised = "c"
    }

    package let casing: Casing
    package let cut: Int
    package let ending: String

    /// The script that makes this lemma of this word; the one that keeps most of it.
    package init(from form: String, to lemma: String) {
        var best: LemmaScript?
        for casing in Casing.allCases {
            let cased = Array(Self.cased(form, casing).utf8)
            let target = Array(lemma.utf8)
            var common = 0
            while common < min(cased.count, target.count), cased[common] == target[common] { common += 1 }
            while common > 0, common < target.count, target[common] & 0xC0 == 0x80 { common -= 1 }
            while common > 0, common < cased.count, cased[common] & 0xC0 == 0x80 { common -= 1 }
            let script = LemmaScript(
                casing: casing,
                cut: cased.count - common,
                ending: String(decoding: target[common...], as: UTF8.self)
            )
            if best.map({ script.cut + script.ending.utf8.count < $0.cut + $0.ending.utf8.count }) ?? true {
                best = script
            }
        }
        self = best ?? LemmaScript(casing: .kept, cut: 0, ending: "")
    }

    private init(casing: Casing, cut: Int, ending: String) {
        self.casing = casing
        self.cut = cut
        self.ending = ending
    }

    /// Reads a script as ``text`` writes it.
    package init?(_ text: Substring) {
        guard let casing = text.first.flatMap({ Casing(rawValue: String($0)) }) else { return nil }
        let digits = text.dropFirst().prefix { $0.isWholeNumber }
        guard let cut = Int(digits) else { return nil }
        self.init(casing: casing, cut: cut, ending: String(text.dropFirst(1 + digits.count + 1)))
    }

    /// The script in one line: "l2:e".
    package var text: String { "\(casing.rawValue)\(cut):\(ending)" }

    /// The lemma of a word; nil when the word is too short.
    package func lemma(of form: String) -> String? {
        let cased = Self.cased(form, casing)
        guard cut < cased.utf8.count || (cut == cased.utf8.count && !ending.isEmpty) else { return nil }
        if cut == 0, ending.isEmpty { return cased }
        return String(decoding: cased.utf8.dropLast(cut), as: UTF8.self) + ending
    }

    private static func cased(_ form: String, _ casing: Casing) -> String {
        switch casing {
        case .kept: form
        case .lower: form.lowercased()
        case .capitalised: form.prefix(1).uppercased() + form.dropFirst().lowercased()
        }
    }
}
