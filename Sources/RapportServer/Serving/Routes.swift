import Hummingbird
import Logging

/// Every address of the server.
enum Routes {
    static func all(of site: Site, logger: Logger) -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: HeaderMiddleware())
        router.add(middleware: FailureMiddleware(site: site, logger: logger))
        router.add(middleware: OriginMiddleware(names: site.settings.names))
        var table = RouteTable()
        StaticFiles.add(to: &table)
        ShelfPage(site: site).add(to: &table)
        DocumentPage(site: site).add(to: &table)
        PeoplePage(site: site).add(to: &table)
        PersonPage(site: site).add(to: &table)
        table.register(with: router)
        return router
    }
}
