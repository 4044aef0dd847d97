#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The clocks, the memory and the files of the system; no other file but the newline scan imports
/// the C library.
package enum System {
  // MARK: Time

  /// The time of this thread on a core, in seconds: other programs beside it do not count.
  static var coreSeconds: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  /// The time that passes, in seconds.
  static var wallSeconds: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The seconds since 1970-01-01 00:00 UTC.
  static var epochSeconds: Int { Int(time(nil)) }

  // MARK: Machine

  /// The name of the system and its version, as `Linux 6.1.0`.
  static var name: String {
    var info = utsname()
    guard uname(&info) == 0 else { return "unknown" }
    return text(of: info.sysname) + " " + text(of: info.release)
  }

  private static func text<Field>(of field: Field) -> String {
    withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// What the processor calls itself, where the system tells.
  static var processor: String? {
    #if canImport(Darwin)
      var size = 256
      var name = [UInt8](repeating: 0, count: size)
      guard sysctlbyname("machdep.cpu.brand_string", &name, &size, nil, 0) == 0 else { return nil }
      return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    #else
      guard let text = contents(of: "/proc/cpuinfo") else { return nil }
      let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
      return line?.split(separator: ":").last.map { String($0.drop { $0 == " " }) }
    #endif
  }

  // MARK: Files

  /// A small text file, whole; nil where it cannot be read.
  static func contents(of path: String) -> String? {
    bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file, whole; nil where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isRead = read(path) { bytes.append(contentsOf: $0) }
    return isRead ? bytes : nil
  }

  /// Reads a file in windows of 256 KiB, all in the same memory; false where it cannot be read.
  static func read(_ path: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256 << 10) { window in
      while true {
        #if canImport(Darwin)
          let count = Darwin.read(file, window.baseAddress, window.count)
        #elseif canImport(Glibc)
          let count = Glibc.read(file, window.baseAddress, window.count)
        #else
          let count = Musl.read(file, window.baseAddress, window.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count == 0 }
        body(UnsafeBufferPointer(rebasing: window[..<count]))
      }
    }
  }

  /// Writes a file, in the place of one that is there; false where it cannot be written.
  static func write(_ bytes: UnsafeRawBufferPointer, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let count = fwrite(bytes.baseAddress, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  /// The names in a directory, in order; empty where there is none.
  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) { names.append(text(of: entry.pointee.d_name)) }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Makes a directory; false where there is none afterwards.
  static func makeDirectory(_ path: String) -> Bool {
    mkdir(path, 0o755) == 0 || errno == EEXIST
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func removeFile(_ path: String) { unlink(path) }

  static func removeDirectory(_ path: String) {
    for name in names(in: path) {
      let inside = path + "/" + name
      if unlink(inside) != 0 { removeDirectory(inside) }
    }
    rmdir(path)
  }

  /// A new directory among the temporary ones; nil where none can be made.
  static func makeTemporaryDirectory() -> String? {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array((parent + "/vna-bench-XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { return nil }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
