import CLibXML2

/// The first thing that libxml2 finds wrong with a file; what it finds after that mostly follows from it.
struct XMLFault {
    /// What is wrong, in libxml2's words.
    let message: String
    /// The number of the line, counted from 1.
    let line: Int
    /// Whether entities that swell the text are the trouble.
    var isEntity = false

    /// Runs a parser and notes the first fault that it finds.
    static func catching<Result>(_ fault: inout XMLFault?, _ parse: () -> Result) -> Result {
        withUnsafeMutablePointer(to: &fault) { place in
            xmlSetStructuredErrorFunc(place) { place, error in
                guard let place, let error, error.pointee.level != XML_ERR_WARNING else { return }
                let first = place.assumingMemoryBound(to: XMLFault?.self)
                guard first.pointee == nil else { return }
                first.pointee = XMLFault(
                    message: error.pointee.message.map { String(cString: $0) } ?? "",
                    line: Int(error.pointee.line),
                    isEntity: error.pointee.code == Int32(XML_ERR_ENTITY_LOOP.rawValue)
                )
            }
            defer { xmlSetStructuredErrorFunc(nil, nil) }
            return parse()
        }
    }

    /// The fault as an error of reading.
    var readingError: ReadingError {
        let words = message.split { $0 == "\n" }.first.map(String.init) ?? message
        return ReadingError(
            .malformed,
            reason: "not well-formed XML (\(words))",
            advice: isEntity
                ? "Do not open this file elsewhere: it looks made to exhaust memory"
                : "Mend it there, or export it again",
            line: line
        )
    }
}
