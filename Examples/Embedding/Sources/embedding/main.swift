// A program of your own that reads a bulletin: swift run embedding ../bulletin.txt
import Foundation
import VNAKit
import VNAPresentation

guard let path = CommandLine.arguments.dropFirst().first,
  let bytes = FileManager.default.contents(atPath: path)
else {
  print("usage: embedding FILE")
  exit(64)
}

// The day of publication, where it is known, dates «hier» and «le 4 mars».
let parser = BulletinParser(
  ParserConfiguration(referenceDate: CivilDate(year: 2025, month: 3, day: 4)))

// A file may hold one bulletin or, as JSON lines, many; one that cannot be read harms no other.
for result in parser.bulletins(in: bytes, name: path) {
  switch result {
  case .success(let bulletin): show(bulletin)
  case .failure(let error): print("line \(error.line ?? 1): \(error.message)")
  }
}

func show(_ bulletin: Bulletin) {
  print("headline: \(bulletin.story.headline?.text ?? "none")")
  if let dateline = bulletin.story.dateline {
    let places = dateline.places.map { "\($0.name) (\($0.country ?? "?"))" }
    print("dateline: \(places.joined(separator: ", ")), \(dateline.agency ?? "no agency")")
  }
  let lines = LineMap(bulletin.source.text)
  for paragraph in bulletin.story.body {
    let (line, _) = lines.position(at: Int(paragraph.span.start))
    print("paragraph at line \(line), bytes \(paragraph.span.range): \(paragraph.text.prefix(40))…")
  }
  for other in bulletin.related.items {
    let kicker = other.kicker.map { "[\($0.text)] " } ?? ""
    print("other story: \(kicker)\(other.headline?.text ?? "cut off")")
  }
  for person in bulletin.people {
    print("person: \(person.name), \(person.roles.first?.text ?? "no function named")")
  }
  for event in bulletin.events where event.isMain {
    let actors = event.actors.map(\.name).joined(separator: ", ")
    print("event: \(event.kind.name(in: .english)), \(event.date?.description ?? "?"): \(actors)")
  }
  for quantity in bulletin.quantities where quantity.kind == .money {
    print("money: \(quantity.value) \(quantity.unitName(in: .english) ?? "")")
  }
  // For a label of SwiftUI, UIKit or AppKit: names as links of the app's own.
  let text = bulletin.attributedStory { mention in
    mention.kind == .person ? URL(string: "desk://people/\(mention.entry)") : nil
  }
  print("attributed text: \(text.runs.filter { $0.link != nil }.count) links to people")
}
