import RapportRelations
import RapportText

extension ReadingJSON {
    /// The chapters of the document, where it has any.
    func writeChapters(to json: inout JSONWriter) {
        let document = reading.document
        guard !document.chapters.isEmpty else { return }
        json.array("chapters", document.chapters) { json, chapter in
            json.object { json in
                json.member("title", chapter.title)
                json.member("part", chapter.part)
                json.member("start", offsets.codePoint(at: document.blocks[chapter.blocks.lowerBound].span.start))
                json.member("end", offsets.codePoint(at: document.blocks[chapter.blocks.upperBound - 1].span.end))
            }
        }
    }

    /// The cast and the bonds of a book, chapter by chapter, where the document is one.
    func writeBook(to json: inout JSONWriter) {
        guard Book.isBook(reading.document) else { return }
        let book = Book(reading)
        json.object("book") { json in
            json.array("cast", book.cast) { json, member in
                json.object { json in
                    json.member("id", Identifier.person(member.person))
                    json.member("rank", member.rank.rawValue)
                    json.array("aliases", member.aliases) { $0.string($1) }
                    json.array("titles", member.titles) { $0.string($1) }
                    json.member("family", member.familyName)
                    json.member("mentions", member.mentionCount)
                    json.member("lines", member.utteranceCount)
                    json.member("words", member.wordCount)
                    json.member("share", member.share)
                }
            }
            json.array("bonds", book.bonds) { json, bond in
                json.object { json in
                    json.member("a", Identifier.person(book.cast[bond.a].person))
                    json.member("b", Identifier.person(book.cast[bond.b].person))
                    json.array("meetings", bond.meetings) { write($1, to: &$0) }
                    json.array("turning_points", bond.turningPoints) { json, point in
                        json.object { json in
                            json.member("chapter", point.chapter + 1)
                            json.member("change", point.change)
                            json.key("passage")
                            write(point.passage, to: &json)
                        }
                    }
                }
            }
        }
    }

    private func write(_ meeting: BookBond.Meeting, to json: inout JSONWriter) {
        json.object { json in
            json.member("chapter", meeting.chapter + 1)
            json.member("conversations", meeting.conversationCount)
            json.member("words_a", meeting.wordsFromA)
            json.member("words_b", meeting.wordsFromB)
            json.member("shared_paragraphs", meeting.sharedBlocks.count)
            for (name, measure) in [
                ("warmth", meeting.warmth), ("balance", meeting.balance), ("closeness", meeting.closeness),
            ] {
                guard let measure else {
                    json.member(name, nil as String?)
                    continue
                }
                json.object(name) { json in
                    json.member("value", measure.value)
                    write("evidence", measure.evidence, to: &json)
                }
            }
        }
    }
}
