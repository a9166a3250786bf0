public import RapportLanguage

/// Builds a reading from the language layers: cast, portrayals, worlds, statements, bonds, mirrors, in this order.
public struct RelationReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Everything found in an annotated document.
    ///
    /// - Complexity: O(tokens) but for pairs, which are few in a text.
    public func read(_ annotation: Annotation) -> Reading {
        var reading = Reading(annotation: annotation)
        let syntax = Syntax(annotation)
        let cast = CastBuilder(annotation: annotation)
        let staged = StagedPeople(annotation)
        let found = WorkFinder(annotation: annotation).works()
        let (works, ownWork) = staged?.withItself(found) ?? (found, nil)
        reading.works = works
        reading.organisations = cast.names(of: .organisation)
        reading.outlets = outlets(of: annotation, named: cast.names(of: .outlet))

        let named = staged?.named(cast.people()) ?? cast.people()
        let referents = Referents(syntax, people: named)
        let fiction = Fiction(syntax, works: works)
        reading.portrayals =
            staged?.portrayals(of: named, in: ownWork)
            ?? PortrayalFinder(syntax: syntax, referents: referents, people: named, works: works, fiction: fiction)
            .portrayals()
        let assigned = WorldAssigner(
            syntax: syntax,
            referents: referents,
            portrayals: reading.portrayals,
            works: works,
            fiction: fiction
        ).assign(named)
        reading.people = staged?.placed(assigned, in: ownWork, reading.portrayals) ?? assigned

        let groups = GroupFinder(
            syntax: syntax,
            referents: referents,
            people: reading.people,
            portrayals: reading.portrayals
        ).groups()
        let grouped = referents.adding(groups: groups)
        reading.statements = statements(
            syntax,
            grouped,
            reading.people,
            reading.portrayals,
            staged
        )
        reading.bonds = BondBuilder(people: reading.people).bonds(of: reading.statements)
        reading.mirrors = MirrorFinder(
            syntax: syntax,
            referents: grouped,
            people: reading.people,
            portrayals: reading.portrayals,
            statements: reading.statements
        ).mirrors()
        return reading
    }

    private func statements(
        _ syntax: Syntax,
        _ referents: Referents,
        _ people: [Person],
        _ portrayals: [Portrayal],
        _ staged: StagedPeople?
    ) -> [Statement] {
        var finder = DraftFinder(syntax: syntax, referents: referents, people: people)
        let builder = StatementBuilder(
            syntax: syntax,
            referents: referents,
            people: people,
            portrayals: portrayals,
            contextReader: ContextReader(syntax: syntax)
        )
        let made = finder.drafts().flatMap { draft in
            builder.statements(of: draft).map { (statement: $0, draft: draft) }
        }
        let told = Set(
            made.filter { !$0.draft.isEcho }.flatMap { statement, draft in
                draft.isDirectionKnown ? [Tie(statement)] : [Tie(statement), Tie(statement).turned]
            }
        )
        let directed = made.filter { !$0.draft.isEcho || told.contains(Tie($0.statement)) }
            .map { (statement: $0.statement, isSure: $0.draft.isDirectionKnown) }
            .filter { staged?.isListed($0.statement) != true }
        let resolved = KinshipFilter().filtered(DirectionResolver(portrayals: portrayals).resolve(directed))
        let likened = LikenessFinder(syntax: syntax, referents: referents, portrayals: portrayals)
        let listed = staged?.statements(of: people) ?? []
        let likenesses = likened.statements(besides: resolved)
        let mates = CastMateFinder(portrayals: portrayals, referents: referents).statements(
            besides: resolved + likenesses
        )
        return StatementMerger().merge(listed + resolved + likenesses + mates)
    }

    /// What a statement is about, whoever says it.
    private struct Tie: Hashable {
        var people: [Int]
        let kind: TieKind

        init(_ statement: Statement) {
            people = [statement.a, statement.b]
            kind = statement.kind
            if !kind.isDirected { people.sort() }
        }

        /// The same from the other side.
        var turned: Tie {
            var turned = self
            if kind.isDirected { turned.people.reverse() }
            return turned
        }
    }

    /// The publications named in the text or in the attribution of a quotation, each once.
    private func outlets(of annotation: Annotation, named: [String]) -> [String] {
        var outlets = named
        for outlet in annotation.quotations.compactMap(\.outlet) where !outlets.contains(outlet) {
            outlets.append(outlet)
        }
        return outlets
    }
}
