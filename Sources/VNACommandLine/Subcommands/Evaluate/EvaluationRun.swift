import VNAExport
import VNAModel
import VNAParsing
import VNAText

/// Parses texts and compares each with its gold: those of a folder with the gold files beside them, those
/// in the lines of a file with what the line says.
struct EvaluationRun {
  /// What a document came to.
  struct Document {
    var name: String
    var tally: Tally
    /// Why nothing of it counts as right.
    var failure: String?
  }

  let configuration: ParserConfiguration
  /// Where documents are read from instead of being parsed.
  var predictions: Path?
  var tellsReferenceDate = true
  var prefix: [UInt8] = []

  private static let textEnding = Array(".txt".utf8)

  /// Scores every text of a file of lines, or of a folder those that have a gold file; `didSkip` is told
  /// of the others.
  func run(
    _ source: Path, didSkip: (Path) -> Void, didScore: (Document) -> Void
  ) throws {
    if (try? Platform.status(of: source))?.kind != .regular {
      return try run(folder: source, didSkip: didSkip, didScore: didScore)
    }
    guard predictions == nil else {
      throw UsageError("'--predictions' names files: it goes with folders, not with lines.")
    }
    for (number, text, gold) in try GoldFile.lines(of: source) {
      if Interruption.isRequested { return }
      let name = String(decoding: source.lastComponent, as: UTF8.self) + ":\(number)"
      guard name.utf8.starts(with: prefix) else { continue }
      let bytes = Array(text.utf8)
      didScore(
        try score(bytes, gold, name: name, goldName: name) { () throws(CommandError) in
          try parse(bytes, name: name, gold)
        })
    }
  }

  private func run(
    folder: Path, didSkip: (Path) -> Void, didScore: (Document) -> Void
  ) throws {
    let names: [[UInt8]]
    do throws(Platform.Failure) {
      names = try Platform.names(in: folder)
    } catch {
      throw CommandError(error, file: folder.description)
    }
    for name in names where name.starts(with: prefix) && name.suffix(4) == Self.textEnding[...] {
      if Interruption.isRequested { return }
      let stem = Array(name.dropLast(4))
      guard let text = folder.appending(name),
        let gold = folder.appending(stem + Array(".gold.json".utf8))
      else { continue }
      guard (try? Platform.status(of: gold)) != nil else {
        didSkip(text)
        continue
      }
      didScore(try score(text, gold, stem: stem))
    }
  }

  private func score(_ path: Path, _ goldPath: Path, stem: [UInt8]) throws -> Document {
    let gold = try GoldFile(goldPath)
    let bytes = try FileReader(.file(path)).readAll(limit: ByteSize(bytes: 64 << 20))
    let name = String(decoding: path.lastComponent, as: UTF8.self)
    return try score(bytes, gold, name: name, goldName: goldPath.description) {
      () throws(CommandError) in try read(bytes, path, gold, stem: stem)
    }
  }

  private func score(
    _ bytes: [UInt8], _ gold: GoldFile, name: String, goldName: String,
    reading: () throws(CommandError) -> ParsedDocument
  ) throws(CommandError) -> Document {
    var document = ParsedDocument.none
    var failure: String?
    do throws(CommandError) {
      document = try reading()
      failure = document.problem(in: bytes)
    } catch {
      failure = error.line
    }
    if failure != nil { document = .none }
    do throws(Scorer.Mismatch) {
      let tally = try Scorer(document, gold, bytes).score()
      return Document(name: name, tally: tally, failure: failure)
    } catch {
      throw CommandError(
        .badInput, at: .init(file: goldName),
        "'lines' has \(error.labels) labels, and the text has \(error.lines) lines that are not empty"
      )
    }
  }

  private func read(
    _ bytes: [UInt8], _ path: Path, _ gold: GoldFile, stem: [UInt8]
  ) throws(CommandError) -> ParsedDocument {
    guard let predictions else {
      return try parse(bytes, name: path.description, gold)
    }
    guard let file = predictions.appending(stem + Array(".json".utf8)) else { return .none }
    let value = try JSONFile(file).read { reader throws(JSONReadingError) in
      try reader.readValue()
    }
    return Self.document(value)
  }

  /// Parses and writes JSON, as `vna parse` does: what is scored is what others get to see.
  private func parse(
    _ bytes: [UInt8], name: String, _ gold: GoldFile
  ) throws(CommandError) -> ParsedDocument {
    var configuration = configuration
    if tellsReferenceDate, let date = gold.referenceDate { configuration.referenceDate = date }
    var scratch = ParserScratch()
    let bulletin = BulletinParser(configuration).parse(
      RecordDecoder.read(bytes, as: .auto, name: name), reusing: &scratch)
    var writer = JSONWriter()
    BulletinJSON().write(bulletin, to: &writer)
    let result: Result<JSONValue, JSONReadingError> = writer.withBytes { bytes in
      Result { () throws(JSONReadingError) in
        var reader = JSONReader(bytes.bindMemory(to: UInt8.self))
        return try reader.readValue()
      }
    }
    do throws(JSONReadingError) {
      return Self.document(try result.get())
    } catch {
      throw CommandError(.internalError, "not the JSON it should be: \(error.message)")
    }
  }

  /// The document; of several in one file the first.
  private static func document(_ value: JSONValue) -> ParsedDocument {
    if case .array(let values) = value {
      return ParsedDocument(root: .init(json: values.first ?? .null))
    }
    return ParsedDocument(root: .init(json: value))
  }
}
