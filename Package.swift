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
                "RapportLibrary", "RapportServer",
            ]
        ),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Modules, lowest first: each imports only those before it.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "RapportText"),
        .target(name: "RapportReaders", dependencies: ["CLibXML2", "CZip", "RapportText"]),
        .target(name: "RapportLanguage", dependencies: ["RapportText"], resources: [.copy("Models")]),
        .target(name: "RapportRelations", dependencies: ["RapportText", "RapportLanguage"]),
        .target(name: "RapportExchange", dependencies: ["RapportText", "RapportLanguage", "RapportRelations"]),
        .target(
            name: "RapportLibrary",
            dependencies: [
                "RapportText", "RapportLanguage", "RapportRelations", "RapportExchange",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "RapportServer",
            dependencies: [
                "CZlib", "RapportText", "RapportReaders", "RapportLanguage", "RapportRelations", "RapportExchange",
                "RapportLibrary",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Resources")]
        ),
        .executableTarget(
            name: "rapport",
            dependencies: [
                "RapportText", "RapportReaders", "RapportLanguage", "RapportRelations", "RapportExchange",
                "RapportLibrary", "RapportServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
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
        .target(name: "TestSupport", path: "Tests/TestSupport"),
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
            dependencies: [
                "RapportExchange", "RapportRelations", "RapportLanguage", "RapportReaders", "RapportText",
                "TestSupport",
            ],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "RapportLibraryTests",
            dependencies: [
                "RapportLibrary", "RapportExchange", "RapportRelations", "RapportLanguage", "RapportText",
                "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(
            name: "RapportServerTests",
            dependencies: [
                "RapportServer", "RapportLibrary", "RapportRelations", "RapportReaders", "RapportLanguage",
                "RapportText", "TestSupport", "CZlib",
            ]
        ),
        .testTarget(name: "rapportTests", dependencies: ["rapport"], exclude: ["Fixtures"]),
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
