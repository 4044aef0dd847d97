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
    } else if arguments.count > 1, let target = chosen {
      run(target)
    } else {
      let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
      FileHandle.standardError.write(
        Data(
          """
          usage: \(variable)=TARGET vna-fuzz FILE...
                 vna-fuzz seeds TARGET FOLDER
          targets: \(names)

          """.utf8))
      exit(64)
    }
  }

  private static func target(_ name: String) -> FuzzTarget? {
    FuzzTarget.all.first { $0.name == name }
  }

  /// From the environment, because libFuzzer starts this program again to make a find shorter.
  private static let chosen = ProcessInfo.processInfo.environment[variable].flatMap(target)

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
    private static func run(_ target: FuzzTarget) {
      var count = CommandLine.argc
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
      exit(runDriver(&count, &arguments, testOneInput))
    }

    /// What libFuzzer calls, which has no place for a target.
    fileprivate static func check(_ bytes: [UInt8]) {
      if let target = chosen { check(target, bytes) }
    }
  #else
    private static func run(_ target: FuzzTarget) {
      for path in CommandLine.arguments.dropFirst() {
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

  /// Also by its C name, which libFuzzer's own `main` asks for though it is never called.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
    VNAFuzz.check(Array(UnsafeBufferPointer(start: bytes, count: length)))
    return 0
  }
#endif
