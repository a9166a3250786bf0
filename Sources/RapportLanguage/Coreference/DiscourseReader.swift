import RapportText

/// Reads the mentions of a document in order and resolves each: names by their index, the rest as a chooser decides.
package struct DiscourseReader {
    private let profiles: [MentionProfile]
    private let names: NameIndex
    // For each profile the coordinations that are complete when it has been read.
    private let coordinationsEndingAt: [Int: [Coordination]]
    private let wholes: Set<Int>
    // The blocks that name who wrote the text.
    private let bylines: Set<Int>
    private let headings: [Int]
    private let isStory: Bool
    // For each mention the cluster it is known to be in.
    private let settled: [Int?]

    /// Looks everything up that reading needs.
    ///
    /// - Parameters:
    ///   - settled: for each mention the cluster it is known to be in; empty where nothing is known yet.
    ///   - known: whom names mean, where that is known.
    ///   - isStory: whether the text tells a story.
    /// - Complexity: O(tokens + mentions · log mentions).
    package init(
        _ annotation: Annotation,
        _ knowledge: WordKnowledge,
        settled: [Int?] = [],
        known: KnownNames? = nil,
        isStory: Bool = false
    ) {
        self.isStory = isStory
        self.settled = settled
        let profiler = MentionProfiler(annotation, knowledge)
        profiles = profiler.profiles()
        names = NameIndex(profiles, in: annotation, knowledge.lexicon, known: known)
        var ending: [Int: [Coordination]] = [:]
        var wholes: Set<Int> = []
        for coordination in profiler.coordinations(of: profiles) {
            ending[coordination.parts.max() ?? 0, default: []].append(coordination)
            if let whole = coordination.whole { wholes.insert(whole) }
        }
        coordinationsEndingAt = ending
        self.wholes = wholes
        bylines = Set(annotation.document.blocks.indices.filter { annotation.document.blocks[$0].kind == .byline })
        headings = annotation.document.blocks.indices.filter { annotation.document.blocks[$0].kind == .heading }
    }

    /// The mention behind each profile, as an index into the annotation's mentions.
    package var mentions: [Int] { profiles.map(\.mention) }

    /// Reads the whole document.
    package func read(_ chooser: inout some CandidateChooser) -> Discourse {
        var discourse = Discourse(
            profiles: profiles,
            names: names,
            bylines: bylines,
            headings: headings,
            isStory: isStory
        )
        var entityOfCluster: [Int: Int] = [:]
        for index in profiles.indices where !wholes.contains(index) || !settled.isEmpty {
            if let cluster = settled.isEmpty ? nil : settled[profiles[index].mention] {
                let known = entityOfCluster[cluster]
                entityOfCluster[cluster] = discourse.resolve(index, to: known.map { .entity($0) } ?? .new)
                continue
            }
            if let bearer = discourse.bearer(of: index) {
                discourse.resolve(index, to: .entity(bearer))
            } else if profiles[index].form != .proper, names.readings[index] != nil {
                // The narrator, or somebody whom a cast calls so, whom nothing before can have meant.
                discourse.resolve(index, to: .new)
            } else if let entity = discourse.attributed(by: index) {
                discourse.attribute(index, to: entity)
            } else if let plural = discourse.certainPlural(of: index) {
                resolve(index, to: plural, in: &discourse)
            } else {
                let context = MentionContext(of: index, in: discourse)
                begin(index, chooser.choose(context, in: discourse), in: &discourse)
            }
            for coordination in settled.isEmpty ? coordinationsEndingAt[index] ?? [] : [] {
                join(coordination, in: &discourse)
            }
        }
        return discourse
    }

    // A plural that begins anew stands for people named before, where it can.
    private func begin(_ index: Int, _ resolution: Discourse.Resolution, in discourse: inout Discourse) {
        guard resolution == .new, let plural = discourse.pluralReading(of: index) else {
            discourse.resolve(index, to: resolution)
            return
        }
        resolve(index, to: plural, in: &discourse)
    }

    private func resolve(_ index: Int, to plural: Discourse.PluralReading, in discourse: inout Discourse) {
        switch plural {
        case .known(let entity): discourse.resolve(index, to: .entity(entity))
        case .members(let members): discourse.resolve(index, to: .entity(discourse.join(members, at: index)))
        }
    }

    private func join(_ coordination: Coordination, in discourse: inout Discourse) {
        let members = coordination.parts.compactMap { discourse.entityOfProfile[$0] }
        let apart = Set(members).count == coordination.parts.count
        if apart, members.allSatisfy({ discourse.entities[$0].type == .person }) {
            let plural = discourse.join(members, at: coordination.parts[0])
            if let whole = coordination.whole { discourse.resolve(whole, to: .entity(plural)) }
        } else if let whole = coordination.whole {
            discourse.resolve(whole, to: .new)
        }
    }
}
