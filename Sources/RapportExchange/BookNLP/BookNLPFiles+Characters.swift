import RapportLanguage

extension BookNLPFiles {
    /// What one of the cast does, undergoes, is and has: the words, with the numbers of their tokens.
    private struct Profile {
        var agent: [Int] = []
        var patient: [Int] = []
        var modifier: [Int] = []
        var possession: [Int] = []
        var mentions: [Mention.Form: [String]] = [:]
        var pronouns: [Gender: Int] = [:]
        var count = 0
    }

    /// The `.book` file: every cluster of a person that has a name, those with most mentions first, as JSON.
    ///
    /// - Complexity: O(tokens + mentions log mentions).
    public var book: String {
        let tree = DependencyTree(annotation.tokens)
        let people = annotation.clusters.indices.filter { number in
            let cluster = annotation.clusters[number]
            return cluster.type == .person && cluster.number != .plural
                && cluster.mentions.contains { annotation.mentions[$0].form == .proper }
        }
        let sorted = people.sorted {
            let one = annotation.clusters[$0].mentions.count, other = annotation.clusters[$1].mentions.count
            return one != other ? one > other : $0 < $1
        }
        var json = JSONWriter()
        json.object { json in
            json.array("characters", sorted) { json, number in
                write(profile(of: number, tree), number: number, to: &json)
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func profile(of cluster: Int, _ tree: DependencyTree) -> Profile {
        var profile = Profile()
        for index in annotation.clusters[cluster].mentions {
            let mention = annotation.mentions[index]
            profile.count += 1
            profile.mentions[mention.form, default: []].append(words(mention.tokens))
            if mention.form == .pronoun, let gender = mention.gender { profile.pronouns[gender, default: 0] += 1 }
            let token = annotation.tokens[mention.head]
            for dependent in tree.dependents(of: mention.head)
            where annotation.tokens[dependent].relation.universal == .amod { profile.modifier.append(dependent) }
            guard let head = token.head else { continue }
            let isVerb = annotation.tokens[head].universalTag == .verb
            switch token.relation {
            case .nsubj where isVerb: profile.agent.append(head)
            case .nsubj: profile.modifier.append(head)
            case .nsubjPass, .obj, .iobj: if isVerb { profile.patient.append(head) }
            case .nmodPoss: profile.possession.append(head)
            default: break
            }
        }
        return profile
    }

    private func write(_ profile: Profile, number: Int, to json: inout JSONWriter) {
        json.object { json in
            for (name, tokens) in [
                ("agent", profile.agent), ("patient", profile.patient), ("mod", profile.modifier),
                ("poss", profile.possession),
            ] {
                json.array(name, tokens) { json, token in
                    json.object { json in
                        json.member("w", String(annotation.form(of: token)))
                        json.member("i", token)
                    }
                }
            }
            json.member("id", number)
            writeGender(profile, to: &json)
            json.member("count", profile.count)
            json.object("mentions") { json in
                for (name, form) in [("proper", Mention.Form.proper), ("common", .common), ("pronoun", .pronoun)] {
                    json.array(name, Self.counted(profile.mentions[form] ?? [])) { json, item in
                        json.object { json in
                            json.member("c", item.count)
                            json.member("n", item.words)
                        }
                    }
                }
            }
        }
    }

    /// The share of each set of pronouns among those the text uses; null without any.
    private func writeGender(_ profile: Profile, to json: inout JSONWriter) {
        let names: [(Gender, String)] = [
            (.masculine, "he/him/his"), (.feminine, "she/her"), (.neutral, "they/them/their"),
        ]
        let total = profile.pronouns.values.reduce(0, +)
        guard total > 0,
            let most = names.max(by: { profile.pronouns[$0.0, default: 0] < profile.pronouns[$1.0, default: 0] })
        else { return json.member("g", nil as String?) }
        func share(_ gender: Gender) -> Double { Double(profile.pronouns[gender, default: 0]) / Double(total) }
        json.object("g") { json in
            json.object("inference") { json in
                for (gender, name) in names { json.member(name, share(gender)) }
            }
            json.member("argmax", most.1)
            json.member("max", share(most.0))
            json.member("total", total)
        }
    }

    /// Each text once with how often it comes, the most frequent first.
    private static func counted(_ texts: [String]) -> [(words: String, count: Int)] {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        return counts.map { ($0.key, $0.value) }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    }
}
