import Foundation
import Testing

@testable import VNACommandLine

@Suite struct OutputTests {
  @Test func aFileIsNotOverwrittenUnasked() throws {
    let folder = try Folder()
    let path = try #require(Path(argument: folder.path + "/out"))
    let sink = try OutputSink.file(path)
    for _ in 0..<100_000 { try sink.write("Hà Nội\n") }
    try sink.flush()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path.description)).count == 1_000_000)
    let error = #expect(throws: CommandError.self) { try OutputSink.file(path) }
    #expect(error?.exitCode == .cannotCreate)
    _ = try OutputSink.file(path, overwrites: true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path.description)).isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsToldAndStaysTold() throws {
    let path = try #require(Path(argument: "/dev/full"))
    let sink = try OutputSink.file(path, overwrites: true)
    try sink.write("x")
    let error = #expect(throws: OutputError.self) { try sink.flush() }
    #expect(error?.exitCode == .inputOutput)
    #expect(throws: OutputError.self) { try sink.write("y") }
  }

  @Test func manyWritersDoNotMix() async throws {
    let sink = OutputSink.memory()
    await withTaskGroup(of: Void.self) { group in
      for letter in ["a", "b", "c", "d"] {
        group.addTask {
          let line = String(repeating: letter, count: 50) + "\n"
          for _ in 0..<200 { try? sink.write(line) }
        }
      }
    }
    let lines = sink.contents.split(separator: "\n")
    #expect(lines.count == 800)
    #expect(lines.allSatisfy { $0.count == 50 && Set($0).count == 1 })
  }
}
