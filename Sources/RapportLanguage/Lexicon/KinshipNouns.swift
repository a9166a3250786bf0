/// English kinship nouns: lemma, tie, gender (`f`, `m`, `-` for open), and the manner where it is not plain.
enum KinshipNouns {
    static let table = WordTable<KinshipNoun>(
        """
        ancestor ancestor -
        aunt uncle-or-aunt f
        auntie uncle-or-aunt f
        aunty uncle-or-aunt f
        baby child -
        bairn child -
        betrothed spouse - future
        better_half spouse -
        big_brother sibling m
        big_sister sibling f
        bride spouse f
        bridegroom spouse m
        bro sibling m
        brother sibling m
        child child -
        cousin cousin -
        dad parent m
        daddy parent m
        daughter child f
        descendant descendant -
        divorcee spouse - former
        eldest child -
        ex spouse - former
        fam relative -
        family relative -
        father parent m
        fiance spouse m future
        fiancee spouse f future
        fiancé spouse m future
        fiancée spouse f future
        firstborn child -
        folk parent -
        forebear ancestor -
        forefather ancestor m
        gran grandparent f
        grandad grandparent m
        grandchild grandchild -
        granddad grandparent m
        granddaughter grandchild f
        grandfather grandparent m
        grandkid grandchild -
        grandma grandparent f
        grandmama grandparent f
        grandmother grandparent f
        grandpa grandparent m
        grandpapa grandparent m
        grandparent grandparent -
        grandson grandchild m
        granny grandparent f
        groom spouse m
        guardian parent - foster
        heir child -
        heiress child f
        helpmate spouse -
        hubby spouse m
        husband spouse m
        in_law relative - in-law
        infant child -
        kid child -
        kid_brother sibling m
        kid_sister sibling f
        kin relative -
        kinsfolk relative -
        kinsman relative m
        kinswoman relative f
        little_brother sibling m
        little_sister sibling f
        ma parent f
        mama parent f
        mamma parent f
        missus spouse f
        mom parent f
        mommy parent f
        mother parent f
        mum parent f
        mummy parent f
        nan grandparent f
        nana grandparent f
        nephew nephew-or-niece m
        newborn child -
        niece nephew-or-niece f
        offspring child -
        orphan child -
        pa parent m
        papa parent m
        parent parent -
        relation relative -
        relative relative -
        sib sibling -
        sibling sibling -
        sis sibling f
        sister sibling f
        son child m
        spouse spouse -
        toddler child -
        triplet sibling -
        twin sibling -
        uncle uncle-or-aunt m
        ward child - foster
        wedded spouse -
        widow spouse f widowed
        widower spouse m widowed
        wife spouse f
        youngest child -
        """
    ) { columns in
        let columns = Array(columns)
        guard columns.count >= 2, let tie = KinshipTie(rawValue: String(columns[0])) else { return nil }
        guard let manner = columns.count > 2 ? KinshipNoun.Manner(rawValue: String(columns[2])) : .plain else {
            return nil
        }
        return KinshipNoun(tie: tie, manner: manner, gender: Gender(letter: columns[1]))
    }

    /// What may stand before a kinship noun, and how it changes the manner; the longer of two prefixes first.
    static let prefixes: [(prefix: String, manner: KinshipNoun.Manner?)] = [
        ("adopted ", .adoptive), ("adoptive ", .adoptive), ("baby ", nil), ("birth ", .plain), ("co ", nil),
        ("elder ", nil),
        ("estranged ", nil), ("ex ", .former), ("first ", nil), ("former ", .former), ("foster ", .foster),
        ("god", .god),
        ("half ", .half), ("half", .half), ("late ", nil), ("older ", nil), ("only ", nil), ("second ", nil),
        ("step ", .step), ("step", .step), ("surrogate ", .foster), ("then ", nil), ("twin ", nil), ("younger ", nil),
    ]
}
