import ArgumentParser
import Foundation
import RapportLanguage
import RapportReaders
import RapportText

struct ShowCoreference: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show-coreference")
    @Argument var file: String
    func run() throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        var annotation = try BaseAnnotator().annotate(PlainTextReader().read(text, source: Source()))
        if annotation.mentions.isEmpty { annotation.mentions = try mentions(annotation) }
        let resolver = try CoreferenceResolver()
        resolver.resolve(&annotation)
        var cluster: [Int: Int] = [:]
        for (index, found) in annotation.clusters.enumerated() {
            for mention in found.mentions { cluster[mention] = index }
        }
        var label: [Int: String] = [:]
        for (index, found) in annotation.clusters.enumerated() {
            let names = found.mentions.filter { annotation.mentions[$0].form == .proper }
            label[index] = "\(index):" + annotation.words(of: names.first ?? found.mentions[0])
            if !found.members.isEmpty { label[index]! += "{\(found.members.map(String.init).joined(separator: ","))}" }
        }
        var open: [Int: [String]] = [:]
        var close: [Int: [String]] = [:]
        for (index, mention) in annotation.mentions.enumerated() {
            open[mention.tokens.lowerBound, default: []].append("[")
            close[mention.tokens.upperBound - 1, default: []].append(
                "|\(cluster[index].map { label[$0] ?? "" } ?? "-")]"
            )
        }
        var out = ""
        for (sentence) in annotation.sentences {
            for token in sentence.tokens {
                out += (open[token] ?? []).joined() + annotation.form(of: token) + (close[token] ?? []).joined() + " "
            }
            out += "\n"
        }
        print(out)
        for (index, found) in annotation.clusters.enumerated() where found.mentions.count > 1 || !found.members.isEmpty
        {
            print(
                index,
                found.type.rawValue,
                found.gender?.rawValue ?? "-",
                found.number?.rawValue ?? "-",
                found.members,
                found.mentions.map { String(annotation.words(of: $0)) }
            )
        }
    }

    func mentions(_ annotation: Annotation) throws -> [Mention] {
        let lexicon = try Lexicon()
        let tree = DependencyTree(annotation.tokens)
        var found: [Mention] = []
        for (index, token) in annotation.tokens.enumerated() {
            let form = annotation.form(of: index)
            switch token.universalTag {
            case .pronoun where token.pennTag == .prp || token.pennTag == .prpPossessive:
                if form.lowercased() == "it" || form.lowercased() == "its" { continue }
                found.append(Mention(tokens: index..<(index + 1), head: index, form: .pronoun, type: .person))
            case .properNoun where ![.compound, .flat].contains(token.relation):
                var lower = index, upper = index + 1
                for child in tree.dependents(of: index)
                where [.compound, .flat].contains(annotation.tokens[child].relation) {
                    lower = min(lower, child); upper = max(upper, child + 1)
                }
                let person =
                    (lower..<upper).contains {
                        !lexicon.classes(ofName: annotation.form(of: $0)).intersection(.givenName).isEmpty
                    } || (upper - lower == 1)
                found.append(
                    Mention(tokens: lower..<upper, head: index, form: .proper, type: person ? .person : .organisation)
                )
            case .noun where !lexicon.classes(ofNoun: token.lemma).intersection(.person).isEmpty:
                var lower = index
                for child in tree.dependents(of: index)
                where child < index
                    && [.det, .nmodPoss, .amod, .nummod, .compound, .detPredet].contains(
                        annotation.tokens[child].relation
                    )
                { lower = min(lower, tree.extent(of: child).lowerBound) }
                found.append(
                    Mention(
                        tokens: lower..<(index + 1),
                        head: index,
                        form: .common,
                        type: .person,
                        number: token.features["Number"] == "Plur" ? .plural : .singular,
                        gender: GenderedNoun.gender(lemma: token.lemma)
                    )
                )
            default: break
            }
        }
        return found.sorted {
            ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
        }
    }
}
