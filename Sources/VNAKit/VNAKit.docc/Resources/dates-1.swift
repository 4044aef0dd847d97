import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

for date in bulletin.dates where date.basis == .bound {
  print(date.excerpt.text, "=", date.value?.description ?? "-", date.basis)
}
