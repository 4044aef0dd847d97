/// VNAKit's own formats, in the order in which they are listed.
enum BuiltInExporters {
  static let all: [any Exporter.Type] = [
    JSONExporter.self, JSONLinesExporter.self, CSVExporter.self,
    MarkdownExporter.self, HTMLExporter.self, ReportExporter.self, TimeMLExporter.self,
    BratExporter.self,
    NinJSExporter.self, NITFExporter.self, NewsMLG2Exporter.self, ICalendarExporter.self,
    TEIExporter.self, GraphMLExporter.self, GEXFExporter.self, DOTExporter.self, SVGExporter.self,
    RSSExporter.self, AtomExporter.self, JSONFeedExporter.self, JSONLDExporter.self,
    CoNLLUExporter.self, WebAnnotationExporter.self, BulkExporter.self,
  ]
}
