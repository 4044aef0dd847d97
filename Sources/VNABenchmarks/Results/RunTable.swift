/// A run as tables for people: plain columns or Markdown.
package struct RunTable {
  /// How a table looks.
  package enum Style: Sendable { case columns, markdown }

  private let style: Style
  private var text = ""

  /// The tables of a run, with what has changed where it was compared.
  package static func render(
    _ run: BenchmarkRun, comparedWith comparisons: [Comparison] = [], style: Style
  ) -> String {
    var table = RunTable(style: style)
    table.title(run)
    table.stages(run, comparisons)
    table.scaling(run.scaling)
    table.threads(run.threads)
    return table.text
  }

  private init(style: Style) { self.style = style }

  private mutating func title(_ run: BenchmarkRun) {
    let machine = run.machine
    text +=
      "\(run.input): \(fixed(Double(run.inputBytes) / 1e6, 1)) MB, \(run.bulletins) bulletins\n"
    text += "\(machine.processor ?? machine.architecture), \(machine.cores) cores, "
    text += "\(machine.system), Swift \(machine.compiler), VNAKit \(run.version)"
    if let commit = run.commit { text += " " + commit.prefix(9) }
    text += "\n"
    if !machine.optimized { text += "A debug build: these figures say nothing. Use -c release.\n" }
  }

  private mutating func stages(_ run: BenchmarkRun, _ comparisons: [Comparison]) {
    guard !run.measurements.isEmpty else { return }
    var header = ["stage", "ms", "±", "MB/s", "per s", "× newline scan", "heap MiB", "peak MiB"]
    if !comparisons.isEmpty { header += ["time", ""] }
    var rows = [header]
    for one in run.measurements {
      let ratio = run.ratio(one.stage)
      var row = [one.stage, fixed(one.median * 1e3, one.median < 0.1 ? 2 : 0)]
      row.append(fixed(one.spread * 100, 1) + "%")
      row.append(one.megabytesPerSecond.map { fixed($0, $0 < 10 ? 1 : 0) } ?? "–")
      row.append(fixed(one.countPerSecond, 0))
      row.append(ratio.map { fixed($0, $0 < 10 ? 2 : 0) } ?? "–")
      row.append(one.heapBytes.map(mebibytes) ?? "–")
      row.append(one.peakBytes.map(mebibytes) ?? "–")
      if !comparisons.isEmpty {
        let comparison = comparisons.first { $0.stage == one.stage }
        let sign = (comparison?.change ?? 0) > 0 ? "+" : ""
        row.append(comparison.map { sign + fixed($0.change, 1) + "%" } ?? "new")
        row.append(comparison?.verdict.rawValue ?? "")
      }
      rows.append(row)
    }
    add(rows)
  }

  private mutating func scaling(_ scaling: [Scaling]) {
    guard let first = scaling.first else { return }
    var rows = [["corpus", "MB", "bulletins", "s", "ns/byte", "× first", "peak MiB"]]
    for one in scaling {
      let growth =
        first.nanosecondsPerByte > 0 ? one.nanosecondsPerByte / first.nanosecondsPerByte : 0
      rows.append([
        "\(one.megabytes) MB", fixed(Double(one.bytes) / 1e6, 1), "\(one.bulletins)",
        fixed(one.seconds, 2), fixed(one.nanosecondsPerByte, 2), fixed(growth, 2),
        one.peakBytes.map(mebibytes) ?? "–",
      ])
    }
    add(rows)
  }

  private mutating func threads(_ threads: [Threads]) {
    guard let first = threads.first else { return }
    var rows = [["threads", "ms", "±", "MB/s", "× first"]]
    for one in threads {
      rows.append([
        "\(one.count)", fixed(one.median * 1e3, 0),
        fixed(Statistics.spread(one.seconds) * 100, 1) + "%", fixed(one.megabytesPerSecond, 0),
        fixed(one.median > 0 ? first.median / one.median : 0, 2),
      ])
    }
    add(rows)
  }

  // MARK: Layout

  private mutating func add(_ rows: [[String]]) {
    text += "\n"
    switch style {
    case .columns: columns(rows)
    case .markdown: pipes(rows)
    }
  }

  private mutating func columns(_ rows: [[String]]) {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.count)
      }
    }
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        return index == 0 || rows[0][index].isEmpty ? cell + padding : padding + cell
      }
      var line = cells.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      text += line + "\n"
    }
  }

  private mutating func pipes(_ rows: [[String]]) {
    guard let header = rows.first else { return }
    let rule = header.indices.map { $0 == 0 ? "---" : "---:" }
    for row in [header, rule] + rows.dropFirst() {
      text += "| " + row.joined(separator: " | ") + " |\n"
    }
  }
}

/// A number with so many digits behind its point.
func fixed(_ number: Double, _ digits: Int) -> String {
  guard number.isFinite, abs(number) < 1e15 else { return "–" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((abs(number) * scale).rounded())
  let whole = scaled / Int(scale)
  let sign = number < 0 && scaled > 0 ? "-" : ""
  guard digits > 0 else { return sign + String(whole) }
  let rest = String(scaled % Int(scale))
  return sign + "\(whole)." + String(repeating: "0", count: digits - rest.count) + rest
}

/// Bytes in MiB.
func mebibytes(_ bytes: Int) -> String {
  let size = Double(bytes) / Double(1 << 20)
  return fixed(size, size < 10 ? 1 : 0)
}
