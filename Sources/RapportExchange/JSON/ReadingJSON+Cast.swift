import RapportLanguage
import RapportRelations
import RapportText

extension ReadingJSON {
    func writeDocument(to json: inout JSONWriter) {
        let document = reading.document
        json.object("document") { json in
            json.member("id", document.id)
            json.member("title", document.source.title)
            json.member("author", document.source.author)
            json.member("outlet", document.source.outlet)
            json.member("date", document.source.date)
            json.member("url", document.source.address)
            json.member("text", document.text)
            json.array("blocks", document.blocks) { json, block in
                json.object { json in
                    json.member("kind", block.kind.rawValue)
                    writeStartAndEnd(of: block.span, to: &json)
                    if let speaker = block.speaker {
                        json.member("speaker", speaker)
                    }
                }
            }
            writeChapters(to: &json)
        }
    }

    func writeCast(to json: inout JSONWriter) {
        json.array("people", reading.people.enumerated()) { json, item in
            let (index, person) = item
            json.object { json in
                json.member("id", Identifier.person(index))
                json.member("name", person.name)
                json.array("names", person.names) { $0.string($1) }
                json.member("world", name(of: person.world))
                json.member("gender", person.gender?.rawValue)
                write("mentions", person.mentions, to: &json)
            }
        }
        json.array("works", reading.works.enumerated()) { json, item in
            json.object { json in
                json.member("id", Identifier.work(item.offset))
                json.member("name", item.element.name)
            }
        }
        json.array("outlets", reading.outlets) { $0.string($1) }
        json.array("organisations", reading.organisations) { $0.string($1) }
        json.array("portrayals", reading.portrayals) { json, portrayal in
            json.object { json in
                json.member("actor", Identifier.person(portrayal.actor))
                json.member("character", Identifier.person(portrayal.character))
                json.member("work", portrayal.work.map(Identifier.work))
                write("evidence", portrayal.evidence.spans, to: &json)
                json.member("confidence", portrayal.confidence)
            }
        }
    }
}
