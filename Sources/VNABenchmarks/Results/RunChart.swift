import VNAExport

/// Saved runs over time as a drawing: a small chart for each stage, its speed from 0 up.
///
/// Each chart has a scale of its own, because stages differ by a hundred times; what can be
/// compared is how a line goes, not how high it is.
package struct RunChart {
  private let runs: [(name: String, run: BenchmarkRun)]
  private let stages: [String]

  private static let columns = 3
  private static let width = 960.0
  private static let head = 64.0
  private static let foot = 28.0
  private static let cell = (width: width / Double(columns), height: 168.0)
  /// The lines of a chart inside its cell.
  private static let plot = (left: 58.0, top: 30.0, right: 22.0, bottom: 34.0)

  /// Runs with their names, the oldest first.
  package init(_ runs: [(name: String, run: BenchmarkRun)]) {
    self.runs = runs
    var stages: [String] = []
    for (_, run) in runs {
      for one in run.measurements where one.median > 0 && !stages.contains(one.stage) {
        stages.append(one.stage)
      }
    }
    self.stages = stages
  }

  /// The drawing as an SVG document.
  package func svg() -> [UInt8] {
    var buffer = ExportBuffer()
    buffer.xml { write(to: &$0) }
    return buffer.withBytes { Array($0) }
  }

  private func write(to xml: inout XMLWriter) {
    let rows = (stages.count + Self.columns - 1) / Self.columns
    let height = Self.head + Double(rows) * Self.cell.height + Self.foot
    xml.declaration()
    xml.begin("svg")
    xml.attribute("xmlns", "http://www.w3.org/2000/svg")
    xml.attribute("viewBox", "0 0 \(Int(Self.width)) \(Int(height))")
    xml.attribute("role", "img")
    xml.attribute("aria-label", "Speed of \(stages.count) stages in \(runs.count) runs")
    xml.begin("style", mixed: true)
    xml.styleSheet(Self.style)
    xml.end()
    xml.label("VNAKit: speed of each stage in \(runs.count) runs", 16, 26, "title")
    xml.label(subtitle, 16, 46, "quiet")
    for (index, stage) in stages.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: Self.columns)
      chart(
        stage, left: Double(column) * Self.cell.width,
        top: Self.head + Double(row) * Self.cell.height, to: &xml)
    }
    xml.label(
      "Across: the runs, the oldest first. Up: median speed, each chart from 0; the bar is the spread.",
      16, height - 10, "quiet")
    xml.end()
  }

  private var subtitle: String {
    guard let last = runs.last?.run else { return "no runs are saved" }
    let machines = Set(runs.map { $0.run.machine.processor ?? $0.run.machine.architecture })
    let machine = last.machine
    let name = machine.processor ?? machine.architecture
    return machines.count == 1
      ? "\(name), \(machine.cores) cores, Swift \(machine.compiler)"
      : "\(machines.count) machines: steps may be theirs"
  }

  /// The speed of a stage in a run and its share that varies.
  private func speed(_ stage: String, _ run: BenchmarkRun) -> (value: Double, spread: Double)? {
    guard let one = run.measurement(stage), one.median > 0 else { return nil }
    return (one.megabytesPerSecond ?? one.countPerSecond, one.spread)
  }

  private func unit(_ stage: String) -> String {
    let one = runs.lazy.compactMap { $0.run.measurement(stage) }.first
    if one?.megabytesPerSecond != nil { return "MB/s" }
    switch one?.unit {
    case .query: return "queries/s"
    case .run: return "starts/s"
    default: return "bulletins/s"
    }
  }

  private func chart(_ stage: String, left: Double, top: Double, to xml: inout XMLWriter) {
    let points = runs.enumerated().compactMap { index, entry in
      speed(stage, entry.run).map { (index: index, value: $0.value, spread: $0.spread) }
    }
    guard let last = points.last else { return }
    let most = Self.roundedUp(points.map { $0.value * (1 + $0.spread) }.max() ?? 1)
    let (x0, x1) = (left + Self.plot.left, left + Self.cell.width - Self.plot.right)
    let (y0, y1) = (top + Self.cell.height - Self.plot.bottom, top + Self.plot.top)
    func x(_ index: Int) -> Double {
      runs.count == 1 ? (x0 + x1) / 2 : x0 + (x1 - x0) * Double(index) / Double(runs.count - 1)
    }
    func y(_ value: Double) -> Double { y0 - (y0 - y1) * min(value / most, 1) }

    xml.label(stage, x0, top + 14, "stage")
    let unit = unit(stage)
    xml.label("\(Self.short(last.value)) \(unit)", x1, top + 14, "quiet", anchor: "end")
    for value in [0, most / 2, most] {
      xml.line(x0, y(value), x1, y(value), "grid")
      xml.label(Self.short(value), x0 - 6, y(value) + 4, "quiet", anchor: "end")
    }
    xml.label(runs[0].name, x0, y0 + 16, "quiet", limit: 14)
    if runs.count > 1 {
      xml.label(runs[runs.count - 1].name, x1, y0 + 16, "quiet", anchor: "end", limit: 14)
    }
    for point in points {
      let reach = point.value * point.spread
      xml.line(
        x(point.index), y(point.value - reach), x(point.index), y(point.value + reach), "bar")
    }
    if points.count > 1 {
      xml.begin("polyline")
      xml.attribute("class", "run")
      xml.attribute(
        "points",
        points.map { "\(fixed(x($0.index), 1)),\(fixed(y($0.value), 1))" }.joined(separator: " "))
      xml.end()
    }
    for point in points {
      xml.begin("circle", mixed: true)
      xml.attribute("cx", x(point.index))
      xml.attribute("cy", y(point.value))
      xml.attribute("r", 3.0)
      let (name, run) = runs[point.index]
      xml.element("title", "\(name), \(run.date): \(Self.short(point.value)) \(unit)")
      xml.end()
    }
  }

  /// The next of 1, 2, 5, 10, 20 … that is not less.
  static func roundedUp(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value { power /= 10 }
    for step in [1.0, 2, 5] where step * power >= value { return step * power }
    return 10 * power
  }

  /// A value with about three digits.
  private static func short(_ value: Double) -> String {
    if value >= 10_000 { return fixed(value / 1_000, value >= 100_000 ? 0 : 1) + "k" }
    return fixed(value, value >= 100 || value == 0 ? 0 : value >= 10 ? 1 : 2)
  }

  private static let style: StaticString = """
    svg{background:#fbfaf6;color:#1d1c1a;font:12px system-ui,sans-serif}
    text{fill:currentColor}.title{font-size:16px;font-weight:600}.stage{font-weight:600}
    .quiet{fill:#6b665c;font-size:11px}.grid{stroke:#8d887d;stroke-opacity:.3}
    .run{fill:none;stroke:#1d7a46;stroke-width:1.5}.bar{stroke:#1d7a46;stroke-opacity:.4;stroke-width:3}
    circle{fill:#1d7a46}
    @media (prefers-color-scheme:dark){\
    svg{background:#161513;color:#ece8df}.quiet{fill:#a8a294}\
    .run,.bar{stroke:#63c08c}circle{fill:#63c08c}}

    """
}

extension XMLWriter {
  fileprivate mutating func label(
    _ label: String, _ x: Double, _ y: Double, _ style: String, anchor: String? = nil,
    limit: Double = 120
  ) {
    begin("text", mixed: true)
    attribute("class", style)
    attribute("x", x)
    attribute("y", y)
    attribute("text-anchor", anchor)
    text(DrawnText(label, limit: limit).text)
    end()
  }

  fileprivate mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String
  ) {
    begin("line")
    attribute("class", style)
    attribute("x1", x1)
    attribute("y1", y1)
    attribute("x2", x2)
    attribute("y2", y2)
    end()
  }
}
