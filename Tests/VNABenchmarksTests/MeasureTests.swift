import Testing

@testable import VNABenchmarks

@Suite struct MeasureTests {
  private static func input() -> BenchmarkInput {
    var input = BenchmarkInput(name: "test", language: "fr")
    input.append("Hanoï (VNA) – Le ministre a reçu le 4 mars 2025 une délégation du Laos.-VNA".utf8)
    input.append("Huê (VNA) – La ville a accueilli 1.200 visiteurs mardi 4 mars.-VNA".utf8)
    return input
  }

  @Test("Every stage does its work on small input, as often as asked")
  func stages() throws {
    let results = try Measure.run(Stage.all, on: Self.input(), passes: 2)
    let names = results.map(\.stage)
    for stage in Stage.all { #expect(names.contains(stage.name)) }
    for part in ["tokens", "lookup", "dates", "people", "events"] {
      #expect(names.contains("annotation.\(part)"))
    }
    #expect(Set(names).count == names.count)
    for one in results {
      #expect(one.seconds.count == 2, "\(one.stage)")
      #expect(one.seconds.allSatisfy { $0 >= 0 })
      if !one.stage.contains(".") { #expect(one.checksum > 0 || one.stage == "newline-scan") }
    }
    #if os(Linux)
      #expect(results[0].peakBytes != nil)
    #endif
  }

  @Test("The pass's own time goes before that of the measurement")
  func ownTime() throws {
    let stage = Stage("own", "") { input in
      Stage.Prepared(input) {
        Stage.Pass(checksum: 1, seconds: 42, parts: [("half", 21)])
      }
    }
    let results = try Measure.run([stage], on: Self.input(), passes: 3)
    #expect(results.map(\.stage) == ["own", "own.half"])
    #expect(results[0].seconds == [42, 42, 42])
    #expect(results[1].seconds == [21, 21, 21])
  }

  @Test("A stream is as long as asked, from the generator and from own input")
  func scaling() {
    for corpus in [Scaling.Corpus.generated(seed: 3), .repeated] {
      let one = Scaling.measure(megabytes: 1, of: corpus, input: Self.input())
      #expect(one.bytes >= 1_000_000 && one.bytes < 1_200_000)
      #expect(one.bulletins > 50)
      #expect(one.nanosecondsPerByte > 0)
    }
  }

  @Test("Threads share the bulletins out")
  func threads() async {
    let results = await Threads.measure([1, 2], on: Self.input(), passes: 3)
    #expect(results.map(\.count) == [1, 2])
    #expect(results.allSatisfy { $0.seconds.count == 3 && $0.megabytesPerSecond > 0 })
  }

  @Test("A sample has whole bulletins")
  func sample() {
    let all = BenchmarkInput.generated(megabytes: 2, seed: 1)
    let part = all.sample(megabytes: 1)
    #expect(part.bytes.count >= 1_000_000 && part.bytes.count < 1_100_000)
    #expect(part.records.last?.upperBound == part.bytes.count)
    #expect(part.records == Array(all.records.prefix(part.records.count)))
    #expect(Self.input().sample(megabytes: 1).records.count == 2)
  }

  @Test("A program that is run is timed; one that is not there is no measurement")
  func child() {
    let ran = ChildProcess.run("/bin/sh", ["-c", "exit 0"])
    #expect(ran?.isSuccess == true && ran?.seconds ?? 0 > 0)
    #expect(ChildProcess.run("/bin/sh", ["-c", "exit 3"])?.isSuccess == false)
    #expect(ChildProcess.run("/no/such/program", []) == nil)
  }
}
