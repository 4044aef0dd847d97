import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

for person in bulletin.people {
  print(person.name, "–", person.roles.first?.text ?? "no function")
}
