import Foundation

/// The result as a table for people: plain columns or Markdown.
enum Table {
  static func render(_ run: BenchmarkRun, _ comparisons: [Comparison], markdown: Bool) -> String {
    var header = ["stage", "MB/s", "bulletins/s", "spread", "× newline scan"]
    if !comparisons.isEmpty { header += ["change", ""] }
    var rows = [header]
    for one in run.measurements {
      var row = [
        one.stage, fixed(one.megabytesPerSecond, 0), fixed(one.bulletinsPerSecond, 0),
        "±" + fixed(one.spread * 100, 1) + "%", run.ratio(one.stage).map { fixed($0, 2) } ?? "",
      ]
      if !comparisons.isEmpty {
        let comparison = comparisons.first { $0.stage == one.stage }
        let sign = (comparison?.change ?? 0) > 0 ? "+" : ""
        row.append(comparison.map { sign + fixed($0.change, 1) + "% time" } ?? "new")
        row.append(comparison?.verdict.rawValue ?? "")
      }
      rows.append(row)
    }
    let body = markdown ? pipes(rows) : columns(rows)
    return title(run) + "\n\n" + body
  }

  private static func title(_ run: BenchmarkRun) -> String {
    let size = run.measurements.first.map { fixed(Double($0.bytes) / 1e6, 1) } ?? "0"
    let count = run.measurements.first?.bulletins ?? 0
    let machine = run.machine
    var text = "\(run.input): \(size) MB, \(count) bulletins; "
    text += "\(machine.processor ?? machine.architecture), Swift \(machine.compiler)"
    if !machine.optimized { text += "\nA debug build: these figures say nothing. Use -c release." }
    return text
  }

  private static func columns(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.count)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        return index == 0 || index == 6 ? cell + padding : padding + cell
      }
      var line = cells.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func pipes(_ rows: [[String]]) -> String {
    guard let header = rows.first else { return "" }
    let rule = header.indices.map { $0 == 0 ? "---" : "---:" }
    return ([header, rule] + rows.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |\n" }
      .joined()
  }

  private static func fixed(_ number: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", number)
  }
}
