/// How an application opens stores by a name: `archive:DIRECTORY`, `memory:`, `sqlite:FILE` …
public struct StoreRegistry: Sendable {
  /// What is to be done with a store.
  public enum Access: String, Hashable, Sendable, CaseIterable {
    /// Read and write, and make it where there is none.
    case create
    /// Read and write what is there.
    case readWrite
    /// Read only.
    case readOnly
  }

  /// A kind of store, known by the word before the colon.
  public struct Scheme: Sendable {
    /// The word: letters, digits, `+`, `.` and `-`, at least two characters.
    public var name: String
    /// What stands behind the colon, for help: `DIRECTORY`.
    public var location: String
    /// One line for help.
    public var summary: String
    /// Whether what is put into a store is there when the process has ended.
    package var isLasting = true
    /// Opens the store at a location.
    public var open: @Sendable (String, Access) async throws(StoreError) -> any BulletinStore

    /// Makes a scheme.
    ///
    /// - Parameters:
    ///   - name: the word before the colon.
    ///   - location: what stands behind it, for help.
    ///   - summary: one line for help.
    ///   - open: opens the store at a location.
    /// - Throws: nothing itself; `open` throws when a store is opened.
    public init(
      _ name: String, location: String, summary: String,
      open: @escaping @Sendable (String, Access) async throws(StoreError) -> any BulletinStore
    ) {
      self.name = name
      self.location = location
      self.summary = summary
      self.open = open
    }
  }

  /// The schemes, in the order in which they were added.
  public private(set) var schemes: [Scheme] = []

  /// Makes an empty registry.
  public init() {}

  /// VNAKit's own: `archive` and `memory`.
  public static let standardSchemes = [
    Scheme(
      "archive", location: "DIRECTORY", summary: "a directory of segments, made for bulletins"
    ) { location, access throws(StoreError) in
      let mode: ArchiveStore.Access =
        switch access {
        case .create: .create
        case .readWrite: .readWrite
        case .readOnly: .readOnly
        }
      return try ArchiveStore(path: location, access: mode)
    },
    memoryScheme,
  ]

  private static let memoryScheme: Scheme = {
    var scheme = Scheme(
      "memory", location: "", summary: "the memory of the process, gone with it"
    ) { _, _ throws(StoreError) in MemoryStore() }
    scheme.isLasting = false
    return scheme
  }()

  /// A registry of VNAKit's own.
  public static var standard: StoreRegistry {
    var registry = StoreRegistry()
    for scheme in standardSchemes { registry.add(scheme) }
    return registry
  }

  /// Adds a scheme; false, and nothing done, where its name is taken.
  @discardableResult
  public mutating func add(_ scheme: Scheme) -> Bool {
    guard !schemes.contains(where: { $0.name == scheme.name }) else { return false }
    schemes.append(scheme)
    return true
  }

  /// Opens a store by a `name` as `scheme:location`; one without a scheme is an archive's directory.
  /// `access` says what is to be done with it.
  ///
  /// - Throws: `invalid` for an empty name and for a scheme that is not known, and what the store
  ///   throws.
  public func open(
    _ name: String, _ access: Access
  ) async throws(StoreError) -> any BulletinStore {
    let (word, location) = Self.split(name)
    guard let scheme = schemes.first(where: { $0.name == word ?? "archive" }) else {
      let known = schemes.map { $0.name + ":" + $0.location }.joined(separator: ", ")
      throw StoreError(.invalid, "there is no store of the kind '\(word ?? "archive")': \(known)")
    }
    guard !location.isEmpty || scheme.location.isEmpty else {
      throw StoreError(.invalid, "the \(scheme.location) is missing in '\(name)'")
    }
    return try await scheme.open(location, access)
  }

  /// The scheme and the location; one letter is no scheme, since Windows has drives.
  private static func split(_ name: String) -> (scheme: String?, location: String) {
    guard let colon = name.firstIndex(of: ":") else { return (nil, name) }
    let word = name[..<colon]
    let isScheme =
      word.utf8.count >= 2
      && word.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
      }
    return isScheme ? (String(word), String(name[colon...].dropFirst())) : (nil, name)
  }
}
