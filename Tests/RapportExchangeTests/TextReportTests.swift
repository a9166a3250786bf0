import RapportExchange
import Testing

@Suite struct TextReportTests {
    @Test func wholePage() {
        let page = TextReport(TestReading().reading, width: 80).rendered(isColoured: false)
        #expect(page == "")
        print(page)
        print(TextReport(TestReading().reading, width: 40).rendered(isColoured: true))
        print(HTMLReport(TestReading().reading).rendered())
    }
}
