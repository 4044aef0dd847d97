// Keeps what appears in a folder: swift run folder-watcher FOLDER ARCHIVE [COUNT]
import Foundation
import VNAKit

let arguments = CommandLine.arguments
guard arguments.count == 3 || arguments.count == 4 else {
  print("usage: folder-watcher FOLDER ARCHIVE [COUNT]\nStops after COUNT files, or at ^C.")
  exit(64)
}
let folder = URL(fileURLWithPath: arguments[1], isDirectory: true)
let parser = BulletinParser()

do {
  let store = try ArchiveStore(path: arguments[2])
  var left = arguments.count == 4 ? Int(arguments[3]) ?? 0 : .max
  for try await file in FolderWatcher(folder: folder) {
    let name = file.lastPathComponent
    // Each file is a batch: after a crash all of its bulletins are there, or none.
    var bulletins: [Bulletin] = []
    guard let data = try? Data(contentsOf: file) else {
      print("failed     \(name): it cannot be read")
      continue
    }
    for result in parser.bulletins(in: data, name: name) {
      switch result {
      case .success(var bulletin):
        // A file that changes is a new version of the same story, not another story.
        if bulletin.source.record == nil { bulletin.source.record = .init(id: name) }
        bulletins.append(bulletin)
      case .failure(let error):
        print("failed     \(name): \(error.message)")
      }
    }
    let reports = try store.insert(bulletins, engine: "folder-watcher 1")
    for (bulletin, report) in zip(bulletins, reports) {
      let outcome = report.outcome.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
      let title = bulletin.story.headline ?? bulletin.story.body.first
      print("\(outcome)  \(report.key)  \(title?.text.prefix(70) ?? "nothing to read")")
    }
    left -= 1
    if left <= 0 { break }
  }
  try store.close()
} catch {
  print("folder-watcher: \(error)")
  exit(74)
}
