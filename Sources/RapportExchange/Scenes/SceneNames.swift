import RapportLanguage
import RapportRelations

/// The words that pages about scripts have for people and scenes.
struct SceneNames {
    let staging: Staging

    /// The name of a member of the cast.
    func name(_ member: Int) -> String { SafeText.line(staging.cast[member].name) }

    /// Several names, joined by commas.
    func names(_ members: some Sequence<Int>) -> String { members.map(name).joined(separator: ", ") }

    /// The number of a scene, counted from 1.
    func number(_ scene: Int) -> String { String(scene + 1) }

    /// Act and heading of a scene, or that it has none.
    func heading(_ scene: Int) -> String {
        let scene = staging.scenes[scene]
        let parts = [scene.act == scene.heading ? nil : scene.act, scene.heading].compactMap {
            $0.map { SafeText.line($0) }
        }
        return parts.isEmpty ? "no heading" : parts.joined(separator: " · ")
    }

    /// The numbers of scenes, runs shortened: "1–3, 7".
    func numbers(_ scenes: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for scene in scenes {
            if let last = runs.last, last.upperBound == scene - 1 {
                runs[runs.count - 1] = last.lowerBound...scene
            } else {
                runs.append(scene...scene)
            }
        }
        return runs.map { $0.count == 1 ? number($0.lowerBound) : "\(number($0.lowerBound))–\(number($0.upperBound))" }
            .joined(separator: ", ")
    }

    /// A gender, or that it is unknown.
    static func name(_ gender: Gender?) -> String { gender?.rawValue ?? "unknown" }

    /// Those of a gender.
    static func people(_ gender: Gender?) -> String {
        switch gender {
        case .feminine: "women"
        case .masculine: "men"
        case .neutral: "others"
        case nil: "unknown or several"
        }
    }

    /// A share of a whole in per cent.
    static func share(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "0 %" : "\(Int((Double(part) * 100 / Double(whole)).rounded())) %"
    }

    /// A number with three decimals.
    static func decimals(_ value: Double) -> String {
        let thousandths = Int((value.magnitude * 1000).rounded())
        let rest = String(thousandths % 1000)
        return (value < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1000)."
            + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
