import Foundation
import Testing

@Suite("vna: the program around the subcommands")
struct ProgramTests {
  @Test func version() async throws {
    let text = try await Program.vna("--version")
    #expect(text.text == "vna 0.1.0\n" && text.status == 0)
    let json = try await Program.vna("--version", "--json").object()
    #expect(json["version"] as? String == "0.1.0")
    #expect(json[path: "schemaVersions.bulletin"] as? Int == 1)
  }

  @Test("Help goes to standard output, whichever way it is asked for")
  func help() async throws {
    let help = try await Program.vna("help", "parse")
    #expect(help.status == 0 && help.messages.isEmpty)
    #expect(help.text.hasPrefix("OVERVIEW: "))
    for word in ["USAGE: vna parse", "--format", "--input-format", "--files-from", "--max-record"] {
      #expect(help.text.contains(word))
    }
    #expect(try await Program.vna("parse", "--help").text == help.text)
    #expect(try await Program.vna("parse", "-h").text == help.text)
    let bare = try await Program.vna()
    #expect(bare.status == 0 && bare.text.contains("vna parse"))
    for line in help.lines { #expect(line.count <= 80) }
  }

  @Test("An executable vna-NAME on PATH is the subcommand NAME")
  func external() async throws {
    let folder = try Folder()
    let script = "#!/bin/sh\necho \"hello $1 from $VNA_VERSION\"\nexit 7\n"
    // Another process writes them: a file that one of this process's children has open for writing,
    // if only for a moment, cannot be run.
    _ = try await Program.shell(
      "for name in hello parse; do printf %s \"$SCRIPT\" >vna-$name; chmod +x vna-$name; done",
      environment: ["SCRIPT": script], in: folder.url)
    let path = ["PATH": folder.path + ":/usr/bin:/bin"]
    let hello = try await Program.vna("hello", "you", environment: path)
    #expect(hello.text == "hello you from 0.1.0\n")
    #expect(hello.status == 7)
    let help = try await Program.vna("help", "hello", environment: path)
    #expect(help.text == "hello --help from 0.1.0\n")
    let plugins = try await Program.vna("plugins", "--format", "text", environment: path)
    #expect(plugins.status == 0)
    #expect(plugins.text.contains("built-in  compiled-in: parse, "))
    #expect(plugins.text.contains("hello     \(folder.path)/vna-hello\n"))
    #expect(plugins.text.contains("warning: hidden by the built-in subcommand 'parse'"))
    // The built-in goes first.
    let parse = try await Program.vna("parse", "Examples/bulletin.txt", environment: path)
    #expect(parse.status == 0)
  }

  @Test("On a terminal: an outline in colour; without input the short help and 64")
  func terminal() async throws {
    let colored = try await Terminal.run("parse", "Examples/bulletin.txt")
    #expect(colored.status == 0)
    #expect(colored.text.contains("\u{1B}[") && colored.text.contains("dateline"))
    let plain = try await Terminal.run("parse", "Examples/bulletin.txt", "--color", "never")
    #expect(plain.text.contains("dateline") && !plain.text.contains("\u{1B}"))
    let nothing = try await Terminal.run("parse")
    #expect(nothing.status == 64)
    #expect(nothing.text.contains("vna parse"))
  }

  @Test("On a terminal the text cannot move the cursor")
  func controls() async throws {
    let folder = try Folder()
    let path = try folder.write("evil.txt", "Un \u{1B}[2J\u{7} titre \u{202E}.")
    for format in ["text", "json"] {
      let outcome = try await Terminal.run(
        "parse", path, "--format", format, "--color", "never", "--quiet")
      #expect(!outcome.text.contains("\u{1B}"))
      #expect(!outcome.text.contains("\u{7}"))
      #expect(!outcome.text.unicodeScalars.contains("\u{202E}"))
    }
  }
}

/// A terminal of its own for one run.
enum Terminal {
  static func run(_ words: String...) async throws -> Program.Outcome {
    var control: Int32 = -1
    var side: Int32 = -1
    try #require(openpty(&control, &side, nil, nil, nil) == 0)
    // Another test's child must not keep the terminal open.
    for end in [control, side] { try #require(fcntl(end, F_SETFD, FD_CLOEXEC) == 0) }
    let descriptor = control
    // What is written has to be read meanwhile: a terminal keeps no more than a few kilobytes.
    async let reading = Child.onOwnThread {
      var output = Data()
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count <= 0 { break }
        output.append(contentsOf: buffer[..<count])
      }
      close(descriptor)
      return output
    }
    let status = try await Child.run(
      Program.url().path, words, ["PATH": "/usr/bin:/bin", "TERM": "xterm"],
      in: Program.root.path, .init(input: side, output: side, messages: side))
    close(side)
    return Program.Outcome(status: status, output: await reading, messages: "")
  }
}
