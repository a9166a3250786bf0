/// Words that a full stop belongs to.
enum Abbreviations {
    /// Abbreviations that are nearly never the last word of a sentence: titles and what stands before a name or number.
    static let leading = WordSet([
        "adm", "attn", "brig", "bros", "capt", "cf", "cmdr", "col", "comdr", "cpl", "dr", "drs", "e.g",
        "eg", "esp", "ex-gov", "fr", "ft", "gen", "gov", "govs", "hon", "i.e", "ie", "insp", "lieut",
        "lt", "lts", "maj", "messrs", "mgr", "mlle", "mlles", "mme", "mmes", "mr", "mrs", "ms", "msgr", "mt",
        "pfc", "pres", "prof", "profs", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "sr",
        "st", "ste", "supt", "viz", "vs",
    ])

    /// Abbreviations that a sentence may end with.
    static let any = WordSet([
        "al", "apr", "approx", "apt", "arrv", "assn", "ass't", "assoc", "aug", "ave", "blvd", "ca", "co", "comp",
        "comps", "conf", "conn", "corp", "cos", "ctr", "dep", "dept", "depts", "dist", "div", "eds",
        "epis", "eq", "etc", "ext", "feb", "fla", "hrs", "inc", "jan", "jr", "lb", "lbs", "ltd",
        "mich", "mins", "misc", "neb", "nov", "oct", "oz", "ph.d", "phd", "pl", "pls", "pty", "rd",
        "refrig", "sc", "sept", "spec", "sq", "tel", "thu", "thur", "thurs", "tue", "tues",
        "univ", "yr", "yrs",
    ])

    /// Abbreviations in capitals that are other words in small letters.
    static let capitalised = WordSet([
        "dec", "ed", "est", "fri", "mar", "mon", "para", "sat", "sec", "sun", "va", "wed",
    ])

    /// Words that are abbreviations only before a number.
    static let beforeNumber = WordSet(["art", "chap", "fig", "figs", "no", "nos", "op", "pp", "vol", "vols"])
}
