import Foundation
import Testing

@testable import VNABenchmarks

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ChartTests {
  private func svg(_ runs: [(name: String, run: BenchmarkRun)]) -> String {
    String(decoding: RunChart(runs).svg(), as: UTF8.self)
  }

  @Test("Every stage has a chart with its axis, its line and its runs")
  func chart() {
    let text = svg([
      ("one", run(["a": [0.1], "b": [0.5]])), ("two", run(["a": [0.05], "b": [0.5]])),
    ])
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(text.components(separatedBy: "<polyline").count == 3)
    #expect(text.components(separatedBy: "<circle").count == 5)
    // 1 MB in 0.1 s, then in 0.05: up to 20, and half of it.
    #expect(text.contains(">20.0<") && text.contains(">10.0<") && text.contains(">20.0 MB/s<"))
    #expect(text.contains("one, 2026-01-02T03:04:05Z: 10.0 MB/s"))
    #expect(text.contains("prefers-color-scheme:dark"))
  }

  @Test("One run has points and no line; none says so")
  func few() {
    let one = svg([("only", run(["a": [1]]))])
    #expect(one.contains("<circle") && !one.contains("<polyline"))
    #expect(svg([]).contains("no runs are saved"))
  }

  @Test("A stage that a run lacks has no point there; text is escaped")
  func gaps() {
    let text = svg([
      ("a<b", run(["a": [1]])), ("b", run(["b": [1]])), ("c", run(["a": [2], "b": [1]])),
    ])
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(text.components(separatedBy: "<circle").count == 5)
    #expect(text.contains("a&lt;b"))
  }

  @Test(
    "An axis ends at a round number",
    arguments: [
      (0.0, 1.0), (0.03, 0.05), (1, 1), (1.2, 2), (3, 5), (6, 10), (480, 500), (501, 1000),
    ])
  func axis(_ value: Double, _ end: Double) {
    #expect(abs(RunChart.roundedUp(value) - end) < 1e-9)
  }
}
