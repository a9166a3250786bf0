import Hummingbird
import RapportLibrary
import RapportRelations

extension Fields {
    /// What the fields of a form narrow a list to.
    ///
    /// - Throws: `HTTPError` with the status 422 where nobody has the name asked for.
    func filter(in library: Library) throws -> Filter {
        var filter = Filter()
        filter.words = self["q"]
        filter.person = try person("person", in: library)
        filter.outlet = self["outlet"]
        (filter.from, filter.to) = (self["after"], self["before"])
        filter.kind = self["kind"].flatMap(TieKind.init)
        filter.polarity = self["polarity"].flatMap(Statement.Polarity.init)
        filter.work = self["work"]
        filter.isReal = self["world"].flatMap { ["real": true, "fiction": false][$0] }
        return filter
    }

    /// The order of a list.
    var order: Library.Order { self["by"].flatMap(Library.Order.init) ?? .newest }

    /// The person that a field names: by identifier ("12", "p12"), or by name, the one most spoken of where several have it.
    ///
    /// - Throws: `HTTPError` with the status 422 where nobody is called so.
    func person(_ name: String, in library: Library) throws -> Int64? {
        guard let value = self[name] else { return nil }
        if let identifier = Int64(value) { return try library.person(identifier).id }
        guard let person = try library.people(named: value, page: Page(limit: 1)).first else {
            throw HTTPError(.unprocessableContent, message: "Nobody in the library is called “\(value)”.")
        }
        return person.id
    }
}
