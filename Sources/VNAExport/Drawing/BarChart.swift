/// A bar chart as SVG: a line of text over each bar, so that it fits a phone.
struct BarChart {
  struct Bar {
    var label: String
    var value: Int
  }

  private let bars: [Bar]
  /// What the bars are, and the mark behind it.
  private let title: String
  private static let width = 360.0
  private static let row = 34.0

  init(_ bars: [Bar], title: String) {
    self.bars = bars
    self.title = title
  }

  /// Writes the element `svg`; numbers as `format` gives them.
  func write(to xml: inout XMLWriter, format: (Int) -> String) {
    let most = Double(bars.map(\.value).max() ?? 1)
    xml.begin("svg")
    xml.attribute("xmlns", "http://www.w3.org/2000/svg")
    xml.attribute("viewBox", "0 0 \(Int(Self.width)) \(Int(Double(bars.count) * Self.row))")
    xml.attribute("role", "img")
    xml.attribute("class", "bars")
    let values = bars.map { "\(PlainText.shown($0.label)) \(format($0.value))" }
    xml.attribute("aria-label", title + values.joined(separator: ", "))
    for (index, bar) in bars.enumerated() {
      let top = Double(index) * Self.row
      xml.begin("text", mixed: true)
      xml.attribute("x", 0)
      xml.attribute("y", top + 14)
      xml.text(DrawnText(bar.label, limit: 23).text)
      xml.end()
      xml.begin("text", mixed: true)
      xml.attribute("class", "value")
      xml.attribute("x", Self.width)
      xml.attribute("y", top + 14)
      xml.attribute("text-anchor", "end")
      xml.text(format(bar.value))
      xml.end()
      xml.begin("rect")
      xml.attribute("class", "track")
      xml.attribute("x", 0)
      xml.attribute("y", top + 20)
      xml.attribute("width", Self.width)
      xml.attribute("height", 5.0)
      xml.end()
      xml.begin("rect")
      xml.attribute("class", "bar")
      xml.attribute("x", 0)
      xml.attribute("y", top + 20)
      xml.attribute("width", max(Double(bar.value) / max(most, 1) * Self.width, 2))
      xml.attribute("height", 5.0)
      xml.end()
    }
    xml.end()
  }
}
