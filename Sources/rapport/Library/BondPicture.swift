import ArgumentParser
import RapportLibrary

/// What `rapport draw arc` and `rapport draw timeline` have in common: the picture of one bond over time.
struct BondPicture: ParsableArguments {
    @OptionGroup var pair: PairArguments
    @OptionGroup var picture: PictureOptions
    @OptionGroup var library: LibraryOptions

    func draw(by rows: TimePicture.Rows) throws {
        try library.query { library in
            let (one, other) = try pair.people(of: self.library, in: library)
            let drawn = try library.timePicture(of: one.id, and: other.id, by: rows)
            guard !drawn.isEmpty else { throw Failure(.noInput, "nothing with a date is said about these two.") }
            try picture.write(drawn.rendered())
        }
    }
}
