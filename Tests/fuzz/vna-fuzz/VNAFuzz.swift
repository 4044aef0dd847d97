import Foundation
import VNAFuzzing

/// Feeds inputs to a target: `scripts/fuzz` builds it with the toolchain's libFuzzer, which then makes
/// them up; without libFuzzer it reads the files that are named.
@main struct VNAFuzz {
  private static let variable = "VNA_FUZZ_TARGET"

  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "seeds", let target = target(arguments[2]) {
      writeSeeds(of: target, into: arguments[3])
    } else if arguments.count > 1, target(arguments[1]) != nil {
      // libFuzzer starts this program again, without the target's name, to make a find shorter.
      setenv(variable, arguments[1], 1)
      run(skipping: 1)
    } else if chosen != nil {
      run(skipping: 0)
    } else {
      let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
      FileHandle.standardError.write(
        Data(
          """
          usage: vna-fuzz TARGET FILE...
                 vna-fuzz seeds TARGET FOLDER
          targets: \(names)

          """.utf8))
      exit(64)
    }
  }

  private static func target(_ name: String) -> FuzzTarget? {
    FuzzTarget.all.first { $0.name == name }
  }

  private static var chosen: FuzzTarget? {
    ProcessInfo.processInfo.environment[variable].flatMap(target)
  }

  private static func writeSeeds(of target: FuzzTarget, into folder: String) {
    let folder = URL(fileURLWithPath: folder)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (number, seed) in target.seeds().enumerated() {
        try Data(seed).write(to: folder.appendingPathComponent("seed-\(number)"))
      }
    } catch {
      fatalError("\(error)")
    }
  }

  /// Reads an input, and stops the program where something is wrong.
  private static func check(_ target: FuzzTarget, _ bytes: [UInt8], isTimed: Bool? = nil) {
    if let fault = target.fault(bytes, isTimed: isTimed) {
      fatalError("\(target.name): \(fault)")
    }
  }

  #if LIBFUZZER
    private static let target = chosen ?? FuzzTarget.all[0]

    private static func run(skipping count: Int) {
      var arguments = CommandLine.unsafeArgv
      let program = arguments[0]
      arguments += count
      arguments[0] = program
      var left = CommandLine.argc - CInt(count)
      var start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
      exit(
        runDriver(&left, &start) { bytes, length in
          VNAFuzz.check(target, Array(UnsafeBufferPointer(start: bytes, count: length)))
          return 0
        })
    }
  #else
    private static func run(skipping count: Int) {
      guard let target = chosen else { return }
      for path in CommandLine.arguments.dropFirst(1 + count) {
        guard let data = FileManager.default.contents(atPath: path) else {
          fatalError("\(path): cannot be read")
        }
        check(target, Array(data), isTimed: true)
        print("\(path): read without a fault")
      }
    }
  #endif
}

#if LIBFUZZER
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  /// libFuzzer's own `main`, which is never called, names it.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> CInt { 0 }
#endif
