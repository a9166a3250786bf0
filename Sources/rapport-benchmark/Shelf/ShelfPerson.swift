/// Somebody of a made-up shelf.
struct ShelfPerson {
    let given: String
    let surname: String
    let isWoman: Bool
    /// Those they have to do with.
    let circle: Int

    var name: String { "\(given) \(surname)" }

    /// Another way papers write the name: an initial, a short form, a missing accent.
    func variant(_ random: inout Random) -> String {
        switch random.next(3) {
        case 0: "\(given.prefix(1)). \(surname)"
        case 1: ShelfNames.shortForms[given].map { "\($0) \(surname)" } ?? name
        default: surname.contains("ü") ? name.replacing("ü", with: "u") : name
        }
    }
}
