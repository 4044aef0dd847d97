// A program of your own that reads a bulletin: swift run embedding ../bulletin.txt
import Foundation
import VNAKit

guard let path = CommandLine.arguments.dropFirst().first,
  let bytes = FileManager.default.contents(atPath: path)
else {
  print("usage: embedding FILE")
  exit(64)
}

// The day of publication, where it is known, dates «hier» and «le 4 mars».
let parser = BulletinParser(
  ParserConfiguration(referenceDate: CivilDate(year: 2025, month: 3, day: 4)))
let bulletin = parser.parse(bytes: Array(bytes), name: path)

print("headline: \(bulletin.story.headline?.text ?? "none")")
if let dateline = bulletin.story.dateline {
  let places = dateline.places.map { "\($0.name) (\($0.country ?? "?"))" }
  print("dateline: \(places.joined(separator: ", ")), \(dateline.agency ?? "no agency")")
}
for paragraph in bulletin.story.body {
  let (line, _) = bulletin.source.text.position(at: Int(paragraph.span.start))
  print("paragraph at line \(line), bytes \(paragraph.span.range): \(paragraph.text.prefix(40))…")
}
for other in bulletin.related.items {
  let kicker = other.kicker.map { "[\($0.text)] " } ?? ""
  print("other story: \(kicker)\(other.headline?.text ?? "cut off")")
}
for person in bulletin.people {
  print("person: \(person.name), \(person.roles.first?.text ?? "no function named")")
}
