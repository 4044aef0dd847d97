import Foundation

/// Inputs to begin with: the fixtures of the tests, and what was written for a target.
package enum Seeds {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Longer ones are slow to read and hold nothing new.
  private static let longest = 1 << 14

  /// The fixtures in folders of Tests/Fixtures.
  static func files(in folders: [String], endings: [String]) -> [[UInt8]] {
    folders.flatMap { name in
      contents(of: folder.deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")) {
        file in endings.contains { file.hasSuffix($0) }
      }
    }
  }

  /// The seeds that were written for a target.
  static func written(_ target: String) -> [[UInt8]] {
    contents(of: folder.appendingPathComponent("seeds/\(target)"))
  }

  /// The inputs on which a target once failed, by name.
  package static func finds(_ target: String) -> [(name: String, bytes: [UInt8])] {
    let folder = folder.appendingPathComponent("finds/\(target)")
    return names(in: folder).compactMap { name in
      let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
      return data.map { (name, Array($0)) }
    }
  }

  private static func contents(
    of folder: URL, where isWanted: (String) -> Bool = { _ in true }
  ) -> [[UInt8]] {
    names(in: folder).filter(isWanted).compactMap { name in
      let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
      return data.flatMap { $0.count <= longest ? Array($0) : nil }
    }
  }

  private static func names(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
