import VNAModel

/// Days and numbers in words, without any formatter of the system: the same everywhere.
extension ReportWords {
  private var isFrench: Bool { language == .french }

  /// `12 500` in French, `12,500` in English.
  func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      // French takes a narrow space that does not break.
      if index > 0, left % 3 == 0 { text += isFrench ? "\u{202F}" : "," }
      text.append(digit)
    }
    return text
  }

  /// A number with as few digits as give it back: `554,7` in French; nil for none.
  func decimal(_ value: Double) -> String? {
    guard let text = NumberText.decimal(value) else { return nil }
    if let whole = Int(text) { return number(whole) }
    guard isFrench else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  /// `4 mars 2025`, `mars 2025`, `2025`; nil where there is nothing to say in words.
  func text(_ point: TemporalPoint) -> String? {
    let year: String?
    switch point.year {
    case .year(let number): year = String(number)
    case .decade(let decade): return isFrench ? "années \(decade)0" : "\(decade)0s"
    case .century(let century): return "\(century)00–\(century)99"
    case .unknown: year = nil
    }
    guard let month = point.month else { return year }
    var parts: [String] = []
    if let day = point.day { parts.append(self.day(day)) }
    parts.append(name(ofMonth: month))
    if let year { parts.append(year) }
    return parts.joined(separator: " ")
  }

  /// `3–6 mars 2025`; a value without words is written as it is.
  func text(_ value: TemporalValue) -> String {
    switch value {
    case .point(let point):
      return text(point) ?? value.description
    case .range(let first, let last):
      guard let end = text(last) else { return value.description }
      let begin = short(first, before: last) ?? first.description
      // A dash between two numbers stands close, one between words has spaces.
      return begin.contains(" ") ? begin + " – " + end : begin + "–" + end
    case .set(let points):
      let texts = points.map { text($0) ?? $0.description }
      return texts.joined(separator: ", ")
    }
  }

  /// The same with the time of day, where that is known: `23 janvier 2026, après-midi`.
  func textWithTime(_ value: TemporalValue) -> String {
    guard case .point(let point) = value, let time = point.time else { return text(value) }
    return text(value) + ", " + name(time)
  }

  private func name(_ time: TemporalPoint.Time) -> String {
    switch time {
    case .morning: return isFrench ? "matin" : "morning"
    case .midday: return isFrench ? "midi" : "midday"
    case .afternoon: return isFrench ? "après-midi" : "afternoon"
    case .evening: return isFrench ? "soir" : "evening"
    case .night: return isFrench ? "nuit" : "night"
    case .clock(let hour, let minute):
      let minutes = (minute < 10 ? "0" : "") + String(minute)
      return isFrench ? "\(hour)\u{A0}h\u{A0}\(minutes)" : "\(hour):\(minutes)"
    }
  }

  /// A period of days.
  func text(_ days: ClosedRange<CivilDate>) -> String {
    let (first, last) = (TemporalPoint(days.lowerBound), TemporalPoint(days.upperBound))
    return first == last ? text(.point(first)) : text(.range(first, last))
  }

  /// The first day of a range, without what the last one says too.
  private func short(_ first: TemporalPoint, before last: TemporalPoint) -> String? {
    guard first.year == last.year, first.day != nil else { return text(first) }
    var copy = first
    copy.year = .unknown
    if first.month == last.month { return first.day.map(day) }
    return text(copy)
  }

  private func day(_ day: Int) -> String { isFrench && day == 1 ? "1er" : String(day) }

  private func name(ofMonth month: Int) -> String {
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let names = isFrench ? french : english
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
