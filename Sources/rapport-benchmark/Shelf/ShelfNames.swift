/// What names of a made-up shelf are made of.
enum ShelfNames {
    static let women = [
        "Anna", "Elizabeth", "Margaret", "Katherine", "Susan", "Helen", "Laura", "Nora", "Ruth", "Clara", "Ingrid",
        "Judith", "Martha", "Paula", "Rosa", "Sylvia", "Teresa", "Ursula", "Vera", "Yvonne",
    ]
    static let men = [
        "William", "Robert", "Thomas", "James", "Edward", "Henry", "Martin", "Oscar", "Peter", "Samuel", "Victor",
        "Walter", "Arthur", "Bruno", "Conrad", "Felix", "Gregory", "Hugo", "Ivan", "Leo",
    ]
    static let shortForms = [
        "Elizabeth": "Liz", "Margaret": "Maggie", "Katherine": "Kate", "Susan": "Sue", "William": "Bill",
        "Robert": "Bob", "Thomas": "Tom", "James": "Jim", "Edward": "Ed", "Henry": "Harry", "Samuel": "Sam",
        "Gregory": "Greg", "Teresa": "Tess",
    ]
    static let beginnings = [
        "Ash", "Bal", "Brack", "Cal", "Cor", "Dun", "El", "Fen", "Gar", "Hol", "Kel", "Lang", "Mar", "Nor", "Os",
        "Pen", "Quar", "Ros", "Sel", "Tarn", "Ul", "Ver", "Wil", "Mül", "Zim",
    ]
    static let middles = ["", "a", "en", "er", "in", "o"]
    static let endings = [
        "berg", "by", "croft", "dale", "field", "ford", "gate", "grove", "ham", "hurst", "ley", "low", "man", "more",
        "ridge", "stead", "stone", "ton", "wick", "wood",
    ]
    static let outlets = [
        "The Morning Ledger", "The Harbour Post", "Stage Weekly", "The Evening Courier", "The Northern Mirror",
        "Pitch and Court", "The Reader's Quarterly", "The City Gazette", "Screen Notes", "The Valley Record",
        "The Capital Times", "Galley", "The Sunday Dispatch", "Overture", "The Coast Herald", "Field and Lab",
    ]
    static let works = ["Garden", "Lantern", "Winter", "Harbour", "Orchard", "Station", "Mirror", "Harvest", "River"]
    static let fillers = [
        "The rehearsals went on until the lights were put out.", "Nobody in the town had expected so many visitors.",
        "The building had stood empty since the flood.", "Tickets were sold out within an hour.",
        "Rain fell for most of the afternoon, and the streets were quiet.",
        "The accounts were published in the spring and drew little attention.",
        "A new roof was paid for by the council and two private donors.",
        "The road along the river was closed for the third time this year.",
        "Critics were divided, as they had been about the earlier production.",
        "The trains were late, and the hall filled slowly.",
    ]
    static let remarks = [
        "We never had a plan for the second half of the year",
        "I still keep the letter in the drawer of my desk", "It was the coldest room I have ever worked in",
        "There is nothing braver than saying no to a full house",
        "They told us to leave the doors open and we did", "You learn more from a bad season than from a good one",
        "The money was gone before the first brick was laid",
        "I would do all of it again except for the speeches",
    ]
    static let ties = [
        (kind: "friend", words: "is a close friend of"), (kind: "rival", words: "is a rival of"),
        (kind: "mentor", words: "was the mentor of"), (kind: "colleague", words: "is a colleague of"),
        (kind: "spouse", words: "is married to"), (kind: "employer", words: "was the boss of"),
    ]
}
