/// A stretch of a page in one role; the roles are what colours stand for.
struct TextRun {
    /// What a stretch is to the reader.
    enum Role {
        case plain, heading, name, quote, voice, note, warning

        /// The parameters of the terminal's "select graphic rendition" that show it; none for plain text.
        var rendition: String? {
            switch self {
            case .plain: nil
            case .heading: "1;4"
            case .name: "1"
            case .quote: "3"
            case .voice: "36"
            case .note: "2"
            case .warning: "33"
            }
        }
    }

    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .plain) {
        self.text = text
        self.role = role
    }
}
