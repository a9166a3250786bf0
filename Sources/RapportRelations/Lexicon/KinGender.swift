import RapportLanguage

/// The gender that a noun for kin or a partner tells.
enum KinGender {
    /// The gender of a lemma, where it tells one.
    static func gender(_ lemma: String) -> Gender? {
        if feminine.contains(lemma) { return .feminine }
        return masculine.contains(lemma) ? .masculine : nil
    }

    private static let feminine: Set<String> = [
        "aunt", "daughter", "girlfriend", "godmother", "granddaughter", "grandmother", "mom", "mother", "mum", "niece",
        "sister", "stepdaughter", "stepmother", "stepsister", "wife",
    ]

    private static let masculine: Set<String> = [
        "boyfriend", "brother", "dad", "father", "godfather", "grandfather", "grandson", "husband", "nephew", "son",
        "stepbrother", "stepfather", "stepson", "uncle",
    ]
}
