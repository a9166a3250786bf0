/// An element of HTML, as far as a reader tells elements apart.
enum HTMLTag: String, CaseIterable {
    case a, abbr, address, article, aside, audio, b, blockquote, body, br, button, canvas, caption, center, cite, code,
        dd
    case details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, h1, h2, h3, h4, h5,
        h6
    case head, header, hr, html, i, iframe, img, input, label, li, link, main, map, math, menu, meta, nav, noscript
    case object, ol, option, p, picture, pre, q, s, script, section, select, span, strong, style, sub, summary, sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, u, ul, video
    /// An element with no name of its own here: it is treated as inline.
    case other = "#other"
    /// Text.
    case text = "#text"

    /// The elements by their names.
    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// Whether it begins and ends a block of text.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
            .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .li,
            .main,
            .menu, .nav, .ol, .option, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul:
            true
        default: false
        }
    }

    /// Whether it is a heading.
    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Whether what it holds is never text of the page.
    var isSilent: Bool {
        switch self {
        case .audio, .button, .canvas, .embed, .head, .iframe, .input, .map, .math, .noscript, .object, .option,
            .script,
            .select, .style, .svg, .template, .textarea, .title, .video:
            true
        default: false
        }
    }

    /// Whether it usually holds what surrounds an article.
    var isSurrounding: Bool {
        switch self {
        case .aside, .dialog, .footer, .form, .menu, .nav: true
        default: false
        }
    }
}
