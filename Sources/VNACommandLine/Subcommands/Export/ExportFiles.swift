import Synchronization
import VNAExport
import VNAModel

/// Writes a file for each bulletin into a directory; ends at the first that cannot be written.
final class ExportFiles: Sendable {
  /// What is written for a bulletin: an ending, and the exporter's options.
  typealias Maker = (fileExtension: String, options: ExportOptions)

  private let directory: Path
  private let overwrites: Bool
  /// What writes each of a bulletin's files.
  private let kinds: [(fileExtension: String, exporter: any Exporter)]
  private let state = Mutex<CommandError?>(nil)

  /// - Throws: `UsageError` for options that the format cannot use.
  init(
    directory: Path, format: ExportFormat, overwrites: Bool, makers: [Maker],
    exporters: ExporterRegistry
  ) throws(UsageError) {
    self.directory = directory
    self.overwrites = overwrites
    var kinds: [(fileExtension: String, exporter: any Exporter)] = []
    for maker in makers {
      do {
        let exporter = try exporters.makeExporter(format.name, options: maker.options)
        kinds.append((maker.fileExtension, exporter))
      } catch {
        throw UsageError(error.description)
      }
    }
    self.kinds = kinds
  }

  /// The first failure, if there was one.
  var failure: CommandError? { state.withLock { $0 } }

  /// Writes the files of one bulletin.
  func write(_ bulletin: Bulletin, with buffer: inout ExportBuffer) {
    guard failure == nil else { return }
    let stem = FileName.stem(of: bulletin)
    for kind in kinds {
      let file = ExportOutput(kind.exporter)
      file.begin(&buffer)
      file.write(bulletin, to: &buffer)
      file.end(&buffer)
      let name = stem + "." + FileName.safe(kind.fileExtension, limit: 32)
      defer { buffer.removeAll() }
      guard let path = directory.appending(Array(name.utf8)) else { continue }
      do throws(Platform.Failure) {
        let descriptor = try Platform.create(
          path, overwrites: overwrites, followsLinks: false)
        defer { Platform.closeFile(descriptor) }
        let result: Result<Void, Platform.Failure> = buffer.withBytes { bytes in
          Result { () throws(Platform.Failure) in try Platform.writeAll(descriptor, bytes) }
        }
        try result.get()
      } catch {
        let failed = CommandError(creating: path, error)
        note(error.isExisting ? failed.suggesting("--force") : failed)
        return
      }
    }
  }

  private func note(_ error: CommandError) {
    state.withLock { if $0 == nil { $0 = error } }
  }
}

/// Leaves a file for each bulletin.
struct FileProcessor: BulletinProcessor {
  private let files: ExportFiles
  private let box = BufferBox()

  init(files: ExportFiles) { self.files = files }

  mutating func process(_ bulletin: Bulletin, into output: inout [UInt8]) {
    files.write(bulletin, with: &box.buffer)
  }
}

/// Names of files that no bulletin can abuse.
enum FileName {
  /// A name for the files of a bulletin, without an ending: what its source is called, and digits
  /// that tell it from every other bulletin.
  static func stem(of bulletin: Bulletin) -> String {
    let source = bulletin.source
    var name = source.record?.id ?? ""
    if name.isEmpty { name = source.name.map(lastStem) ?? "bulletin" }
    let line = source.record?.line.map(String.init) ?? ""
    let whole = [source.name ?? "", source.record?.id ?? "", line, bulletin.id]
    let digits = Array(whole.joined(separator: "\0").utf8).withUnsafeBufferPointer(ContentID.make)
    return safe(name, limit: 80) + "-" + String(digits.dropFirst(4).prefix(12))
  }

  /// Only `a` to `z`, digits, `.`, `_` and `-`, at most `limit` bytes, with no point or dash at
  /// either end and none of the names that Windows keeps for devices.
  static func safe(_ text: String, limit: Int) -> String {
    var name: [UInt8] = []
    for byte in text.utf8 where name.count < limit {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        name.append(byte)
      case UInt8(ascii: "."): if let last = name.last, last != byte { name.append(byte) }
      default:
        if let last = name.last, last != UInt8(ascii: "-") { name.append(UInt8(ascii: "-")) }
      }
    }
    while let last = name.last, last == UInt8(ascii: "-") || last == UInt8(ascii: ".") {
      name.removeLast()
    }
    let text = String(decoding: name, as: UTF8.self)
    return text.isEmpty || isReserved(text) ? "bulletin" : text
  }

  private static func isReserved(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    return stem.utf8.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt"))
      && ("0"..."9").contains(String(stem.suffix(1)))
  }

  private static func lastStem(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
