// What Benchmarks/peers/store.py pairs with SQLite: each run does one thing with an archive and
// prints one line of JSON.
//
//     vna-store-benchmarks ingest TEXTS DIRECTORY
//     vna-store-benchmarks index DIRECTORY
//     vna-store-benchmarks search DIRECTORY QUERIES
//     vna-store-benchmarks fill DIRECTORY COUNT
//     vna-store-benchmarks open DIRECTORY
//
// And `vna-store-benchmarks race DIRECTORY`, built with `--sanitize=thread`, has several tasks use an
// archive at once.
import Foundation
import VNAModel
import VNAStorage
import VNAStorageTesting
import VNAText

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  print("usage: vna-store-benchmarks ingest|index|search|fill|open|race …")
  exit(64)
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  let time = start.duration(to: .now).components
  return Double(time.seconds) + Double(time.attoseconds) / 1e18
}

/// The records of a file, which byte 1E ends.
func texts(_ path: String) throws -> [Bulletin] {
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  return bytes.split(separator: 0x1E).enumerated().compactMap { number, record in
    SourceText(utf8: Array(record)).map {
      Bulletin(BulletinSource($0, record: .init(id: "n\(number)")))
    }
  }
}

/// The most memory that the process had, in MiB.
func peak() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (Int(line.split(separator: " ").dropLast().last ?? "") ?? 0) / 1024
}

func indexBytes(_ directory: String) throws -> Int {
  let names = try FileManager.default.contentsOfDirectory(atPath: directory)
  return try names.filter { $0.hasSuffix(".vidx") }.reduce(0) { total, name in
    let file = try FileManager.default.attributesOfItem(atPath: directory + "/" + name)
    return total + (file[.size] as? Int ?? 0)
  }
}

let directory = arguments[1]
switch arguments[0] {
case "ingest":
  let bulletins = try texts(arguments[1])
  let bytes = bulletins.reduce(0) { $0 + $1.source.text.count }
  let time = try seconds {
    let store = try ArchiveStore(path: arguments[2])
    for start in stride(from: 0, to: bulletins.count, by: 256) {
      let batch = Array(bulletins[start..<min(bulletins.count, start + 256)])
      // The check of the text is part of taking it in.
      for bulletin in batch {
        guard bulletin.source.text.withBytes({ UTF8Validation.isValid($0) }) else { exit(65) }
      }
      _ = try store.insert(batch, engine: "")
    }
    try store.close()
  }
  print("{\"count\":\(bulletins.count),\"bytes\":\(bytes),\"seconds\":\(time)}")
case "index":
  let store = try ArchiveStore(path: directory, access: .readWrite)
  let time = try seconds { try store.buildIndex() }
  let bytes = try store.statistics().sourceBytes
  try store.close()
  print(
    "{\"bytes\":\(bytes),\"seconds\":\(time),\"indexBytes\":\(try indexBytes(directory)),\"peakMiB\":\(peak())}"
  )
case "search":
  let queries = try String(contentsOfFile: arguments[2], encoding: .utf8).split(separator: "\n")
  let store = try ArchiveStore(path: directory, access: .readOnly)
  _ = try store.count(try Query("le"))
  var times: [Double] = []
  var hits = 0
  for query in queries {
    let query = try Query(String(query))
    times.append(
      try seconds { hits += try store.page(query, after: nil, limit: 10).bulletins.count })
  }
  let list = times.map { String($0) }.joined(separator: ",")
  print("{\"hits\":\(hits),\"seconds\":[\(list)]}")
case "fill":
  let store = try ArchiveStore(path: directory, options: .init(durability: .none))
  let count = Int(arguments[2]) ?? 0
  let body = String(repeating: "Le ministre a reçu la délégation à Hanoï. ", count: 10)
  for start in stride(from: 0, to: count, by: 1000) {
    _ = try store.insert(
      (start..<(start + 1000)).map { number in
        Bulletin(
          BulletinSource(
            SourceText("Titre \(number)\n\(body)"),
            record: .init(id: "https://example.org/bulletin-\(number).vnp")))
      }, engine: "")
  }
  try store.close()
case "open":
  var store: ArchiveStore?
  let before = peak()
  let time = try seconds { store = try ArchiveStore(path: directory, access: .readWrite) }
  let opened = peak()
  let first = try seconds { _ = try store?.bulletin("https://example.org/bulletin-77777.vnp") }
  print(
    "{\"count\":\(try store?.count(Query()) ?? 0),\"seconds\":\(time),\"firstSeconds\":\(first),"
      + "\"peakMiB\":\(opened),\"peakBeforeMiB\":\(before)}")
case "race":
  for round in 0..<5 {
    for check in StorageConformance.checks(.concurrency) {
      try await check.run(
        StoreMaker {
          try ArchiveStore(
            path: directory + "/" + UUID().uuidString,
            options: .init(durability: .none, segmentBytes: round < 3 ? 4096 : 1 << 20))
        })
    }
  }
  print("{\"races\":0}")
default: exit(64)
}
