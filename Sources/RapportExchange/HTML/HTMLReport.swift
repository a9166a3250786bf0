import RapportLanguage
public import RapportRelations
import RapportText

/// A reading as one page that stands alone: the text with everything marked that the reading rests on, linked both
/// ways to the people, bonds, statements and quotations.
///
/// The page asks nothing of the network and works without its script. All text of the document is escaped.
public struct HTMLReport: Sendable {
    let overview: Overview
    /// The reading seen as a book, where it is of one.
    let book: Book?

    /// Prepares a report; a book has a section with its cast, chapters and the curves of its bonds.
    public init(_ reading: Reading) {
        self.init(reading, book: Book.isBook(reading.document) ? Book(reading) : nil)
    }

    init(_ reading: Reading, book: Book?) {
        overview = Overview(reading)
        self.book = book
    }

    /// The page.
    ///
    /// - Complexity: O(size of the reading).
    public func rendered() -> String {
        var html = HTMLWriter()
        html.markup("<!DOCTYPE html>\n")
        html.element("html", ["lang": "en"]) { html in
            html.element("head", [:], writeHead)
            html.element("body") { html in
                html.element("a", ["class": "skip", "href": "#reading"], "Skip to the reading")
                html.element("header", [:], writeHeader)
                html.element("main") { html in
                    html.element("article", ["id": "text", "lang": reading.document.source.language, "dir": "auto"]) {
                        writeText(to: &$0)
                    }
                    html.element("div", ["id": "reading"]) { html in
                        writeBook(to: &html)
                        writePeople(to: &html)
                        writeBonds(to: &html)
                        writeMirrors(to: &html)
                        writeQuotations(to: &html)
                    }
                }
                html.element("script") { $0.markup(PageScript.source) }
            }
        }
        html.markup("\n")
        return html.html
    }

    var reading: Reading { overview.reading }

    private func writeHead(to html: inout HTMLWriter) {
        html.open("meta", ["charset": "utf-8"])
        html.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        let policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
        html.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        html.element("title", [:], "\(overview.title) — who is what to whom")
        html.element("style") { $0.markup(PageStyle.source) }
    }

    private func writeHeader(to html: inout HTMLWriter) {
        html.element("h1", ["dir": "auto"], overview.title)
        html.element("p", ["class": "source"], overview.source.joined(separator: " · "))
        html.element("nav", ["aria-label": "Sections"]) { html in
            if book != nil { html.element("a", ["href": "#book"], "Book") }
            html.element("a", ["href": "#people"], "People")
            html.element("a", ["href": "#bonds"], "Bonds")
            if !reading.mirrors.isEmpty { html.element("a", ["href": "#mirrors"], "Mirrors") }
            html.element("a", ["href": "#quotations"], "Quotations")
            html.element("span", ["class": "legend"]) { html in
                html.text("In the text: ")
                html.element("span", ["class": "person"], "people")
                html.text(", ")
                html.element("span", ["class": "quotation"], "quotations")
                html.text(", ")
                html.element("span", ["class": "evidence"], "evidence")
            }
        }
    }
}

// MARK: - The text

extension HTMLReport {
    private func writeText(to html: inout HTMLWriter) {
        let text = MarkedText(marks: TextMark.all(of: reading))
        for (index, block) in reading.document.blocks.enumerated() {
            if book != nil { html.element("span", ["id": Self.anchor(ofBlock: index)]) { _ in } }
            let pieces = text.pieces(of: block.span)
            let write: (inout HTMLWriter) -> Void = { html in
                for piece in pieces { self.write(piece, of: text.marks, to: &html) }
            }
            switch block.kind {
            case .title: html.element("h2", ["class": "title"], write)
            case .heading, .sceneHeading: html.element("h3", [:], write)
            case .quote: html.element("blockquote", [:], write)
            case .paragraph, .listItem, .speech: html.element("p", ["class": block.kind.rawValue], write)
            case .byline, .caption, .stageDirection, .speakerLabel: html.element("p", ["class": "aside"], write)
            }
            html.markup("\n")
        }
    }

    private func write(_ piece: MarkedText.Piece, of marks: [TextMark], to html: inout HTMLWriter) {
        for index in piece.starting { html.element("span", ["id": marks[index].anchor]) { _ in } }
        let words = reading.document[piece.span]
        if piece.marks.isEmpty {
            html.text(words)
        } else {
            let inner = piece.marks.map { marks[$0] }
            let classes = [TextMark.Kind.person, .quotation, .evidence].filter { kind in
                inner.contains { $0.kind == kind }
            }
            let names = classes.map { "\($0)" }.joined(separator: " ")
            let entries = inner.map(\.entry).joined(separator: " ")
            // Where mentions nest, the innermost one is who the words are for.
            if let person = inner.last(where: { $0.kind == .person }) {
                html.element("a", ["class": names, "href": "#\(person.entry)", "data-of": entries]) { $0.text(words) }
            } else {
                html.element("span", ["class": names, "data-of": entries]) { $0.text(words) }
            }
        }
        for index in piece.ending where marks[index].kind != .person {
            let entry = marks[index].entry
            html.element("a", ["class": "reference", "href": "#\(entry)"], entry)
        }
    }
}

// MARK: - People and quotations

extension HTMLReport {
    private func writePeople(to html: inout HTMLWriter) {
        html.element("section", ["id": "people"]) { html in
            html.element("h2", [:], "People")
            if reading.people.isEmpty { html.element("p", [:], "The text names nobody.") }
            for (world, people) in overview.worlds {
                html.element("h3", [:], overview.name(world))
                html.element("ul") { html in
                    for person in people { write(person: person, to: &html) }
                }
            }
        }
    }

    private func write(person: Int, to html: inout HTMLWriter) {
        let entry = Identifier.person(person)
        let mentions = reading.people[person].mentions
        html.element("li", ["id": entry, "data-entry": entry]) { html in
            html.element("bdi", ["class": "name"], overview.name(person))
            for particular in overview.particulars(of: person) { html.text(" · \(particular)") }
            guard !mentions.isEmpty else { return }
            html.element("details") { html in
                html.element("summary", [:], mentions.count == 1 ? "1 mention" : "\(mentions.count) mentions")
                for number in 1...mentions.count {
                    html.element("a", ["href": "#\(TextMark.anchor(of: entry, number))"], "\(number)")
                    html.text(" ")
                }
            }
        }
    }

    private func writeQuotations(to html: inout HTMLWriter) {
        html.element("section", ["id": "quotations"]) { html in
            html.element("h2", [:], "Quotations")
            if reading.annotation.quotations.isEmpty { html.element("p", [:], "The text quotes nobody.") }
            for (person, utterances) in overview.speakers {
                html.element("h3") { html in
                    guard let person else { return html.text("Speaker unknown") }
                    html.element("a", ["href": "#\(Identifier.person(person))"], overview.name(person))
                }
                html.element("ul") { html in
                    for parts in utterances {
                        html.element("li") { html in
                            for part in parts { write(quotation: part, to: &html) }
                            let first = reading.annotation.quotations[parts[0]]
                            let circumstances = overview.circumstances(of: first)
                            html.element("span", ["class": "voice"], " — \(circumstances.joined(separator: ", "))")
                        }
                    }
                }
            }
        }
    }

    private func write(quotation: Int, to html: inout HTMLWriter) {
        let entry = Identifier.quotation(quotation)
        html.element(
            "a",
            ["id": entry, "data-entry": entry, "class": "words", "href": "#\(TextMark.anchor(of: entry, 1))"]
        ) {
            $0.element("q", ["dir": "auto"], overview.words(reading.annotation.quotations[quotation].span))
        }
        html.text(" ")
    }
}
