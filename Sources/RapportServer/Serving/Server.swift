import Hummingbird
public import Logging
public import RapportLibrary
import NIOCore
import ServiceLifecycle
import UnixSignals

/// Serves a library to browsers: pages to look at it, to read in it and to correct it.
public struct Server: Sendable {
    private let site: Site
    private let settings: Settings
    private let logger: Logger

    /// Prepares a server.
    ///
    /// - Throws: where the pages' templates, which come with the program, are missing or damaged.
    public init(library: Library, settings: Settings, logger: Logger) throws {
        site = try Site(library: library, settings: settings)
        self.settings = settings
        self.logger = logger
    }

    /// Serves until the process is told to stop (SIGINT, SIGTERM) or the task is cancelled; requests that have begun are
    /// answered first.
    ///
    /// - Parameters:
    ///   - heedsSignals: whether signals stop it; where not, they are left to the process.
    ///   - started: called with the port once requests are answered.
    /// - Throws: where the port is taken.
    public func run(heedsSignals: Bool = true, started: @escaping @Sendable (Int) async -> Void = { _ in }) async throws
    {
        let application = Application(
            router: Routes.all(of: site, logger: logger),
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            onServerRunning: { channel in await started(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: application)],
                gracefulShutdownSignals: heedsSignals ? [.sigterm, .sigint] : [],
                logger: logger
            )
        )
        try await group.run()
    }
}
