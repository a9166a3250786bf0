/// A part of a network: matrices that are learned together and written to one model file.
package protocol Learned: Sendable {
    /// The matrices, always in the same order.
    var matrices: [Matrix] { get set }
}

extension Learned {
    /// Adds the matrices to a model file.
    package func write(to file: inout ModelFileWriter, name: String) {
        for (index, matrix) in matrices.enumerated() { matrix.write(to: &file, name: "\(name).\(index)") }
    }

    /// This part with the matrices that ``write(to:name:)`` put into a model file.
    ///
    /// - Throws: ``ModelFileError/badSection(path:name:)`` when one is missing or of another size.
    package func reading(_ file: ModelFile, name: String) throws(ModelFileError) -> Self {
        var part = self
        for (index, matrix) in matrices.enumerated() {
            let name = "\(name).\(index)"
            let found = try Matrix(file, name: name)
            guard found.rows == matrix.rows, found.columns == matrix.columns else {
                throw .badSection(path: file.path, name: name)
            }
            part.matrices[index] = found
        }
        return part
    }
}
