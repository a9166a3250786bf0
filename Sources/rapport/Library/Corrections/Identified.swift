import ArgumentParser

/// Something of the library told by a letter and a number: "s12".
struct Identified: ExpressibleByArgument {
    /// What it is.
    enum Kind: Character {
        case document = "d"
        case quotation = "q"
        case statement = "s"
        case correction = "c"
    }

    let kind: Kind
    let number: Int64

    init?(argument: String) {
        guard let kind = argument.first.flatMap(Kind.init), let number = Int64(argument.dropFirst()) else { return nil }
        self.kind = kind
        self.number = number
    }

    /// The number, if it is of the kind wanted.
    func number(of kind: Kind) throws -> Int64 {
        guard self.kind == kind else {
            throw Failure(
                .usage,
                "\(self.kind.rawValue)\(number): an identifier such as \(kind.rawValue)12 is wanted here."
            )
        }
        return number
    }
}
