extension SpeakerCandidates {
    /// Writes what speaks for and against a candidate.
    func features(of candidate: Int, in view: View, into features: inout FeatureList) {
        features.removeAll()
        let distance = FeatureHash(view.distance)
        let distanceAfter = FeatureHash(view.distanceAfter)
        let turn = turn(of: candidate, in: view)
        let nearTurn = FeatureHash(turn &* 4 &+ view.distance)
        func rank(_ list: [Int], _ template: Int) -> FeatureHash {
            let place = list.firstIndex(of: candidate).map { min($0, 3) + 1 } ?? 0
            let value = FeatureHash(place * 4 + min(list.count, 3))
            features.add(template, value)
            return FeatureHash(place)
        }
        let before = rank(view.before, 1)
        let between = rank(view.between, 2)
        let after = rank(view.after, 3)
        let blockBefore = rank(view.blockBefore, 4)
        let blockAfter = rank(view.blockAfter, 5)
        let isSubjectBefore = FeatureHash(view.subjectBefore == candidate ? 1 : view.subjectBefore == nil ? 0 : 2)
        let isSubjectAfter = FeatureHash(view.subjectAfter == candidate ? 1 : view.subjectAfter == nil ? 0 : 2)
        let isBlockSubject = FeatureHash(
            view.blockBeforeSubject == candidate ? 1 : view.blockBeforeSubject == nil ? 0 : 2
        )
        features.add(6, isSubjectBefore)
        features.add(7, isSubjectAfter)
        features.add(8, isBlockSubject, blockBefore)
        features.add(9, isSubjectBefore, before)
        features.add(10, isSubjectAfter, after)
        features.add(11, nearTurn)
        features.add(12, nearTurn, FeatureHash(view.isQuestionBefore ? 1 : 0), FeatureHash(view.isQuestion ? 1 : 0))
        features.add(13, nearTurn, FeatureHash(view.isWholeBlock ? 1 : 0))
        features.add(14, nearTurn, before, after)
        features.add(15, nearTurn, blockBefore, isBlockSubject)
        let later = view.later.firstIndex { $0 == candidate }.map { $0 + 1 } ?? (view.later.first == .some(nil) ? 3 : 0)
        features.add(16, FeatureHash(later), distanceAfter)
        features.add(17, FeatureHash(later), distanceAfter, nearTurn)
        features.add(18, FeatureHash(later), blockAfter)
        let called = FeatureHash(view.called.contains(candidate) ? 1 : 0)
        let calledBefore = FeatureHash(view.calledBefore.contains(candidate) ? 1 : view.calledBefore.isEmpty ? 0 : 2)
        let calledAfter = FeatureHash(view.calledAfter.contains(candidate) ? 1 : view.calledAfter.isEmpty ? 0 : 2)
        features.add(19, called)
        features.add(20, calledBefore, distance)
        features.add(21, calledAfter, distanceAfter)
        features.add(22, FeatureHash(view.addressed == candidate ? 1 : view.addressed == nil ? 0 : 2), distance)
        features.add(23, FeatureHash(view.spokenOf.contains(candidate) ? 1 : 0))
        features.add(24, FeatureHash(view.spokenOf.contains(candidate) ? 1 : 0), nearTurn)
        let turns = turns[candidate, default: 0]
        features.add(25, FeatureHash(turns == 0 ? 0 : turns < 3 ? 1 : turns < 10 ? 2 : 3))
        features.add(26, between, nearTurn)
        features.add(27, before, blockBefore, distance)
        features.add(28, FeatureHash(view.candidates.firstIndex(of: candidate).map { min($0, 4) } ?? 5))
        let isSole = FeatureHash(view.candidates.count == 1 ? 1 : view.candidates.count == 2 ? 2 : 3)
        features.add(29, isSole, nearTurn)
    }

    /// Which of the utterances before the candidate spoke last, 1 to 4, or 0; 5 where the speaker of the one before is unknown.
    private func turn(of candidate: Int, in view: View) -> Int {
        if let place = view.earlier.firstIndex(where: { $0 == candidate }) { return place + 1 }
        return view.earlier.first == .some(nil) ? 5 : 0
    }
}
