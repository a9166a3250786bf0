import RapportLanguage
import RapportRelations
import RapportText

extension ReadingJSON {
    func writeQuotations(to json: inout JSONWriter) {
        json.array("quotations", reading.annotation.quotations.enumerated()) { json, item in
            let (index, quotation) = item
            json.object { json in
                json.member("id", Identifier.quotation(index))
                writeStartAndEnd(of: quotation.span, to: &json)
                json.member("text", reading.document[quotation.span])
                json.member("speaker", reading.person(ofCluster: quotation.speaker).map(Identifier.person))
                json.array("addressees", quotation.addressees.compactMap { reading.person(ofCluster: $0) }) {
                    $0.string(Identifier.person($1))
                }
                json.member("type", quotation.attribution.rawValue)
                json.member("form", quotation.form.rawValue)
                json.key("cue")
                if let cue = quotation.cue { write(cue, to: &json) } else { json.null() }
                json.member("outlet", quotation.outlet)
                json.member("date", quotation.date)
                json.member("confidence", quotation.confidence)
            }
        }
    }

    func writeStatements(to json: inout JSONWriter) {
        json.array("statements", reading.statements.enumerated()) { json, item in
            let (index, statement) = item
            json.object { json in
                json.member("id", Identifier.statement(index))
                json.member("a", Identifier.person(statement.a))
                json.member("b", Identifier.person(statement.b))
                json.member("kind", statement.kind.rawValue)
                json.member("label", statement.label)
                json.member("polarity", statement.polarity.rawValue)
                json.member("certainty", statement.certainty.rawValue)
                json.member("stage", statement.stage?.rawValue)
                json.key("interval")
                if let interval = statement.interval {
                    json.array([interval.from, interval.to]) { $0.string($1) }
                } else {
                    json.null()
                }
                json.member("said_by", statement.saidBy.map(Identifier.person))
                json.member("via", statement.outlet)
                write("evidence", statement.evidence.spans, to: &json)
                json.member("confidence", statement.confidence)
                json.member("rule", statement.rule)
            }
        }
    }

    func writeBonds(to json: inout JSONWriter) {
        json.array("bonds", reading.bonds) { json, bond in
            json.object { json in
                json.member("a", Identifier.person(bond.a))
                json.member("b", Identifier.person(bond.b))
                json.member("world", name(of: bond.world))
                json.array("statements", bond.statements) { $0.string(Identifier.statement($1)) }
                json.array("arc", bond.arc.stages.enumerated()) { json, item in
                    json.object { json in
                        json.member("kind", item.element.kind.rawValue)
                        json.member("order", item.offset + 1)
                        json.array("statements", item.element.statements) { $0.string(Identifier.statement($1)) }
                    }
                }
                json.array("course", bond.arc.course) { json, point in
                    json.object { json in
                        json.member("at", offsets.codePoint(at: point.offset))
                        json.member("warmth", point.warmth)
                        json.member("balance", point.balance)
                        json.member("closeness", point.closeness)
                    }
                }
            }
        }
    }

    func writeMirrors(to json: inout JSONWriter) {
        json.array("mirrors", reading.mirrors) { json, mirror in
            json.object { json in
                json.array("real", mirror.real) { $0.string(Identifier.person($1)) }
                json.array("fiction", mirror.fiction) { $0.string(Identifier.person($1)) }
                json.member("asserted", mirror.isAsserted)
                write("evidence", mirror.evidence.spans, to: &json)
                json.array("shared", mirror.shared) { $0.string($1.rawValue) }
            }
        }
    }
}
