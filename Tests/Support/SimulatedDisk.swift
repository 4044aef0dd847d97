import Synchronization
import VNAStorage
import VNAStorageTesting

/// A disk that can lose what was not made durable, and fail at any call.
///
/// It keeps each file as it is, as it was when it was last synced, and the writes between; the same
/// for the names in the directory. A crash keeps some of what was not synced, as real disks do, in
/// any order and torn.
package final class SimulatedDisk: FileSystem {
  /// What becomes of one call.
  package enum Fault: Hashable {
    /// The machine stops at it.
    case crash
    /// It fails.
    case failure(Int32)
    /// A write takes one byte only.
    case short
  }

  /// What a crash leaves of that which was not synced.
  package enum Loss: Hashable {
    case everything
    case nothing
    /// Some writes and names, drawn by this seed.
    case some(UInt64)
  }

  fileprivate enum Change {
    case write(at: Int, [UInt8])
    case truncate(Int)
  }

  fileprivate enum NameChange {
    case set(String, Int)
    case remove(String)
  }

  fileprivate struct Inode {
    var bytes: [UInt8] = []
    var synced: [UInt8] = []
    var changes: [Change] = []
    var isLocked = false
  }

  fileprivate struct State {
    var inodes: [Int: Inode] = [:]
    var names: [String: Int] = [:]
    var syncedNames: [String: Int] = [:]
    var nameChanges: [NameChange] = []
    var nextInode = 1
    var calls = 0
    var faultAt = Int.max
    var fault = Fault.crash
    var isRepeated = false
    var isCrashed = false

    /// Counts a call; throws where it fails, and says whether a write is to be short.
    mutating func call(isWrite: Bool = false) throws(SystemFailure) -> Bool {
      if isCrashed { throw SystemFailure(5, "dead") }
      calls += 1
      guard calls == faultAt || isRepeated && calls >= faultAt else { return false }
      switch fault {
      case .crash:
        // What is being written may still arrive.
        if isWrite { return false }
        isCrashed = true
        throw SystemFailure(5, "crash")
      case .failure(let code): throw SystemFailure(code, "simulated")
      case .short: return isWrite
      }
    }
  }

  fileprivate let state = Mutex(State())

  package init() {}

  private init(_ state: State) { self.state.withLock { $0 = state } }

  /// The number of calls so far.
  package var calls: Int { state.withLock { $0.calls } }
  /// Whether the machine has stopped.
  package var isCrashed: Bool { state.withLock { $0.isCrashed } }

  /// Lets the call with this number, counted from 1, go wrong; with `repeats` all after it too.
  package func inject(_ fault: Fault, at call: Int, repeats: Bool = false) {
    state.withLock {
      $0.fault = fault
      $0.faultAt = call
      $0.isRepeated = repeats
    }
  }

  /// The files by name.
  package var files: [String: [UInt8]] {
    get { state.withLock { state in state.names.compactMapValues { state.inodes[$0]?.bytes } } }
    set {
      state.withLock { state in
        state = State()
        for (name, bytes) in newValue {
          state.inodes[state.nextInode] = Inode(bytes: bytes, synced: bytes)
          state.names[name] = state.nextInode
          state.nextInode += 1
        }
        state.syncedNames = state.names
      }
    }
  }

  /// The disk as the next start finds it.
  package func restarted(_ loss: Loss) -> SimulatedDisk {
    let old = state.withLock { $0 }
    var new = State()
    new.nextInode = old.nextInode
    var random = RandomNumbers(seed: 0)
    if case .some(let seed) = loss { random = RandomNumbers(seed: seed) }
    for (number, inode) in old.inodes {
      var bytes: [UInt8]
      switch loss {
      case .everything: bytes = inode.synced
      case .nothing: bytes = inode.bytes
      case .some:
        bytes = inode.synced
        for change in inode.changes where random.below(2) == 0 {
          Self.apply(change, to: &bytes, torn: &random)
        }
      }
      new.inodes[number] = Inode(bytes: bytes, synced: bytes)
    }
    switch loss {
    case .everything: new.names = old.syncedNames
    case .nothing: new.names = old.names
    case .some:
      new.names = old.syncedNames
      for change in old.nameChanges where random.below(2) == 0 {
        switch change {
        case .set(let name, let inode): new.names[name] = inode
        case .remove(let name): new.names[name] = nil
        }
      }
    }
    new.syncedNames = new.names
    return SimulatedDisk(new)
  }

  /// A write that arrived, or its first part, or only the length it gave the file.
  private static func apply(
    _ change: Change, to bytes: inout [UInt8], torn random: inout RandomNumbers
  ) {
    switch change {
    case .truncate(let size): resize(&bytes, size)
    case .write(let offset, let data):
      if bytes.count < offset + data.count { resize(&bytes, offset + data.count) }
      let kept = random.below(3) == 0 ? random.below(data.count + 1) : data.count
      bytes.replaceSubrange(offset..<(offset + kept), with: data[..<kept])
      if random.below(8) == 0 {
        for index in offset..<(offset + data.count) { bytes[index] = 0 }
      }
    }
  }

  fileprivate static func resize(_ bytes: inout [UInt8], _ size: Int) {
    if bytes.count > size {
      bytes.removeLast(bytes.count - size)
    } else {
      bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
    }
  }

  // MARK: FileSystem

  private func with<Value: Sendable>(
    isWrite: Bool = false, _ body: (inout State) throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    let result: Result<Value, SystemFailure> = state.withLock { state in
      Result { () throws(SystemFailure) in
        _ = try state.call(isWrite: isWrite)
        return try body(&state)
      }
    }
    return try result.get()
  }

  package func open(_ path: String, _ use: FileUse) throws(SystemFailure) -> any OpenFile {
    let inode = try with { state throws(SystemFailure) in
      if let inode = state.names[path] {
        if use == .create { throw SystemFailure(17, "open") }
        if use == .replace {
          state.inodes[inode]?.bytes = []
          state.inodes[inode]?.changes.append(.truncate(0))
        }
        return inode
      }
      if use == .read || use == .write { throw SystemFailure(2, "open") }
      let inode = state.nextInode
      state.nextInode += 1
      state.inodes[inode] = Inode()
      state.names[path] = inode
      state.nameChanges.append(.set(path, inode))
      return inode
    }
    return SimulatedFile(self, inode)
  }

  package func makeDirectory(_ path: String) throws(SystemFailure) {
    try with { _ throws(SystemFailure) in () }
  }

  package func names(in directory: String) throws(SystemFailure) -> [String] {
    try with { state throws(SystemFailure) in
      state.names.keys.filter { $0.hasPrefix(directory + "/") }
        .map { String($0.dropFirst(directory.count + 1)) }.sorted()
    }
  }

  package func rename(_ from: String, to: String) throws(SystemFailure) {
    try with { state throws(SystemFailure) in
      guard let inode = state.names.removeValue(forKey: from) else {
        throw SystemFailure(2, "rename")
      }
      state.names[to] = inode
      state.nameChanges += [.set(to, inode), .remove(from)]
    }
  }

  package func remove(_ path: String) throws(SystemFailure) {
    try with { state throws(SystemFailure) in
      guard state.names.removeValue(forKey: path) != nil else { throw SystemFailure(2, "unlink") }
      state.nameChanges.append(.remove(path))
    }
  }

  package func syncDirectory(_ path: String, _ durability: Durability) throws(SystemFailure) {
    if durability == .none { return }
    try with { state throws(SystemFailure) in
      state.syncedNames = state.names
      state.nameChanges = []
    }
  }
}

private final class SimulatedFile: OpenFile {
  private let disk: SimulatedDisk
  private let inode: Int
  private let holdsLock = Mutex(false)

  init(_ disk: SimulatedDisk, _ inode: Int) {
    self.disk = disk
    self.inode = inode
  }

  deinit {
    if holdsLock.withLock({ $0 }) {
      disk.state.withLock { $0.inodes[inode]?.isLocked = false }
    }
  }

  private func with<Value: Sendable>(
    isWrite: Bool = false,
    _ body: (inout SimulatedDisk.Inode, Bool) throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    let result: Result<Value, SystemFailure> = disk.state.withLock { state in
      Result { () throws(SystemFailure) in
        let isShort = try state.call(isWrite: isWrite)
        let value = try body(&state.inodes[inode, default: .init()], isShort)
        if isWrite, state.fault == .crash, state.calls == state.faultAt {
          state.isCrashed = true
          throw SystemFailure(5, "crash")
        }
        return value
      }
    }
    return try result.get()
  }

  func size() throws(SystemFailure) -> Int {
    try with { inode, _ throws(SystemFailure) in inode.bytes.count }
  }

  func read(
    into bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemFailure) -> Int {
    nonisolated(unsafe) let bytes = bytes
    return try with { inode, _ throws(SystemFailure) in
      guard offset < inode.bytes.count else { return 0 }
      let part = inode.bytes[offset..<min(inode.bytes.count, offset + bytes.count)]
      bytes.copyBytes(from: part)
      return part.count
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemFailure) -> Int {
    let data = Array(bytes)
    return try with(isWrite: true) { inode, isShort throws(SystemFailure) in
      let data = isShort ? Array(data.prefix(1)) : data
      if inode.bytes.count < offset + data.count {
        SimulatedDisk.resize(&inode.bytes, offset + data.count)
      }
      inode.bytes.replaceSubrange(offset..<(offset + data.count), with: data)
      inode.changes.append(.write(at: offset, data))
      return data.count
    }
  }

  func truncate(to size: Int) throws(SystemFailure) {
    try with { inode, _ throws(SystemFailure) in
      SimulatedDisk.resize(&inode.bytes, size)
      inode.changes.append(.truncate(size))
    }
  }

  func sync(_ durability: Durability) throws(SystemFailure) {
    if durability == .none { return }
    try with { inode, _ throws(SystemFailure) in
      inode.synced = inode.bytes
      inode.changes = []
    }
  }

  func lock() throws(SystemFailure) -> Bool {
    let isMine = try with { inode, _ throws(SystemFailure) in
      if inode.isLocked { return false }
      inode.isLocked = true
      return true
    }
    if isMine { holdsLock.withLock { $0 = true } }
    return isMine
  }

  func map(count: Int) throws(SystemFailure) -> MappedBytes {
    let bytes = try with { inode, _ throws(SystemFailure) in Array(inode.bytes.prefix(count)) }
    return bytes.withUnsafeBytes { MappedBytes(copying: $0) }
  }
}
