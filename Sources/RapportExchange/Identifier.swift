/// The names that everything in a reading has in what is exported: "p1" for the first person, "s12" for a statement.
///
/// They count from one in the order of the reading, so the same text and version give the same names.
enum Identifier {
    static func person(_ index: Int) -> String { "p\(index + 1)" }
    static func work(_ index: Int) -> String { "w\(index + 1)" }
    static func quotation(_ index: Int) -> String { "q\(index + 1)" }
    static func statement(_ index: Int) -> String { "s\(index + 1)" }
    static func bond(_ index: Int) -> String { "b\(index + 1)" }
    static func mirror(_ index: Int) -> String { "m\(index + 1)" }
}
