import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

let store = try ArchiveStore(path: "bulletins.vna")
let report = try await store.insert(bulletin, engine: "tutorial 1.0")
print(report.outcome, report.key)
try store.close()
