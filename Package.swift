// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "rapport",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "rapport", targets: ["rapport"]),
        .executable(name: "rapport-train", targets: ["rapport-train"]),
        .executable(name: "rapport-benchmark", targets: ["rapport-benchmark"]),
        .executable(name: "rapport-fuzz", targets: ["rapport-fuzz"]),
        .library(
            name: "Rapport",
            targets: [
                "RapportText", "RapportReaders", "RapportLanguage", "RapportRelations", "RapportExchange",
                "RapportLibrary",
            ]
        ),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // Modules, lowest first: each imports only those before it.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
        .target(name: "RapportText"),
        .target(name: "RapportReaders", dependencies: ["CLibXML2", "CZip", "RapportText"]),
        .target(name: "RapportLanguage", dependencies: ["COpenBLAS", "RapportText"], resources: [.copy("Models")]),
        .target(name: "RapportRelations", dependencies: ["RapportText", "RapportLanguage"]),
        .target(name: "RapportExchange", dependencies: ["RapportText", "RapportLanguage", "RapportRelations"]),
        .target(
            name: "RapportLibrary",
            dependencies: [
                "RapportText", "RapportLanguage", "RapportRelations", "RapportExchange",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .executableTarget(
            name: "rapport",
            dependencies: [
                "RapportText", "RapportReaders", "RapportLanguage", "RapportRelations", "RapportExchange",
                "RapportLibrary",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "rapport-train",
            dependencies: [
                "RapportText", "RapportReaders", "RapportLanguage", "RapportExchange",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "rapport-benchmark",
            dependencies: [
                "RapportText", "RapportReaders", "RapportLanguage", "RapportRelations", "RapportExchange",
                "RapportLibrary",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "rapport-fuzz",
            dependencies: [
                "RapportText", "RapportReaders", "RapportLanguage", "RapportRelations", "RapportExchange",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "RapportTextTests", dependencies: ["RapportText"]),
        .testTarget(
            name: "RapportReadersTests",
            dependencies: ["RapportReaders", "RapportText", "CZip"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(name: "RapportLanguageTests", dependencies: ["RapportLanguage", "RapportText"]),
        .testTarget(
            name: "RapportRelationsTests",
            dependencies: ["RapportRelations", "RapportLanguage", "RapportReaders", "RapportText"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "RapportExchangeTests",
            dependencies: ["RapportExchange", "RapportRelations", "RapportLanguage", "RapportReaders", "RapportText"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "RapportLibraryTests",
            dependencies: [
                "RapportLibrary", "RapportExchange", "RapportRelations", "RapportLanguage", "RapportText",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(name: "rapportTests", dependencies: ["rapport"]),
        .testTarget(name: "rapport-trainTests", dependencies: ["rapport-train", "RapportLanguage", "RapportText"]),
    ],
    swiftLanguageModes: [.v6]
)

// The same strict settings for every target of ours.
for target in package.targets where target.type != .system {
    var settings: [SwiftSetting] = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
    if Context.environment["CI"] != nil {
        settings.append(.treatAllWarnings(as: .error))
    }
    target.swiftSettings = settings
}
