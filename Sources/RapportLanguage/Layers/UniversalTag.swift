/// A part of speech of Universal Dependencies.
///
/// https://universaldependencies.org/u/pos/
public enum UniversalTag: String, CaseIterable, Sendable {
    case adjective = "ADJ"
    case adposition = "ADP"
    case adverb = "ADV"
    case auxiliary = "AUX"
    case coordinator = "CCONJ"
    case determiner = "DET"
    case interjection = "INTJ"
    case noun = "NOUN"
    case numeral = "NUM"
    case particle = "PART"
    case pronoun = "PRON"
    case properNoun = "PROPN"
    case punctuation = "PUNCT"
    case subordinator = "SCONJ"
    case symbol = "SYM"
    case verb = "VERB"
    case other = "X"
}
