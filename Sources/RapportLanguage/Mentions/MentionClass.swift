/// What the head classifier tells apart: no mention, or one of the types of LitBank.
package enum MentionClass {
    /// The types, by the numbers of their classes less one.
    package static let types: [EntityType] = [.person, .organisation, .geopolitical, .location, .facility, .vehicle]
    /// The number of classes.
    package static let count = types.count + 1

    /// The class of a type; 0 for none.
    package static func number(_ type: EntityType?) -> Int {
        guard let type, let place = types.firstIndex(of: type) else { return 0 }
        return place + 1
    }

    /// The type of a class; nil for none.
    package static func type(_ number: Int) -> EntityType? { number == 0 ? nil : types[number - 1] }
}
