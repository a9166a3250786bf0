import Foundation
import Mustache

/// The templates of all pages.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Reads the templates that come with the program.
    init() throws {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        let folder = Bundle.module.bundleURL.appending(path: "Resources/Templates")
        var templates: [String: MustacheTemplate] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            // Every template, also one within another, escapes what it is given in the same way.
            let source = "{{% CONTENT_TYPE:\(PageText.name)}}" + (try String(contentsOf: file, encoding: .utf8))
            templates[file.deletingPathExtension().lastPathComponent] = try MustacheTemplate(string: source)
        }
        library = MustacheLibrary(templates: templates)
    }

    /// The page.
    ///
    /// - Precondition: there is a template of this name.
    func render(_ name: String, _ view: [String: Any]) -> String {
        guard let page = library.render(view, withTemplate: name) else { preconditionFailure("no template \(name)") }
        return page
    }
}
