import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

print(bulletin.story.headline?.text ?? "no headline")
for paragraph in bulletin.story.body {
  print("-", paragraph.text.prefix(50))
}
