import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

let lines = LineMap(bulletin.source.text)
for person in bulletin.people {
  print(person.name, "–", person.roles.first?.text ?? "no function")
  for mention in person.mentions {
    let (line, column) = lines.position(at: Int(mention.span.start))
    print("  line \(line), column \(column): \(mention.text)")
  }
}
