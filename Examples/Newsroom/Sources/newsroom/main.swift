// A folder of bulletins as files for an editorial system and a feed: swift run newsroom FOLDER OUT
import Foundation
import VNAKit

guard CommandLine.arguments.count == 3 else {
  print("usage: newsroom FOLDER OUT")
  exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
let out = URL(fileURLWithPath: CommandLine.arguments[2], isDirectory: true)

do {
  let stories = try Newsroom.stories(in: folder)
  try Newsroom.write(stories, to: out)
  for story in stories {
    let day = story.referenceDate?.value.description ?? "no day"
    print("\(day)  \(story.story.headline?.text ?? "no headline")")
  }
} catch {
  FileHandle.standardError.write(Data("newsroom: \(error)\n".utf8))
  exit(74)
}
