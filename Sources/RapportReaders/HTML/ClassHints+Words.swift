extension ClassHints {
    /// Names, their words joined, that publishing systems give to the element with the text of an article.
    static let bodyNames: Set<String> = [
        "articlebody", "articlebodycontent", "articlebodytext", "articlecontent", "articletext", "blogpostbody",
        "bodycopy", "contentbody", "entrycontent", "fieldnamebody", "fieldnamefieldbody", "maincontentbody",
        "newsarticlebody", "pagebody", "postbody", "postcontent", "postentry", "posttext", "singlecontent", "storybody",
        "storycontent", "storytext",
    ]

    /// Names, their words joined, of what surrounds an article, where no single word tells.
    static let surroundingNames: Set<String> = [
        "aboutauthor", "abouttheauthor", "authorbio", "authorbox", "authorinfo", "backtotop", "editorspicks",
        "mostpopular",
        "mostread", "morefrom", "morestories", "nextpost", "postnavigation", "posttags", "prevpost", "readmore",
        "readnext", "siteheader", "skiplink", "skiptocontent", "taglist", "tagslinks", "topstories", "whattoreadnext",
    ]

    /// Names, their words joined, of by-lines, where no single word tells.
    static let bylineNames: Set<String> = [
        "articledate", "articleinfo", "articlemeta", "articlemetadata", "author", "authorname", "authors",
        "dateheader",
        "datepublished", "entrydate", "entrymeta", "metaauthor", "metadate", "pageauthor", "postauthor", "postdate",
        "postmeta",
        "publishdate", "publisheddate", "storydate", "storymeta",
    ]

    /// Names of what is there for screen readers or not shown at all.
    static let hiddenNames: Set<String> = [
        "assistivetext", "dnone", "hidden", "invisible", "offscreen", "screenreader", "screenreadertext", "sronly",
        "uihidden", "visuallyhidden",
    ]

    /// First words that say what an element has rather than what it is.
    static let qualifiers: Set<String> = ["has", "is", "js", "no", "show", "supports", "with", "without"]

    /// Last words that say in which state something is.
    static let states: Set<String> = [
        "active", "closed", "disabled", "enabled", "false", "left", "open", "right", "true",
    ]

    /// Single words that tell what an element is.
    static let meanings: [String: ClassHints] = {
        let words: [(ClassHints, [String])] = [
            (
                .surrounding,
                [
                    "ad", "ads", "adsense", "adslot", "advert", "advertisement", "advertising", "banner", "breadcrumb",
                    "breadcrumbs", "carousel", "consent", "cookie", "cookies", "donate", "footer", "gdpr", "masthead",
                    "menu", "modal", "nav", "navbar", "navigation", "newsletter", "newsletters", "outbrain", "pager",
                    "pagination", "popular", "popup", "promo", "promos", "promotion", "recirc", "recirculation",
                    "recommendations", "recommended", "related", "relatedposts", "rss", "share", "sharedaddy", "shares",
                    "sharing",
                    "sidebar", "signup", "sitemap", "social", "sponsor", "sponsored", "subscribe", "taboola", "tags",
                    "teaser", "teasers", "toolbar", "trending", "widget", "widgets",
                ]
            ),
            (.comments, ["comment", "commentlist", "comments", "disqus", "replies", "respond"]),
            (.caption, ["caption", "cutline"]),
            (.credit, ["copyright", "credit", "credits"]),
            (.byline, ["byline", "bylines", "dateline", "pubdate", "timestamp"]),
        ]
        return Dictionary(words.flatMap { hint, list in list.map { ($0, hint) } }) { $0.union($1) }
    }()
}
