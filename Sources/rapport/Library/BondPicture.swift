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
            let entries = try library.timeline(of: one.id, and: other.id, page: .all)
            guard !entries.isEmpty else { throw Failure(.noInput, "nothing is said about these two.") }
            try picture.write(TimePicture(entries, by: rows, title: "\(one.name) and \(other.name)").rendered())
        }
    }
}
