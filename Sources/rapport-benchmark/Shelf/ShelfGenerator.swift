import RapportExchange

/// Makes up a shelf of articles about people who have to do with each other in circles, and knows who is who.
///
/// One in twenty people is called as somebody of another circle is; names are abbreviated, shortened and misspelt as papers
/// do. The same seed and number give the same shelf.
struct ShelfGenerator {
    /// An article, and what a perfect reading of it says.
    struct Article {
        let text: String
        /// The reading as `rapport.reading/1`.
        let reading: [UInt8]
        /// Who the people of the reading are.
        let truth: [Int]
    }

    let people: [ShelfPerson]
    private let circles: [[Int]]
    private let seed: UInt64
    private let words: Int

    /// Makes up the people of a shelf of so many articles.
    ///
    /// - Parameter words: how many words an article has, about.
    init(articles: Int, words: Int = 500, seed: UInt64 = 1) {
        var random = Random(seed: seed)
        let count = max(5, articles / 40)
        var people: [ShelfPerson] = []
        for circle in 0..<count {
            for _ in 0..<8 {
                let isWoman = random.happens(50)
                let given = random.pick(isWoman ? ShelfNames.women : ShelfNames.men)
                let surname =
                    random.pick(ShelfNames.beginnings) + random.pick(ShelfNames.middles)
                    + random.pick(ShelfNames.endings)
                if random.happens(5), let namesake = people.isEmpty ? nil : random.pick(people),
                    namesake.circle != circle
                {
                    people.append(
                        ShelfPerson(
                            given: namesake.given,
                            surname: namesake.surname,
                            isWoman: namesake.isWoman,
                            circle: circle
                        )
                    )
                } else {
                    people.append(ShelfPerson(given: given, surname: surname, isWoman: isWoman, circle: circle))
                }
            }
        }
        self.people = people
        circles = (0..<count).map { circle in people.indices.filter { people[$0].circle == circle } }
        self.seed = seed
        self.words = words
    }

    /// The article with a number.
    ///
    /// - Complexity: O(words).
    func article(_ number: Int) -> Article {
        var random = Random(seed: seed &+ UInt64(number) &* 7919 &+ 17)
        _ = random.next(2)
        let circle = random.next(circles.count)
        var cast: [Int] = []
        for _ in 0..<(3 + random.next(4)) {
            // Now and then somebody of the next circle drops in.
            let from = random.happens(8) ? circles[(circle + 1) % circles.count] : circles[circle]
            let person = random.pick(from)
            if !cast.contains(person), !cast.contains(where: { people[$0].name == people[person].name }) {
                cast.append(person)
            }
        }
        let names = cast.map { random.happens(12) ? people[$0].variant(&random) : people[$0].name }
        var draft = ShelfDraft(
            title:
                "\(random.pick(ShelfNames.works)) days in \(random.pick(ShelfNames.beginnings))\(random.pick(ShelfNames.endings)) (\(number))",
            outlet: ShelfNames.outlets[(circle * 2 + random.next(2)) % ShelfNames.outlets.count],
            date: "\(1990 + (circle % 3) * 10 + random.next(10))-0\(1 + random.next(9))-1\(random.next(10))",
            names: names,
            genders: cast.map { people[$0].isWoman ? "feminine" : "masculine" }
        )
        for index in names.indices { draft.introduce(index, in: random.pick(ShelfNames.works)) }
        while draft.words < words {
            let one = random.next(names.count)
            let other = random.next(names.count)
            switch random.next(5) {
            case 0 where one != other: draft.state(one, random.pick(ShelfNames.ties), other, denied: random.happens(10))
            case 1: draft.quote(one, random.pick(ShelfNames.remarks) + " in \(1950 + random.next(70))")
            default: draft.write(random.pick(ShelfNames.fillers) + " ")
            }
        }
        return Article(text: draft.file, reading: draft.reading, truth: cast)
    }
}
