import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import RapportLibrary

/// What is written for other programs, held against the rules of its form.
struct ExportFormatTests {
    private func shelf() throws -> Shelf {
        let shelf = try Shelf()
        try shelf.add(
            Article("Two <Cooks> & “Co”", outlet: "The Ladle & Spoon", date: "2015-02")
                .casts("Ada Finch", as: "Queen Orla", in: "The \"Salt\" Crown")
                .says("Ada Finch", is: "mentor", to: "Bea Crewe")
                .says("Ada Finch", is: "friend", to: "Bea Crewe")
                .quotes("Ada Finch", "She burnt the soup and I loved her for it", to: "Bea Crewe"),
            as: "a.txt"
        )
        try shelf.add(
            Article("A Quarrel", date: "2018").names("Bea Crewe")
                .says("Ada Finch", is: "friend", to: "Bea Crewe", denied: true, by: "Bea Crewe")
                .says("Bea Crewe", is: "rival", to: "Cal Dunne"),
            as: "b.txt"
        )
        try shelf.add(
            Article("Undated").says("Bea Crewe", is: "parent", to: "Cal Dunne").names("Ada Finch"),
            as: "c.txt"
        )
        return shelf
    }

    @Test(
        "GEXF keeps to its schema, and to what Gephi asks: intervals alone, names that are there, values that do not overlap"
    )
    func gexf() throws {
        let gexf = try shelf().library.network().gexf
        #expect(XMLRules.gexf.faults(in: gexf) == [])
        let document = try XMLDocument(xmlString: gexf)
        func values(_ path: String) throws -> [String] { try document.nodes(forXPath: path).compactMap(\.stringValue) }
        let nodes = try values("//*[local-name()='node']/@id")
        let edges = try values("//*[local-name()='edge']/@id")
        #expect(Set(nodes).count == nodes.count && nodes.count == 3)
        #expect(Set(edges).count == edges.count && edges.count == 5)
        #expect(
            Set(nodes).isSuperset(of: try values("//*[local-name()='edge']/@source | //*[local-name()='edge']/@target"))
        )
        for kind in ["node", "edge"] {
            let known = Set(try values("//*[local-name()='attributes'][@class='\(kind)']/*/@id"))
            #expect(known.isSuperset(of: try values("//*[local-name()='\(kind)']/*/*[local-name()='attvalue']/@for")))
        }
        #expect(try values("//@timestamp").isEmpty)
        let day = /\d{4}-\d\d-\d\d/
        #expect(try values("//@start | //@end").allSatisfy { $0.wholeMatch(of: day) != nil })
        for node in try document.nodes(forXPath: "//*[local-name()='node'] | //*[local-name()='edge']") {
            for path in ["*/*[local-name()='attvalue'][@start]", "*/*[local-name()='spell']"] {
                var last = ""
                for value in try node.nodes(forXPath: path).compactMap({ $0 as? XMLElement }) {
                    let start = try #require(value.nodes(forXPath: "@start").first?.stringValue)
                    let end = try #require(value.nodes(forXPath: "@end").first?.stringValue)
                    #expect(last < start && start <= end)
                    last = end
                }
            }
        }
    }

    @Test("GraphML and TEI keep to their schemas, however little is in the library")
    func schemas() throws {
        for shelf in [try shelf(), try Shelf()] {
            var tei = ""
            try shelf.library.writeTEI { tei += $0 }
            #expect(XMLRules.tei.faults(in: tei) == [])
            #expect(XMLRules.graphML.faults(in: try shelf.library.network().graphML) == [])
            #expect(XMLRules.gexf.faults(in: try shelf.library.network().gexf) == [])
            let document = try XMLDocument(xmlString: tei)
            let names = try document.nodes(forXPath: "//@xml:id").compactMap(\.stringValue)
            #expect(Set(names).count == names.count)
            for attribute in ["active", "passive", "mutual", "resp", "source"] {
                for value in try document.nodes(forXPath: "//@\(attribute)").compactMap(\.stringValue) {
                    #expect(
                        value.split(separator: " ").allSatisfy {
                            $0.first == "#" && names.contains(String($0.dropFirst()))
                        }
                    )
                }
            }
        }
    }

    @Test("A time a text gives that is no date is not written as one")
    func dates() throws {
        let shelf = try Shelf()
        let article = Article("Long ago", date: "spring").says("Ada Finch", is: "friend", to: "Bea Crewe")
        try shelf.add(article, as: "a.txt")
        var tei = ""
        try shelf.library.writeTEI { tei += $0 }
        #expect(!tei.contains("when=") && tei.contains("<date>spring</date>"))
        #expect(try !shelf.library.network().gexf.contains("spring"))
    }

    @Test("Every name in JSON-LD expands to a term of a vocabulary, every reference to a node that is there")
    func linked() throws {
        var bytes: [UInt8] = []
        try shelf().library.writeJSONLD { bytes += $0 }
        let whole = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let context = try #require(whole["@context"] as? [String: String])
        let nodes = try #require(whole["@graph"] as? [[String: Any]])
        let names = nodes.compactMap { $0["@id"] as? String }
        #expect(names.count == nodes.count && Set(names).count == names.count)
        func expanded(_ term: String) -> String? {
            let parts = term.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let prefix = context[parts[0]] else { return nil }
            return prefix + parts[1]
        }
        func look(at value: Any) {
            if let array = value as? [Any] { return array.forEach(look) }
            guard let object = value as? [String: Any] else { return }
            for (key, value) in object {
                if key == "@id" {
                    let reference = value as? String ?? ""
                    #expect(names.contains(reference) || expanded(reference) != nil, "\(reference)")
                } else if key == "@type" {
                    #expect((value as? String).flatMap(expanded) != nil)
                } else {
                    #expect(expanded(key) != nil, "\(key)")
                    look(at: value)
                }
            }
        }
        nodes.forEach(look)
        let predicates = nodes.compactMap { ($0["rdf:predicate"] as? [String: String])?["@id"].flatMap(expanded) }
        let relationship = "http://purl.org/vocab/relationship/"
        #expect(
            predicates == ["mentorOf", "friendOf", "friendOf", "antagonistOf", "parentOf"].map { relationship + $0 }
        )
    }

    /// networkx is asked where Python has it.
    private static let hasNetworkx = (try? python("import networkx")) != nil

    @Test("networkx reads the network back as it is", .enabled(if: hasNetworkx)) func networkx() throws {
        let shelf = try shelf()
        let network = try shelf.library.network()
        for (name, reader, content) in [
            ("a.gexf", "read_gexf(path, version='1.3')", network.gexf),
            ("a.graphml", "read_graphml(path)", network.graphML),
        ] {
            let path = shelf.folder.appending(path: name).path(percentEncoded: false)
            try content.write(toFile: path, atomically: true, encoding: .utf8)
            let read = try Self.python(
                """
                import networkx
                path = '\(path)'
                graph = networkx.\(reader)
                print(graph.is_directed(), graph.is_multigraph(), sorted(graph.nodes))
                names = networkx.get_node_attributes(graph, 'label') or networkx.get_node_attributes(graph, 'name')
                print([names[node] for node in sorted(graph.nodes)])
                print(sorted((a, b, data.get('kind') or data['label'], data['polarity']) for a, b, data in graph.edges(data=True)))
                """
            )
            #expect(
                read == """
                    True True ['p1', 'p2', 'p4']
                    ['Ada Finch', 'Bea Crewe', 'Cal Dunne']
                    [('p1', 'p2', 'friend', 'affirmed'), ('p1', 'p2', 'friend', 'denied'), \
                    ('p1', 'p2', 'mentor', 'affirmed'), ('p2', 'p4', 'parent', 'affirmed'), \
                    ('p2', 'p4', 'rival', 'affirmed')]

                    """
            )
        }
    }

    /// Runs a Python program.
    ///
    /// - Returns: what it prints.
    @discardableResult
    private static func python(_ program: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct Failed: Error {}
}
