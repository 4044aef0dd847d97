import Foundation
import Testing
import VNAExport
import VNAParsing
import VNAPresentation
import VNAStorage

@Suite struct LocalizedErrorTests {
  @Test func alertsSayWhatHappened() throws {
    let errors: [any Error] = [
      StoreError(.full, "there is no room", path: "/disk/a"),
      ExportError("There is no format 'x'."),
      try #require(throws: QueryError.self) { try Query("people:(") },
    ]
    for error in errors { #expect(error.localizedDescription == "\(error)") }
    #expect(errors[0].localizedDescription == "/disk/a: there is no room")
  }

  @Test func aRecordSaysWhereItWas() throws {
    let lines = Data("{\"id\": 1,\n".utf8)
    var errors: [RecordError] = []
    for result in BulletinParser().bulletins(in: lines, name: "pages.jsonl") {
      if case .failure(let error) = result { errors.append(error) }
    }
    let text = try #require(errors.first).localizedDescription
    #expect(text.hasPrefix("pages.jsonl:1"))
    #expect(text.hasSuffix("[bad-json]"))
  }
}
