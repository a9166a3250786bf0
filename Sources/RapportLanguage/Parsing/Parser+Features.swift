extension Parser {
    /// What a step is chosen from: the top of the stack, the front of the queue and their dependents (after Zhang and
    /// Nivre 2011).
    package static func actionFeatures(_ state: ParserState, _ words: [ParserWord], into features: inout FeatureList) {
        let stack = state.stack
        let count = stack.count
        let s0 = count > 0 ? stack[count - 1] : -1
        let s1 = count > 1 ? stack[count - 2] : -1
        let s2 = count > 2 ? stack[count - 3] : -1
        let b0 = state.front
        func word(_ place: some BinaryInteger) -> ParserWord {
            place < 0 || place >= words.count ? .outside : words[Int(place)]
        }
        func node(_ place: Int) -> ParserState.Node { place < 0 ? ParserState.Node() : state.nodes[place] }
        func relation(_ place: Int32) -> FeatureHash {
            place < 0 ? FeatureHash(-1) : FeatureHash(Int(state.nodes[Int(place)].relation))
        }
        let S0 = word(s0), S1 = word(s1), S2 = word(s2)
        let B0 = word(b0), B1 = word(b0 + 1), B2 = word(b0 + 2)
        let n0 = node(s0), n1 = node(s1), m0 = node(b0)
        let near = FeatureHash(s0 < 0 ? 0 : distance(b0 - s0))
        let far = FeatureHash(s1 < 0 ? 0 : distance(s0 - s1))

        features.removeAll()
        features.add(1)
        // Single words.
        features.add(2, S0.both)
        features.add(3, S0.lower)
        features.add(4, S0.tag)
        features.add(5, S1.both)
        features.add(6, S1.lower)
        features.add(7, S1.tag)
        features.add(8, S2.both)
        features.add(9, S2.tag)
        features.add(10, B0.both)
        features.add(11, B0.lower)
        features.add(12, B0.tag)
        features.add(13, B1.both)
        features.add(14, B1.lower)
        features.add(15, B1.tag)
        features.add(16, B2.both)
        features.add(17, B2.tag)
        features.add(18, word(b0 + 3).tag, B2.tag)
        // Pairs.
        features.add(20, S0.both, B0.both)
        features.add(21, S0.both, B0.lower)
        features.add(22, S0.lower, B0.both)
        features.add(23, S0.both, B0.tag)
        features.add(24, S0.tag, B0.both)
        features.add(25, S0.lower, B0.lower)
        features.add(26, S0.tag, B0.tag)
        features.add(27, S1.both, S0.both)
        features.add(28, S1.both, S0.tag)
        features.add(29, S1.tag, S0.both)
        features.add(30, S1.lower, S0.lower)
        features.add(31, S1.tag, S0.tag)
        features.add(32, S1.tag, B0.tag)
        features.add(33, S1.both, B0.tag)
        features.add(34, S1.tag, B0.both)
        features.add(35, B0.tag, B1.tag)
        features.add(36, B0.both, B1.tag)
        features.add(37, B0.tag, B1.both)
        features.add(38, S0.suffix, B0.tag)
        features.add(39, S0.tag, B0.suffix)
        // Three.
        features.add(40, B0.tag, B1.tag, B2.tag)
        features.add(41, S0.tag, B0.tag, B1.tag)
        features.add(42, S1.tag, S0.tag, B0.tag)
        features.add(43, S2.tag, S1.tag, S0.tag)
        features.add(44, S1.tag, S0.both, B0.tag)
        features.add(45, S0.lower, B0.tag, B1.tag)
        features.add(46, S1.both, S0.tag, B0.tag)
        features.add(47, S1.tag, S0.tag, B0.both)
        features.add(48, S1.tag, S0.tag, B0.tag, B1.tag)
        features.add(49, S1.lower, S0.lower, B0.tag)
        // With dependents.
        features.add(50, S0.tag, word(n0.left1).tag, B0.tag)
        features.add(51, S0.tag, word(n0.right1).tag, B0.tag)
        features.add(52, S0.tag, B0.tag, word(m0.left1).tag)
        features.add(53, S1.tag, word(n1.right1).tag, S0.tag)
        features.add(54, S1.tag, word(n1.left1).tag, S0.tag)
        features.add(55, S1.tag, S0.tag, word(n0.left1).tag)
        features.add(56, S1.tag, S0.tag, word(n0.right1).tag)
        features.add(57, S0.tag, word(n0.left1).lower, B0.tag)
        features.add(58, S1.both, S0.tag, word(n0.left1).lower)
        features.add(59, S1.lower, word(n0.left1).lower, S0.lower)
        features.add(60, S0.tag, word(n0.right1).both)
        features.add(61, S0.tag, word(n0.left1).both)
        features.add(62, B0.tag, word(m0.left1).both)
        features.add(63, S1.tag, word(n1.right1).both)
        features.add(64, S0.tag, word(n0.right1).tag, word(n0.right2).tag)
        features.add(65, S0.tag, word(n0.left1).tag, word(n0.left2).tag)
        features.add(66, B0.tag, word(m0.left1).tag, word(m0.left2).tag)
        features.add(67, S1.tag, word(n1.right1).tag, word(n1.right2).tag)
        features.add(68, S0.lower, relation(n0.right1), relation(n0.left1))
        features.add(69, S1.lower, relation(n1.right1), relation(n1.left1))
        features.add(70, B0.lower, relation(m0.left1), relation(m0.left2))
        // Distances, numbers of dependents, relations found.
        features.add(71, S0.lower, near)
        features.add(72, S0.tag, near)
        features.add(73, B0.tag, near)
        features.add(74, S0.tag, B0.tag, near)
        features.add(75, S1.tag, S0.tag, far)
        features.add(76, S1.lower, far)
        features.add(77, S0.tag, FeatureHash(bits: n0.leftRelations), FeatureHash(bits: n0.rightRelations))
        features.add(78, S0.lower, FeatureHash(bits: n0.rightRelations))
        features.add(79, S1.tag, FeatureHash(bits: n1.leftRelations), FeatureHash(bits: n1.rightRelations))
        features.add(80, S1.lower, FeatureHash(bits: n1.rightRelations))
        features.add(81, B0.tag, FeatureHash(bits: m0.leftRelations))
        features.add(82, B0.lower, FeatureHash(bits: m0.leftRelations))
        features.add(83, S0.tag, B0.tag, FeatureHash(bits: n0.rightRelations), FeatureHash(bits: m0.leftRelations))
        features.add(84, S1.tag, S0.tag, FeatureHash(bits: n1.rightRelations), FeatureHash(bits: n0.leftRelations))
        features.add(85, FeatureHash(min(count, 4)), S0.tag, B0.tag)
    }

    /// What the relation of an arc is chosen from: its words, those beside them, and their other dependents.
    package static func relationFeatures(
        _ arc: (head: Int, dependent: Int),
        _ state: ParserState,
        _ words: [ParserWord],
        into features: inout FeatureList
    ) {
        func word(_ place: some BinaryInteger) -> ParserWord {
            place < 0 || place >= words.count ? .outside : words[Int(place)]
        }
        let head = words[arc.head], dependent = words[arc.dependent]
        let above = state.nodes[arc.head], below = state.nodes[arc.dependent]
        let onLeft = arc.dependent < arc.head
        let side = FeatureHash(onLeft ? 0 : 1)
        let headTag = head.tag.with(side)
        let pair = headTag.with(dependent.tag)
        let siblings = FeatureHash(bits: onLeft ? above.leftRelations : above.rightRelations)
        let first = word(below.left1), last = word(below.right1)

        features.removeAll()
        features.add(1, side)
        features.add(2, headTag)
        features.add(3, dependent.tag, side)
        features.add(4, dependent.lower, side)
        features.add(5, dependent.both, side)
        features.add(6, head.lower, side)
        features.add(7, pair)
        features.add(8, pair, dependent.lower)
        features.add(9, pair, head.lower)
        features.add(10, side, head.lower, dependent.lower)
        features.add(11, pair, FeatureHash(distance(abs(arc.head - arc.dependent))))
        features.add(12, pair, word(arc.dependent - 1).tag)
        features.add(13, pair, word(arc.dependent + 1).tag)
        features.add(14, pair, word(arc.head - 1).tag)
        features.add(15, pair, word(arc.head + 1).tag)
        features.add(16, dependent.lower, word(arc.dependent + 1).lower)
        features.add(17, dependent.lower, word(arc.dependent - 1).lower)
        features.add(18, headTag, siblings)
        features.add(19, pair, siblings)
        features.add(20, head.lower, dependent.tag, siblings)
        features.add(21, pair, FeatureHash(bits: above.leftRelations), FeatureHash(bits: above.rightRelations))
        features.add(22, dependent.tag, FeatureHash(bits: below.leftRelations), FeatureHash(bits: below.rightRelations))
        features.add(23, pair, FeatureHash(bits: below.leftRelations))
        features.add(24, pair, FeatureHash(bits: below.rightRelations))
        features.add(25, pair, first.both)
        features.add(26, pair, last.both)
        features.add(27, head.lower, dependent.tag, first.lower)
        features.add(28, headTag, dependent.lower, first.lower)
        features.add(29, pair, word(below.left2).both)
        features.add(30, pair, dependent.suffix)
        features.add(31, dependent.tag, word(arc.dependent - 1).tag, word(arc.dependent + 1).tag)
        features.add(32, pair, word(onLeft ? above.left1 : above.right1).tag)
        features.add(33, head.lower, first.lower, dependent.lower)
        features.add(34, pair, word(above.left1).lower)
        features.add(35, dependent.lower, dependent.tag, headTag, word(arc.dependent + 1).tag)
    }

    /// A distance in words, the long ones in steps.
    private static func distance(_ words: Int) -> Int {
        switch words {
        case ...4: words
        case ...6: 5
        case ...10: 6
        case ...20: 7
        default: 8
        }
    }
}
