import RapportExchange
import RapportLanguage
import RapportText
import Testing

/// BookNLP's files of two sentences whose layers are given by hand.
@Suite("BookNLP's files")
struct BookNLPFilesTests {
    private var annotation: Annotation {
        let text = "“Come in,” said Ada. Her old cat saw the lamp."
        let document = Document(source: Source(), text: text, blocks: [Block(.paragraph, Span(0, text.utf8.count))])
        var annotation = Annotation(document: document)
        let words: [(String, UniversalTag, PennTag, Int?, DependencyRelation, String)] = [
            ("“", .punctuation, .openingQuote, 1, .punct, "“"), ("Come", .verb, .vb, nil, .root, "come"),
            ("in", .adverb, .rb, 1, .advmod, "in"), (",", .punctuation, .comma, 1, .punct, ","),
            ("”", .punctuation, .closingQuote, 1, .punct, "”"), ("said", .verb, .vbd, 1, .parataxis, "say"),
            ("Ada", .properNoun, .nnp, 5, .nsubj, "Ada"), (".", .punctuation, .sentenceEnd, 1, .punct, "."),
            ("Her", .pronoun, .prpPossessive, 10, .nmodPoss, "her"), ("old", .adjective, .jj, 10, .amod, "old"),
            ("cat", .noun, .nn, 11, .nsubj, "cat"), ("saw", .verb, .vbd, nil, .root, "see"),
            ("the", .determiner, .dt, 13, .det, "the"), ("lamp", .noun, .nn, 11, .obj, "lamp"),
            (".", .punctuation, .sentenceEnd, 11, .punct, "."),
        ]
        var offset = 0
        let bytes = Array(text.utf8)
        for (form, universal, penn, head, relation, lemma) in words {
            while bytes[offset] == 0x20 { offset += 1 }
            var token = Token(span: Span(offset, offset + form.utf8.count))
            offset = token.span.end
            token.universalTag = universal
            token.pennTag = penn
            token.head = head
            token.relation = relation
            token.lemma = lemma
            annotation.tokens.append(token)
        }
        annotation.sentences = [Sentence(tokens: 0..<8, block: 0), Sentence(tokens: 8..<15, block: 0)]
        annotation.mentions = [
            Mention(tokens: 6..<7, head: 6, form: .proper, type: .person),
            Mention(tokens: 8..<9, head: 8, form: .pronoun, type: .person, gender: .feminine),
            Mention(tokens: 8..<11, head: 10, form: .common, type: .person),
            Mention(tokens: 12..<14, head: 13, form: .common, type: .work),
        ]
        annotation.clusters = [Cluster(mentions: [0, 1], type: .person, number: .singular)]
        var quotation = Quotation(span: Span(3, 11), form: .direct, group: 0)
        quotation.speaker = 0
        quotation.speakerMention = 0
        annotation.quotations = [quotation]
        annotation.events = [5, 11]
        return annotation
    }

    private func rows(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0.replacing("\t", with: " ")) }
    }

    @Test("tokens") func writesTokens() {
        #expect(
            rows(BookNLPFiles(annotation).tokens) == [
                "paragraph_ID sentence_ID token_ID_within_sentence token_ID_within_document word lemma byte_onset byte_offset "
                    + "POS_tag fine_POS_tag dependency_relation syntactic_head_ID event",
                "0 0 0 0 “ “ 0 1 PUNCT `` punct 1 O", "0 0 1 1 Come come 1 5 VERB VB root 1 O",
                "0 0 2 2 in in 6 8 ADV RB advmod 1 O", "0 0 3 3 , , 8 9 PUNCT , punct 1 O",
                "0 0 4 4 ” ” 9 10 PUNCT '' punct 1 O", "0 0 5 5 said say 11 15 VERB VBD parataxis 1 EVENT",
                "0 0 6 6 Ada Ada 16 19 PROPN NNP nsubj 5 O", "0 0 7 7 . . 19 20 PUNCT . punct 1 O",
                "0 1 0 8 Her her 21 24 PRON PRP$ nmod:poss 10 O", "0 1 1 9 old old 25 28 ADJ JJ amod 10 O",
                "0 1 2 10 cat cat 29 32 NOUN NN nsubj 11 O", "0 1 3 11 saw see 33 36 VERB VBD root 11 EVENT",
                "0 1 4 12 the the 37 40 DET DT det 13 O", "0 1 5 13 lamp lamp 41 45 NOUN NN obj 11 O",
                "0 1 6 14 . . 45 46 PUNCT . punct 11 O",
            ]
        )
    }

    @Test("entities; what is none of BookNLP's kinds is left out") func writesEntities() {
        #expect(
            rows(BookNLPFiles(annotation).entities) == [
                "COREF start_token end_token prop cat text", "0 6 6 PROP PER Ada", "0 8 8 PRON PER Her",
                "1 8 10 NOM PER Her old cat",
            ]
        )
    }

    @Test("quotations, also of nobody known") func writesQuotes() {
        var annotation = annotation
        let header = "quote_start quote_end mention_start mention_end mention_phrase char_id quote"
        #expect(rows(BookNLPFiles(annotation).quotes) == [header, "0 4 6 6 Ada 0 “ Come in , ”"])
        annotation.quotations[0].speaker = nil
        #expect(rows(BookNLPFiles(annotation).quotes) == [header, "0 4 None None None None “ Come in , ”"])
    }

    @Test("the book") func writesTheBook() {
        #expect(
            BookNLPFiles(annotation).book == """
                {"characters":[{"agent":[{"w":"said","i":5}],"patient":[],"mod":[],"poss":[{"w":"cat","i":10}],"id":0,\
                "g":{"inference":{"he/him/his":0,"she/her":1,"they/them/their":0},"argmax":"she/her","max":1,"total":1},\
                "count":2,"mentions":{"proper":[{"c":1,"n":"Ada"}],"common":[],"pronoun":[{"c":1,"n":"Her"}]}}]}

                """
        )
    }
}
