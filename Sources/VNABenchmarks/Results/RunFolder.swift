/// The folder in which runs are saved, each as `NAME.json`.
package struct RunFolder: Sendable {
  package var path: String

  package init(_ path: String) { self.path = path }

  /// What keeps a run from being saved or found.
  package enum Trouble: Error, Equatable {
    /// There is no run of that name; those that there are.
    case missing(name: String, known: [String])
    /// There is a run of that name already.
    case exists(name: String)
    /// What is saved under that name is no run of this version.
    case unreadable(name: String)
    case cannotWrite(path: String)
  }

  /// Whether a run can have that name: letters, digits, `.`, `_` and `-`, no point at the start.
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// The names of the runs that are saved.
  package var names: [String] {
    System.names(in: path).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
      .filter(Self.isName)
  }

  private func file(_ name: String) -> String { "\(path)/\(name).json" }

  /// The run of a name.
  package func load(_ name: String) throws(Trouble) -> BenchmarkRun {
    guard Self.isName(name), let bytes = System.bytes(of: file(name)) else {
      throw .missing(name: name, known: names)
    }
    guard let run = BenchmarkRun(json: bytes) else { throw .unreadable(name: name) }
    return run
  }

  /// All runs with their names, the oldest first; files that are none are passed over.
  package func all() -> [(name: String, run: BenchmarkRun)] {
    names.compactMap { name in (try? load(name)).map { (name, $0) } }
      .sorted { ($0.run.date, $0.name) < ($1.run.date, $1.name) }
  }

  /// Whether there is room for a run of that name.
  package func check(_ name: String, overwrites: Bool) throws(Trouble) {
    if !overwrites, System.exists(file(name)) { throw .exists(name: name) }
  }

  /// Saves a run.
  package func save(_ run: BenchmarkRun, as name: String) throws(Trouble) {
    guard System.makeDirectory(path),
      run.json().withUnsafeBytes({ System.write($0, to: file(name)) })
    else { throw .cannotWrite(path: file(name)) }
  }
}
