/// A line of a printed page, in points from the top left corner.
struct PDFLine {
    /// The number of the page, from 0.
    let page: Int
    /// The number of the block of lines that it stands in, in the whole file.
    let block: Int
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    /// The words, a space between any two.
    var text = ""

    /// The height of its letters.
    var height: Double { bottom - top }
}
