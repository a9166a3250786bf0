import RapportText

/// Writes the paragraphs of a Final Draft script out as blocks.
struct FinalDraftWriter {
    private let tree: XMLTree
    private var assembler = ScriptAssembler(.screenplay)
    /// Whether a speech is open.
    private var isInSpeech = false
    /// What was warned of, so that each is warned of once.
    private var unknown: Set<String> = []

    /// Prepares to write a script.
    init(_ tree: XMLTree, title: String?) {
        self.tree = tree
        assembler.addTitle(title)
    }

    /// The document of the whole script.
    mutating func document(source: Source) throws(ReadingError) -> Document {
        if let content = tree.child(of: 0, "Content") { readContent(content) }
        return try assembler.document(source: source)
    }

    private mutating func readContent(_ index: Int) {
        for child in tree.children(of: index) {
            switch tree.nodes[child].name {
            case "Paragraph": readParagraph(child, isSecond: false)
            case "": break
            default:
                warn(
                    of: tree.nodes[child],
                    "the element “\(tree.nodes[child].name)” is not known; what it holds is read"
                )
                readContent(child)
            }
        }
    }

    private mutating func readParagraph(_ index: Int, isSecond: Bool) {
        if let dual = tree.child(of: index, "DualDialogue") { return readDualDialogue(dual) }
        let type = tree.nodes[index]["Type"] ?? "General"
        switch type {
        case "Scene Heading":
            isInSpeech = false
            assembler.divide(.scene, heading: draft(.sceneHeading, index))
        case "New Act":
            isInSpeech = false
            assembler.divide(.act, heading: draft(.heading, index))
        case "Character":
            let label = draft(.speakerLabel, index)
            assembler.beginSpeech(label: label, name: label.string, isSimultaneous: isSecond)
            isInSpeech = true
        case "Dialogue", "Singing", "Lyrics":
            if !isInSpeech {
                assembler.beginSpeech(label: nil, name: nil)
                isInSpeech = true
            }
            assembler.say(draft(.speech, index))
        case "Parenthetical": assembler.direct(draft(.stageDirection, index))
        default:
            if !Self.directions.contains(type) {
                warn(of: tree.nodes[index], "the paragraph type “\(type)” is not known and is read as action")
            }
            assembler.endSpeech()
            isInSpeech = false
            assembler.direct(draft(.stageDirection, index))
        }
    }

    /// Two speeches side by side: the second is spoken along with the first.
    private mutating func readDualDialogue(_ index: Int) {
        var labels = 0
        for child in tree.children(of: index) where tree.nodes[child].name == "Paragraph" {
            if tree.nodes[child]["Type"] == "Character" { labels += 1 }
            readParagraph(child, isSecond: labels > 1)
        }
    }

    /// A block of the text runs of a paragraph; what is not on the page, such as notes, is left out.
    private mutating func draft(_ kind: Block.Kind, _ index: Int) -> DraftBlock {
        var draft = DraftBlock(kind)
        for child in tree.children(of: index) {
            let node = tree.nodes[child]
            if node.name == "Text" {
                let style = node["Style"] ?? ""
                let isEmphasised = ["Italic", "Bold", "Underline"].contains { style.contains($0) }
                for run in tree.children(of: child) where tree.nodes[run].name.isEmpty {
                    draft.append(tree.bytes[tree.nodes[run].text], style: isEmphasised ? .emphasis : [])
                }
            } else if !node.name.isEmpty, !Self.besideText.contains(node.name) {
                warn(of: node, "the element “\(node.name)” is not known and is left out")
            }
        }
        return draft
    }

    private mutating func warn(of node: XMLNode, _ message: String) {
        guard unknown.insert(message).inserted else { return }
        assembler.script.warnings.append(Script.Warning(line: node.line, message))
    }

    private static let directions: Set<String> = [
        "Action", "General", "Transition", "Shot", "Cast List", "End of Act", "Show/Ep. Title", "Sound",
        "Stage Direction",
    ]

    /// Elements of a paragraph that are no part of its text.
    private static let besideText: Set<String> = [
        "SceneProperties", "ScriptNote", "OmittedScene", "DynamicLabel", "Bookmark", "Tabstops", "TrackedChange",
        "PageBreak",
    ]
}
