public import VNAModel

/// The `_bulk` lines of OpenSearch and Elasticsearch: `create` and VNAKit's JSON.
///
/// `create` makes a second run harmless: what is there already answers 409. Source:
/// <https://docs.opensearch.org/latest/api-reference/document-apis/bulk/>.
public struct BulkExporter: Exporter {
  public static let format = ExportFormat(
    "bulk", summary: "Bulk lines for OpenSearch and Elasticsearch",
    mediaType: "application/x-ndjson", fileExtension: "bulk.ndjson", shape: .collection,
    options: [
      ExportOption("index", .text, default: "vna", help: "The index that takes the documents.")
    ] + BulletinJSON.Options.exportOptions)

  private let index: String
  private let json: BulletinJSON

  /// Makes an exporter for an `index`; `options` are those of the JSON of the documents.
  ///
  /// - Throws: ``ExportError`` where no index can have that name.
  public init(index: String = "vna", options: BulletinJSON.Options = .init()) throws(ExportError) {
    let isName =
      !index.isEmpty && index.utf8.count <= 255 && !"-_+.".contains(index.prefix(1))
      && index.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_.".utf8.contains($0)
      }
    guard isName else {
      throw ExportError(
        "The value '\(index)' is invalid for the option 'index'. "
          + "Please provide lower-case letters, digits, '-', '_' and '.', a letter first.")
    }
    self.index = index
    json = BulletinJSON(options)
  }

  public init(_ options: ExportOptions) throws(ExportError) {
    try self.init(index: options["index"] ?? "vna", options: .init(options))
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    output.json { json in
      json.beginObject()
      json.key("create")
      json.beginObject()
      json.member("_index", index)
      // At most 512 bytes.
      let id = bulletin.id.utf8.count <= 512 && !bulletin.id.isEmpty
      json.member("_id", id ? bulletin.id : bulletin.source.text.withBytes(ContentID.make))
      json.endObject()
      json.endObject()
      json.endLine()
      self.json.write(bulletin, to: &json)
      json.endLine()
    }
  }
}
