/// Names of well-known newspapers, magazines, sites, stations and agencies, without an article before them.
///
/// Names that are common words too ("Time", "People", "Variety") are left out: there the context has to tell.
enum KnownOutlets {
    static let names: Set<String> = [
        "ABC News", "Al Jazeera", "Associated Press", "Axios", "BBC", "BBC Breakfast", "BBC News", "BBC One",
        "BBC Radio 1", "BBC Radio 2", "BBC Radio 4", "BBC Two", "Bloomberg", "Boston Globe", "Business Insider",
        "BuzzFeed", "CBS", "CBS News", "CBS This Morning", "CNBC", "CNN", "Channel 4", "Channel 4 News",
        "Chicago Tribune", "Collider", "Condé Nast Traveler", "Cosmopolitan", "Daily Express", "Daily Mail",
        "Daily Mirror", "Daily Telegraph", "Decider", "Der Spiegel", "Digital Spy", "E! News", "ESPN",
        "Entertainment Tonight", "Entertainment Weekly", "Esquire", "Evening Standard", "Financial Times", "Forbes",
        "Fox News", "GQ", "Good Housekeeping", "Good Morning America", "Good Morning Britain", "HELLO!",
        "Harper's Bazaar", "Hollywood Reporter", "HuffPost", "Huffington Post", "ITV News", "InStyle", "IndieWire",
        "Irish Times", "Le Monde", "Los Angeles Times", "MSNBC", "Marie Claire", "Mojo", "NBC News", "NME", "NPR",
        "National Geographic", "New York Magazine", "New York Post", "New York Times", "New Yorker", "Newsweek",
        "PBS", "People Magazine", "Pitchfork", "Playboy", "Politico", "Radio Times", "Reuters", "Rolling Stone",
        "Scotsman", "Screen Rant", "ScreenRant", "Sky News", "Sky Sports", "Sports Illustrated", "Sunday Times",
        "Sydney Morning Herald", "TMZ", "TV Guide", "TV Insider", "TVLine", "Time Out", "Times Literary Supplement",
        "USA Today", "Us Weekly", "Vanity Fair", "Village Voice", "Vogue", "Vox", "Vulture", "W Magazine",
        "Wall Street Journal", "Washington Post", "Yahoo Entertainment",
    ]
}
