import RapportLibrary
import RapportRelations

/// The fields of the form that narrows a list, as they were filled in.
enum FilterView {
    /// The view of a page with such a list, which can be saved as a table.
    ///
    /// - Parameters:
    ///   - section: the name of the page's address, and of the section it is in.
    ///   - entries: what ``Fields/page`` gave.
    static func page(_ title: String, _ section: String, _ entries: [[String: Any]], _ fields: Fields) -> [String: Any]
    {
        var view = of(fields)
        view["title"] = title
        view["section"] = section
        view["list"] = Paging.view(entries, fields, path: "/\(section)")
        view["table"] = fields.address("/\(section).csv", "from", "\(fields.from)")
        return view
    }

    static func of(_ fields: Fields) -> [String: Any] {
        func options(_ values: [String], _ name: String) -> [[String: Any]] {
            [["value": "", "label": "any", "selected": fields[name] == nil]]
                + values.map { ["value": $0, "label": $0, "selected": fields[name] == $0] }
        }
        return [
            "q": fields["q"] ?? "", "outlet": fields["outlet"] ?? "", "after": fields["after"] ?? "",
            "before": fields["before"] ?? "", "around": fields["person"] ?? "",
            "kinds": options(TieKind.allCases.map(\.rawValue), "kind"),
            "worlds": options(["real", "fiction"], "world"),
            "polarities": options(["affirmed", "denied"], "polarity"),
            "orders": options(["oldest"], "by").map { option in
                option["value"] as? String == "" ? option.merging(["label": "newest"]) { $1 } : option
            },
        ]
    }
}
