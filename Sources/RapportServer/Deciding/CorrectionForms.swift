import HTTPTypes
import Hummingbird
import RapportLibrary

/// Takes the forms in which people decide.
struct CorrectionForms {
    let site: Site

    func add(to table: inout RouteTable) {
        table.post("/corrections") { [site] request, _ in
            let fields = try await Fields(form: request)
            try Session(request).verify(fields["token"])
            let signature = Correction.Signature.now(by: site.settings.author)
            try await site.blocking { [library = site.library] in
                if fields["decision"] == "undo" {
                    _ = try library.undo(fields.number("correction"), by: signature)
                } else {
                    _ = try library.correct(DecisionForm.decision(fields, library), by: signature)
                }
            }
            return Response(status: .seeOther, headers: [.location: Self.back(fields["back"])])
        }
    }

    /// The page the form was on; of this server in any case.
    private static func back(_ address: String?) -> String {
        guard let address, address.hasPrefix("/"), !address.hasPrefix("//"),
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return "/" }
        return address
    }
}
