import Foundation
import Testing
import VNACorpus

@Suite("vna parse: what it reads")
struct ParseInputTests {
  @Test("Standard input: by -, and when nothing is given")
  func standardInput() async throws {
    let named = try await Program.vna("parse", "-", input: Sample.story)
    let unnamed = try await Program.vna("parse", input: Sample.story)
    #expect(named.output == unnamed.output)
    #expect(try named.object()[path: "source.name"] as? String == "<stdin>")
    #expect(try named.object().texts("story.paragraphs").count == 2)
    let twice = try await Program.vna("parse", "-", "-", input: Sample.story)
    #expect(twice.status == 64)
  }

  @Test("An input without a byte is a bulletin with a warning")
  func empty() async throws {
    let outcome = try await Program.vna("parse", input: "")
    let diagnostics = try #require(try outcome.object()["diagnostics"] as? [Object])
    #expect(diagnostics.first?["code"] as? String == "empty")
    #expect(outcome.status == 0)
  }

  @Test("A directory: its texts and pages in the order of names, nothing hidden, nothing else")
  func directory() async throws {
    let folder = try Folder()
    for name in ["b.txt", "a/z.TXT", "c.html", ".hidden.txt", "notes.md", "a/.git/x.txt"] {
      try folder.write(name, Sample.story)
    }
    let outcome = try await Program.vna("parse", folder.path)
    let names = try outcome.objects().map { $0[path: "source.name"] as? String }
    #expect(names == ["a/z.TXT", "b.txt", "c.html"].map { folder.path + "/" + $0 })
  }

  @Test("--files-from: lines, or NUL with -0, from a file or standard input")
  func filesFrom() async throws {
    let folder = try Folder()
    let plain = try folder.write("plain.txt", Sample.story)
    let odd = try folder.write("two\nlines.txt", Sample.story)
    func names(_ outcome: Program.Outcome) throws -> [String?] {
      try outcome.objects().map { $0[path: "source.name"] as? String }
    }
    let list = try folder.write("list", "\(plain)\r\n\n\(plain)")
    #expect(try await names(Program.vna("parse", "--files-from", list)) == [plain, plain])
    let nul = try await Program.vna("parse", "--files-from", "-", "-0", input: "\(odd)\0\(plain)\0")
    #expect(try names(nul) == [odd, plain])
    #expect(try await Program.vna("parse", "-0", plain).status == 64)
  }

  @Test("Records of a stream: 1E between them, numbered, blank ones left out")
  func recordSeparators() async throws {
    let outcome = try await Program.vna(
      "parse", "--input-format", "rs", input: "Un.\u{1E}\n\u{1E}\(Sample.story)\u{1E}")
    let records = try outcome.objects()
    #expect(records.map { $0.texts("story.paragraphs").count } == [1, 2])
    #expect(records.map { $0[path: "source.record.line"] as? Int } == [1, 2])
  }

  @Test("JSON lines: the caller's id, url, language and other keys come out again")
  func jsonLines() async throws {
    let input = """
      {"id": 7, "url": "https://example.org/7", "language": "fr", "day": {"n": [1]}, "text": "Un."}
      {"id": "b", "published": "2025-03-04T08:00:00+07:00", "html": "<p>Deux &amp; trois.</p>"}

      """
    let records = try await Program.vna("parse", "--input-format", "jsonl", input: input).objects()
    #expect(records.map { $0[path: "source.record.id"] as? String } == ["7", "b"])
    #expect(records[0][path: "source.url"] as? String == "https://example.org/7")
    #expect(records[0][path: "source.record.extra.day.n"] as? [Int] == [1])
    #expect(records[1].texts("story.paragraphs") == ["Deux & trois."])
    #expect(records[1][path: "referenceDate.basis"] as? String == "metadata")
  }

  @Test("The caller's language and day")
  func hints() async throws {
    let bulletin = try await Program.vna(
      "parse", "--language", "en", "--reference-date", "2025-03-04", "--annotators", "none",
      input: Sample.story
    ).object()
    #expect(bulletin["language"] as? String == "en")
    #expect(bulletin[path: "referenceDate.value"] as? String == "2025-03-04")
    #expect(bulletin[path: "referenceDate.basis"] as? String == "given")
  }

  @Test("Output in the order of input, the same bytes with one worker and with several")
  func order() async throws {
    let folder = try Folder()
    let generator = CorpusGenerator(seed: 11)
    var paths: [String] = []
    for index in 0..<300 {
      let name = "n\(index * 7919 % 300).txt"
      paths.append(try folder.write(name, Data(generator.bulletin(index).text)))
    }
    let list = try folder.write("list", paths.joined(separator: "\n"))
    let one = try await Program.vna("parse", "--files-from", list, "--jobs", "1")
    let two = try await Program.vna("parse", "--files-from", list, "--jobs", "2")
    let many = try await Program.vna("parse", "--files-from", list, "--jobs", "7")
    #expect(one.output == two.output && one.output == many.output)
    #expect(try one.objects().map { $0[path: "source.name"] as? String } == paths)
  }

  @Test("A stream gives the same as its records one by one, with any number of workers")
  func stream() async throws {
    let generator = CorpusGenerator(seed: 12)
    let texts = (0..<200).map { String(decoding: generator.bulletin($0).text, as: UTF8.self) }
    let lines = try Sample.jsonLines(texts)
    let one = try await Program.vna("parse", "--input-format", "jsonl", "-j1", input: lines)
    let two = try await Program.vna("parse", "--input-format", "jsonl", "-j2", input: lines)
    #expect(one.output == two.output)
    let records = try one.objects()
    #expect(records.map { $0[path: "source.record.id"] as? String } == (0..<200).map { "n\($0)" })
    let single = try await Program.vna("parse", input: texts[150]).object()
    #expect(records[150]["story"] as? NSDictionary == single["story"] as? NSDictionary)
  }
}
