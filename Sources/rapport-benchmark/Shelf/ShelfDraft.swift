import RapportExchange

/// An article in the making, with what it says.
struct ShelfDraft {
    private struct Statement {
        let a: Int
        let b: Int
        let kind: String
        let isDenied: Bool
        let span: Range<Int>
    }

    private let title: String
    private let outlet: String
    private let date: String
    private let names: [String]
    private let genders: [String]
    private var text: String
    private var length: Int
    private var mentions: [[Range<Int>]]
    private var statements: [Statement] = []
    private var quotations: [(speaker: Int, span: Range<Int>, words: String)] = []
    /// The number of words, about.
    private(set) var words = 0

    init(title: String, outlet: String, date: String, names: [String], genders: [String]) {
        self.title = title
        self.outlet = outlet
        self.date = date
        self.names = names
        self.genders = genders
        text = title + "\n\n"
        length = text.unicodeScalars.count
        mentions = names.map { _ in [] }
    }

    /// Adds words as they are.
    mutating func write(_ sentence: String) {
        text += sentence
        length += sentence.unicodeScalars.count
        words += sentence.utf8.count { $0 == UInt8(ascii: " ") }
    }

    /// Says that somebody is there.
    mutating func introduce(_ person: Int, in work: String) {
        mention(person)
        write(" came to the \(work.lowercased()) early. ")
    }

    /// Says what somebody is to somebody else.
    mutating func state(_ a: Int, _ tie: (kind: String, words: String), _ b: Int, denied: Bool) {
        let start = length
        mention(a)
        write(denied ? " never \(tie.words.replacing("is ", with: "was ")) " : " \(tie.words) ")
        mention(b)
        statements.append(Statement(a: a, b: b, kind: tie.kind, isDenied: denied, span: start..<length))
        write(". ")
    }

    /// Lets somebody say something.
    mutating func quote(_ speaker: Int, _ remark: String) {
        write("“")
        quotations.append((speaker, length..<length + remark.unicodeScalars.count + 1, remark + ","))
        write("\(remark),” said ")
        mention(speaker)
        write(". ")
    }

    private mutating func mention(_ person: Int) {
        let start = length
        write(names[person])
        mentions[person].append(start..<length)
    }

    /// The article as a file: Markdown with its source in front.
    var file: String {
        "---\ntitle: \"\(title)\"\noutlet: \"\(outlet)\"\ndate: \(date)\n---\n\n\(text.dropFirst(title.count + 2))\n"
    }

    /// What the article says, as `rapport.reading/1`.
    var reading: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "rapport.reading/1")
            json.object("document") { json in
                json.member("title", title)
                json.member("outlet", outlet)
                json.member("date", date)
                json.member("text", text)
            }
            json.array("people", names.indices) { json, index in
                json.object { json in
                    json.member("id", "p\(index + 1)")
                    json.member("name", names[index])
                    json.array("names", [names[index]]) { $0.string($1) }
                    json.member("world", "real")
                    json.member("gender", genders[index])
                    json.array("mentions", mentions[index], Self.write)
                }
            }
            json.array("works", [Int]()) { $0.number($1) }
            json.array("portrayals", [Int]()) { $0.number($1) }
            json.array("quotations", quotations.enumerated()) { json, item in
                json.object { json in
                    json.member("id", "q\(item.offset + 1)")
                    json.member("start", item.element.span.lowerBound)
                    json.member("end", item.element.span.upperBound)
                    json.member("text", item.element.words)
                    json.member("speaker", "p\(item.element.speaker + 1)")
                    json.array("addressees", [Int]()) { $0.number($1) }
                    json.member("type", "explicit")
                    json.member("form", "direct")
                    json.member("confidence", 0.9)
                }
            }
            json.array("statements", statements.enumerated()) { json, item in
                json.object { json in
                    json.member("id", "s\(item.offset + 1)")
                    json.member("a", "p\(item.element.a + 1)")
                    json.member("b", "p\(item.element.b + 1)")
                    json.member("kind", item.element.kind)
                    json.member("label", item.element.kind)
                    json.member("polarity", item.element.isDenied ? "denied" : "affirmed")
                    json.member("certainty", "asserted")
                    json.array("evidence", [item.element.span], Self.write)
                    json.member("confidence", 0.8)
                    json.member("rule", "generated")
                }
            }
            json.array("mirrors", [Int]()) { $0.number($1) }
        }
        return json.bytes
    }

    private static func write(_ json: inout JSONWriter, _ span: Range<Int>) {
        json.array([span.lowerBound, span.upperBound]) { $0.number($1) }
    }
}
