import Testing
import VNAModel
import VNAStorage
import VNAStorageTesting
import VNATestSupport

/// A run of an application over a simulated disk, and what has to be in the archive after each step.
private struct Workload {
  /// The texts of all versions by key.
  typealias Contents = [String: [String]]

  /// The contents after each step that was acknowledged.
  private(set) var acknowledged: [Contents] = [[:]]
  /// Those that a step that was under way would have made.
  private(set) var attempted: Contents?
  private(set) var failures: [StoreError] = []
  private let options: ArchiveStore.Options
  /// Whether a step that failed is made again.
  var retries = false

  init(_ options: ArchiveStore.Options) { self.options = options }

  private mutating func step(
    _ change: (inout Contents) -> Void, _ body: () throws(StoreError) -> Void
  ) throws(StoreError) {
    var contents = acknowledged[acknowledged.count - 1]
    change(&contents)
    attempted = contents
    do throws(StoreError) {
      try body()
    } catch {
      failures.append(error)
      guard retries, error.kind == .full else { throw error }
      try body()
    }
    acknowledged.append(contents)
    attempted = nil
  }

  private static func text(_ batch: Int, _ index: Int) -> String {
    "Titre \(batch)\n" + String(repeating: "Corps \(index) du lot \(batch). ", count: index * 3 + 1)
  }

  private mutating func insert(_ batch: Int, _ store: ArchiveStore) throws(StoreError) {
    // Every third batch corrects bulletins of the one before.
    let keys = (0..<3).map { "k\(batch % 3 == 2 ? batch - 1 : batch)-\($0)" }
    let texts = (0..<3).map { Self.text(batch, $0) }
    let bulletins = zip(keys, texts).map { SampleBulletins.make($0, $1) }
    try step { contents in
      for (key, text) in zip(keys, texts) { contents[key, default: []].append(text) }
    } _: { () throws(StoreError) in
      _ = try store.insert(bulletins, engine: "one")
    }
  }

  /// Opens, writes, removes, annotates anew, compacts, closes and opens again.
  mutating func run(on disk: SimulatedDisk) throws(StoreError) {
    var store = try ArchiveStore(path: "a", access: .create, options: options, files: disk)
    for batch in 0..<5 { try insert(batch, store) }
    try step {
      $0["k0-1"] = nil
    } _: { () throws(StoreError) in
      _ = try store.remove(["k0-1", "k9"])
    }
    try step { _ in
    } _: { () throws(StoreError) in
      try store.close()
    }
    store = try ArchiveStore(path: "a", access: .readWrite, options: options, files: disk)
    try insert(5, store)
    try step { _ in
    } _: { () throws(StoreError) in
      _ = try store.reannotate(engine: "two") { $0 }
    }
    try step { _ in
    } _: { () throws(StoreError) in
      _ = try store.compact()
    }
    for batch in 6..<9 { try insert(batch, store) }
    try step { _ in
    } _: { () throws(StoreError) in
      try store.close()
    }
  }

  /// What the archive on a disk holds.
  static func contents(
    of disk: SimulatedDisk, _ options: ArchiveStore.Options
  ) throws -> Contents {
    let store = try ArchiveStore(path: "a", access: .create, options: options, files: disk)
    var contents: Contents = [:]
    var cursor: Cursor?
    repeat {
      let page = try store.page(Query(order: .inserted), after: cursor, limit: 50)
      for stored in page.bulletins {
        contents[stored.key] = try store.versions(of: stored.key).map {
          $0.bulletin.source.text.text
        }
      }
      cursor = page.next
    } while cursor != nil
    // It has to go on as well.
    try store.add(SampleBulletins.make("later", "Plus tard"))
    try store.close()
    let verification = try ArchiveStore.verify(path: "a", files: disk)
    #expect(verification.problems.isEmpty, "\(verification.problems)")
    return contents
  }

  /// Whether contents are those after the last acknowledged step or the one under way.
  func isExpected(_ contents: Contents, atLeast first: Int? = nil) -> Bool {
    let first = first ?? acknowledged.count - 1
    return acknowledged[first...].contains(contents) || attempted == contents
  }
}

@Suite("The archive on a disk that fails")
struct CrashTests {
  static let small = ArchiveStore.Options(durability: .full, segmentBytes: 4096)
  static let unsynced = ArchiveStore.Options(durability: .none, segmentBytes: 4096)

  private func calls(_ options: ArchiveStore.Options) throws -> Int {
    let disk = SimulatedDisk()
    var workload = Workload(options)
    try workload.run(on: disk)
    #expect(disk.files.keys.filter { $0.hasSuffix(".vlog") }.count > 1)
    return disk.calls
  }

  @Test(
    "Nothing acknowledged is lost, at whatever call the machine stops", arguments: [0, 1, 2, 3])
  func crashAtEveryCall(_ part: Int) throws {
    let count = try calls(Self.small)
    for call in stride(from: 1 + part, through: count, by: 4) {
      let disk = SimulatedDisk()
      disk.inject(.crash, at: call)
      var workload = Workload(Self.small)
      #expect(throws: StoreError.self) { try workload.run(on: disk) }
      let losses: [SimulatedDisk.Loss] =
        [.everything, .nothing] + (0..<4).map { .some(UInt64(call * 31 + $0)) }
      for loss in losses {
        let found = try Workload.contents(of: disk.restarted(loss), Self.small)
        #expect(workload.isExpected(found), "call \(call) of \(count), \(loss)")
      }
    }
  }

  @Test("Without syncing, what is left is a prefix", arguments: [0, 1])
  func crashWithoutSync(_ part: Int) throws {
    let count = try calls(Self.unsynced)
    for call in stride(from: 1 + part, through: count, by: 2) {
      let disk = SimulatedDisk()
      disk.inject(.crash, at: call)
      var workload = Workload(Self.unsynced)
      #expect(throws: StoreError.self) { try workload.run(on: disk) }
      for loss in [.everything, .nothing]
        + (0..<4).map({ SimulatedDisk.Loss.some(UInt64(call * 17 + $0)) })
      {
        let found = try Workload.contents(of: disk.restarted(loss), Self.unsynced)
        #expect(workload.isExpected(found, atLeast: 0), "call \(call) of \(count), \(loss)")
      }
    }
  }

  @Test("A call that fails loses nothing acknowledged", arguments: [5, 28])
  func failureAtEveryCall(_ code: Int32) throws {
    let count = try calls(Self.small)
    for call in 1...count {
      let disk = SimulatedDisk()
      disk.inject(.failure(code), at: call)
      var workload = Workload(Self.small)
      workload.retries = true
      do { try workload.run(on: disk) } catch {
        let kinds: Set<StoreError.Kind> = [.failed, .full, .poisoned]
        #expect(kinds.contains(error.kind), "call \(call): \(error)")
      }
      let found = try Workload.contents(of: disk.restarted(.nothing), Self.small)
      #expect(workload.isExpected(found), "call \(call) of \(count)")
    }
  }

  @Test("A disk that is full from some call on is told, and the store goes on when it is not")
  func fullDisk() throws {
    let disk = SimulatedDisk()
    let store = try ArchiveStore(path: "a", access: .create, options: Self.small, files: disk)
    try store.add(SampleBulletins.make("a", "Un"))
    disk.inject(.failure(28), at: disk.calls + 1)
    let error = #expect(throws: StoreError.self) {
      try store.add(SampleBulletins.make("b", "Deux"))
    }
    #expect(error?.kind == .full)
    #expect(try store.bulletin("b") == nil)
    #expect(try store.add(SampleBulletins.make("b", "Deux")).outcome == .inserted)
    try store.close()
    let again = try ArchiveStore(path: "a", access: .readOnly, options: Self.small, files: disk)
    #expect(try again.count(Query()) == 2)
  }

  @Test("A failed sync makes the store useless for writing, and only for that")
  func failedSync() throws {
    let disk = SimulatedDisk()
    let store = try ArchiveStore(path: "a", access: .create, options: Self.small, files: disk)
    try store.add(SampleBulletins.make("a", "Un"))
    // A batch is one write and one sync.
    disk.inject(.failure(5), at: disk.calls + 2)
    #expect(throws: StoreError.self) {
      try store.add(SampleBulletins.make("b", "Deux"))
    }
    for _ in 0..<2 {
      let error = #expect(throws: StoreError.self) {
        try store.add(SampleBulletins.make("c", "Trois"))
      }
      #expect(error?.kind == .poisoned)
    }
    #expect(try store.bulletin("a") != nil)
    #expect(try store.bulletin("b") == nil)
  }

  @Test("Interrupted calls and short writes are not seen", arguments: [4, 11])
  func interruptions(_ code: Int32) throws {
    let count = try calls(Self.small)
    for call in 1...count {
      for fault in [SimulatedDisk.Fault.failure(code), .short] {
        let disk = SimulatedDisk()
        disk.inject(fault, at: call)
        var workload = Workload(Self.small)
        try workload.run(on: disk)
        let found = try Workload.contents(of: disk.restarted(.everything), Self.small)
        #expect(workload.isExpected(found), "call \(call), \(fault)")
      }
    }
  }

  @Test("Writes of one byte at a time are whole in the end")
  func shortForEver() throws {
    let disk = SimulatedDisk()
    disk.inject(.short, at: 1, repeats: true)
    let store = try ArchiveStore(path: "a", access: .create, options: Self.small, files: disk)
    try store.add(SampleBulletins.full)
    try store.close()
    let again = try ArchiveStore(path: "a", access: .readOnly, options: Self.small, files: disk)
    #expect(try again.bulletin("full")?.bulletin == SampleBulletins.full)
  }
}
