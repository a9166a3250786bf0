/// Everything said about one pair in one world.
public struct Bond: Hashable, Sendable {
    /// Index of the one person in the reading's people.
    public var a: Int
    /// Index of the other person.
    public var b: Int
    /// The world both exist in.
    public var world: World
    /// Indices into the reading's statements, in order of the text.
    public var statements: [Int]
    /// How the bond runs.
    public var arc: Arc

    /// Creates a bond.
    public init(a: Int, b: Int, world: World, statements: [Int], arc: Arc) {
        self.a = a
        self.b = b
        self.world = world
        self.statements = statements
        self.arc = arc
    }
}
