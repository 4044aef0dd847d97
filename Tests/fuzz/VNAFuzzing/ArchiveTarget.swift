import VNAModel
import VNAStorage
import VNAStorageTesting
import VNATestSupport

extension FuzzTarget {
  /// The files of an archive: verifying, opening, reading, writing on and repairing it.
  static let archive = FuzzTarget(
    name: "archive", seeds: { ArchiveReading.seeds },
    check: ArchiveReading.check, work: nil)
}

private enum ArchiveReading {
  static let options = ArchiveStore.Options(durability: .none, segmentBytes: 1 << 10)

  /// Archives of one and of two segments, closed and not, with and without an index.
  static var seeds: [[UInt8]] {
    [false, true].flatMap { isClosed in
      [1, 3].flatMap { count -> [[UInt8]] in
        let disk = SimulatedDisk()
        guard
          let store = try? ArchiveStore(path: "a", access: .create, options: options, files: disk)
        else { return [] }
        for index in 0..<count {
          _ = try? store.insert(
            [
              SampleBulletins.make("k\(index)", "Le port\nM. Lê à Huê. \(index)", people: ["M. Lê"])
            ],
            engine: "e")
        }
        if isClosed {
          _ = try? store.buildIndex()
          try? store.close()
        }
        let files = Dictionary(
          uniqueKeysWithValues: disk.files.map { (String($0.key.dropFirst(2)), $0.value) })
        let archive = ArchiveFiles(files)
        return [false, true].compactMap { archive?.input(isMended: $0) }
      }
    }
  }

  static func check(_ bytes: [UInt8]) -> String? {
    let archive = ArchiveFiles(input: bytes)
    func disk() -> SimulatedDisk {
      let disk = SimulatedDisk()
      for (name, bytes) in archive.files { disk.files["a/" + name] = bytes }
      return disk
    }
    let isSound = (try? ArchiveStore.verify(path: "a", files: disk()))?.isSound ?? false
    if let fault = read(disk()), isSound, !archive.isMended {
      return "verified as sound, and not read: \(fault)"
    }
    return writeOn(disk()) ?? repair(disk())
  }

  /// Reads all that an archive has; the error, if there is one.
  private static func read(_ disk: SimulatedDisk) -> StoreError? {
    do throws(StoreError) {
      let store = try ArchiveStore(path: "a", access: .readOnly, options: options, files: disk)
      var failure: StoreError?
      for query in [Query(), Query(order: .newest), words] {
        do throws(StoreError) {
          for stored in try store.page(query, after: nil, limit: 20).bulletins {
            _ = stored.bulletin.mentions.map(\.excerpt.text)
            _ = try store.versions(of: stored.key)
            _ = try store.bulletin(stored.id)
          }
          _ = try store.count(query)
          _ = try store.facets(.people, of: query, limit: 5)
          _ = try store.statistics()
        } catch {
          failure = error
        }
      }
      try store.close()
      return failure
    } catch {
      return error
    }
  }

  private static let words = (try? Query("port -huê OR l*")) ?? Query()

  /// Adds a bulletin where the archive can be opened, and looks whether it is there to stay.
  private static func writeOn(_ disk: SimulatedDisk) -> String? {
    let new = SampleBulletins.make("new", "Le pont\nUn texte neuf.")
    guard
      let store = try? ArchiveStore(path: "a", access: .readWrite, options: options, files: disk),
      (try? store.insert([new], engine: "f")) != nil
    else { return nil }
    _ = try? store.compact()
    _ = try? store.buildIndex()
    guard (try? store.close()) != nil else { return nil }
    do throws(StoreError) {
      let again = try ArchiveStore(path: "a", access: .readWrite, options: options, files: disk)
      guard try again.bulletin("new")?.bulletin == new else { return "what was added is gone" }
      return nil
    } catch {
      return "opened and written to, and then not opened again: \(error)"
    }
  }

  /// Saves what can be saved, which has to be an archive without fault.
  private static func repair(_ disk: SimulatedDisk) -> String? {
    guard (try? ArchiveStore.repair(from: "a", to: "b", files: disk)) != nil else { return nil }
    do throws(StoreError) {
      let found = try ArchiveStore.verify(path: "b", files: disk)
      return found.isSound ? nil : "repaired, and not sound: \(found.problems)"
    } catch {
      return "repaired, and not read: \(error)"
    }
  }
}
