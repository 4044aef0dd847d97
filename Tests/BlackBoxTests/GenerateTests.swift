import Foundation
import Testing
import VNACorpus

@Suite("vna generate")
struct GenerateTests {
  private static let generator = CorpusGenerator(seed: 12)

  @Test("The records are those of the generator, in both forms")
  func records() async throws {
    let texts = (0..<5).map { Self.generator.bulletin($0).text }
    let stream = try await Program.vna("generate", "-n", "5", "--seed", "12", "--format", "rs")
    #expect(stream.status == 0 && stream.messages.isEmpty)
    #expect(stream.output.split(separator: 0x1E).map(Array.init) == texts)
    let lines = try await Program.vna("generate", "--count", "5", "--seed", "12").objects()
    #expect(
      lines.map { $0["text"] as? String } == texts.map { String(decoding: $0, as: UTF8.self) })
    #expect(lines.map { $0["id"] as? String } == (0..<5).map { "12-00000\($0)" })
    #expect(lines.allSatisfy { $0["language"] as? String == "fr" })
    #expect(try await Program.vna("generate", "-n", "0").output.isEmpty)
  }

  @Test("Files with the truth beside, and none is overwritten unasked")
  func files() async throws {
    let folder = try Folder()
    let words = ["-n", "3", "--seed", "12", "-o", folder.path + "/texts"]
    func generate(_ more: String...) async throws -> Program.Outcome {
      try await Program.run(
        Program.url(), ["generate"] + words + more, input: Data(), [:], Program.root)
    }
    let outcome = try await generate("--truth", folder.path + "/gold")
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.messages.isEmpty)
    for index in 0..<3 {
      let bulletin = Self.generator.bulletin(index)
      let name = "12-00000\(index)"
      #expect(try folder.data("texts/\(name).txt") == Data(bulletin.text))
      let gold = try #require(
        JSONSerialization.jsonObject(with: folder.data("gold/\(name).gold.json")) as? Object)
      #expect(gold["id"] as? String == name)
      #expect(gold["language"] as? String == "fr")
      #expect(gold["truncated"] as? Bool == bulletin.truth.isTruncated)
      #expect(gold["reference_date"] as? String == bulletin.truth.referenceDate)
      #expect(gold["lines"] as? [String] == bulletin.truth.lines.map(\.rawValue))
      #expect(gold[path: "dateline.place"] as? String == bulletin.truth.dateline?.place)
      #expect(gold["sign_off"] as? String == bulletin.truth.signOff?.agency)
      for key in ["dates", "people", "organizations", "places", "quantities", "quotes"] {
        #expect(gold[key] is [Object], "\(key)")
      }
    }
    let again = try await generate()
    #expect(again.status == 73 && again.messages.contains("--force"))
    #expect(try await generate("--force").status == 0)
  }

  @Test("The truth speaks of the story alone, in the words of the text")
  func gold() async throws {
    let folder = try Folder()
    let outcome = try await Program.vna(
      "generate", "-n", "40", "--seed", "12", "-o", folder.path + "/t", "--truth",
      folder.path + "/g")
    #expect(outcome.status == 0)
    var people = 0
    for index in 0..<40 {
      let name = "12-0000" + (index < 10 ? "0" : "") + "\(index)"
      let text = try folder.read("t/\(name).txt")
      let gold = try #require(
        JSONSerialization.jsonObject(with: folder.data("g/\(name).gold.json")) as? Object)
      let truth = Self.generator.bulletin(index).truth
      let firstOther = truth.blocks.first {
        [.marker, .relatedKicker, .relatedHeadline].contains($0.kind) && $0.span.lowerBound > 600
      }
      let names = (gold["people"] as? [Object] ?? []).compactMap { $0["name"] as? String }
      people += names.count
      for name in names { #expect(text.contains(name)) }
      // Who is named first in the list of other stories is no one of the story.
      let others = truth.people.filter { person in
        person.mentions.allSatisfy { $0.span.lowerBound > firstOther?.span.lowerBound ?? .max }
      }
      for other in others { #expect(!names.contains(other.name)) }
      for date in gold["dates"] as? [Object] ?? [] {
        #expect(text.contains(try #require(date["text"] as? String)))
      }
      for quantity in gold["quantities"] as? [Object] ?? [] {
        #expect(quantity["value"] is NSNumber && quantity["unit"] is String)
      }
    }
    #expect(people > 40)
  }

  @Test("What it cannot make is a mistake of the command line")
  func mistakes() async throws {
    let language = try await Program.vna("generate", "--language", "de")
    #expect(language.status == 64)
    #expect(language.messages.contains("'fr'"))
    for words in [["--format", "files"], ["--count", "-1"], ["--seed", "x"], ["bulletin.txt"]] {
      let outcome = try await Program.run(
        Program.url(), ["generate"] + words, input: Data(), [:], Program.root)
      #expect(outcome.status == 64, "\(words)")
    }
    let place = try await Program.vna("generate", "-n", "1", "-o", "/dev/null/x")
    #expect(place.status == 73)
  }

  @Test("A pipe that closes ends it")
  func closedPipe() async throws {
    let outcome = try await Program.shell("vna generate -n 100000 | head -c 1000 | wc -c")
    #expect(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines) == "1000")
  }
}
