import GRDB

/// The conditions of a query, put together one by one.
struct Conditions {
    private var terms: [SQL] = []

    /// Adds a condition.
    mutating func add(_ term: SQL) { terms.append(term) }

    /// Adds a condition on a value, where there is one.
    mutating func add<Value>(_ value: Value?, _ term: (Value) -> SQL) {
        if let value { terms.append(term(value)) }
    }

    /// Adds that a date lies between two, the last one to its end.
    mutating func add(dates column: String, from: String?, to: String?) {
        add(from) { "\(sql: column) >= \($0)" }
        // "2015-12-31" comes before "2015~".
        add(to) { "\(sql: column) < \($0 + "~")" }
    }

    /// Adds what a filter says of the outlet and date of a table's rows.
    mutating func add(sourceOf table: String, _ filter: Filter) {
        add(filter.outlet) { "\(sql: table).outlet = \($0)" }
        add(dates: "\(table).date", from: filter.from, to: filter.to)
    }

    /// Adds what a filter says of the world of a table of people.
    mutating func add(worldOf table: String, _ filter: Filter) {
        add(filter.isReal) { "\(sql: table).world = \($0 ? "real" : "fiction")" }
        add(filter.work) { "\(sql: table).work = \($0)" }
    }

    /// Adds what a filter says of a row that carries status, confidence, outlet and date.
    mutating func add(_ filter: Filter, table: String) {
        add(sourceOf: table, filter)
        add(filter.document) { "\(sql: table).document = \($0)" }
        add(filter.confidence) { "\(sql: table).confidence >= \($0)" }
        add(filter.isReviewed) { $0 ? "\(sql: table).status IS NOT NULL" : "\(sql: table).status IS NULL" }
        if !filter.includesRejected { add("\(sql: table).status IS NOT 'rejected'") }
    }

    /// The clause, or nothing where there are no conditions.
    var clause: SQL { terms.isEmpty ? "" : "WHERE \(terms.joined(separator: " AND "))" }
}
