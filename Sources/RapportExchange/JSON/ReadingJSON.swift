public import RapportRelations
import RapportLanguage
import RapportText

/// The exported form `rapport.reading/1` of a reading.
///
/// `Documentation/rapport.reading.schema.json` describes it. Offsets are Unicode code points of `document.text`, end
/// exclusive. Keys always come in the same order, and what is not known is null; the same reading gives the same bytes.
public struct ReadingJSON: Sendable {
    /// The version of the form.
    public static let format = "rapport.reading/1"

    let reading: Reading
    let offsets: CodePointOffsets

    /// Prepares a reading for export.
    ///
    /// - Complexity: O(bytes of the text).
    public init(_ reading: Reading) {
        self.reading = reading
        offsets = CodePointOffsets(reading.document.text)
    }

    /// The reading as one line of JSON in UTF-8, without a line break at its end.
    ///
    /// - Complexity: O(size of the reading).
    public func encoded() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", Self.format)
            writeDocument(to: &json)
            writeCast(to: &json)
            writeQuotations(to: &json)
            writeStatements(to: &json)
            writeBonds(to: &json)
            writeMirrors(to: &json)
            writeBook(to: &json)
        }
        return json.bytes
    }
}

// MARK: - Worlds and spans

extension ReadingJSON {
    /// "real", "fiction", or the identifier of a work, which no two works share as they may share a title.
    func name(of world: World) -> String {
        switch world {
        case .real: "real"
        case .work(let index): Identifier.work(index)
        case .fiction: "fiction"
        }
    }

    func write(_ span: Span, to json: inout JSONWriter) {
        json.array([span.start, span.end]) { $0.number(offsets.codePoint(at: $1)) }
    }

    func write(_ name: String, _ spans: [Span], to json: inout JSONWriter) {
        json.array(name, spans) { write($1, to: &$0) }
    }

    func writeStartAndEnd(of span: Span, to json: inout JSONWriter) {
        json.member("start", offsets.codePoint(at: span.start))
        json.member("end", offsets.codePoint(at: span.end))
    }
}
