import RapportLanguage
import RapportText

/// What must hold of the layers over any document; stops the process where it does not.
struct Invariants {
    private let document: Document
    private let length: Int

    init(_ document: Document) {
        self.document = document
        length = document.text.utf8.count
    }

    /// Tokens are in order and apart within the text; sentences hold each of them once.
    func check(_ tokens: [Token], _ sentences: [Sentence]) {
        var end = 0
        for token in tokens {
            precondition(token.span.start >= end && !token.span.isEmpty, "tokens must be in order and apart")
            end = token.span.end
        }
        precondition(end <= length, "tokens must lie within the text")
        var next = 0
        for sentence in sentences {
            precondition(
                sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty,
                "sentences must follow each other"
            )
            next = sentence.tokens.upperBound
        }
        precondition(next == tokens.count, "no token is left over")
    }

    /// Trees are trees, clusters a partition, quotations lie within the text.
    func check(_ annotation: Annotation) {
        check(annotation.tokens, annotation.sentences)
        precondition(
            annotation.sentences.last?.tokens.upperBound ?? 0 == annotation.tokens.count,
            "no token is left over"
        )
        for sentence in annotation.sentences { checkTree(sentence, annotation) }
        var isTaken = [Bool](repeating: false, count: annotation.mentions.count)
        for mention in annotation.clusters.flatMap(\.mentions) {
            precondition(!isTaken[mention], "a mention stands in one cluster alone")
            isTaken[mention] = true
        }
        for quotation in annotation.quotations {
            precondition(quotation.span.end <= length, "quotations must lie within the text")
        }
    }

    /// Every token of a sentence has one head within it, and all lead to one root.
    private func checkTree(_ sentence: Sentence, _ annotation: Annotation) {
        precondition(sentence.tokens.count { annotation.tokens[$0].head == nil } == 1, "a sentence has one root")
        for token in sentence.tokens {
            var current = token
            var steps = 0
            while let head = annotation.tokens[current].head {
                precondition(sentence.tokens.contains(head), "heads lie within the sentence")
                current = head
                steps += 1
                precondition(steps <= sentence.tokens.count, "a tree has no circle")
            }
        }
    }
}
