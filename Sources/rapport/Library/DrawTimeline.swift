import ArgumentParser
import RapportLibrary

/// `rapport draw timeline`: where a bond was spoken of over time.
struct DrawTimeline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Draw where two people were spoken of over time: a row for each publication.",
        discussion: "Full circles affirm, empty ones deny, squares are quotations."
    )

    @OptionGroup var bond: BondPicture

    func run() throws { try bond.draw(by: .outlets) }
}
