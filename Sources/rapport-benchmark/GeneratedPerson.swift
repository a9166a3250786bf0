/// One of the people in a made-up novel.
struct GeneratedPerson {
    let name: String
    let surname: String
    let title: String
    let pronoun: String

    init(_ name: String, _ surname: String, _ title: String, _ pronoun: String) {
        self.name = name
        self.surname = surname
        self.title = title
        self.pronoun = pronoun
    }
}
