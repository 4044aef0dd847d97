import Foundation

/// Where a result was measured: results of different machines are not to be compared.
struct Machine: Codable, Equatable {
  var system: String
  var architecture: String
  var cores: Int
  var processor: String?
  /// The Swift version this program was compiled with, as far as the language tells.
  var compiler: String
  var optimized: Bool
  /// The commit of the working directory, if it is a git checkout.
  var commit: String?

  static func current() -> Machine {
    Machine(
      system: ProcessInfo.processInfo.operatingSystemVersionString, architecture: architecture,
      cores: ProcessInfo.processInfo.processorCount, processor: processorName(),
      compiler: compilerVersion, optimized: isOptimized, commit: commit())
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }

  private static var compilerVersion: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #elseif compiler(>=6.1)
      "6.1"
    #else
      "6.0"
    #endif
  }

  private static var isOptimized: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }

  private static func processorName() -> String? {
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else {
      return nil
    }
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Reads `.git/HEAD` and the reference it names; nothing is run.
  private static func commit() -> String? {
    func read(_ path: String) -> String? {
      (try? String(contentsOfFile: path, encoding: .utf8))?
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    guard let head = read(".git/HEAD") else { return nil }
    guard head.hasPrefix("ref: ") else { return head }
    return read(".git/" + head.dropFirst(5))
  }
}
