public import VNAModel

/// CSV (RFC 4180): one row a story, or one row for each entry of a list.
///
/// Every table has all its columns in every row. Offsets are UTF-8 bytes of the source.
public struct CSVExporter: Exporter {
  /// What the rows are.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    /// A bulletin: its story, and its names in one column a kind.
    case stories
    /// A person of a bulletin.
    case people
    /// A wording that names a time.
    case dates
    /// A place of a bulletin.
    case places
    /// An organization of a bulletin.
    case organizations
    /// A quantity.
    case quantities
    /// A quotation.
    case quotes
    /// An event.
    case events
  }

  public static let format = ExportFormat(
    "csv", summary: "CSV (RFC 4180): stories, or one of the lists", mediaType: "text/csv",
    fileExtension: "csv", shape: .collection,
    options: [
      ExportOption(
        "table", .choice(Table.allCases.map(\.rawValue)), default: Table.stories.rawValue,
        help: "What the rows are."),
      ExportOption(
        "excel", .flag,
        help: "Begin with a byte order mark and put ' before texts that begin as formulas do."),
    ])

  private let table: Table
  private let isForExcel: Bool

  /// Makes an exporter of a `table`. `forExcel` writes a byte order mark and puts `'` before each text that
  /// Excel would take for a formula; plain CSV leaves the texts as they are.
  public init(table: Table = .stories, forExcel: Bool = false) {
    self.table = table
    isForExcel = forExcel
  }

  public init(_ options: ExportOptions) {
    self.init(
      table: options["table"].flatMap(Table.init(rawValue:)) ?? .stories,
      forExcel: options.flag("excel"))
  }

  public func begin(_ output: inout ExportBuffer) {
    if isForExcel { output.append("\u{FEFF}") }
    output.csv { csv in
      for column in table.columns { csv.field(column) }
      csv.endRow()
    }
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    output.csv(guardsFormulas: isForExcel) { csv in
      CSVRows(bulletin).write(table, to: &csv)
    }
  }
}
