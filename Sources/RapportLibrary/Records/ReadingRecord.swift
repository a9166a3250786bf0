import Foundation
import RapportExchange
public import RapportRelations

/// What one document says, in the form `rapport.reading/1`: offsets in Unicode code points, people by their place in the
/// list.
///
/// The part of the form that only one document can have, the measured course of its bonds, is left out.
public struct ReadingRecord: Codable, Hashable, Sendable {
    /// The document and its text.
    public var document: DocumentRecord
    /// The individuals, in order of first mention.
    public var people: [PersonRecord]
    /// The works that have characters or are spoken of.
    public var works: [WorkRecord]
    /// Who plays whom.
    public var portrayals: [PortrayalRecord]
    /// The quotations, in order.
    public var quotations: [QuotationRecord]
    /// What is said about ties, in order.
    public var statements: [StatementRecord]
    /// Bonds off screen that correspond to bonds on screen.
    public var mirrors: [MirrorRecord]
}

// MARK: - JSON

extension ReadingRecord {

    /// The record of a reading.
    ///
    /// - Throws: `DecodingError`, which would be a mistake in the program.
    public init(_ reading: Reading) throws { try self.init(json: ReadingJSON(reading).encoded()) }

    /// The record in a JSON text of the form `rapport.reading/1`.
    ///
    /// - Throws: `DecodingError` where it is not of that form, or points at what is not there.
    public init(json: [UInt8]) throws {
        let record = try JSONDecoder().decode(Self.self, from: Data(json))
        guard record.isSound else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: [], debugDescription: "an offset or identifier points at nothing")
            )
        }
        self = record
    }

    /// The record that was stored without its text.
    init(stored json: String, text: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
        document.text = text
    }

    /// The record as JSON, keys sorted; the same record gives the same text.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The place in ``people`` of the person with this identifier, "p3".
    package func index(ofPerson identifier: String) -> Int? {
        guard identifier.hasPrefix("p"), let number = Int(identifier.dropFirst()), people.indices ~= number - 1 else {
            return nil
        }
        return number - 1
    }

    /// The name of the work with this identifier, "w1".
    func name(ofWork identifier: String?) -> String? { works.first { $0.id == identifier }?.name }

    /// Whether every identifier and offset points at something.
    var isSound: Bool {
        let length = document.text.unicodeScalars.count
        func holds(_ spans: [[Int]]) -> Bool {
            spans.allSatisfy { $0.count == 2 && 0 <= $0[0] && $0[0] <= $0[1] && $0[1] <= length }
        }
        func isPerson(_ identifier: String) -> Bool { index(ofPerson: identifier) != nil }
        return people.enumerated().allSatisfy { $1.id == "p\($0 + 1)" && holds($1.mentions) }
            && holds((document.chapters ?? []).map { [$0.start, $0.end] })
            && portrayals.allSatisfy { isPerson($0.actor) && isPerson($0.character) && holds($0.evidence) }
            && quotations.allSatisfy {
                holds([[$0.start, $0.end]]) && $0.speaker.map(isPerson) ?? true && $0.addressees.allSatisfy(isPerson)
            }
            && statements.allSatisfy {
                isPerson($0.a) && isPerson($0.b) && $0.saidBy.map(isPerson) ?? true && !$0.evidence.isEmpty
                    && holds($0.evidence)
            }
            && mirrors.allSatisfy {
                $0.real.count == 2 && $0.fiction.count == 2 && ($0.real + $0.fiction).allSatisfy(isPerson)
                    && holds($0.evidence)
            }
    }
}
