import RapportText
import Testing

@testable import RapportLanguage

/// A cast that is handed in: every name goes to its member, and nobody else speaks.
@Suite struct CastTests {
    private static let cast = Cast([
        CastMember(id: "father", names: ["Mr. Hale", "Edwin Hale"], gender: .masculine),
        CastMember(id: "mother", names: ["Mrs. Hale"]),
        CastMember(id: "daughter", names: ["Nora Hale", "Miss Hale"]),
        CastMember(id: "porter", names: ["The Old Porter"]),
    ])

    /// The members that the names of a text are resolved to, in order.
    private func members(_ paragraphs: String..., of cast: Cast = Self.cast) throws -> [String] {
        let annotation = try QuotationSamples.annotate(paragraphs, cast: cast)
        let named = annotation.clusters.flatMap { cluster in
            cluster.mentions.filter { annotation.mentions[$0].form != .pronoun }
                .compactMap { mention in cluster.castMember.map { (mention, $0.id) } }
        }
        return named.sorted { $0.0 < $1.0 }.map(\.1)
    }

    @Test func titlesTellBearersOfOneSurnameApart() throws {
        #expect(
            try members("Mr. Hale bowed, Mrs. Hale sat down, and Miss Hale laughed.") == [
                "father", "mother", "daughter",
            ]
        )
    }

    /// The number of a chapter stands above the name that the chapter begins with, and is no part of it.
    @Test func noNameGoesFromOneBlockToTheNext() throws {
        let annotation = try QuotationSamples.annotate(
            ["CHAPTER XX", "Nora left the house."],
            kinds: [0: .heading],
            cast: Self.cast
        )
        #expect(annotation.clusters.compactMap(\.castMember?.id) == ["daughter"])
    }

    @Test func partsOfNamesAreResolved() throws {
        #expect(try members("Nora left the house. Edwin stayed.") == ["daughter", "father"])
    }

    @Test func aSharedSurnameGoesToTheOneNamedLast() throws {
        #expect(try members("Edwin Hale came in. Hale was tired.") == ["father", "father"])
    }

    @Test func aTitleThatIsTheOnlyNameOfOneGoesToTheFullNameOfAnother() throws {
        let cast = Cast([
            CastMember(id: "entry", names: ["Mr. Reed"]), CastMember(id: "reed", names: ["Edwin Reed"]),
        ])
        #expect(try members("Edwin Reed came in, and Mr. Reed bowed.", of: cast) == ["reed", "reed"])
    }

    @Test func whoBearsARankIsMostlyHe() throws {
        let cast = Cast([
            CastMember(id: "major", names: ["Major Reed"]), CastMember(id: "maid", names: ["Cecily Marl"]),
        ])
        let annotation = try QuotationSamples.annotate(
            ["Major Reed came in with Cecily Marl. She had lost her shoe."],
            cast: cast
        )
        let maid = try #require(annotation.clusters.first { $0.castMember?.id == "maid" })
        #expect(maid.mentions.map { String(annotation.words(of: $0)) } == ["Cecily Marl", "She", "her"])
    }

    /// The members who speak the quotations of a text, in order.
    private func speakers(_ paragraphs: String..., of cast: Cast) throws -> [String?] {
        try QuotationSamples.annotate(paragraphs, cast: cast).speakingMembers
    }

    @Test func aListedDescriptionSpeaksBeforeTheTextNamesItsMember() throws {
        let cast = Cast([
            CastMember(id: "guest", names: ["Mr. Quill", "The Gentleman"]), CastMember(id: "reed", names: ["Tom Reed"]),
        ])
        #expect(
            try speakers(
                "Tom Reed stood at the gate.",
                "\"Is it late?\" asked the gentleman.",
                "\"It is,\" said Tom Reed.",
                "Then Mr. Quill went away.",
                of: cast
            ) == ["guest", "reed"]
        )
    }

    /// A painter who speaks with Tom Reed in places far from each other.
    private static let painters: [String] = (1...3).flatMap { _ in
        [
            "Basil Hale stood before the easel when Tom Reed came in.",
            "\"Is it done?\" asked Tom Reed.", "\"Nearly,\" said Basil Hale.",
            "\"When will it be?\" asked Tom Reed.", "\"On Monday,\" said the painter.",
            "\"So late?\" asked Tom Reed.", "\"I am slow,\" answered the painter.",
        ] + [String](repeating: "It rained on the town, and the river rose under the bridge.", count: 250)
    }

    @Test func aDescriptionThatSpeaksEverywhereIsASecondEntry() throws {
        let cast = Cast([
            CastMember(id: "hale", names: ["Basil Hale"]), CastMember(id: "painter", names: ["The Painter"]),
            CastMember(id: "reed", names: ["Tom Reed"]),
        ])
        let told = try QuotationSamples.annotate(Self.painters, cast: cast).speakingMembers
        #expect(told == (1...3).flatMap { _ in ["reed", "hale", "reed", "hale", "reed", "hale"] })
    }

    @Test func aDescriptionThatSpeaksOnceIsSomebody() throws {
        let cast = Cast([
            CastMember(id: "hale", names: ["Basil Hale"]), CastMember(id: "painter", names: ["The Painter"]),
            CastMember(id: "reed", names: ["Tom Reed"]),
        ])
        let told = try QuotationSamples.annotate(Array(Self.painters.prefix(7)), cast: cast).speakingMembers
        #expect(told == ["reed", "hale", "reed", "painter", "reed", "painter"])
    }

    /// Also where the list does not tell that Julius is a man.
    @Test func aWifeByHerHusbandsNameIsNotHe() throws {
        let cast = Cast([CastMember(id: "reed", names: ["Julius Reed"])])
        #expect(try members("Julius Reed came in, and Mrs. Julius Reed bowed.", of: cast) == ["reed"])
    }

    @Test func aLongerNameOfSomebodyElseIsLeftAlone() throws {
        #expect(try members("Nora Quill came in.").isEmpty)
    }

    @Test func descriptionsAreFoundInSmallLetters() throws {
        #expect(try members("Then the old porter shut the gate.") == ["porter"])
    }

    @Test func wordsOfDescriptionsAndGreetingsAreNoNames() throws {
        let cast = Cast([
            CastMember(id: "porter", names: ["Porter in Uniform"]), CastMember(id: "dog", names: ["He-Dog"]),
            CastMember(id: "jane", names: ["Jane", "My Dear Jane"]),
        ])
        #expect(try members("In the hall stood Jane. He waited. My house is old.", of: cast) == ["jane"])
    }

    @Test func anAgeInSmallLettersIsPartOfAName() throws {
        let cast = Cast([
            CastMember(id: "son", names: ["Young Edwin"]), CastMember(id: "father", names: ["Edwin Hale"]),
        ])
        #expect(try members("Edwin Hale sat down, and young Edwin laughed.", of: cast) == ["father", "son"])
    }

    @Test func aNameOfManyWordsIsOfOne() throws {
        let cast = Cast([
            CastMember(id: "wife", names: ["Mrs. van der Hagen"]), CastMember(id: "man", names: ["Mr. van der Hagen"]),
        ])
        #expect(try speakers("\"No!\" said Mrs. van der Hagen.", of: cast) == ["wife"])
    }

    @Test func pronounsGoToMembersOfTheirGender() throws {
        let cast = Cast([
            CastMember(id: "maid", names: ["Cecily Marl", "Pins"]), CastMember(id: "boy", names: ["Ned Marl"]),
        ])
        let annotation = try QuotationSamples.annotate(
            ["Ned Marl looked up. Pins came in from the yard. She had lost her shoe."],
            cast: cast
        )
        let maid = try #require(annotation.clusters.first { $0.castMember?.id == "maid" })
        #expect(maid.mentions.map { String(annotation.words(of: $0)) } == ["Pins", "She", "her"])
    }

    @Test func whoTellsTheStoryIsNotHe() throws {
        let cast = Cast([
            CastMember(id: "teller", names: ["Narr", "Paul Reed"]), CastMember(id: "friend", names: ["Tom Hale"]),
        ])
        let annotation = try QuotationSamples.annotate(
            ["I met Tom Hale at the gate. I was late, and I told him so. He bowed to me.", "\"Reed!\" said he."],
            cast: cast
        )
        let teller = try #require(annotation.clusters.first { $0.castMember?.id == "teller" })
        let words = teller.mentions.map { annotation.words(of: $0).lowercased() }
        #expect(words.contains("i") && words.contains("me"))
        #expect(!words.contains("he") && !words.contains("him"))
    }

    @Test func onlyMembersSpeak() throws {
        let annotation = try QuotationSamples.annotate(
            [
                "\"You are late,\" said Mrs. Hale.", "\"I know,\" said Nora.", "\"Sit down,\" said Jonas Wick.",
                "\"Thank you,\" she said.",
            ],
            cast: Self.cast
        )
        #expect(annotation.speakingMembers.prefix(2) == ["mother", "daughter"])
        #expect(
            annotation.quotations.allSatisfy {
                $0.speaker == nil || annotation.clusters[$0.speaker ?? 0].castMember != nil
            }
        )
    }

    @Test func clustersStayAPartition() throws {
        let annotation = try QuotationSamples.annotate(
            ["Nora Hale met Mr. Hale. She told him that the old porter had seen her mother, Mrs. Hale, at the gate."],
            cast: Self.cast
        )
        let mentions = annotation.clusters.flatMap(\.mentions)
        #expect(Set(mentions).count == mentions.count)
        #expect(annotation.clusters.allSatisfy { !$0.mentions.isEmpty && $0.mentions == $0.mentions.sorted() })
        let starts = annotation.mentions.map(\.tokens.lowerBound)
        #expect(starts == starts.sorted())
    }
}
