#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// What the process holds in memory, where the system tells.
enum Memory {
  /// The bytes that are allocated and not freed: on Linux with glibc and on Apple systems.
  static var heapBytes: Int? {
    #if canImport(Darwin)
      var statistics = malloc_statistics_t()
      malloc_zone_statistics(nil, &statistics)
      return statistics.size_in_use
    #elseif canImport(Glibc)
      return mallocInfo().flatMap(heapBytes(mallocInfo:))
    #else
      return nil
    #endif
  }

  /// Begins a new measurement of ``peakBytes``; where the system cannot, it is that of the process
  /// from its start.
  static func resetPeak() {
    #if os(Linux)
      // proc(5): 5 sets the peak back to what is resident now.
      _ = Array("5".utf8).withUnsafeBytes { System.write($0, to: "/proc/self/clear_refs") }
    #endif
  }

  /// The bytes that are resident now.
  static var residentBytes: Int? { kibibytes("VmRSS") }

  /// The most bytes that were resident at once.
  static var peakBytes: Int? {
    #if canImport(Darwin)
      var usage = rusage()
      return getrusage(RUSAGE_SELF, &usage) == 0 ? Int(usage.ru_maxrss) : nil
    #else
      return kibibytes("VmHWM")
    #endif
  }

  private static func kibibytes(_ field: String) -> Int? {
    guard let status = System.contents(of: "/proc/self/status"),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(field + ":") })
    else { return nil }
    return line.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) }
      .map { $0 << 10 }
  }

  /// The bytes in use as glibc's malloc_info(3) tells them: what it has from the system but what is
  /// free of it, and the blocks that have a mapping of their own.
  static func heapBytes(mallocInfo text: String) -> Int? {
    func size(_ element: String) -> Int? {
      // The elements of the whole process are the last ones.
      guard let line = text.split(separator: "\n").last(where: { $0.hasPrefix(element) }),
        let value = line.split(separator: "\"", omittingEmptySubsequences: false).dropLast().last
      else { return nil }
      return Int(value)
    }
    guard let system = size("<system type=\"current\""), let fast = size("<total type=\"fast\""),
      let rest = size("<total type=\"rest\""), let mapped = size("<total type=\"mmap\"")
    else { return nil }
    return system - fast - rest + mapped
  }

  #if canImport(Glibc)
    /// What malloc_info(3) writes. Swift's module of the C library lacks its header.
    private static func mallocInfo() -> String? {
      typealias Function = @convention(c) (Int32, UnsafeMutablePointer<FILE>) -> Int32
      guard let program = dlopen(nil, RTLD_NOW) else { return nil }
      defer { dlclose(program) }
      guard let symbol = dlsym(program, "malloc_info") else { return nil }
      let function = unsafeBitCast(symbol, to: Function.self)
      var text: UnsafeMutablePointer<CChar>?
      var count = 0
      guard let stream = open_memstream(&text, &count) else { return nil }
      _ = function(0, stream)
      fclose(stream)
      defer { free(text) }
      return text.map { String(cString: $0) }
    }
  #endif
}
