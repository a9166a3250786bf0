import Foundation
import RapportLanguage
import RapportReaders
import RapportText

enum AnnotationCache {
    static func annotations(_ golds: [GoldDocument], _ path: String, _ base: () throws -> BaseAnnotator) throws -> [Annotation] {
        if let text = try? String(contentsOfFile: path, encoding: .utf8) {
            var result: [Annotation] = []
            let parts = text.split(separator: "\u{1}", omittingEmptySubsequences: false)
            for (i, gold) in golds.enumerated() {
                var a = Annotation(document: PlainTextReader().read(gold.text, source: Source()))
                for line in parts[i].split(separator: "\n") {
                    let c = line.split(separator: "\t", omittingEmptySubsequences: false)
                    switch c[0] {
                    case "T":
                        var t = Token(span: Span(Int(c[1])!, Int(c[2])!), continuesWord: c[3] == "1")
                        t.lemma = String(c[4]); t.universalTag = UniversalTag(rawValue: String(c[5]))!
                        t.pennTag = PennTag(rawValue: String(c[6]))!; t.features = MorphologicalFeatures(String(c[7]))
                        t.head = Int(c[8]); t.relation = DependencyRelation(rawValue: String(c[9]))!
                        a.tokens.append(t)
                    case "S": a.sentences.append(Sentence(tokens: Int(c[1])!..<Int(c[2])!, block: Int(c[3])!))
                    case "M":
                        a.mentions.append(Mention(tokens: Int(c[1])!..<Int(c[2])!, head: Int(c[3])!, form: Mention.Form(rawValue: String(c[4]))!, type: EntityType(rawValue: String(c[5]))!, number: GrammaticalNumber(rawValue: String(c[6])), gender: Gender(rawValue: String(c[7]))))
                    case "Q": a.quotations.append(Quotation(span: Span(Int(c[1])!, Int(c[2])!), form: Quotation.Form(rawValue: String(c[3]))!, group: Int(c[4])!))
                    default: break
                    }
                }
                result.append(a)
            }
            return result
        }
        let base = try base()
        var out = ""
        let result = golds.map { base.annotate(PlainTextReader().read($0.text, source: Source())) }
        for a in result {
            for t in a.tokens { out += "T\t\(t.span.start)\t\(t.span.end)\t\(t.continuesWord ? 1 : 0)\t\(t.lemma)\t\(t.universalTag.rawValue)\t\(t.pennTag.rawValue)\t\(t.features.text)\t\(t.head.map(String.init) ?? "-")\t\(t.relation.rawValue)\n" }
            for s in a.sentences { out += "S\t\(s.tokens.lowerBound)\t\(s.tokens.upperBound)\t\(s.block)\n" }
            for m in a.mentions { out += "M\t\(m.tokens.lowerBound)\t\(m.tokens.upperBound)\t\(m.head)\t\(m.form.rawValue)\t\(m.type.rawValue)\t\(m.number?.rawValue ?? "-")\t\(m.gender?.rawValue ?? "-")\n" }
            for q in a.quotations { out += "Q\t\(q.span.start)\t\(q.span.end)\t\(q.form.rawValue)\t\(q.group)\n" }
            out += "\u{1}"
        }
        try out.write(toFile: path, atomically: true, encoding: .utf8)
        return result
    }
}
