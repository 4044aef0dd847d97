import VNAModel
import VNAText

// Hours and parts of the day.

extension FrenchDateGrammar {
  /// A part of the day that starts here: «soir», «après-midi», «fin de matinée».
  func partOfDay(_ index: Int) -> (time: TemporalPoint.Time, end: Int)? {
    guard has(index), let match = matches.longest(.partOfDay, at: index) else { return nil }
    guard let time = TemporalPoint.Time(letters: lexicon.letters(of: match)) else { return nil }
    let end = index + Int(match.tokenCount)
    return isPlural(end - 1) ? nil : (time, end)
  }

  /// «8h00», «19h», «8 heures», «20 heures 30», «14:20».
  func clock(_ index: Int) -> (hour: Int, minute: Int, end: Int)? {
    let unit = index + 1
    let isColon = kind(unit) == .colon
    guard isColon || word(unit).isOne(.h, .heure), let (hour, digits) = number(index), digits <= 2,
      hour <= 24
    else { return nil }
    switch word(unit) {
    case .h, .heure:
      let isShort = word(unit) == .h
      if isShort, isCapitalized(unit), !isGlued(unit) { return nil }
      var end = unit + 1
      var minute = 0
      if let (value, digits) = number(end), digits == 2, value < 60 {
        if isGlued(end) || word(end + 1) == .min || !isMeasuredTime(end + 1) {
          minute = value
          end += 1
          if word(end) == .min { end += 1 }
        }
      }
      if kind(end) == .slash || kind(end) == .percent { return nil }
      return (hour, minute, end)
    default:
      if isColon, isGlued(unit), isGlued(unit + 1),
        let (minute, digits) = number(unit + 1), digits == 2, minute < 60
      {
        return (hour, minute, unit + 2)
      }
      return nil
    }
  }

  /// «GMT», «heure locale», «heure de Hanoï».
  func zoneName(_ index: Int) -> Int? {
    switch word(index) {
    case .zone: return index + 1
    case .heure:
      if word(index + 1) == .local { return index + 2 }
      // No name of a city has more words.
      guard word(index + 1) == .de, isCapitalized(index + 2) else { return nil }
      return (index + 3..<index + 9).first { !isCapitalized($0) && !isHyphenOrDash($0) }
    default: return nil
    }
  }

  /// Whether the number before `index` counts something or opens a date.
  private func isMeasuredTime(_ index: Int) -> Bool {
    isMeasured(index, strong: false) || month(index, afterDay: true) != nil
  }

  /// Whether a clock time is an hour of the day and not a duration.
  func isHourOfDay(_ index: Int, _ end: Int) -> Bool {
    switch word(index - 1) {
    case .à, .vers, .des, .avant, .après, .jusque, .depuis, .entre: return true
    case .pendant, .en: return false
    case .article, .sur: if word(end) != .article { return false }
    default: break
    }
    // «8h00» is written with its minutes, «24 heures» a length.
    let hasMinutes = kind(end - 1) == .number && end - index > 1
    if hasMinutes { return word(end) != .de }
    if word(index - 1).isOne(.de, .et) {
      return word(end).isOne(.à, .et) && clock(end + 1) != nil
        || (word(index - 1) == .et && word(index - 2) == .heure)
    }
    let next = word(end)
    return (next == .article || next == .this) && dayItem(end + 1)?.term.month ?? 0 > 0
  }

  /// The time behind a day: «à 13h45», «vers 19h30», «au soir», «dans l'après-midi».
  func timeSuffix(_ index: Int) -> (time: TemporalPoint.Time, end: Int)? {
    var next = index
    var isLinked = false
    if kind(next) == .comma, word(next + 1).isOne(.à, .vers, .des) { next += 1 }
    switch word(next) {
    case .à, .vers, .des, .avant, .après:
      isLinked = true
      next += 1
    case .en, .au, .dans:
      if let (time, end) = partOfDay(skipArticle(next + 1)) {
        // «en soirée de gala»
        return word(end) == .de || word(end) == .du ? nil : (time, end)
      }
      return nil
    case .article:
      if let (time, end) = partOfDay(next + 1), !word(end).isOne(.de, .du) {
        return (time, end)
      }
      return nil
    default: break
    }
    if let (hour, minute, end) = clock(next), isLinked || isHourOfDay(next, end) {
      var end = end
      // «8 heures du matin»
      var hour = hour
      if word(end) == .du, let (time, after) = partOfDay(end + 1) {
        if time == .evening || time == .afternoon, hour < 12 { hour += 12 }
        end = after
      }
      return (.clock(hour: hour, minute: minute), end)
    }
    if isLinked { next = skipArticle(next) }
    guard isLinked || next == index, let found = partOfDay(next) else { return nil }
    // «, à l'aube du 7 octobre» is another date.
    return word(found.end).isOne(.de, .du) ? nil : found
  }

  /// Whether a part of the day that stands alone tells when something happened.
  func isPlainPartOfDay(_ index: Int, _ end: Int) -> Bool {
    let after = word(end)
    if after == .de || after == .du || after == .des { return false }
    // «dans la nuit froide»: an adjective; a verb or a preposition may follow.
    var start = index - 1
    let hasArticle = word(start) == .article
    if hasArticle { start -= 1 }
    switch word(start) {
    case .dans: return hasArticle
    case .en: return !hasArticle
    case .au: return kind(end) == .comma || end > index + 1  // «au petit matin»
    case .à: return hasArticle || matches.isCovered(.partOfDay, index) && isNoonOrNight(index)
    case .vers: return isNoonOrNight(index)
    default:
      // «une résolution adoptée le matin», «a été reçu l'après-midi par X»
      if hasArticle, word(start).isOne(.participle, .accented, .past), !after.isOne(.et, .ou) {
        return true
      }
      // «ont consacré l'après-midi à»
      if hasArticle, endsInParticiple(start),
        word(start - 1) == .past
      {
        return true
      }
      // «Le soir, …» opens a sentence; «L'après-midi a été réservé au vote».
      guard hasArticle, tokens[index - 1].flags.contains(.sentenceStart) else { return false }
      // «La soirée, organisée par l'ambassade, …»: a gathering.
      return kind(end) == .comma ? !endsInParticiple(end + 1) : isPassive(end)
    }
  }

  /// «consacré», «organisée»
  private func endsInParticiple(_ index: Int) -> Bool {
    guard has(index), kind(index) == .word else { return false }
    let token = tokens[index]
    var end = Int(token.end)
    while end > Int(token.start) + 4,
      bytes[end - 1] | 0x20 == UInt8(ascii: "s") || bytes[end - 1] | 0x20 == UInt8(ascii: "e")
    {
      end -= 1
    }
    return end > Int(token.start) + 3 && bytes[end - 1] == 0xA9 && bytes[end - 2] == 0xC3
  }

  /// «a été», «est», «fut» with a participle; but «la soirée était organisée par», a gathering.
  private func isPassive(_ index: Int) -> Bool {
    guard has(index), !isImperfect(tokens[index]) else { return false }
    let isAuxiliary =
      word(index) == .past || (word(index) == .à && !tokens[index].flags.contains(.nonASCII))
    return isAuxiliary
      && (endsInParticiple(index + 1) || word(index + 1) == .past && endsInParticiple(index + 2))
  }

  private func isNoonOrNight(_ index: Int) -> Bool {
    word(index) == .noon || word(index) == .midnight
  }
}
