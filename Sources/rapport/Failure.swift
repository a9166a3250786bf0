import RapportLanguage
import RapportLibrary
import RapportReaders

/// What went wrong, in words for a person, with the exit status it stands for.
struct Failure: Error {
    /// The exit statuses of `sysexits.h` that Rapport uses.
    enum Status: Int32 {
        case usage = 64
        case badData = 65
        case noInput = 66
        case unavailable = 69
        case internalError = 70
        case cannotCreate = 73
        case inputOutput = 74
        case temporary = 75
    }

    let status: Status
    let message: String

    init(_ status: Status, _ message: String) {
        self.status = status
        self.message = message
    }

    /// The one place where errors of any kind become words and an exit status.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as LibraryError: self.init(error.code.status, error.description)
        case let error as ReadingError: self.init(error.code.status, error.description)
        case ModelFileError.missingOpenBLAS: self.init(.unavailable, "\(ModelFileError.missingOpenBLAS).")
        default: self.init(.internalError, "\(error). This is a mistake in Rapport; please report it with the file.")
        }
    }
}

extension ReadingError.Code {
    fileprivate var status: Failure.Status {
        switch self {
        case .missing, .isDirectory, .unreadable: .noInput
        case .empty, .tooLarge, .binary, .unsupportedFormat, .invalidEncoding, .malformed, .encrypted, .noArticle:
            .badData
        case .missingProgram: .unavailable
        }
    }
}

extension LibraryError.Code {
    fileprivate var status: Failure.Status {
        switch self {
        case .missing, .unknown: .noInput
        case .notLibrary, .newer, .damaged, .malformed: .badData
        case .readOnly: .cannotCreate
        case .diskFull, .inputOutput: .inputOutput
        case .locked: .temporary
        case .invalid: .usage
        case .internal: .internalError
        }
    }
}
