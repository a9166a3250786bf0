import Foundation
import RapportLibrary
import RapportRelations

/// How long the first page of each query takes.
struct QueryTimes {
    let library: Library
    let generator: ShelfGenerator
    let articles: Int
    let rounds: Int

    /// Asks every query again and again, each time about somebody or something else, and prints median and 99th percentile.
    func report() throws {
        var random = Random(seed: 7)
        let people = try library.people(page: Page(limit: 500))
        let bonds = try library.bonds(page: Page(limit: 500))
        guard !people.isEmpty, !bonds.isEmpty else { return }
        func person() -> Int64 { random.pick(people).id }
        func filter(_ change: (inout Filter) -> Void) -> Filter {
            var filter = Filter()
            change(&filter)
            return filter
        }
        try time("people") { _ = try library.people() }
        try time("people by name") { _ = try library.people(by: .name) }
        try time("people of a kind of tie") {
            _ = try library.people(filter { $0.kind = random.pick(TieKind.allCases) })
        }
        try time("people of an outlet") {
            _ = try library.people(filter { $0.outlet = random.pick(ShelfNames.outlets) })
        }
        try time("people named") { _ = try library.people(named: random.pick(generator.people).name) }
        try time("quotes") { _ = try library.quotations() }
        try time("quotes of a person") { _ = try library.quotations(filter { $0.person = person() }) }
        try time("quotes of an outlet and year") {
            _ = try library.quotations(
                filter {
                    $0.outlet = random.pick(ShelfNames.outlets)
                    $0.from = "1995"
                    $0.to = "1995"
                }
            )
        }
        try time("bonds") { _ = try library.bonds() }
        try time("bonds of a kind, denied") {
            _ = try library.bonds(
                filter {
                    $0.kind = random.pick(TieKind.allCases)
                    $0.polarity = .denied
                }
            )
        }
        try time("statements of a kind") {
            _ = try library.statements(filter { $0.kind = random.pick(TieKind.allCases) })
        }
        try time("who") { _ = try library.dossier(of: person()) }
        try time("between") {
            let bond = random.pick(bonds)
            _ = try library.dossier(of: bond.a.id, and: bond.b.id)
        }
        try time("timeline") {
            let bond = random.pick(bonds)
            _ = try library.timeline(of: bond.a.id, and: bond.b.id)
        }
        try time("path") { _ = try library.path(from: person(), to: person()) }
        try time("mirrors") { _ = try library.mirrors() }
        try time("contradictions") { _ = try library.contradictions() }
        try time("contradictions of a person") { _ = try library.contradictions(filter { $0.person = person() }) }
        try time("search, a rare word") { _ = try library.search(random.pick(generator.people).surname) }
        try time("search, common words") { _ = try library.search("council donors") }
        try time("search of an outlet") {
            _ = try library.search("council", filter { $0.outlet = random.pick(ShelfNames.outlets) })
        }
        try time("check of an article") {
            _ = try library.check(ReadingRecord(json: generator.article(random.next(articles)).reading))
        }
    }

    private func time(_ name: String, _ query: () throws -> Void) rethrows {
        var times: [Double] = []
        for _ in 0..<rounds { times.append(try ContinuousClock().measure(query) / .milliseconds(1)) }
        times.sort()
        let label = name.padding(toLength: 30, withPad: " ", startingAt: 0)
        let worst = times[min(times.count - 1, times.count * 99 / 100)]
        print(label + String(format: "median %7.2f ms, 99%% %7.2f ms", times[times.count / 2], worst))
    }
}
