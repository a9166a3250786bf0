import Foundation
import Synchronization

/// The models that the package ships, opened when they are first asked for, and once.
public enum Models {
    private static let opened = Mutex<[String: ModelFile]>([:])

    /// The shipped model file of this name, without its ending: "parser" for `Models/parser.model`.
    ///
    /// - Throws: ``ModelFileError``: missing from the resources, unreadable, or damaged.
    public static func file(_ name: String) throws(ModelFileError) -> ModelFile {
        if let file = opened.withLock({ $0[name] }) { return file }
        guard let directory = Bundle.module.resourcePath else { throw .missing(name: name) }
        let path = directory + "/Models/" + name + ".model"
        let file: ModelFile
        do {
            file = try ModelFile(path: path)
        } catch .unreadable(_, ENOENT) {
            throw .missing(name: name)
        }
        opened.withLock { $0[name] = file }
        return file
    }
}
