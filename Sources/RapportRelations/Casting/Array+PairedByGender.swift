extension [Person] {
    /// Joins two actors to two characters in their order, or the other way round where only that agrees with their genders: "Ann
    /// and Tom play Dan and Rosa".
    func paired(_ actors: [Int], _ characters: [Int]) -> [(Int, Int)] {
        func clashes(_ pairs: [(Int, Int)]) -> Int {
            pairs.count { actor, character in
                guard let one = self[actor].gender, let other = self[character].gender else { return false }
                return one != other
            }
        }
        let ordered = Array<(Int, Int)>(zip(actors, characters))
        guard actors.count == 2 else { return ordered }
        let crossed = Array<(Int, Int)>(zip(actors, characters.reversed()))
        return clashes(ordered) > clashes(crossed) ? crossed : ordered
    }
}
