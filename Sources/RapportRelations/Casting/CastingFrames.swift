/// The ways in which English says who plays whom.
enum CastingFrames {
    static let all = verbs + passives + nouns + voices + roles + names + metaphors + changes

    /// "plays" and its like.
    private static let verbs = [
        CastingFrame("X ~ PLAY Y", 0.95),
        CastingFrame("… ,|;|and|while|with and|while|with? X Y", 0.8),
        CastingFrame("X ~ PLAY himself|herself|themselves|itself as? Y", 0.6),
        CastingFrame("X ~ TAKE Y", 0.45),
        CastingFrame("X ~ take|takes|took|taking on Y", 0.45),
        CastingFrame("playing|portraying|voicing Y , X VERB", 0.85),
        CastingFrame("playing|portraying|voicing Y BE X", 0.9),
        CastingFrame("playing|portraying|voicing Y GO to X", 0.85),
        CastingFrame("Y ,? whom|that|who X ~ PLAY END", 0.9),
        CastingFrame("Y BE ~ X ~ PLAY END", 0.8),
        CastingFrame("Y * , ROLE X ~ PLAY END", 0.8),
        CastingFrame("Y ,? ROLE|CHARACTER that|which? X ~ PLAY END", 0.9),
    ]

    private static let passives = [
        CastingFrame("Y ≈ PLAYED ~ by X", 0.95),
        CastingFrame("PLAYED ~ by X ~ , Y VERB", 0.9),
        CastingFrame("Y ≈ created by X * PLAYED ~ by X", 0.9),
        CastingFrame("Y ≈ sung|read|danced|narrated by X", 0.7),
        CastingFrame("Y ≈ shared|taken|tackled by X", 0.7),
        CastingFrame("… ,|;|and Y ~ by X", 0.85),
        CastingFrame("… ~ and|then ~ by X", 0.85),
    ]

    /// "role", "part", "character", "performance".
    private static let nouns = [
        CastingFrame("X ~ ROLE of|as Y", 0.85),
        CastingFrame("X's ROLE|CHARACTER of|as|,|:|is|was Y", 0.9),
        CastingFrame("X's ROLE|CHARACTER Y", 0.9),
        CastingFrame("like|unlike his|her|their CHARACTER ,? Y , X", 0.85),
        CastingFrame("Y BE X's ROLE|CHARACTER", 0.8),
        CastingFrame("Y , X's ROLE|CHARACTER", 0.8),
        CastingFrame("Y ,? in|by X's ROLE", 0.8),
        CastingFrame("ROLE of|as Y ~ GO ~ to X", 0.85),
        CastingFrame("ROLE of Y ~ by|from|to X", 0.8),
        CastingFrame("ROLE of Y is|are X", 0.7),
        CastingFrame("in ROLE of Y , X", 0.8),
        CastingFrame("Y ~ ROLE for|to X", 0.6),
        CastingFrame("Y , ROLE ~ to|by|from X", 0.8),
        CastingFrame("Y , ROLE * GO to X", 0.8),
        CastingFrame("Y ( ~ ROLE ~ by|from X", 0.85),
        CastingFrame("Y's portrayal ,? by X", 0.9),
        CastingFrame("Y , ROLE that|which made X", 0.8),
        CastingFrame("Y ≈ GO to X", 0.45),
        CastingFrame("ROLE from|by X as Y", 0.9),
    ]

    private static let voices = [
        CastingFrame("X ~ VOICE ~ of|for|to|behind Y", 0.85),
        CastingFrame("VOICE of Y ~ by X", 0.85),
        CastingFrame("X ,? ACTOR behind Y", 0.8),
    ]

    /// "as".
    private static let roles = [
        CastingFrame("X back|again|also|instead? as Y", 0.9),
        CastingFrame("X , as Y ,", 0.85),
        CastingFrame("X , left|right|centre|center|above|below ,? as Y", 0.85),
        CastingFrame("X ~ PERFORM ~ as Y", 0.9),
        CastingFrame("as Y , X VERB", 0.8),
        CastingFrame("as Y that X VERB", 0.8),
        CastingFrame("X ~ known ~ viewers|audiences|fans|listeners|readers ~ as Y", 0.7),
        CastingFrame("as Y ,? BE|STAND X", 0.85),
        CastingFrame("as Y , ~ see|sees|seeing X", 0.8),
    ]

    /// Two names side by side.
    private static let names = [
        CastingFrame("X's y", 0.5),
        CastingFrame("the y of X", 0.5),
        CastingFrame("X BE y END", 0.55, isDirectionKnown: false),
        CastingFrame("X BE Y from|since the|its? start|beginning|outset|launch|pilot|first", 0.8),
        CastingFrame("X ,? who BE y END", 0.7),
        CastingFrame("X ,? who? BE the|a|an y END", 0.6),
        CastingFrame("x BE Y END", 0.5, isDirectionKnown: false),
        CastingFrame("new|latest|next|original|first Y BE X", 0.8),
        CastingFrame("Y ~ look|looks|looked like X", 0.45),
        CastingFrame("Y was|were to have been X", 0.8),
        CastingFrame("X ~ gets|get|getting to be Y", 0.7),
        CastingFrame("X ,? aka|a.k.a.|alias Y", 0.8, isDirectionKnown: false),
        CastingFrame("X …|...|....|..... Y", 0.8, isDirectionKnown: false),
        CastingFrame("X ~ BE|PLAY Y to X's Y", 0.8),
    ]

    /// Clothes, skins and hands.
    private static let metaphors = [
        CastingFrame("X ~ WEAR ~ of Y", 0.7),
        CastingFrame("X ~ skin|shoes|boots|mantle of Y", 0.7),
        CastingFrame("X ~ WEAR into Y's shoes|boots|place", 0.7),
        CastingFrame("Y ~ in person of X", 0.7),
        CastingFrame("X ~ TURN into|in Y", 0.7),
        CastingFrame("X ~ bring|brings|brought|bringing Y to life", 0.85),
        CastingFrame("Y ~ brought ~ to life by X", 0.85),
        CastingFrame("X ~ BRING life to Y", 0.8),
        CastingFrame("X ~ BRING ~ to|into Y", 0.45),
        CastingFrame("X ~ MAKE a|an y", 0.5),
        CastingFrame("X ~ MAKE Y his|her|their own", 0.8),
        CastingFrame("Y ~ in hands of X", 0.7),
        CastingFrame("Y ,? in X's hands", 0.7),
        CastingFrame("in X's hands ,? Y", 0.7),
    ]

    /// Parts that pass from one to another.
    private static let changes = [
        CastingFrame("X ~ REPLACE X as Y", 0.9),
        CastingFrame("X ~ over|in from|for X as Y", 0.8),
        CastingFrame("X ~ WEAR ~ of Y from X", 0.8),
        CastingFrame("Y ~ recast ~ with X", 0.8),
    ]
}
