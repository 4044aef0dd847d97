import Testing
import VNAModel
import VNAParsing
import VNAText

/// Reads a whole stream, cut into chunks of a given size.
private func readAll(
  _ bytes: [UInt8], chunk: Int, format: InputFormat = .auto, name: String? = nil,
  maximumRecord: Int = 16 << 20
) -> [Result<InputRecord, RecordError>] {
  var splitter = RecordSplitter(format: format, name: name, maximumRecord: maximumRecord)
  var decoder = RecordDecoder()
  var results: [Result<InputRecord, RecordError>] = []
  func take(_ batch: RecordBatch?) {
    guard let batch else { return }
    for record in batch.records { results.append(decoder.decode(record, of: batch)) }
  }
  var at = 0
  while at < bytes.count {
    let end = min(at + chunk, bytes.count)
    take(splitter.append(Array(bytes[at..<end])))
    at = end
  }
  take(splitter.finish())
  return results
}

private func readAll(
  _ text: String, chunk: Int = 1 << 20, format: InputFormat = .auto, name: String? = nil,
  maximumRecord: Int = 16 << 20
) -> [Result<InputRecord, RecordError>] {
  readAll(
    Array(text.utf8), chunk: chunk, format: format, name: name, maximumRecord: maximumRecord)
}

extension Result where Success == InputRecord, Failure == RecordError {
  fileprivate var record: InputRecord? { try? get() }
  fileprivate var error: RecordError? {
    if case .failure(let error) = self { return error }
    return nil
  }
  /// The text, or the error's code and place.
  fileprivate var summary: String {
    switch self {
    case .success(let record): "\(record.source.record?.line ?? 0):\(record.source.text.text)"
    case .failure(let error): "\(error.line ?? 0)!\(error.code)"
    }
  }
}

@Suite struct ReadingRecordTests {
  @Test func jsonLinesKeepTheirKeys() throws {
    let line = #"""
      {"id":"a-1","url":"https://exemple.vn/1","published":"2025-10-16","language":"FR",\#
      "text":"Hano\u00ef (VNA) –\nLe président.","batch":7,"tags":["x",null]}
      """#
    let record = try #require(readAll(line).first?.record)
    #expect(record.source.text.text == "Hanoï (VNA) –\nLe président.")
    #expect(record.source.url == "https://exemple.vn/1")
    #expect(record.published == "2025-10-16")
    #expect(record.publishedDay == CivilDate(year: 2025, month: 10, day: 16))
    #expect(record.language == "FR")
    #expect(
      record.source.record
        == BulletinSource.Record(
          id: "a-1", line: 1, extra: ["batch": .integer(7), "tags": .array([.string("x"), .null])]))
    #expect(record.source.encoding == "utf-8")
    #expect(record.source.mediaType == "text/plain")
    #expect(record.diagnostics.isEmpty)
  }

  @Test func jsonLinesWithAPage() throws {
    let line =
      #"{"html":"<html lang=fr><meta property=og:url content=https://e.vn/p><p>Corps.","url":null}"#
    let record = try #require(readAll(line).first?.record)
    #expect(record.source.text.text == "Corps.\n")
    #expect(record.source.mediaType == "text/html")
    #expect(record.source.url == "https://e.vn/p")
    #expect(record.language == nil)
    #expect(record.pageLanguage == "fr")
  }

  @Test func aBadJSONLineDoesNotStopTheRest() throws {
    let stream = [
      #"{"text":"un"}"#, "", #"{"text":"deux""#, #"{"id":"x3","text":"\ud800"}"#, "  ",
      #"{"id":4,"title":"sans texte"}"#, #"["text"]"#, #"{"text":17}"#,
      #"{"text":"a","x":"# + String(repeating: "[", count: 600) + "}", #"{"text":"huit"} x"#,
      #"{"text":null,"html":null}"#, #"{"text":"fin"}"#,
    ].joined(separator: "\n")
    let expected = [
      "1:un", "2!bad-json", "3!bad-json", "4!lone-surrogate", "5!bad-json", "6!no-text",
      "7!bad-field", "8!bad-field", "9!nesting-too-deep", "10!bad-json", "11!no-text", "12:fin",
    ]
    for chunk in [1, 7, 64, 1 << 20] {
      #expect(readAll(stream, chunk: chunk, name: "jour.jsonl").map(\.summary) == expected)
    }
    let results = readAll(stream, name: "jour.jsonl")
    let surrogate = try #require(results[3].error)
    #expect(surrogate.id == "x3")
    #expect(surrogate.column == 20)
    #expect(surrogate.name == "jour.jsonl")
    #expect(results[5].error?.id == "4")
    // As a person reads it who prints it.
    var told = surrogate
    told.message = "what is wrong"
    #expect("\(told)" == "jour.jsonl:4:20: what is wrong [lone-surrogate]")
    told.column = nil
    told.name = nil
    told.line = 3
    #expect("\(told)" == "record:3: what is wrong [lone-surrogate]")
    told.line = nil
    #expect("\(told)" == "what is wrong [lone-surrogate]")
  }

  @Test func jsonLinesWithCRLFAndByteOrderMark() {
    let stream = "\u{FEFF}{\"text\":\"un\"}\r\n\r\n{\"text\":\"deux\"}\r\n"
    #expect(readAll(stream).map(\.summary) == ["1:un", "2!bad-json", "3:deux"])
    // Files that were joined, each with its mark, wherever the chunks end.
    let joined = "\u{FEFF}{\"text\":\"un\"}\n\u{FEFF}{\"text\":\"deux\"}\n\u{FEFF}x"
    for chunk in [1, 20, 1000] {
      let results = readAll(joined, chunk: chunk, format: .jsonl)
      #expect(results.map(\.summary) == ["1:un", "2:deux", "3!bad-field"])
      #expect(results.last?.error?.column == 1)
    }
  }

  @Test func aJSONLineInAnotherEncodingIsReadAndSaid() throws {
    let bytes = Array(#"{"text":"Le pr"#.utf8) + [0xE9] + Array(#"sident"}"#.utf8)
    let record = try #require(readAll(bytes, chunk: 100).first?.record)
    #expect(record.source.text.text == "Le président")
    #expect(record.source.encoding == "windows-1252")
    #expect(record.diagnostics.map(\.code) == ["invalid-utf8"])
  }

  @Test func theParserIsToldWhatTheRecordSays() throws {
    let line =
      #"{"text":"Hanoï (VNA) – Le\u0000 texte.","language":"fr-FR","published":"2025-10-16"}"#
    let record = try #require(readAll(line).first?.record)
    #expect(record.language == "fr-FR")
    var scratch = ParserScratch()
    let bulletin = BulletinParser().parse(record, reusing: &scratch)
    #expect(bulletin.language == "fr")
    #expect(bulletin.referenceDate?.basis == .metadata)
    #expect(bulletin.source.record?.line == 1)
    #expect(bulletin.diagnostics.first?.code == "control-characters")
  }

  @Test func bytesAreParsed() {
    let page = Array("<p>Hano".utf8) + [0xEF] + Array(" (VNA) - Le texte.-VNA</p>".utf8)
    let bulletin = BulletinParser().parse(bytes: page, name: "a.html")
    #expect(bulletin.source.text.text == "Hanoï (VNA) - Le texte.-VNA\n")
    #expect(bulletin.source.name == "a.html")
    #expect(bulletin.source.mediaType == "text/html")
    #expect(bulletin.diagnostics.contains { $0.code == "invalid-utf8" })
  }

  @Test func unreadablePublishedIsSaid() throws {
    let record = try #require(readAll(#"{"text":"a","published":"hier"}"#).first?.record)
    #expect(record.published == "hier")
    #expect(record.publishedDay == nil)
    #expect(record.diagnostics.map(\.code) == ["unreadable-published"])
  }

  @Test func separatedRecords() {
    let stream = "\u{1E}un\nligne\u{1E}\u{1E} \ndeux \u{1E}<p>trois</p>\u{1E}\n"
    for chunk in [1, 3, 1000] {
      let results = readAll(stream, chunk: chunk, format: .rs)
      #expect(results.map(\.summary) == ["1:un\nligne", "2: \ndeux ", "3:trois\n"])
    }
    #expect(readAll(stream).count == 3)
  }

  @Test func aWholeFileIsOneRecord() {
    let text = "Hanoï (VNA) –\n\nLe président.\n"
    for chunk in [1, 5, 1000] {
      #expect(readAll(text, chunk: chunk).map(\.summary) == ["0:" + text])
    }
    let html = "<html><p>Corps.</p>"
    #expect(readAll(html).first?.record?.source.mediaType == "text/html")
    #expect(readAll(html, format: .text).first?.record?.source.text.text == html)
    #expect(
      readAll("Corps & suite", format: .html).first?.record?.source.text.text
        == "Corps & suite\n")
    // An empty file is a record too, with a diagnostic.
    var splitter = RecordSplitter(format: .auto)
    var decoder = RecordDecoder()
    let batch = splitter.finish()
    #expect(batch?.records.count == 1)
    if let batch, let raw = batch.records.first {
      #expect(decoder.decode(raw, of: batch).record?.diagnostics.map(\.code) == ["empty"])
    }
  }

  @Test func aByteOfAProgramIsNoSeparator() {
    // As the head of a program: zeros and small numbers, and 1E among them.
    let program =
      [0x7F] + Array("ELF".utf8) + [UInt8](repeating: 0, count: 40) + [0x1E, 3, 0, 1]
      + Array("libc.so".utf8) + [UInt8](repeating: 0, count: 80) + [0x1E]
    for chunk in [1, 60, 101, 5000] {
      let results = readAll(program, chunk: chunk)
      #expect(results.count == 1)
      #expect(results.first?.record?.source.text.count == program.count)
      #expect(results.first?.record?.diagnostics.first?.code == "binary")
      #expect(results.first?.record?.diagnostics.first?.severity == .error)
    }
    // A text with a byte or two that it should not have is one all the same.
    let texts = "Le premier\u{0} texte.\u{1E}Le second \u{1B}[1mtexte\u{1B}[0m.\u{1F}"
    let records = readAll(texts)
    #expect(records.map { $0.record?.source.text.text.hasPrefix("Le ") } == [true, true])
    for record in records {
      #expect(record.record?.diagnostics.map(\.code) == ["control-characters"])
    }
  }

  @Test func aBlankLineIsToldAsOne() {
    for line in ["", "  \t"] {
      let results = readAll("{\"text\":\"un\"}\n\(line)\n", format: .jsonl)
      #expect(results.map(\.summary) == ["1:un", "2!bad-json"])
      #expect(results.last?.error?.message == "the line is blank")
    }
    #expect(readAll("\n[1]\n", format: .jsonl).last?.error?.message.contains("blank") == false)
  }

  @Test func theFormatIsFoundOut() {
    func format(_ bytes: [UInt8], _ name: String? = nil) -> InputFormat? {
      bytes.withUnsafeBufferPointer { InputFormat.detect($0, name: name, isWhole: true) }
    }
    #expect(format(Array("\n {\"text\":\"x\"}".utf8)) == .jsonl)
    #expect(format(Array("x".utf8), "a.NDJSON") == .jsonl)
    #expect(format(Array("{Photo} Hanoï".utf8)) == .text)
    #expect(format(Array("a\u{1E}b".utf8)) == .rs)
    #expect(format(Array("<!doctype html>".utf8)) == .html)
    #expect(format(Array("Hanoï".utf8)) == .text)
    #expect(format([]) == .text)
    // In UTF-16, «ệ» (U+1EC7) holds the byte 1E: no separator.
    let utf16: [UInt8] =
      [0xFF, 0xFE] + "Việt Nam".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(format(utf16) == .text)
  }

  @Test func aRecordThatIsTooLargeIsReportedAndPassedOver() {
    let big = String(repeating: "x", count: 500)
    let lines =
      "{\"text\":\"un\"}\n{\"text\":\"\(big)\"}\n\n{\"text\":\"trois\"}\n{\"text\":\"\(big)\"}"
    let separated = "un\u{1E}\(big)\u{1E}trois\u{1E}\(big)"
    for chunk in [1, 10, 100, 499, 510, 600, 5000] {
      #expect(
        readAll(lines, chunk: chunk, format: .jsonl, maximumRecord: 100).map(\.summary)
          == ["1:un", "2!record-too-large", "3!bad-json", "4:trois", "5!record-too-large"])
      #expect(
        readAll(separated, chunk: chunk, format: .rs, maximumRecord: 100).map(\.summary)
          == ["1:un", "2!record-too-large", "3:trois", "4!record-too-large"])
      #expect(
        readAll(big, chunk: chunk, maximumRecord: 100).map(\.summary)
          == ["0!record-too-large"])
    }
  }

  @Test func chunksDoNotDecideWhatIsTooLargeOrOfWhichFormat() {
    let blank =
      "{\"text\":\"un\"}\n" + String(repeating: " ", count: 300) + "\n{\"text\":\"trois\"}"
    // The first separator comes after more bytes than a record may have.
    let separated = String(repeating: "x", count: 200) + "\u{1E}deux"
    for chunk in [1, 60, 101, 5000] {
      #expect(
        readAll(blank, chunk: chunk, format: .jsonl, maximumRecord: 100).map(\.summary)
          == ["1:un", "2!record-too-large", "3:trois"])
      let pieces = "un\u{1E}" + String(repeating: " ", count: 300) + "\u{1E}trois"
      #expect(
        readAll(pieces, chunk: chunk, format: .rs, maximumRecord: 100).map(\.summary)
          == ["1:un", "2!record-too-large", "3:trois"])
      #expect(
        readAll(separated, chunk: chunk, maximumRecord: 100).map(\.summary)
          == ["1!record-too-large", "2:deux"])
    }
  }

  @Test func memoryIsBoundedByTheLargestRecord() {
    // 64 MiB of one line, of which nothing may be kept: fast, and no record comes out but errors.
    var splitter = RecordSplitter(format: .jsonl, maximumRecord: 1 << 20)
    let chunk = [UInt8](repeating: 0x78, count: 1 << 20)
    var batches = 0
    for _ in 0..<64 { if splitter.append(chunk) != nil { batches += 1 } }
    #expect(splitter.append(Array("\n{\"text\":\"après\"}\n".utf8))?.records.map(\.line) == [2])
    #expect(batches == 1)
  }

  @Test(.timeLimit(.minutes(5))) func oneRecordOfManyMegabytesIsCutInLinearTime() {
    let text = String(repeating: "du 20 au 22 octobre ", count: 400_000)
    let results = readAll("{\"text\":\"\(text)\"}\n{\"text\":\"b\"}", chunk: 64 << 10)
    #expect(results.first?.record?.source.text.count == text.utf8.count)
    #expect(results.count == 2)
  }

  @Test func anyCutGivesTheSameRecords() {
    let stream = (1...40).map { #"{"id":"\#($0)","text":"Hanoï \#($0)"}"# }.joined(separator: "\n")
    let whole = readAll(stream).map(\.summary)
    #expect(whole.count == 40)
    for chunk in 1...90 { #expect(readAll(stream, chunk: chunk).map(\.summary) == whole) }
  }

  @Test func anyBytesGiveRecordsOrErrors() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let seed = Array(
      (#"{"id":"a","html":"<p class=\"x\">Hano\u00ef &eacute;</p>","n":[1,{"b":2}]}"# + "\n"
        + #"{"text":"Le président","published":"2025-10-16T01:00:00Z"}"# + "\n<p>x\u{1E}y").utf8)
    let formats = InputFormat.allCases
    for _ in 0..<8_000 {
      var bytes = seed
      for _ in 0..<random(8) { bytes[random(bytes.count)] = UInt8(random(256)) }
      let format = formats[random(formats.count)]
      for case .success(let record) in readAll(bytes, chunk: 1 + random(200), format: format) {
        let isValid = UTF8Validation.firstInvalid(in: record.source.text.bytes) == nil
        #expect(isValid)
      }
    }
  }
}
