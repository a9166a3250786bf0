import Testing

@testable import RapportLibrary

struct IdentityTests {
    @Test("A name with an initial, a short form or an accent left out is the person's, where the company is")
    func variants() throws {
        let shelf = try Shelf()
        try shelf.add(Article("1").names("William Müller", "Nora Aske", "Ivo Brandt"), as: "1")
        try shelf.add(Article("2").names("Bill Muller", "Nora Aske", "Ivo Brandt"), as: "2")
        try shelf.add(Article("3").names("W. Mueller", "Nora Aske", "Ivo Brandt"), as: "3")
        #expect(
            try shelf.library.people(by: .documents).map { "\($0.name) \($0.documents)" }
                == ["William Müller 3", "Nora Aske 3", "Ivo Brandt 3"]
        )
    }

    @Test("Two of one name who are known to quite other people are two, and wait for a decision")
    func namesakes() throws {
        let shelf = try Shelf()
        for number in 1...3 {
            try shelf.add(
                Article("a\(number)", outlet: "Pitch").names("Ann Reed", "Nora Aske", "Ivo Brandt", "Lu Cerny"),
                as: "a\(number)"
            )
        }
        for number in 1...3 {
            try shelf.add(
                Article("b\(number)", outlet: "Lab").names("Ann Reed", "Otto Dahl", "Pia Eck", "Rolf Fuchs"),
                as: "b\(number)"
            )
        }
        #expect(try shelf.library.people(named: "Ann Reed").map(\.documents) == [3, 3])
        let queue = try shelf.library.candidates()
        #expect(queue.map { [$0.a.name, $0.b.name] } == [["Ann Reed", "Ann Reed"]])
        let pair = try #require(queue.first)
        let signature = Correction.Signature(time: "2026-11-24T12:00:00Z", author: "Ines")
        try shelf.library.correct(.apart(person: pair.a.id, other: pair.b.id), by: signature)
        #expect(try shelf.library.candidates().isEmpty)
        try shelf.library.undo(by: signature)
        #expect(try shelf.library.candidates() == queue)
    }

    @Test("Two of one name who turn out to keep the same company are one, under the identifier that is known better")
    func joined() throws {
        let shelf = try Shelf()
        try shelf.add(Article("1").names("Ann Reed", "Nora Aske", "Ivo Brandt", "Lu Cerny"), as: "1")
        try shelf.add(Article("2").names("Ann Reed", "Otto Dahl", "Pia Eck", "Rolf Fuchs"), as: "2")
        #expect(try shelf.library.people(named: "Ann Reed").count == 2)
        try shelf.add(
            Article("3").names("Ivo Brandt", "Nora Aske", "Otto Dahl", "Pia Eck").says(
                "Ann Reed",
                is: "friend",
                to: "Lu Cerny"
            ),
            as: "3"
        )
        #expect(try shelf.library.people(named: "Ann Reed").map { "p\($0.id) \($0.documents)" } == ["p1 3"])
        #expect(try shelf.library.statements().map(\.a.id) == [1])
        #expect(try shelf.library.candidates().isEmpty)
        #expect(try shelf.library.faults().isEmpty)
    }

    @Test("Somebody who drops in where their company is known is joined once it is, and stays apart where it is not")
    func droppingIn() throws {
        for isKnown in [true, false] {
            let shelf = try Shelf()
            try shelf.add(Article("visit").names("Ann Reed", "Otto Dahl", "Pia Eck", "Rolf Fuchs"), as: "visit")
            if isKnown {
                try shelf.add(
                    Article("others").names("Otto Dahl", "Pia Eck", "Rolf Fuchs", "Nora Aske", "Ivo Brandt"),
                    as: "others"
                )
            }
            for number in 1...10 {
                try shelf.add(
                    Article("home \(number)").names("Ann Reed", "Nora Aske", "Ivo Brandt", "Lu Cerny"),
                    as: "home \(number)"
                )
            }
            #expect(try shelf.library.people(named: "Ann Reed").map(\.documents) == (isKnown ? [11] : [10, 1]))
            #expect(try shelf.library.candidates().count == (isKnown ? 0 : 1))
        }
    }

    @Test("Characters of one name are one in one work and two in two")
    func characters() throws {
        let shelf = try Shelf()
        for (number, work) in ["The Salt Crown", "The Salt Crown", "Low Tide"].enumerated() {
            try shelf.add(
                Article("\(number)").casts("Actor Number\(number)", as: "Tom Reed", in: work),
                as: "\(number)"
            )
        }
        #expect(
            try shelf.library.people(named: "Tom Reed").map { "\($0.work ?? "-") \($0.documents)" }
                == ["The Salt Crown 2", "Low Tide 1"]
        )
    }

    @Test("A father is not taken for his son, nor a man for a woman")
    func contradictingNames() throws {
        let shelf = try Shelf()
        try shelf.add(Article("1").names("John Reed Sr.", "Nora Aske"), as: "1")
        try shelf.add(Article("2").names("John Reed Jr.", "Nora Aske"), as: "2")
        try shelf.add(Article("3").names("Mrs. Holm Vester", "Nora Aske"), as: "3")
        try shelf.add(Article("4").names("Mr. Holm Vester", "Nora Aske"), as: "4")
        #expect(
            try shelf.library.people(by: .name).map(\.name).filter { $0 != "Nora Aske" }
                == ["John Reed Jr.", "John Reed Sr.", "Mr. Holm Vester", "Mrs. Holm Vester"]
        )
    }
}
