extension BulletinWriter {
  // MARK: Above the body

  mutating func writeHead() {
    if layout.topResidue { residue("page.top") }
    if layout.headline != .absent {
      let start = out.count
      line(.headline, .headline) { writer in
        // Some ordinary headlines have a colon.
        if writer.random.chance(8) {
          writer.write("colon")
        } else {
          writer.write(themed: "headline")
        }
        writer.headline = start..<writer.out.count
      }
      if layout.headline == .twice {
        line(.headline, .headline) { $0.copy($0.headline) }
      }
    }
    if layout.timestamp { line(.other, .residue) { $0.timestamp() } }
    if layout.standfirst != .absent {
      let start = out.count
      line(.standfirst, .standfirst) { writer in
        writer.write(themed: "lead")
        writer.lead = start..<writer.out.count
      }
    }
    section()
    // Where the dateline is glued to it, the last caption belongs to the first paragraph's line.
    for index in 0..<layout.captions where layout.dateline != .glued || index > 0 {
      writeCaption(.caption, .caption, number: index + 1)
    }
    if layout.share { residue("page.share") }
    for _ in 0..<layout.links { writeLink() }
  }

  /// «08/11/2025 14:20» and its like.
  mutating func timestamp() {
    let date = CivilDate(days: today)
    let time = "\(CivilDate.two(random.below(24))):\(CivilDate.two(random.below(60)))"
    let day = "\(CivilDate.two(date.day))/\(CivilDate.two(date.month))/\(date.year)"
    switch random.below(4) {
    case 0: out.append(contentsOf: "\(time) - \(day)".utf8)
    case 1: out.append(contentsOf: "Publié le \(day) à \(time)".utf8)
    default: out.append(contentsOf: "\(day) \(time)".utf8)
    }
  }

  /// «>> » before the body leads to another story.
  private mutating func writeLink() {
    put(random.chance(70) ? ">> " : ">>")
    let other = scene
    newScene()
    line(.relatedHeadline, .relatedHeadline) { $0.writeRelatedHeadline() }
    scene = other
  }

  // MARK: Captions

  /// One picture: its caption with the credit, on one line or on two, or the credit alone.
  mutating func writeCaption(
    _ label: LineLabel, _ kind: BlockLabel, number: Int, inBody: Bool = false
  ) {
    let hasHeadline = !headline.isEmpty
    // A credit alone right under a line of text would make that line look like its caption.
    let mayStandAlone =
      switch truth.blocks.last?.kind {
      case .caption, .residue: !inBody
      default: false
      }
    switch random.below(10) {
    case 0 where mayStandAlone, 1 where mayStandAlone:
      line(label, kind) { $0.write("page.credit.alone") }
    case 1 where !inBody, 2 where !inBody:
      // One block of two lines. At the top of a page a full stop tells it from a headline.
      line(label, kind) { writer in
        writer.write("caption")
        if !hasHeadline || writer.random.chance(70) { writer.put(".") }
        writer.truth.lines.append(label)
        writer.newline()
        writer.write("page.credit.alone")
      }
    case 3 where hasHeadline, 4 where hasHeadline, 5 where hasHeadline:
      line(label, kind) { writer in
        writer.copy(writer.headline)
        writer.put(writer.random.chance(65) ? " ảnh " : " hinh anh ")
        writer.putInteger(number)
        writer.write("caption")
        if writer.random.chance(75) { writer.putCredit() } else { writer.put(".") }
      }
    default:
      line(label, kind) { writer in
        writer.write("caption")
        writer.putCredit()
      }
    }
  }

  private mutating func putCredit() {
    put(random.chance(80) ? ". " : " ")
    write("page.credit")
  }

  // MARK: The body

  mutating func writeBody(until end: Int) {
    mayGlue = habits.glues
    let middle = layout.captions > 1 && random.chance(25)
    writeOpening()
    var paragraphs = 1
    while out.count < end || paragraphs < 2 {
      endLine(.paragraph)
      // A picture further down, never so early that the first paragraph looks like a standfirst.
      if middle, paragraphs == 2 {
        mayGlue = false
        writeCaption(.caption, .caption, number: 4, inBody: true)
        mayGlue = habits.glues
      }
      writeParagraph()
      paragraphs += 1
    }
    mayGlue = false
    writeSignOff()
    section()
  }

  /// The first paragraph, with the dateline in one of its forms.
  private mutating func writeOpening() {
    let glues = mayGlue
    mayGlue = false
    if layout.dateline == .glued {
      let caption = out.count
      write("caption")
      put(". Photo: VNA")
      truth.blocks.append(BlockTruth(kind: .caption, span: caption..<out.count))
    }
    let start = out.count
    switch layout.dateline {
    case .absent: break
    case .bare: put("– ")
    default: writeDateline()
    }
    mayGlue = glues
    if layout.standfirst == .repeated { copy(lead) } else { write(themed: "lead") }
    // A caption glued to the line must stay its smaller part, or the line would be a caption.
    repeat {
      put(" ")
      writeNext("body." + Self.themes[theme])
    } while out.count - start < 330 && layout.dateline == .glued
    truth.blocks.append(BlockTruth(kind: .paragraph, span: start..<out.count))
  }

  private mutating func writeDateline() {
    let start = out.count
    if layout.dateline == .foreign {
      foreignCity(scene.country, random.below(names.countries[scene.country].cities.count))
    } else {
      place(names.cities[scene.city])
    }
    if layout.dateline == .typo { misspell(from: start) }
    let placeSpan = start..<out.count
    var date: String?
    if layout.dateline == .dated {
      put(", ")
      date = datelineDate()
    }
    if layout.dateline == .splitBefore { splitLine() } else { put(" ") }
    let agency = out.count
    put("(")
    write("page.agency")
    put(")")
    let agencyName = String(decoding: out[(agency + 1)..<(out.count - 1)], as: UTF8.self)
    if layout.dateline == .splitAfter {
      splitLine()
      put("–")
    } else {
      write("page.dash")
    }
    let country = layout.dateline == .foreign ? names.countries[scene.country].code : "VN"
    truth.dateline = DatelineTruth(
      span: start..<out.count, place: String(decoding: out[placeSpan], as: UTF8.self),
      placeSpan: placeSpan, country: country, agency: agencyName, date: date)
    put(" ")
  }

  /// Breaks the first paragraph's line inside its dateline.
  private mutating func splitLine() {
    truth.lines.append(.paragraph)
    newline()
  }

  /// Swaps two letters of the city just written: «Hnaoi».
  private mutating func misspell(from start: Int) {
    func isLetter(_ at: Int) -> Bool { out[at] >= 0x61 && out[at] <= 0x7A }
    var at = start + 1
    while at + 1 < out.count, !(isLetter(at) && isLetter(at + 1) && out[at] != out[at + 1]) {
      at += 1
    }
    guard at + 1 < out.count else { return }
    out.swapAt(at, at + 1)
    // What the place is called here is not a name any more; the dateline's truth has it.
    for index in truth.places.indices {
      truth.places[index].mentions.removeAll { $0.lowerBound == start }
    }
    truth.places.removeAll { $0.mentions.isEmpty }
  }

  private mutating func writeParagraph() {
    if random.chance(40) { newSpeakers() }
    let start = out.count
    for index in 0..<random.within(1...4) {
      if index > 0 { put(" ") }
      switch random.below(100) {
      case 0..<40:
        writeNext(
          "body." + Self.themes[random.chance(75) ? theme : random.below(Self.themes.count)])
      case 40..<70: writeNext("body.any")
      default: writeNext("body.topic")
      }
    }
    truth.blocks.append(BlockTruth(kind: .paragraph, span: start..<out.count))
  }

  // MARK: The sign-off

  /// Ends the body's last line.
  private mutating func writeSignOff() {
    let paragraph = truth.blocks.count - 1
    switch layout.signOff {
    case .absent:
      endLine(.paragraph)
    case .ownLine:
      endLine(.paragraph)
      line(.signoff, .signOff) { $0.write("page.sign.line") }
      let span = truth.blocks[paragraph + 1].span
      recordSignOff(span.lowerBound, span.upperBound)
    case .attached, .ellipsis:
      if layout.signOff == .ellipsis, out.last == UInt8(ascii: ".") {
        out.removeLast()
        put(random.chance(50) ? "…-AVI" : "...-VNA")
      } else {
        write("page.sign.glued")
      }
      truth.blocks[paragraph].span = truth.blocks[paragraph].span.lowerBound..<out.count
      recordSignOff(nil, out.count)
      endLine(.paragraph)
    }
  }

  /// Finds the dash before the agency just written and records the two.
  private mutating func recordSignOff(_ start: Int?, _ end: Int) {
    var agency = end
    while agency > 0, Self.isAgency(out[agency - 1]) { agency -= 1 }
    var dash = agency
    if dash > 0, out[dash - 1] == UInt8(ascii: " ") { dash -= 1 }
    if dash > 0, out[dash - 1] == UInt8(ascii: "-") {
      dash -= 1
    } else if dash > 2, out[dash - 3] == 0xE2, out[dash - 2] == 0x80, out[dash - 1] == 0x93 {
      dash -= 3
    } else {
      dash = agency
    }
    truth.signOff = SignOffTruth(
      span: (start ?? dash)..<end, agency: String(decoding: out[agency..<end], as: UTF8.self))
  }

  private static func isAgency(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || byte == UInt8(ascii: "/")
  }
}
