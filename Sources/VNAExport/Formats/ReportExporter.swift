public import VNAModel

/// A page for people: what the bulletins of a period say, see ``Report``.
public struct ReportExporter: Exporter {
  public static let format = ExportFormat(
    "report", summary: "HTML: one page of figures, timeline, people, network and stories",
    mediaType: "text/html", fileExtension: "html", shape: .collection,
    options: [
      ExportOption(
        "page-language", .choice(DisplayLanguage.allCases.map(\.rawValue)),
        help: "The language of the page's own words, instead of that of most bulletins."),
      ExportOption("page-title", .text, help: "The title of the page."),
      ExportOption(
        "all-events", .flag,
        help: "Also the events that bulletins mention, not only those that they report."),
      ExportOption(
        "stories", .text, default: "200", help: "How many stories are reproduced, the newest."),
    ])

  private let options: Report.Options

  /// Makes an exporter.
  public init(_ options: Report.Options) { self.options = options }

  public init(_ options: ExportOptions) throws(ExportError) {
    var chosen = Report.Options(
      language: options["page-language"].flatMap(DisplayLanguage.init(rawValue:)),
      title: options["page-title"], includesAllEvents: options.flag("all-events"))
    if let text = options["stories"] {
      guard let number = Int(text), (0...100_000).contains(number) else {
        throw ExportError(
          "The value '\(text)' is invalid for the option 'stories'. "
            + "Please provide a whole number from 0 to 100000.")
      }
      chosen.maximumStories = number
    }
    self.options = chosen
  }

  public func makeNotes() -> Report { Report(options) }

  public func note(_ bulletin: Bulletin, in notes: inout Report) { notes.add(bulletin) }

  // The page is written at the end.
  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {}

  public func end(_ output: inout ExportBuffer, with report: Report) { report.write(to: &output) }
}
