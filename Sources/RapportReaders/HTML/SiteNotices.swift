/// Words with which sites speak of themselves in the middle of articles.
enum SiteNotices {
    /// First words, small, of notices in short blocks.
    static let openings = [
        "already a subscriber?", "article continues after", "click here to", "continue reading the main story",
        "copyright ©", "download our app", "follow us on", "for more stories", "get the latest", "image credit",
        "image source",
        "like us on", "listen to this article", "more from", "more on this story", "most read", "most popular",
        "photo credit", "read also", "read more", "read next", "recommended reading", "recommended stories",
        "recommended:",
        "related article", "related content", "related coverage", "related links", "related post", "related stor",
        "related topics", "related:", "see also:", "share on", "share this", "sign up for", "sign up to",
        "skip advertisement",
        "skip to content", "story continues below", "subscribe now", "subscribe to", "support our journalism",
        "this article contains affiliate links", "thank you for reading", "you may also like", "you might also like",
        "© ",
    ]

    /// Blocks, small, that are notices as a whole.
    static let whole: Set<String> = [
        "advertisement", "comments", "email", "facebook", "leave a comment", "leave a reply", "loading", "loading...",
        "menu",
        "newsletter", "print", "related", "save", "share", "sponsored", "tags", "tweet", "twitter", "whatsapp",
    ]
}
