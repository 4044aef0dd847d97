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

  @Test("A fault is told, as are a crash of a page and quadratic time")
  func faultsAreTold() {
    let target = FuzzTarget(name: "x", seeds: { [] }) { bytes in
      bytes == [1] ? "one" : nil
    } work: { bytes in
      var sum = 0
      for a in bytes { for b in bytes { sum &+= Int(a) ^ Int(b) } }
      #expect(sum >= 0)
    }
    #expect(target.fault([1]) == "one")
    #expect(target.fault([2], isTimed: false) == nil)
    #expect(target.fault([2], isTimed: true)?.contains("in a row") == true)
  }
}
