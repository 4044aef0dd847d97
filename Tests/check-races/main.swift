// Has several tasks write and read an archive at once: check-races DIRECTORY
//
// Built with `--sanitize=thread`, which ends the program where two of them race.
import VNAStorage
import VNAStorageTesting

guard let directory = CommandLine.arguments.dropFirst().first else {
  fatalError("usage: check-races DIRECTORY")
}
var count = 0
for round in 0..<5 {
  for check in StorageConformance.checks(.concurrency) {
    count += 1
    try await check.run(
      StoreMaker {
        try ArchiveStore(
          path: "\(directory)/\(UInt64.random(in: 0 ... .max))",
          options: .init(durability: .none, segmentBytes: round < 3 ? 4096 : 1 << 20))
      })
  }
}
print("\(count) checks without a race")
