/// What has been read so far: who has been spoken of, when, and by which mentions.
package struct Discourse: Sendable {
    /// What a mention turns out to be.
    package enum Resolution: Hashable, Sendable {
        /// The first mention of its entity.
        case new
        /// A further mention of an entity.
        case entity(Int)
        /// No mention of anything: "it" in "it rains".
        case nothing
    }

    let profiles: [MentionProfile]
    let names: NameIndex
    /// Whether the text tells a story, in which people take turns at speaking.
    let isStory: Bool
    /// The blocks that name who wrote the text.
    let bylines: Set<Int>
    /// The blocks that head chapters, in order.
    let headings: [Int]
    private(set) var entities: [Entity] = []
    /// For each profile its entity; nil while it has none.
    package private(set) var entityOfProfile: [Int?]
    private(set) var recency = RecencyList()
    private var entityOfGroup: [Int?]
    private var entitiesOfHeadWord: [UInt64: [Int]] = [:]
    // Whom the text began to call by a surname that several bear.
    private var entityOfSharedSurname: [[Int]: Int] = [:]
    private var entityOfMembers: [[Int]: Int] = [:]
    // For each profile the entities of mentions within it.
    private var inside: [[Int]]

    init(profiles: [MentionProfile], names: NameIndex, bylines: Set<Int>, headings: [Int], isStory: Bool) {
        self.profiles = profiles
        self.isStory = isStory
        self.bylines = bylines
        self.headings = headings
        self.names = names
        entityOfProfile = [Int?](repeating: nil, count: profiles.count)
        entityOfGroup = [Int?](repeating: nil, count: names.count)
        inside = [[Int]](repeating: [], count: profiles.count)
    }

    /// The entity that bears a name, where its group has begun; among several the most salient that agrees in gender.
    func bearer(of index: Int) -> Int? {
        guard let reading = names.readings[index] else { return nil }
        let gender = profiles[index].gender
        if reading.candidates.count == 1, reading.fallback == nil { return entityOfGroup[reading.candidates[0]] }
        if reading.isSharedSurname { return entityOfSharedSurname[reading.candidates] ?? lastNamedInFull(reading) }
        var best: (entity: Int, salience: Float)?
        for group in reading.candidates {
            guard let entity = entityOfGroup[group] else { continue }
            let known = entities[entity].gender
            if let gender, known != nil, known != gender { continue }
            if reading.fallback != nil, gender != nil, known == nil, reading.candidates.count > 1 { continue }
            let salience = entities[entity].salience(at: profiles[index].sentence)
            if best.map({
                salience > $0.salience
                    || (salience == $0.salience && entities[entity].lastToken > entities[$0.entity].lastToken)
            }) ?? true {
                best = (entity, salience)
            }
        }
        return best?.entity ?? reading.fallback.flatMap { entityOfGroup[$0] }
    }

    // Reports name people in full and go on with the surname: of those who bear it the one whose full name came last.
    private func lastNamedInFull(_ reading: NameReading) -> Int? {
        func lastFullName(of entity: Int) -> Int {
            entities[entity].mentions.last { profiles[$0].form == .proper && profiles[$0].tokens.count > 1 } ?? -1
        }
        let bearers = reading.candidates.compactMap { entityOfGroup[$0] }
        // "Ann Bell, the child of Tom Bell": the text is about her, not about her kin.
        let others = bearers.filter { !isNamedAsKin($0) }
        if others.count == 1 { return others[0] }
        // The one whom the text is about, where the others are no more than named: "Ann Bell, child of Tom Bell, … Bell".
        let known = bearers.filter { entities[$0].mentions.count > 2 }
        if known.count == 1, bearers.allSatisfy({ $0 == known[0] || entities[$0].mentions.count == 1 }) {
            return known[0]
        }
        return bearers.max { lastFullName(of: $0) < lastFullName(of: $1) }
    }

    /// Whether nobody is named in full but as somebody's kin: "the child of Tom Bell", "her father, Tom Bell".
    private func isNamedAsKin(_ entity: Int) -> Bool {
        entities[entity].mentions.allSatisfy { mention in
            let profile = profiles[mention]
            guard profile.form == .proper, profile.tokens.count > 1 else { return true }
            return [profile.container, profile.apposedTo].compactMap(\.self).contains {
                profiles[$0].form == .common && profiles[$0].nounClasses.contains(.relative)
            }
        }
    }

    /// The entities last described by this noun, the latest last; at most four.
    func entities(describedBy headWord: UInt64) -> [Int] { entitiesOfHeadWord[headWord] ?? [] }

    /// The profiles of an entity's mentions, in order.
    package func mentions(of entity: Int) -> [Int] { entities[entity].mentions }

    /// The profiles of those mentions of an entity that refer to it.
    package func references(to entity: Int) -> [Int] {
        let found = entities[entity]
        return found.attributes.isEmpty ? found.mentions : found.mentions.filter { !found.attributes.contains($0) }
    }

    /// Whether a mention of the entity lies around the mention or within it.
    func overlaps(_ index: Int, _ entity: Int) -> Bool {
        if inside[index].contains(entity) { return true }
        let profile = profiles[index]
        var container = profile.container
        while let outer = container {
            // "a man with his dog": a pronoun may stand for what holds it, unless it is what the noun itself is of.
            let free = profile.pronoun != nil && profile.governor != profiles[outer].head
            if entityOfProfile[outer] == entity, profile.apposedTo != outer, !free { return true }
            container = profiles[outer].container
        }
        return false
    }

    /// The entity that a mention says something of, and does not refer to: as its predicate or apposition.
    func attributed(by index: Int) -> Int? {
        let profile = profiles[index]
        guard profile.form == .common, let subject = profile.apposedTo ?? profile.predicateOf,
            let entity = entityOfProfile[subject], !inside[index].contains(entity)
        else { return nil }
        let other = entities[entity]
        guard other.type == profile.type, other.members.isEmpty || profile.number == .plural else { return nil }
        if let number = profile.number, let theirs = other.number, number != theirs { return nil }
        if let gender = profile.gender, let theirs = other.gender, gender != theirs { return nil }
        return entity
    }

    /// Takes in that a mention says what an entity is.
    mutating func attribute(_ index: Int, to entity: Int) {
        let (last, token) = (entities[entity].last, entities[entity].lastToken)
        entities[entity].add(index, profiles[index])
        // Pronouns go on from the subject, not from what is said of it.
        (entities[entity].last, entities[entity].lastToken) = (last, token)
        entities[entity].attributes.append(index)
        entityOfProfile[index] = entity
        remember(index, of: entity)
    }

    /// Takes a mention in, and returns its entity.
    @discardableResult
    package mutating func resolve(_ index: Int, to resolution: Resolution) -> Int? {
        let profile = profiles[index]
        let entity: Int
        switch resolution {
        case .nothing: return nil
        case .entity(let known): entity = known
        case .new:
            entity = entities.count
            entities.append(Entity(type: profile.type, at: profile, index: index))
        }
        entities[entity].add(index, profile)
        entityOfProfile[index] = entity
        recency.touch(entity)
        remember(index, of: entity)
        return entity
    }

    private mutating func remember(_ index: Int, of entity: Int) {
        let profile = profiles[index]
        if let possessor = profile.possessor, let owner = entityOfProfile[possessor],
            !entities[entity].possessors.contains(owner)
        {
            entities[entity].possessors.append(owner)
        }
        var container = profile.container
        while let outer = container {
            if profile.apposedTo != outer { inside[outer].append(entity) }
            container = profiles[outer].container
        }
        if profile.form == .common {
            var known = entitiesOfHeadWord[profile.headWord] ?? []
            known.removeAll { $0 == entity }
            if known.count == 4 { known.removeFirst() }
            known.append(entity)
            entitiesOfHeadWord[profile.headWord] = known
        }
        if let reading = names.readings[index], reading.isSharedSurname,
            entityOfSharedSurname[reading.candidates] == nil
        {
            entityOfSharedSurname[reading.candidates] = entity
        }
        if let reading = names.readings[index], entities[entity].nameGroup == nil {
            let free = (reading.fallback.map { [$0] } ?? reading.candidates).first { entityOfGroup[$0] == nil }
            if let free {
                entities[entity].nameGroup = free
                entityOfGroup[free] = entity
            }
        }
    }

    /// Takes in that entities are spoken of together: the plural they make can be referred to from now on.
    ///
    /// - Returns: the plural's entity.
    @discardableResult
    mutating func join(_ members: [Int], at index: Int) -> Int {
        let key = members.sorted()
        let profile = profiles[index]
        if let known = entityOfMembers[key] {
            entities[known].salience = entities[known].salience(at: profile.sentence) + 1
            entities[known].last = index
            entities[known].lastSentence = profile.sentence
            entities[known].lastToken = profile.head
            recency.touch(known)
            return known
        }
        var plural = Entity(type: entities[key[0]].type, at: profile, index: index)
        plural.members = members
        plural.salience = 1
        let entity = entities.count
        entities.append(plural)
        entityOfMembers[key] = entity
        recency.touch(entity)
        return entity
    }

    /// Sets whom a plural is made of.
    mutating func setMembers(_ members: [Int], of entity: Int) { entities[entity].members = members }

}
