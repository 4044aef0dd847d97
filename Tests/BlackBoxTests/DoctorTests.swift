import Foundation
import Testing

@Suite struct DoctorTests {
  @Test("Plug-ins on PATH are asked for their help")
  func plugins() async throws {
    let folder = try Folder()
    // Another process writes them: see ProgramTests.
    _ = try await Program.shell(
      """
      printf '#!/bin/sh\\n[ "$1" = --help ] && [ -n "$VNA_VERSION" ]\\n' >vna-good
      printf '#!/bin/sh\\nexit 3\\n' >vna-bad
      printf '#!/bin/sh\\nsleep 77 & sleep 77\\n' >vna-slow
      chmod +x vna-good vna-bad vna-slow; touch vna-plain
      """, in: folder.url)
    let outcome = try await Program.vna(
      "doctor", "--format", "jsonl",
      environment: ["PATH": folder.path + ":/usr/bin:/bin", "LANG": "C.UTF-8"])
    #expect(outcome.status == 0, "\(outcome.text)")
    let messages = try outcome.objects().filter { $0["check"] as? String == "plug-in" }.map {
      "\($0["status"] as? String ?? "") \($0["message"] as? String ?? "")"
    }
    #expect(
      messages == [
        "ok built-in, compiled in",
        "warning bad: \(folder.path)/vna-bad: ended with 3 when asked for --help",
        "ok good: \(folder.path)/vna-good, answers --help",
        "warning plain: \(folder.path)/vna-plain: not an executable file",
        "warning slow: \(folder.path)/vna-slow: no answer to --help within three seconds",
      ])
    // Nothing of it is left.
    #expect(try await Program.shell("ps -eo args | grep '[s]leep 77'").text.isEmpty)
  }

  @Test("The store's own check, with what to try")
  func store() async throws {
    let folder = try Folder()
    try folder.write("one.txt", Sample.story)
    let store = folder.path + "/a.vna"
    #expect(try await Program.vna("ingest", folder.path, "--store", store).status == 0)
    let sound = try await Program.vna("doctor", "--format", "text", "--store", store)
    #expect(sound.status == 0 && sound.text.contains("bytes, all of them sound\n"))
    // A byte of the only record turned over.
    let segment = try #require(
      try FileManager.default.contentsOfDirectory(atPath: store).first { $0.hasSuffix(".vlog") })
    var bytes = try folder.data("a.vna/" + segment)
    bytes[bytes.count - 200] ^= 0xFF
    try folder.write("a.vna/" + segment, bytes)
    let damaged = try await Program.vna("doctor", "--format", "text", "--store", store)
    #expect(damaged.status == 1, "\(damaged.text)")
    #expect(damaged.text.contains("error    store: \(store): "))
    #expect(damaged.text.contains("try: vna store repair NEW-DIRECTORY --store \(store)\n"))
  }
}
