/// The clusters of people by their names and by the last word of each.
struct ClusterNames {
    private var byName: [String: Int] = [:]
    /// By the initials of names of two words and more; nil where two people share them.
    private var byInitials: [String: Int?] = [:]
    /// The one of whom the text speaks most, who answers the questions of an interview marked Q and A.
    private var foremost: Int?

    /// - Complexity: O(mentions).
    init(_ annotation: Annotation) {
        for (index, cluster) in annotation.clusters.enumerated() where cluster.type == .person {
            if foremost.map({ annotation.clusters[$0].mentions.count < cluster.mentions.count }) ?? true {
                foremost = index
            }
            for mention in cluster.mentions where annotation.mentions[mention].form == .proper {
                let name = annotation.words(of: mention).uppercased()
                if byName[name] == nil { byName[name] = index }
                let words = name.split(separator: " ")
                if words.count > 1 {
                    let initials = String(words.compactMap(\.first))
                    let other = byInitials[initials] ?? index
                    byInitials[initials] = .some(other == index ? index : nil)
                }
                for part in [name.split(separator: " ").last, name.split(separator: " ").first] {
                    if let part, byName[String(part)] == nil { byName[String(part)] = index }
                }
            }
        }
    }

    /// The cluster whose name has these letters as its initials: "RT".
    func cluster(abbreviated label: String) -> Int? {
        let letters = label.filter { $0 != "." && $0 != " " }
        guard letters.count >= 2, letters.count <= 3, letters == letters.uppercased() else { return nil }
        return byInitials[letters] ?? nil
    }

    /// The cluster with this name, or with its last word as one.
    func cluster(named label: String) -> Int? {
        let label = label.uppercased()
        if label == "A" { return foremost }
        return byName[label] ?? label.split(separator: " ").last.flatMap { byName[String($0)] }
    }
}
