import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

for event in bulletin.events where event.isMain {
  let actors = event.actors.map { "\($0.name), \($0.role ?? "takes part")" }
  print(event.kind, event.date?.description ?? "no day known")
  for actor in actors { print(" ", actor) }
}
