/// A subtitle: when it is shown, and its lines.
struct SubtitleCue {
    /// From when to when, in milliseconds.
    var time: Range<Int>
    /// The lines, with their markup.
    var lines: [[UInt8]]
    /// The number of the line with its times, counted from 1.
    var line: Int
}
