/// A partial parse in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// Words wait in a queue, the root last; partial trees stand on a stack. `shift` moves the first of the queue to the
/// stack; `left` makes the top of the stack a dependent of the first of the queue; `right` makes it a dependent of the
/// one below it on the stack. Since the root takes a dependent only when that is alone on the stack, every parse is a tree
/// with one root. A parse of n words has 2n steps.
package struct ParserState: Sendable {
    /// A step of the parser.
    package enum Action: Int, CaseIterable, Sendable {
        case shift, left, right
    }

    /// A word with the dependents found so far.
    package struct Node: Sendable {
        /// The relations of its dependents on each side: a bit each.
        package var leftRelations: UInt64 = 0
        package var rightRelations: UInt64 = 0
        /// The outermost and the next dependent on each side, or -1.
        package var left1: Int32 = -1
        package var left2: Int32 = -1
        package var right1: Int32 = -1
        package var right2: Int32 = -1
        package var head: Int32 = -1
        package var relation: Int32 = 0
    }

    package let count: Int
    package private(set) var stack: [Int] = []
    package private(set) var front = 0
    /// The words, and the root after them.
    package private(set) var nodes: [Node]

    package init(count: Int) {
        self.count = count
        nodes = [Node](repeating: Node(), count: count + 1)
    }

    /// Whether every word has a head.
    package var isFinished: Bool { front == count && stack.isEmpty }

    /// The arcs found.
    package var arcs: [Parser.Arc] {
        nodes.dropLast().map { node in
            Parser.Arc(head: node.head < count ? Int(node.head) : nil, relation: Int(node.relation))
        }
    }

    /// Whether a step may be taken.
    package func allows(_ action: Action) -> Bool {
        switch action {
        case .shift: front < count
        case .left: front < count ? !stack.isEmpty : stack.count == 1
        case .right: stack.count > 1
        }
    }

    /// The words that a step would join.
    package func arc(_ action: Action) -> (head: Int, dependent: Int)? {
        guard let top = stack.last else { return nil }
        switch action {
        case .shift: return nil
        case .left: return (front, top)
        case .right: return stack.count > 1 ? (stack[stack.count - 2], top) : nil
        }
    }

    /// Takes a step; an arc gets the relation.
    ///
    /// - Precondition: the step is allowed.
    package mutating func take(_ action: Action, relation: Int) {
        guard action != .shift, let arc = arc(action) else {
            stack.append(front)
            front += 1
            return
        }
        stack.removeLast()
        nodes[arc.dependent].head = Int32(arc.head)
        nodes[arc.dependent].relation = Int32(relation)
        if action == .left {
            nodes[arc.head].left2 = nodes[arc.head].left1
            nodes[arc.head].left1 = Int32(arc.dependent)
            nodes[arc.head].leftRelations |= 1 << UInt64(relation)
        } else {
            nodes[arc.head].right2 = nodes[arc.head].right1
            nodes[arc.head].right1 = Int32(arc.dependent)
            nodes[arc.head].rightRelations |= 1 << UInt64(relation)
        }
    }
}
