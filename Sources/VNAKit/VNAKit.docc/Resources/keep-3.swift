import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

let ninjs = NinJSExporter().bytes(of: bulletin)
try Data(ninjs).write(to: URL(fileURLWithPath: "bulletin.ninjs.json"))
print(ninjs.count > 1000 ? "written" : "too short")
