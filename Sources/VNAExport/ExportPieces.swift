import VNAModel

/// Joins the pieces of one output in order: a separator between two, and each bulletin once where the
/// format may have it only once.
struct ExportPieces: Sendable {
  let output: ExportOutput
  private var count = 0
  private var known: Set<String> = []

  init(_ exporter: some Exporter) { output = ExportOutput(exporter) }

  mutating func write(_ bulletin: Bulletin, to buffer: inout ExportBuffer) {
    if let identity = output.identity(of: bulletin), !known.insert(identity).inserted { return }
    if count > 0 { buffer.append(output.separator) }
    count += 1
    output.write(bulletin, to: &buffer)
  }
}
