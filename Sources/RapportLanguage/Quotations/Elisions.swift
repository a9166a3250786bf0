/// Words written with an apostrophe in the place of letters that are left out.
enum Elisions {
    /// Words without their first letters that are no words otherwise, in lower case: an apostrophe before them opens nothing.
    static let certain: Set<String> = [
        "em", "taint", "tis", "tisn", "twas", "twasn", "tween", "twere", "twill", "twixt", "twould",
    ]

    /// The same, of words that in lower case seldom begin a quotation but with a capital may.
    static let inLowerCase: Set<String> = [
        "appen", "arf", "ave", "bout", "burger", "cause", "cept", "cos", "coz", "cuz", "d", "e", "ead", "ear", "eard",
        "ee",
        "ell", "ello", "ems", "er", "ere", "ern", "erself", "es", "fore", "fraid", "gainst", "gator", "im", "imself",
        "is",
        "isself", "kay", "ll", "m", "mid", "mong", "mongst", "n", "neath", "nother", "nough", "nuff", "nuther", "ome",
        "onna", "ood", "orse", "orses", "ot", "ouse", "ow", "pon", "re", "round", "s", "sblood", "scuse", "specially",
        "spect", "spose", "t", "til", "till", "ud", "uns", "ve", "way", "zackly",
    ]

    /// Words without their last letters, in lower case: an apostrophe after them closes nothing.
    static let atEnd: Set<String> = [
        "an", "bo", "fo", "jes", "jus", "lil", "mo", "mos", "o", "ol", "po", "t", "tha", "th", "thro", "tho", "wi",
        "yo",
    ]
}
