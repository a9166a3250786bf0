import ArgumentParser
import RapportLibrary

/// `rapport draw arc`: what two are said to be over time.
struct DrawArc: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arc",
        abstract: "Draw what two people are said to be to each other over time: a row for each kind of tie.",
        discussion: "Full circles affirm, empty ones deny, squares are quotations."
    )

    @OptionGroup var bond: BondPicture

    func run() throws { try bond.draw(by: .kinds) }
}
