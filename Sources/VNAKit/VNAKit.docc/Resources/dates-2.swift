import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")

var calendar: [(day: CivilDate, text: String)] = []
for date in bulletin.dates where bulletin.isInStory(date.excerpt.span) {
  guard date.basis != .bound, let value = date.value, let days = value.days else { continue }
  calendar.append((days.lowerBound, "\(value) – \(date.excerpt.text)"))
}
for entry in calendar.sorted(by: { $0.day < $1.day }) { print(entry.text) }
