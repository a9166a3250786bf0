import Hummingbird
import Logging

/// Every address of the server.
enum Routes {
    static func all(of site: Site, logger: Logger) -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: HeaderMiddleware())
        router.add(middleware: FailureMiddleware(site: site, logger: logger))
        router.add(middleware: OriginMiddleware(names: site.settings.names))
        if let token = site.settings.token { router.add(middleware: AccessMiddleware(site: site, token: token)) }
        var table = RouteTable()
        StaticFiles.add(to: &table)
        ShelfPage(site: site).add(to: &table)
        DocumentPage(site: site).add(to: &table)
        PeoplePage(site: site).add(to: &table)
        PersonPage(site: site).add(to: &table)
        BondsPage(site: site).add(to: &table)
        BondPage(site: site).add(to: &table)
        QuotationsPage(site: site).add(to: &table)
        TimelinePage(site: site).add(to: &table)
        MirrorsPage(site: site).add(to: &table)
        NetworkPage(site: site).add(to: &table)
        ReviewPage(site: site).add(to: &table)
        HistoryPage(site: site).add(to: &table)
        CorrectionForms(site: site).add(to: &table)
        UploadPages(site: site).add(to: &table)
        ChangeEvents(site: site).add(to: &table)
        Tables(site: site).add(to: &table)
        API(site: site).add(to: &table)
        table.register(with: router)
        return router
    }
}
