/// Triggers that keep the counts of people and the bonds in step with what is said, whoever changes it and why.
enum CountTriggers {
    /// The triggers; those of earlier versions go.
    static let sql =
        triggers(on: "appearance", column: "person", adding: appearance)
        + triggers(on: "quotation", column: "speaker, status", adding: quotation)
        + triggers(on: "statement", column: "a, b, status", adding: statement)

    private static func appearance(_ row: String, _ sign: String) -> String {
        """
        UPDATE person SET mentions = mentions \(sign) \(row).mentions, documents = documents \(sign) NOT EXISTS (
            SELECT 1 FROM appearance
            WHERE person = \(row).person AND document = \(row).document AND local <> \(row).local)
        WHERE id = \(row).person;
        """
    }

    private static func quotation(_ row: String, _ sign: String) -> String {
        """
        UPDATE person SET quotations = quotations \(sign) (\(row).status IS NOT 'rejected') WHERE id = \(row).speaker;
        """
    }

    private static func statement(_ row: String, _ sign: String) -> String {
        """
        UPDATE person SET statements = statements \(sign) (\(row).status IS NOT 'rejected')
        WHERE id IN (\(row).a, \(row).b);
        \(sign == "+" ? more(row) : fewer(row))
        """
    }

    private static func more(_ row: String) -> String {
        """
        INSERT INTO bond (low, high, statements) SELECT min(\(row).a, \(row).b), max(\(row).a, \(row).b), 1
        WHERE \(row).a <> \(row).b AND \(row).status IS NOT 'rejected'
        ON CONFLICT DO UPDATE SET statements = statements + 1;
        """
    }

    private static func fewer(_ row: String) -> String {
        let isBond = "low = min(\(row).a, \(row).b) AND high = max(\(row).a, \(row).b)"
        return """
            UPDATE bond SET statements = statements - 1 WHERE \(isBond) AND \(row).status IS NOT 'rejected';
            DELETE FROM bond WHERE \(isBond) AND statements = 0;
            """
    }

    private static func triggers(
        on table: String,
        column: String,
        adding count: (_ row: String, _ sign: String) -> String
    ) -> String {
        """
        DROP TRIGGER IF EXISTS \(table)_counted_insert;
        CREATE TRIGGER \(table)_counted_insert AFTER INSERT ON \(table) BEGIN
        \(count("new", "+"))
        END;
        DROP TRIGGER IF EXISTS \(table)_counted_delete;
        CREATE TRIGGER \(table)_counted_delete AFTER DELETE ON \(table) BEGIN
        \(count("old", "-"))
        END;
        DROP TRIGGER IF EXISTS \(table)_counted_update;
        CREATE TRIGGER \(table)_counted_update AFTER UPDATE OF \(column) ON \(table) BEGIN
        \(count("old", "-"))
        \(count("new", "+"))
        END;

        """
    }
}
