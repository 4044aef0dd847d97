import Testing
import VNAFuzzing

/// Replays what a fuzzer found, and what it begins with.
@Suite("What fuzzing found")
struct ReplayTests {
  /// Something that was found once.
  struct Find: CustomTestStringConvertible, Sendable {
    var target: FuzzTarget
    var name: String
    var bytes: [UInt8]
    var testDescription: String { "\(target.name)/\(name)" }

    static let all = FuzzTarget.all.flatMap { target in
      Seeds.finds(target.name).map { Find(target: target, name: $0.name, bytes: $0.bytes) }
    }
  }

  @Test("A find is read without a fault and in linear time", arguments: Find.all)
  func find(_ find: Find) {
    let fault = find.target.fault(find.bytes, isTimed: true)
    #expect(fault == nil)
  }

  @Test("Seeds are read without a fault", arguments: FuzzTarget.all.indices)
  func seeds(_ index: Int) {
    let target = FuzzTarget.all[index]
    let seeds = target.seeds()
    #expect(seeds.count >= 4, "\(target.name)")
    for seed in seeds {
      let fault = target.fault(seed, isTimed: false)
      #expect(fault == nil, "\(target.name)")
    }
  }

  @Test("A fault is told, and so is time beyond the limit")
  func faultsAreTold() {
    let target = FuzzTarget(
      name: "x", seeds: { [] }, check: { $0 == [1] ? "one" : nil }, work: { _ in })
    #expect(target.fault([1]) == "one")
    #expect(target.fault([2], isTimed: true) == nil)
    var longest = 0
    let fault = LinearTime.fault([2], limit: .nanoseconds(1)) { bytes in
      longest = bytes.reduce(0) { $0 ^ Int($1) } ^ bytes.count
    }
    #expect(longest >= 1 << 16)
    #expect(fault?.hasSuffix("bytes of it in a row") == true)
  }
}
