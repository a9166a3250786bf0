import RapportLanguage
public import RapportRelations
import RapportText

/// The tables about a script, as comma-separated values.
///
/// Scenes and acts count from 1; genders are as in the JSON; shares run from 0 to 1.
public struct SceneCSV: Sendable {
    /// A table.
    public enum Table: String, CaseIterable, Sendable {
        /// A row a character with all measures of DraCor.
        case characters
        /// A row a scene.
        case scenes
        /// Character × scene: "speaks", "comes-on", "is-named" or nothing.
        case presence
        /// Who meets whom when for the first time.
        case meetings
        /// Who says how much to whom.
        case exchanges
        /// Words by the genders of who speaks and who is spoken to.
        case genders
        /// Talks between women, with whether they speak of a man.
        case talks
        /// The measures of the whole.
        case measures
        /// A row a bond and scene: what the two say to each other, and where their bond stands.
        case bonds
        /// A row a statement about two people, with its scene, who says it and the words.
        case statements

        /// Whether it takes a reading of the script's language.
        public var isOfLanguage: Bool { self == .bonds || self == .statements }
    }

    let staging: Staging
    let names: SceneNames
    let reading: Reading?

    /// Prepares the tables of a script.
    ///
    /// - Parameter reading: What the language of the same script tells; without it the tables of bonds and statements have
    ///   no rows.
    public init(_ staging: Staging, reading: Reading? = nil) {
        self.staging = staging
        self.reading = reading
        names = SceneNames(staging: staging)
    }

    /// A table as text.
    ///
    /// - Complexity: that of what it shows.
    public func text(_ table: Table) -> String {
        switch table {
        case .characters: characters
        case .scenes: scenes
        case .presence: presence
        case .meetings: meetings
        case .exchanges: exchanges
        case .genders: genders
        case .talks: talks
        case .measures: measures
        case .bonds: bonds
        case .statements: statements
        }
    }

    private var characters: String {
        let measures = DramaMeasures(staging)
        let absences = staging.longestAbsences
        var csv = CSVWriter([
            "name", "gender", "group", "scenes", "speeches", "words", "lines", "present", "longest_absence", "degree",
            "weighted_degree", "betweenness", "closeness", "eigenvector",
        ])
        for (index, member) in staging.cast.enumerated() {
            let measured = measures.characters.first { $0.member == index }
            let present = staging.scenes.count { $0.presence[index] != nil }
            var row = [SafeText.line(member.name), SceneNames.name(member.gender), member.isGroup ? "yes" : "no"]
            row += [measured?.sceneCount, measured?.speechCount, measured?.wordCount, measured?.lineCount].map {
                String($0 ?? 0)
            }
            row += [String(present), String(absences[index]?.scenes.count ?? 0)]
            row += [
                measured.map { String($0.network.degree) } ?? "",
                measured.map { SceneNames.decimals($0.network.weightedDegree) } ?? "",
            ]
            row += [measured?.network.betweenness, measured?.network.closeness, measured?.network.eigenvector]
                .map { $0.map { String($0) } ?? "" }
            csv.row(row)
        }
        return csv.text
    }

    private var scenes: String {
        var csv = CSVWriter([
            "scene", "act", "heading", "place", "time", "present", "speakers", "speeches", "words", "lines",
        ])
        for (index, scene) in staging.scenes.enumerated() {
            csv.row([
                names.number(index), SafeText.line(scene.act ?? ""), SafeText.line(scene.heading ?? ""),
                SafeText.line(scene.place ?? ""), SafeText.line(scene.time ?? ""),
                scene.present.map(names.name).joined(separator: "; "),
                scene.speakers.map(names.name).joined(separator: "; "),
                String(scene.speeches.count), String(scene.speeches.reduce(0) { $0 + $1.wordCount }),
                String(scene.speeches.reduce(0) { $0 + $1.lineCount }),
            ])
        }
        return csv.text
    }

    private var presence: String {
        var csv = CSVWriter(["name"] + staging.scenes.indices.map(names.number))
        for index in staging.cast.indices {
            csv.row(
                [names.name(index)]
                    + staging.scenes.map { scene in
                        guard let presence = scene.presence[index] else { return "" }
                        return presence.contains(.speech)
                            ? "speaks" : presence.contains(.entrance) ? "comes-on" : "is-named"
                    }
            )
        }
        return csv.text
    }

    private var meetings: String {
        var csv = CSVWriter(["a", "b", "first_scene", "scenes"])
        for meeting in staging.firstMeetings {
            csv.row([
                names.name(meeting.a), names.name(meeting.b), names.number(meeting.scene), String(meeting.sceneCount),
            ])
        }
        return csv.text
    }

    private var exchanges: String {
        var csv = CSVWriter(["speaker", "addressee", "speeches", "words", "scenes"])
        for exchange in staging.exchanges {
            csv.row([
                names.name(exchange.speaker), names.name(exchange.addressee), String(exchange.speechCount),
                String(exchange.wordCount), exchange.scenes.map(names.number).joined(separator: " "),
            ])
        }
        return csv.text
    }

    private var genders: String {
        var csv = CSVWriter(["speaker", "addressee", "speeches", "words", "share"])
        let total = staging.genderShares.reduce(0) { $0 + $1.wordCount }
        for share in staging.genderShares {
            csv.row([
                SceneNames.name(share.speaker), SceneNames.name(share.addressee), String(share.speechCount),
                String(share.wordCount),
                total == 0 ? "0.000" : SceneNames.decimals(Double(share.wordCount) / Double(total)),
            ])
        }
        return csv.text
    }

    private var talks: String {
        var csv = CSVWriter(["scene", "a", "b", "speeches", "of_men"])
        for talk in staging.womensTalks {
            csv.row([
                names.number(talk.scene), names.name(talk.a), names.name(talk.b), String(talk.speeches.count),
                talk.ofMen.map { SafeText.line(staging.document[$0]) }.joined(separator: " "),
            ])
        }
        return csv.text
    }

    private var measures: String {
        let measures = DramaMeasures(staging)
        let network = measures.networkMeasures
        var csv = CSVWriter(["measure", "value"])
        for (name, value) in [
            ("acts", measures.actCount), ("scenes", measures.sceneCount), ("speeches", measures.speechCount),
            ("words", measures.wordCount), ("size", measures.size), ("diameter", network.diameter),
            ("components", network.componentCount),
        ] {
            csv.row([name, String(value)])
        }
        for (name, value) in [
            ("density", network.density), ("average_degree", network.averageDegree),
            ("average_path_length", network.averagePathLength), ("average_clustering", network.averageClustering),
        ] {
            csv.row([name, String(value)])
        }
        return csv.text
    }
}
