/// The nouns that name a tie by what one of the two is to the other, by lemma.
enum TieNouns {
    /// Looks a lemma up; a leading "ex-", "half-", "step-" and the like is for the caller.
    static func noun(_ lemma: String) -> TieNoun? { table[lemma] }

    private static let table: [String: TieNoun] = {
        var table: [String: TieNoun] = [:]
        for (words, noun) in entries {
            for word in words.split(separator: " ") { table[String(word)] = noun }
        }
        return table
    }()

    private static let entries: [(String, TieNoun)] = [
        // Kin.
        (
            "dad daddy father mama mom mother mum mummy papa parent stepdad stepfather stepmother stepmum",
            TieNoun(.parent, .a)
        ),
        ("child daughter son stepchild stepdaughter stepson", TieNoun(.parent, .b)),
        ("baby boy firstborn girl heir heiress kid newborn toddler", TieNoun(.parent, .b, confidence: 0.5)),
        (
            "brother half-brother half-sister kid-sister sibling sister stepbrother stepsister twin",
            TieNoun(.sibling, .both)
        ),
        ("bride consort groom hubby husband newlywed spouse widow widower wife", TieNoun(.spouse, .both)),
        (
            """
            boyfriend beau fiance fiancee fiancé fiancée girlfriend lover mistress paramour sweetheart love-interest
            """, TieNoun(.partner, .both)
        ),
        ("partner", TieNoun(.partner, .both, confidence: 0.6)),
        (
            "ex ex-boyfriend ex-fiance ex-fiancé ex-fiancée ex-girlfriend ex-husband ex-lover ex-partner ex-wife",
            TieNoun(.exPartner, .both)
        ),
        (
            """
            ancestor aunt auntie brother-in-law cousin daughter-in-law descendant father-in-law godchild goddaughter \
            godfather godmother godparent godson grandchild granddad granddaughter grandfather grandma grandmother \
            grandpa grandparent grandson great-aunt great-grandfather great-grandmother great-grandson great-uncle kinsman \
            kinswoman mother-in-law nephew niece relative sister-in-law son-in-law uncle
            """, TieNoun(.relative, .both)
        ),
        // Friendship.
        (
            "bridesmaid groomsman bestie ally-turned-friend bff buddy chum comrade confidant confidante friend pal penfriend playmate soulmate",
            TieNoun(.friend, .both)
        ),
        ("mate", TieNoun(.friend, .both, confidence: 0.6)),
        ("acquaintance classmate flatmate housemate roommate schoolmate", TieNoun(.acquaintance, .both)),
        ("neighbor neighbour", TieNoun(.neighbour, .both)),
        // Work.
        ("boss chief employer foreman overseer superior supervisor", TieNoun(.employer, .a)),
        (
            """
            aide apprentice-clerk assistant bodyguard butler chauffeur clerk deputy employee factotum henchman housekeeper intern maid \
            receptionist secretary servant subordinate underling valet
            """, TieNoun(.employer, .b)
        ),
        (
            "co-captain co-worker colleague coworker crewmate shipmate squadmate team-mate teammate workmate",
            TieNoun(.colleague, .both)
        ),
        (
            """
            accomplice bandmate castmate co-author co-creator co-director co-host co-lead co-presenter co-star co-writer \
            collaborator costar cowriter librettist lyricist
            """, TieNoun(.collaborator, .both)
        ),
        ("ally", TieNoun(.collaborator, .both, confidence: 0.6)),
        ("backer co-founder co-owner cofounder investor", TieNoun(.businessPartner, .both)),
        (
            "adviser advisor attorney driver lawyer postdoc publicist researcher solicitor spokesman spokesperson spokeswoman",
            TieNoun(.employer, .b, confidence: 0.6)
        ),
        ("agent manager", TieNoun(.colleague, .both, confidence: 0.6)),
        ("accompanist editor", TieNoun(.collaborator, .both, confidence: 0.6)),
        ("couple item", TieNoun(.partner, .both, confidence: 0.8)),
        // Teaching.
        ("guru mentor", TieNoun(.mentor, .a)),
        ("benefactor patron", TieNoun(.mentor, .a, confidence: 0.7)),
        ("client", TieNoun(.employer, .a, confidence: 0.6)),
        ("acolyte apprentice disciple mentee protege protegee protégé protégée", TieNoun(.mentor, .b)),
        ("coach governess instructor schoolteacher teacher trainer tutor", TieNoun(.teacher, .a)),
        ("professor", TieNoun(.teacher, .a, confidence: 0.6)),
        ("pupil student trainee tutee", TieNoun(.teacher, .b)),
        // People of a household or staff, by what they do for whom.
        (
            """
            amanuensis apprentice caddie campaign-manager consigliere cook counsel crony driver dresser equerry gardener gofer handyman \
            interpreter \
            lieutenant nanny pollster protector right-hand sidekick speechwriter stand-in stylist understudy vassal
            """, TieNoun(.employer, .b, confidence: 0.7)
        ),
        (
            """
            bassist cinematographer composer conductor designer director drummer guitarist illustrator keyboardist \
            photographer pianist playwright producer saxophonist screenwriter songwriter violinist writing-partner
            """, TieNoun(.collaborator, .both, confidence: 0.5)
        ),
        (
            "associate classmate-turned-colleague confrère counterpart deskmate predecessor running-mate",
            TieNoun(.colleague, .both, confidence: 0.6)
        ),
        // Regard.
        ("admirer devotee fan suitor worshipper", TieNoun(.admirer, .a)),
        ("supporter", TieNoun(.admirer, .a, confidence: 0.6)),
        ("hero heroine idol role-model", TieNoun(.admirer, .b, confidence: 0.8)),
        ("influence inspiration", TieNoun(.admirer, .b, confidence: 0.7)),
        ("equal", TieNoun(.equal, .both)),
        ("peer", TieNoun(.equal, .both, confidence: 0.6)),
        // Opposition.
        (
            "adversary archrival arch-rival challenger competitor opponent rival", TieNoun(.rival, .both)
        ),
        (
            "critic detractor", TieNoun(.enemy, .both, confidence: 0.6)
        ),
        (
            "accuser antagonist arch-enemy archenemy bête-noire enemy foe nemesis persecutor tormentor",
            TieNoun(.enemy, .both)
        ),
    ]
}
