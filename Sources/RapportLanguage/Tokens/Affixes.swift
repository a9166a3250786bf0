/// Parts of written words that decide where a word ends.
enum Affixes {
    /// Prefixes that stay one word with what follows their hyphen: "co-founder"; other hyphens are words of their own.
    static let hyphenated = WordSet([
        "anti", "arch", "bi", "co", "counter", "cross", "e", "ex", "inter", "intra", "mega", "micro", "mid", "mini",
        "mis", "multi", "neo", "non", "over", "post", "pre", "pro", "proto", "psycho", "re", "semi", "socio", "sub",
        "super", "trans", "tri", "ultra", "un", "under", "vice",
    ])

    /// Units that are words of their own behind a number: "5 pm" written "5pm".
    static let units = WordSet([
        "am", "cm", "ft", "gb", "ghz", "hr", "hrs", "hz", "k", "kb", "kg", "km", "kph", "kw", "kwh", "lb", "lbs", "mb",
        "m", "mg", "mhz", "min", "mins", "ml", "mm", "mph", "mw", "mwh", "oz", "pm", "sq", "tb", "yr", "yrs",
    ])

    /// Units of money, behind a number that a sign of currency precedes: "$3m".
    static let magnitudes = WordSet(["b", "bn", "k", "m", "million", "mm", "mn", "t", "tn", "trn"])

    /// Last parts of names of hosts and files.
    static let addressEndings = WordSet([
        "ai", "asp", "au", "avi", "biz", "ca", "cfm", "com", "css", "csv", "de", "doc", "docx", "edu", "eu", "exe",
        "fm",
        "fr", "gif", "gov", "gz", "htm", "html", "info", "int", "io", "jpeg", "jpg", "js", "jsp", "mil", "mov", "mp3",
        "mp4", "mpg", "net", "nz", "org", "pdf", "php", "png", "ppt", "pptx", "py", "rar", "rtf", "swf", "tar", "tif",
        "tiff", "tv", "txt", "uk", "url", "wav", "wmv", "xls", "xlsx", "xml", "zip",
    ])
}
