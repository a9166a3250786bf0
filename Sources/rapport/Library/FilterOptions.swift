public import ArgumentParser
public import RapportLibrary
public import RapportRelations

/// What a query is narrowed to.
struct FilterOptions: ParsableArguments {
    /// Where people exist.
    enum World: String, CaseIterable, ExpressibleByArgument {
        case real, fiction
    }

    @Option(help: ArgumentHelp("Only what this person is one of, or says.", valueName: "name"))
    var person: String?

    @Option(help: ArgumentHelp("Only characters of this work.", valueName: "title"))
    var work: String?

    @Option(help: "Only real people, or only characters.")
    var world: World?

    @Option(help: ArgumentHelp("Only what this publication has.", valueName: "name"))
    var outlet: String?

    @Option(help: ArgumentHelp("Nothing before this date: 2015, 2015-06, 2015-06-01.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Nothing after this date.", valueName: "date"))
    var to: String?

    @Option(help: "Only this kind of tie.")
    var kind: TieKind?

    @Option(help: "Only ties said to be, or said not to be.")
    var polarity: Statement.Polarity?

    @Option(help: "Only what is said so firmly.")
    var certainty: Statement.Certainty?

    @Option(help: ArgumentHelp("Only what is at least so sure, from 0 to 1.", valueName: "number"))
    var confidence: Double?

    @Flag(inversion: .prefixedNo, help: "Only what somebody confirmed or rejected, or only what nobody looked at.")
    var reviewed: Bool?

    @Flag(help: "Show what was rejected as well.")
    var rejected = false

    func filter(_ library: Library, _ options: LibraryOptions) throws -> Filter {
        var filter = Filter()
        filter.person = try person.map { try options.person($0, in: library).id }
        filter.work = work
        filter.isReal = world.map { $0 == .real }
        (filter.outlet, filter.from, filter.to) = (outlet, from, to)
        (filter.kind, filter.polarity, filter.certainty) = (kind, polarity, certainty)
        filter.confidence = confidence
        filter.isReviewed = reviewed
        filter.includesRejected = rejected || reviewed == true
        return filter
    }
}

extension TieKind: ExpressibleByArgument {}
extension Statement.Polarity: ExpressibleByArgument {}
extension Statement.Certainty: ExpressibleByArgument {}
extension Library.PeopleOrder: ExpressibleByArgument {}
extension Library.Order: ExpressibleByArgument {}
