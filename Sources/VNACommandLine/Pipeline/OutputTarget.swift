import VNAExport

/// Where a subcommand with one output writes: `-o FILE`, or standard output.
enum OutputTarget {
  static let output = Option<Path?>(
    "output", short: "o", placeholder: "file", defaultText: "standard output",
    help: "Where to write.")
  static let force = Option.flag("force", help: "Overwrite files that exist.")

  /// Opens the file before anything is read: a run is not lost because its end cannot be written.
  ///
  /// - Throws: `CommandError` for a file that exists, unless `overwrites`, and for one that cannot
  ///   be created.
  static func open(_ target: Path, overwrites: Bool) throws(CommandError) -> OutputFile {
    let status = try? Platform.status(of: target)
    // What is no file, as /dev/null, cannot be overwritten.
    let isDevice = status?.kind == .other
    do throws(CommandError) {
      return try OutputFile(target, overwrites: overwrites || isDevice)
    } catch {
      throw status?.kind == .regular ? error.suggesting("--force") : error
    }
  }

  /// Opens the file of records that fail, over a list of them alone: never over an input.
  ///
  /// - Throws: `CommandError` for a file that holds something else, and for one that cannot be created.
  static func openFailures(_ target: Path) throws(CommandError) -> OutputSink {
    if let status = try? Platform.status(of: target), status.kind == .regular, status.byteCount > 0
    {
      let beginning = Array("{\"error\":".utf8)
      let known = [UInt8](unsafeUninitializedCapacity: beginning.count) { bytes, count in
        guard let reader = try? FileReader(.file(target)) else { return }
        count = (try? reader.read(into: UnsafeMutableRawBufferPointer(bytes))) ?? 0
      }
      guard known == beginning else {
        throw CommandError(
          .cannotCreate, at: .init(file: target.description),
          "the file holds something else than records that failed", try: "another name")
      }
    }
    return try OutputSink.file(target, overwrites: true)
  }

  /// Endings of files that no format makes, which people expect a page or a table to have.
  private static let foreignEndings: Set<String> = [
    "doc", "docx", "gif", "jpeg", "jpg", "ods", "odt", "pdf", "png", "ppt", "pptx", "xls", "xlsx",
    "zip",
  ]

  /// Refuses a name whose ending is of another format: a program that opens the file by its ending
  /// would fail.
  ///
  /// - Throws: `UsageError` for an ending that is of another one of `formats`, and for one of none.
  static func check(
    _ target: Path, holds format: ExportFormat, among formats: [ExportFormat]
  ) throws(UsageError) {
    let ending = target.fileExtension
    func last(_ format: ExportFormat) -> String {
      String(format.fileExtension.split(separator: ".").last ?? "")
    }
    if ending == last(format) { return }
    let isJSON = ["json", "jsonl", "ndjson", "jsonld"].contains(ending)
    if isJSON, format.mediaType.contains("json") { return }
    if ending == "xml", format.mediaType.contains("xml") { return }
    guard foreignEndings.contains(ending) || formats.contains(where: { last($0) == ending }) else {
      return
    }
    throw UsageError(
      "The ending '.\(ending)' is not that of the format '\(format.name)'. Please write "
        + "'.\(format.fileExtension)'.")
  }

  /// The format that the ending of a file tells, of `text` that is `txt`; nil where it has none.
  ///
  /// - Throws: `UsageError` for an ending that tells none of them.
  static func format<Format: CaseIterable & RawRepresentable<String>>(
    of target: Path
  ) throws(UsageError) -> Format? {
    let ending = target.fileExtension
    if ending.isEmpty { return nil }
    func fileExtension(_ format: Format) -> String {
      format.rawValue == "text" ? "txt" : format.rawValue
    }
    guard let format = Format.allCases.first(where: { fileExtension($0) == ending }) else {
      let endings = Format.allCases.map { "." + fileExtension($0) }.quotedList
      throw UsageError(
        "The ending '.\(ending)' tells no format. Please write \(endings), or give '--format'.")
    }
    return format
  }
}
