import Foundation
import Testing

@Suite("Settings of a folder")
struct SettingsTests {
  @Test("The file where one stands goes before the person's, and names no other folder's")
  func projectFile() async throws {
    let folder = try Folder()
    try folder.write("home/.config/vna/config.json", "{\"store\": \"mine\", \"jobs\": 1}")
    try folder.write("project/.vna.json", "{\"store\": \"ours\"}")
    try folder.write("project/below/empty", "")
    let home = ["HOME": folder.path + "/home"]
    func store(in name: String) async throws -> Object? {
      let outcome = try await Program.vna(
        "config", "--format", "jsonl", environment: home, in: folder.url.appending(path: name))
      return try outcome.objects().first { $0["name"] as? String == "store" }
    }
    let ours = try #require(try await store(in: "project"))
    #expect(ours["value"] as? String == "ours")
    #expect(ours[path: "origin.path"] as? String == ".vna.json")
    #expect(ours[path: "origin.line"] as? Int == 1 && ours[path: "origin.column"] as? Int == 11)
    #expect(try await store(in: "project/below")?["value"] as? String == "mine")
    let jobs = try await Program.vna(
      "config", "jobs", environment: home, in: folder.url.appending(path: "project"))
    #expect(jobs.text == "1\n")
  }

  @Test("A store that is set is the store")
  func store() async throws {
    let folder = try Folder()
    try folder.write(".vna.json", "{\"store\": \"a.vna\"}")
    try folder.write("one.txt", Sample.story)
    #expect(try await Program.vna("ingest", "one.txt", in: folder.url).status == 0)
    #expect(try await Program.vna("list", in: folder.url).objects().count == 1)
  }
}
