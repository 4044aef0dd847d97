/// Where a result was measured: results of different machines are not to be compared.
package struct Machine: Equatable, Sendable {
  package var system: String
  package var architecture: String
  package var cores: Int
  package var processor: String?
  /// The Swift version this program was compiled with, as far as the language tells.
  package var compiler: String
  package var optimized: Bool

  package static func current() -> Machine {
    Machine(
      system: System.name, architecture: architectureName, cores: System.coreCount,
      processor: System.processor, compiler: compilerVersion, optimized: isOptimized)
  }

  private static var architectureName: String {
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
}

/// The commit that is measured.
enum Commit {
  /// The commit of the working directory, where that is a checkout of this package; a user's own
  /// repository says nothing of the program. Reads git's files; nothing is run.
  static func current() -> String? {
    System.exists("Sources/VNAKit") ? read(".git") : nil
  }

  /// The commit that a `.git` folder has checked out.
  static func read(_ git: String) -> String? {
    func line(_ name: String) -> String? {
      System.contents(of: git + "/" + name)?.split(separator: "\n").first.map(String.init)
    }
    guard let head = line("HEAD") else { return nil }
    guard head.hasPrefix("ref: ") else { return head }
    let reference = String(head.dropFirst(5))
    if let commit = line(reference) { return commit }
    let packed = System.contents(of: git + "/packed-refs") ?? ""
    return packed.split(separator: "\n").first { $0.hasSuffix(" " + reference) }
      .map { String($0.prefix { $0 != " " }) }
  }
}
