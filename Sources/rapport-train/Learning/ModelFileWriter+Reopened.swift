import Foundation
import RapportLanguage

extension ModelFileWriter {
    /// What has been written so far, opened as a model: to use in training what an earlier step learned.
    func reopened() throws -> ModelFile {
        let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).model"
        try write(to: path)
        // The mapping outlives the file's name.
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try ModelFile(path: path)
    }
}
