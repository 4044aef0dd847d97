import Foundation
import Testing

/// The built `vna`, run as a person or a script runs it.
struct Program {
  /// How a run ended.
  struct Outcome {
    /// The exit status as a shell sees it: 128 and the signal's number for one ended by a signal.
    var status: Int32
    var output: Data
    var messages: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
  }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the test bundle, or `$VNA`.
  static func url() throws -> URL {
    if let path = ProcessInfo.processInfo.environment["VNA"] { return URL(fileURLWithPath: path) }
    let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
    let words = ProcessInfo.processInfo.arguments.map { URL(fileURLWithPath: $0) }
    for place in bundles + words {
      // On Linux the bundle is a file in the build folder, on Apple systems a folder there.
      var folder = place
      for _ in 0..<5 {
        let found = folder.appendingPathComponent("vna")
        if FileManager.default.isExecutableFile(atPath: found.path),
          (try? found.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
        {
          return found
        }
        folder.deleteLastPathComponent()
      }
    }
    throw Missing()
  }

  struct Missing: Error, CustomStringConvertible {
    var description: String { "no vna beside the test bundle; build it or set VNA" }
  }

  /// Runs `vna` with these words.
  static func vna(
    _ words: String..., input: String = "", environment: [String: String] = [:],
    in folder: URL = root
  ) async throws -> Outcome {
    try await run(url(), words, input: Data(input.utf8), environment, folder)
  }

  /// Runs a line of the shell, with `vna` on PATH.
  static func shell(
    _ line: String, environment: [String: String] = [:], in folder: URL = root
  ) async throws -> Outcome {
    let shell = URL(fileURLWithPath: "/bin/sh")
    return try await run(shell, ["-c", line], input: Data(), environment, folder)
  }

  static func run(
    _ program: URL, _ words: [String], input: Data, _ environment: [String: String], _ folder: URL
  ) async throws -> Outcome {
    // Files and not pipes: neither side ever waits for the other.
    let scratch = try Folder()
    let streams = Child.Streams(
      input: try Child.open(scratch.write("input", input), O_RDONLY),
      output: try Child.open(scratch.path + "/output", O_WRONLY | O_CREAT),
      messages: try Child.open(scratch.path + "/messages", O_WRONLY | O_CREAT))
    let variables = [
      "PATH": try url().deletingLastPathComponent().path + ":/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm",
    ].merging(environment) { $1 }
    let status = try await Child.run(program.path, words, variables, in: folder.path, streams)
    for descriptor in [streams.input, streams.output, streams.messages] { close(descriptor) }
    return Outcome(
      status: status, output: try scratch.data("output"),
      messages: String(decoding: try scratch.data("messages"), as: UTF8.self))
  }
}

/// A directory of its own that is gone when the test ends.
final class Folder {
  let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "vna-black-box-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult
  func write(_ name: String, _ text: String, mode: Int = 0o644) throws -> String {
    try write(name, Data(text.utf8), mode: mode)
  }

  @discardableResult
  func write(_ name: String, _ bytes: Data, mode: Int = 0o644) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file.path
  }

  func data(_ name: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }

  func read(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }
}

/// A JSON object.
typealias Object = [String: Any]

extension Program.Outcome {
  /// The output as one JSON value.
  func json() throws -> Any { try JSONSerialization.jsonObject(with: output) }

  /// The output as one JSON object.
  func object() throws -> Object { try #require(try json() as? Object) }

  /// The output as JSON lines.
  func objects() throws -> [Object] {
    try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? Object)
    }
  }
}

extension Object {
  /// What lies under keys, as `story.headline.text`.
  subscript(path path: String) -> Any? {
    path.split(separator: ".").reduce(self as Any?) { ($0 as? Object)?[String($1)] }
  }

  /// The texts of the excerpts in a list.
  func texts(_ path: String) -> [String] {
    (self[path: path] as? [Object] ?? []).compactMap { $0["text"] as? String }
  }
}

/// Bulletins in the agency's manner, short.
enum Sample {
  static let story = """
    Hanoï (VNA) – Une délégation de la ville de Huê est arrivée le 4 mars à Hanoï.
    Elle repartira le 6 mars.-VNA
    """

  /// A line of JSON for each text.
  static func jsonLines(_ texts: [String]) throws -> String {
    try texts.enumerated().map { index, text in
      let record: Object = ["id": "n\(index)", "text": text]
      let bytes = try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys])
      return String(decoding: bytes, as: UTF8.self) + "\n"
    }.joined()
  }
}
