package enum TemporaryStages {
    package static func quotations(in annotation: Annotation) -> [Quotation] {
        QuotationFinder(WordView(annotation)).quotations()
    }
}
