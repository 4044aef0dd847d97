import Foundation
import Testing
import VNAModel
import VNAStorage
import VNAStorageTesting
import VNATestSupport

@Suite("The archive with damaged files")
struct DamageTests {
  static let options = ArchiveStore.Options(durability: .full, segmentBytes: 1 << 20)
  private static let segment = "a/000001.vlog"

  /// A disk with four batches, and where each of them ends.
  private static func disk(closes: Bool = false) throws -> (disk: SimulatedDisk, ends: [Int]) {
    let disk = SimulatedDisk()
    let store = try ArchiveStore(path: "a", access: .create, options: options, files: disk)
    var ends = [disk.files[segment]?.count ?? 0]
    for batch in 0..<4 {
      _ = try store.insert(
        (0..<2).map { SampleBulletins.make("\(batch)-\($0)", "Titre\nLot \(batch)") }, engine: "e")
      ends.append(disk.files[segment]?.count ?? 0)
    }
    if closes { try store.close() }
    return (disk, ends)
  }

  /// How many bulletins an opened archive has, and what was cut off.
  private static func open(
    _ files: [String: [UInt8]]
  ) throws -> (count: Int, cut: Int) {
    let disk = SimulatedDisk()
    disk.files = files
    let store = try ArchiveStore(path: "a", access: .readWrite, options: options, files: disk)
    for stored in try store.page(Query(), after: nil, limit: 100).bulletins {
      #expect(stored.bulletin.source.text.text == "Titre\nLot \(stored.key.prefix(1))")
    }
    return (try store.count(Query()), store.recovery.cutBytes)
  }

  @Test("A segment that was cut anywhere has the batches before the cut")
  func everyPrefix() throws {
    let (disk, ends) = try Self.disk()
    var files = disk.files
    let whole = try #require(files[Self.segment])
    for length in 0...whole.count {
      files[Self.segment] = Array(whole[..<length])
      let found = try Self.open(files)
      let batches = max(0, ends.filter { $0 <= length }.count - 1)
      #expect(found.count == batches * 2, "cut at \(length)")
      let end = length < 32 ? 0 : ends.last { $0 <= length } ?? 0
      #expect(found.cut == length - end, "cut at \(length)")
    }
  }

  @Test("A segment that was cut after the archive was closed is refused")
  func prefixAfterClosing() throws {
    let (disk, _) = try Self.disk(closes: true)
    var files = disk.files
    let whole = try #require(files[Self.segment])
    for length in stride(from: 0, to: whole.count, by: 7) {
      files[Self.segment] = Array(whole[..<length])
      let error = #expect(throws: StoreError.self) { try Self.open(files) }
      #expect(error?.kind == .corrupt, "cut at \(length)")
    }
  }

  @Test("A bit that flipped is found, and takes nothing with it that is whole", arguments: 0..<8)
  func bitFlips(_ bit: Int) throws {
    let (disk, ends) = try Self.disk()
    var files = disk.files
    let whole = try #require(files[Self.segment])
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 1 << UInt8(bit)
      files[Self.segment] = damaged
      do {
        let found = try Self.open(files)
        // Only the last batch can be taken for one that was never complete.
        #expect(place >= ends[3], "byte \(place) was not missed")
        #expect(found.count == 6 && found.cut == whole.count - ends[3], "byte \(place)")
      } catch let error as StoreError {
        #expect(place < ends[3] && [.corrupt, .newerFormat].contains(error.kind), "byte \(place)")
      }
    }
  }

  @Test("A bit that flipped in a closed archive is found when it is read or verified")
  func bitFlipsAfterClosing() throws {
    let (disk, _) = try Self.disk(closes: true)
    for (name, whole) in disk.files where name != "a/LOCK" {
      for place in whole.indices {
        var files = disk.files
        files[name]?[place] ^= 0x10
        let damaged = SimulatedDisk()
        damaged.files = files
        let isFound: Bool
        do {
          isFound = try !ArchiveStore.verify(path: "a", files: damaged).problems.isEmpty
        } catch {
          isFound = [.corrupt, .newerFormat].contains(error.kind)
        }
        #expect(isFound, "byte \(place) of \(name)")
        // Whatever it is, it does no more harm than an error, and no bulletin comes back changed.
        _ = try? Self.open(files)
      }
    }
  }

  @Test("A tail of zeros or of old data is cut off")
  func overwrittenTails() throws {
    let (disk, ends) = try Self.disk()
    var files = disk.files
    let whole = try #require(files[Self.segment])
    for place in stride(from: 32, through: whole.count, by: 3) {
      let batches = ends.filter { $0 <= place }.count - 1
      files[Self.segment] = Array(whole[..<place]) + [UInt8](repeating: 0, count: 300)
      #expect(try Self.open(files).count == batches * 2, "zeros from \(place)")
      if place == ends[0] { continue }
      // What a drive had there before: other frames of this segment, at another place.
      files[Self.segment] = Array(whole[..<place]) + whole[ends[0]..<ends[2]]
      #expect(try Self.open(files).count == batches * 2, "old data from \(place)")
    }
  }

  @Test("Damaged key tables and lost ones are made anew")
  func keyTables() throws {
    let (disk, _) = try Self.disk(closes: true)
    var files = disk.files
    files["a/000001.vkey"] = nil
    #expect(try Self.open(files).count == 8)
    files["a/000001.vkey"] = [1, 2, 3]
    #expect(try Self.open(files).count == 8)
  }

  @Test("Without its list an archive is refused, and repaired")
  func lostManifest() throws {
    let (disk, _) = try Self.disk(closes: true)
    disk.files["a/MANIFEST"] = nil
    let error = #expect(throws: StoreError.self) { try Self.open(disk.files) }
    #expect(error?.kind == .corrupt)
    let repair = try ArchiveStore.repair(from: "a", to: "b", files: disk)
    #expect(repair.savedRecords == 8 && repair.problems.isEmpty)
    let store = try ArchiveStore(path: "b", access: .readOnly, options: Self.options, files: disk)
    #expect(try store.count(Query()) == 8)
  }

  @Test("A repair saves all but what is damaged")
  func repair() throws {
    let (disk, ends) = try Self.disk(closes: true)
    let whole = try #require(disk.files[Self.segment])
    for place in stride(from: 0, to: whole.count, by: 11) {
      let damaged = SimulatedDisk()
      damaged.files = disk.files
      damaged.files[Self.segment]?[place] ^= 0xFF
      let repair = try ArchiveStore.repair(from: "a", to: "b", files: damaged)
      // A head takes the two records of its batch with it, a record only itself.
      #expect(repair.savedRecords >= 6, "byte \(place)")
      if place >= ends[0] { #expect(!repair.problems.isEmpty, "byte \(place)") }
      let store = try ArchiveStore(
        path: "b", access: .readWrite, options: Self.options, files: damaged)
      #expect(try store.count(Query()) == repair.savedRecords)
    }
  }

  @Test("A repair leaves out an annotation that is none though its checksum is right")
  func repairOfWhatWasNeverWritten() throws {
    let (disk, ends) = try Self.disk()
    var segment = try #require(disk.files[Self.segment])
    // The first record of the last batch: its annotation begins with the number of its format.
    let record = ends[3] + 56
    let annotation =
      record + 56 + Int(segment.number(at: record + 12, 4))
      + Int(segment.number(at: record + 10, 2))
    #expect(segment[annotation] == 1)
    segment[annotation] = 99
    segment.mendSegment(segment.number(at: 8, 8))
    disk.files[Self.segment] = segment
    #expect(try !ArchiveStore.verify(path: "a", files: disk).isSound)
    let repair = try ArchiveStore.repair(from: "a", to: "b", files: disk)
    #expect(repair.savedRecords == 7 && repair.problems.map(\.offset) == [record])
    #expect(try ArchiveStore.verify(path: "b", files: disk).isSound)
  }

  @Test("Numbers that nobody counts up to are damage, whatever their checksums say")
  func impossibleNumbers() throws {
    let (disk, ends) = try Self.disk(closes: true)
    let original = disk.files
    let manifest = String(decoding: try #require(original["a/MANIFEST"]), as: UTF8.self)
    for line in ["generation", "sequence", "active"] {
      var lines = manifest.split(separator: "\n")
      let place = try #require(lines.firstIndex { $0.hasPrefix(line + " ") })
      lines[place] = "\(line) \(line == "active" ? UInt64(UInt32.max) : .max)"
      var text = Array((lines.joined(separator: "\n") + "\n").utf8)
      text.mendManifest()
      disk.files["a/MANIFEST"] = text
      let error = #expect(throws: StoreError.self, "\(line)") { try Self.open(disk.files) }
      #expect(error?.kind == .corrupt, "\(line)")
    }
    // A key table with such a number is made anew.
    disk.files = original
    var table = try #require(original["a/000001.vkey"])
    for place in 0..<8 { table[64 + 32 + place] = 0xFF }
    table.mendKeyTable()
    disk.files["a/000001.vkey"] = table
    #expect(try Self.open(disk.files).count == 8)
    // A record with one is no record.
    var segment = try #require(original["a/000001.vlog"])
    for place in 0..<8 { segment[ends[3] + 56 + 24 + place] = 0xFF }
    segment.mendSegment(segment.number(at: 8, 8))
    disk.files["a/000001.vlog"] = segment
    disk.files["a/000001.vkey"] = nil
    #expect(try Self.open(disk.files).count == 6)
  }

  @Test("A newer format is named as such")
  func newerFormat() throws {
    let (disk, _) = try Self.disk(closes: true)
    let text = String(decoding: try #require(disk.files["a/MANIFEST"]), as: UTF8.self)
    disk.files["a/MANIFEST"] = Array(
      ("VNAKit archive 2\n" + text.split(separator: "\n").dropFirst().joined(separator: "\n")).utf8)
    let error = #expect(throws: StoreError.self) { try Self.open(disk.files) }
    #expect(error?.kind == .newerFormat)
  }
}

@Suite("The archive and others")
struct SharingTests {
  @Test("There is one writer; readers see what was complete when they looked")
  func oneWriterManyReaders() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a"
    let writer = try ArchiveStore(path: path)
    try writer.add(SampleBulletins.make("a", "Un"))
    let error = #expect(throws: StoreError.self) { try ArchiveStore(path: path) }
    #expect(error?.kind == .locked)
    #expect(error?.message.contains("in this or another process") == true)
    let reader = try ArchiveStore(path: path, access: .readOnly)
    #expect(try reader.count(Query()) == 1)
    try writer.add(SampleBulletins.make("b", "Deux"))
    #expect(try reader.count(Query()) == 1)
    try reader.refresh()
    #expect(try reader.count(Query()) == 2)
    let refused = #expect(throws: StoreError.self) {
      try reader.add(SampleBulletins.make("c", "Trois"))
    }
    #expect(refused?.kind == .readOnly)
    // What a compaction replaces stays readable for those who have it open.
    _ = try writer.compact()
    #expect(try reader.bulletin("b")?.key == "b")
    try reader.refresh()
    #expect(try reader.count(Query()) == 2)
    try writer.close()
    let next = try ArchiveStore(path: path, access: .readWrite)
    #expect(try next.count(Query()) == 2)
  }

  @Test("Nothing is made where nothing is to be made")
  func missing() throws {
    let folder = try TemporaryFolder()
    for access in [ArchiveStore.Access.readOnly, .readWrite] {
      let error = #expect(throws: StoreError.self) {
        try ArchiveStore(path: folder.path + "/none", access: access)
      }
      #expect(error?.kind == .missing)
    }
  }

  @Test("An archive is made in a directory of its own, or that of one that was being made")
  func directoryOfItsOwn() throws {
    for (names, refuses) in [
      ([], nil), (["LOCK"], nil), (["LOCK", "000001.vlog", "MANIFEST.tmp"], nil),
      (["notes.txt"], "notes.txt"), (["LOCK", "lost+found"], "lost+found"),
      (["z", "b", "a.tmp"], "a.tmp"), (["1.vlog"], "1.vlog"),
    ] as [([String], String?)] {
      let folder = try TemporaryFolder()
      for name in names { try Data().write(to: URL(fileURLWithPath: folder.path + "/" + name)) }
      guard let refuses else {
        #expect(throws: Never.self, "\(names)") { try ArchiveStore(path: folder.path) }
        continue
      }
      let error = #expect(throws: StoreError.self, "\(names)") {
        try ArchiveStore(path: folder.path)
      }
      #expect(error?.kind == .invalid && error?.path == folder.path)
      #expect(error?.message.contains("such as '\(refuses)': name a directory of") == true)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == names.sorted())
    }
  }

  @Test("What came to an archive's directory later is let be")
  func othersFilesBesideAnArchive() throws {
    let folder = try TemporaryFolder()
    try ArchiveStore(path: folder.path).close()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/notes.txt"))
    #expect(try ArchiveStore(path: folder.path).count(Query()) == 0)
  }

  @Test("Code that does not suspend inserts one bulletin too")
  func insertingOne() throws {
    let folder = try TemporaryFolder()
    let archive = try ArchiveStore(path: folder.path)
    let memory = MemoryStore()
    for outcome in [InsertReport.Outcome.inserted, .duplicate] {
      let bulletin = SampleBulletins.make("a", "Un")
      #expect(try archive.insert(bulletin, engine: "one").outcome == outcome)
      #expect(try memory.insert(bulletin, engine: "one").outcome == outcome)
    }
    #expect(try archive.page(Query(), limit: 1) == memory.page(Query(), limit: 1))
  }

  @Test("Compaction drops what is superseded and keeps all versions and numbers")
  func compaction() throws {
    let folder = try TemporaryFolder()
    let options = ArchiveStore.Options(durability: .none, segmentBytes: 4096)
    let store = try ArchiveStore(path: folder.path + "/a", options: options)
    for index in 0..<40 {
      try store.add(SampleBulletins.make("k\(index % 20)", "Titre\nTexte \(index)"))
    }
    _ = try store.remove(["k3", "k19"])
    _ = try store.reannotate(engine: "two") { $0 }
    let before = try store.page(Query(order: .inserted), after: nil, limit: 100)
    let report = try store.compact()
    #expect(report.bytesAfter < report.bytesBefore)
    #expect(report.droppedRecords == 2 * 2 + 2 + 18)
    #expect(try store.page(Query(order: .inserted), after: nil, limit: 100) == before)
    #expect(try store.versions(of: "k4").map(\.version) == [1, 2])
    #expect(try store.bulletin("k3") == nil)
    try store.close()
    let again = try ArchiveStore(path: folder.path + "/a", access: .readWrite, options: options)
    #expect(try again.page(Query(order: .inserted), after: nil, limit: 100) == before)
    let last = try again.add(SampleBulletins.make("new", "Neuf"))
    #expect(last.version == 1)
    #expect(try again.bulletin("new")?.sequence == 43)
  }
}
