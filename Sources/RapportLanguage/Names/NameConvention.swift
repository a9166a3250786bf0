/// The corpora differ in what they take for a name; a model that learns from several is told which one it reads.
package enum NameConvention: Int, CaseIterable, Sendable {
    /// Names in web text, titles left out (Universal NER).
    case web
    /// Names in edited articles, interviews, speeches (GUM).
    case article
    /// Names in fiction (LitBank).
    case fiction

    /// How much more a natural logarithm of odds of the network says than a point of the tagger of names: what serves best on
    /// the development parts, of 5 to 30.
    var weightOfNetwork: Float { self == .web ? 12 : 10 }

    /// How far no name has to be ahead of one for a token of text of this sort, in points of the tagger of names.
    ///
    /// The tagger misses more names of the web than it makes up: 25 serves best on the development part, of 0 to 40. Of the
    /// other conventions 0 to 10 do the same.
    var lead: Float { self == .web ? 25 : 0 }

    /// The convention that suits a text: long ones that hardly write numbers in figures are fiction.
    ///
    /// Novels spell numbers out; what reports has years, ages and sums.
    ///
    /// - Complexity: O(tokens).
    init(suiting annotation: Annotation) {
        let tokens = annotation.tokens.count
        guard tokens >= Self.longText else {
            self = .article
            return
        }
        let figures = annotation.tokens.indices.count { token in
            annotation.tokens[token].universalTag == .numeral
                && annotation.form(of: token).utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                    == true
        }
        self = figures * 1000 < tokens * Self.figuresInFiction ? .fiction : .article
    }

    /// The tokens that a text has to have before its figures tell anything.
    private static let longText = 1500
    /// The figures in a thousand tokens that fiction stays below.
    private static let figuresInFiction = 2
}
