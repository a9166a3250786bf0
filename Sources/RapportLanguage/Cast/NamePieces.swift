/// The words of a name or a text for comparison: runs of letters and digits, in lower case and hashed; titles in one spelling.
enum NamePieces {
    /// A run of letters and digits.
    struct Piece {
        /// Its letters in lower case.
        let word: String
        let hash: FeatureHash
        /// Whether it begins with a capital.
        let isCapitalised: Bool
    }

    /// The pieces of some letters: "Winnie-the-Pooh" has three, "Lucy's" two.
    static func pieces(of bytes: some Sequence<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        var letters: [UInt8] = []
        var isCapitalised = false
        var markBytes = 0
        func finish() {
            guard !letters.isEmpty else { return }
            let read = String(decoding: letters, as: UTF8.self)
            let word = spellings[read] ?? read
            pieces.append(Piece(word: word, hash: FeatureHash(word.utf8), isCapitalised: isCapitalised))
            letters.removeAll(keepingCapacity: true)
        }
        for byte in bytes {
            if markBytes > 0 {
                markBytes -= 1
            } else if byte == 0xE2 {
                // Curly quotation marks and dashes have three bytes.
                finish()
                markBytes = 2
            } else if (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 {
                if letters.isEmpty { isCapitalised = (0x41...0x5A).contains(byte) || byte == 0xC3 }
                letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else {
                finish()
            }
        }
        finish()
        return pieces
    }

    /// Titles that are written in two ways.
    private static let spellings = [
        "captain": "capt", "colonel": "col", "doctor": "dr", "mademoiselle": "mlle", "mister": "mr", "missis": "mrs",
        "missus": "mrs", "professor": "prof", "reverend": "rev", "saint": "st",
    ]
}
