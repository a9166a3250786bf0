import Hummingbird
import RapportLibrary

extension Operations {
    /// What people are to each other, listed, followed over time and drawn.
    static let bonds: [Operation] = [
        .list(
            "/bonds",
            "listBonds",
            "The pairs something is said about, those most is said about first.",
            of: "Bond",
            query: Parameter.ties
        ) { try $0.library.bonds(Filter($0.arguments), page: $1) },
        .value(
            "/bonds/{a}/{b}",
            "getBond",
            "One bond: what the two are said to be, and the first of what is said about it and by them about each other.",
            of: .schema("BondDossier"),
            query: [.limit]
        ) {
            try $0.library.dossier(
                of: $0.arguments.identifier("a"),
                and: $0.arguments.identifier("b"),
                page: Page(limit: $0.arguments.count("limit"))
            )
        },
        .list(
            "/bonds/{a}/{b}/timeline",
            "listTimeline",
            "What is said about two people, and by them to or about each other, the oldest first.",
            of: "Event",
            query: [.speaker]
        ) { call, page in
            let (a, b) = try pair(call)
            return try call.library.timeline(of: a.id, and: b.id, saidBy: call.arguments.integer("said_by"), page: page)
        },
        .text(
            "/bonds/{a}/{b}/arc.svg",
            "drawArc",
            "What two are said to be over time: a row for each kind of tie.",
            as: "image/svg+xml"
        ) { try drawing($0, by: .kinds) },
        .text(
            "/bonds/{a}/{b}/timeline.svg",
            "drawTimeline",
            "Where two were spoken of over time: a row for each publication.",
            as: "image/svg+xml"
        ) { try drawing($0, by: .outlets) },
        .list(
            "/paths/{a}/{b}",
            "findPath",
            "The shortest chain of bonds from one person to another; nothing where there is none.",
            of: "Bond"
        ) { call, page in
            let (a, b) = try pair(call)
            return Array(try call.library.path(from: a.id, to: b.id).dropFirst(page.offset).prefix(page.limit))
        },
        .list(
            "/mirrors",
            "listMirrors",
            "Bonds of actors beside the bonds of the characters they play.",
            of: "Mirror",
            query: [.person, .work]
        ) { try $0.library.mirrors(Filter($0.arguments), page: $1) },
        .value(
            "/network",
            "getNetwork",
            "The people most is said about, and the ties between them with the days they are said to hold.",
            of: .schema("Network"),
            query: [.bonds] + Parameter.ties
        ) { try network($0) },
        .text(
            "/network.svg",
            "drawNetwork",
            "The bonds most is said about, drawn.",
            as: "image/svg+xml",
            query: [.bonds] + Parameter.ties
        ) {
            let page = Page(limit: $0.arguments.count("bonds"))
            return NetworkPicture(try $0.library.bonds(Filter($0.arguments), page: page)).rendered()
        },
        .text(
            "/network.gexf",
            "exportNetworkAsGEXF",
            "The network as GEXF, its ties in intervals of days.",
            as: "application/gexf+xml",
            query: [.bonds] + Parameter.ties
        ) { try network($0).gexf },
        .text(
            "/network.graphml",
            "exportNetworkAsGraphML",
            "The network as GraphML.",
            as: "application/graphml+xml",
            query: [.bonds] + Parameter.ties
        ) { try network($0).graphML },
    ]

    private static func network(_ call: Call) throws -> LibraryNetwork {
        try call.library.network(Filter(call.arguments), limit: call.arguments.count("bonds"))
    }

    /// The two people of an address, who have to be in the library.
    private static func pair(_ call: Call) throws -> (PersonEntry, PersonEntry) {
        (
            try call.library.person(call.arguments.identifier("a")),
            try call.library.person(call.arguments.identifier("b"))
        )
    }

    private static func drawing(_ call: Call, by rows: TimePicture.Rows) throws -> String {
        let picture = try call.library.timePicture(
            of: call.arguments.identifier("a"),
            and: call.arguments.identifier("b"),
            by: rows
        )
        guard !picture.isEmpty else {
            throw HTTPError(.notFound, message: "Nothing with a date is said about these two.")
        }
        return picture.rendered()
    }
}
