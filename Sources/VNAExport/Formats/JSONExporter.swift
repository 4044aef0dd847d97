public import VNAModel

/// The JSON of Docs/output.md, for people to read too.
public struct JSONExporter: Exporter {
  public static let format = ExportFormat(
    "json", summary: "VNAKit's JSON of a bulletin, version 1", mediaType: "application/json",
    fileExtension: "json", shape: .document, options: BulletinJSON.Options.exportOptions)

  private let json: BulletinJSON

  /// Makes an exporter.
  public init(options: BulletinJSON.Options = .init()) { json = BulletinJSON(options) }

  public init(_ options: ExportOptions) { self.init(options: .init(options)) }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    output.json(.pretty) {
      json.write(bulletin, to: &$0)
      $0.endLine()
    }
  }
}

/// The JSON of Docs/output.md, one bulletin a line.
public struct JSONLinesExporter: Exporter {
  public static let format = ExportFormat(
    "jsonl", summary: "VNAKit's JSON, one bulletin a line", mediaType: "application/x-ndjson",
    fileExtension: "jsonl", shape: .collection, options: BulletinJSON.Options.exportOptions)

  private let json: BulletinJSON

  /// Makes an exporter.
  public init(options: BulletinJSON.Options = .init()) { json = BulletinJSON(options) }

  public init(_ options: ExportOptions) { self.init(options: .init(options)) }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    output.json {
      json.write(bulletin, to: &$0)
      $0.endLine()
    }
  }
}

extension BulletinJSON.Options {
  static let exportOptions = [
    ExportOption(
      "include-source", .flag, help: "Write the whole text of each bulletin as source.text."),
    ExportOption(
      "offsets", .choice(OffsetUnit.allCases.map(\.rawValue)), default: OffsetUnit.utf8.rawValue,
      help: "The unit of spans: bytes, JavaScript's units or Python's."),
  ]

  init(_ options: ExportOptions) {
    self.init(
      includesSource: options.flag("include-source"),
      offsets: options["offsets"].flatMap(OffsetUnit.init(rawValue:)) ?? .utf8)
  }
}
