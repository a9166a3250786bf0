import Testing

/// Tables and pictures to save.
@Suite struct TableTests {
    @Test func everyListCanBeSaved() async throws {
        let stage = try Stage()
        try stage.add(
            MadeUpArticle("One", outlet: "The Courier", date: "2015").says("Ada", is: "mentor", to: "Ben")
                .quotes("Ben", "Yes, always"),
            as: "one.txt"
        )
        try await stage.serve { client in
            for (path, line) in [
                ("/people.csv", "p1,Ada,real"), ("/bonds.csv", "p1,Ada,p2,Ben,real"),
                ("/quotations.csv", "\"Yes, always\""),
                ("/timeline.csv", "s1,p1,Ada,p2,Ben,mentor"), ("/bonds/1/2/statements.csv", "s1,p1,Ada,p2,Ben,mentor"),
                ("/mirrors.csv", "real_a_id"),
            ] {
                let answer = try await client.get(path)
                #expect(answer.headers["content-type"] == "text/csv; charset=utf-8")
                #expect(answer.text.contains(line), "\(path)")
            }
            let narrowed = try await client.get("/people.csv?world=fiction").text
            #expect(!narrowed.contains("Ada"))
            for path in ["/network.svg", "/bonds/1/2/arc.svg"] {
                let answer = try await client.get(path)
                #expect(answer.headers["content-type"] == "image/svg+xml; charset=utf-8")
                #expect(answer.text.hasPrefix("<svg xmlns="))
            }
        }
    }

    @Test func quotationsAreFoundByTheirOwnWords() async throws {
        let stage = try Stage()
        try stage.add(
            MadeUpArticle("One").quotes("Ada", "The lamp burns").quotes("Ben", "Nothing does").adding("A lamp."),
            as: "one.txt"
        )
        try await stage.serve { client in
            let found = try await client.get("/quotations?q=LAMP").text
            #expect(found.contains("The lamp burns") && !found.contains("Nothing does"))
            let none = try await client.get("/quotations?q=said").text
            #expect(none.contains("No such quotations."))
        }
    }
}
