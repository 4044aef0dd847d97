import VNAModel
import VNAText

// What grammars ask of a token. Those outside the block have no kind and no number.

extension DateGrammar where Self: ~Copyable {
  @inline(__always)
  func has(_ index: Int) -> Bool { index >= block.lowerBound && index < block.upperBound }

  @inline(__always)
  func kind(_ index: Int) -> TokenKind? { has(index) ? tokens[index].kind : nil }

  /// Whether no white space stands before the token.
  @inline(__always)
  func isGlued(_ index: Int) -> Bool { has(index) && !tokens[index].hasSpaceBefore }

  @inline(__always)
  func isCapitalized(_ index: Int) -> Bool { has(index) && tokens[index].isCapitalized }

  @inline(__always)
  func isHyphenOrDash(_ index: Int) -> Bool {
    let found = kind(index)
    return found == .hyphen || found == .dash
  }

  /// The letters of a token, as the source has them.
  @inline(__always)
  func count(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }

  /// The value and the number of digits of a number without point or comma.
  @inline(__always)
  func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard has(index) else { return nil }
    let token = tokens[index]
    guard token.kind == .number, !token.flags.contains(.hasSeparator), token.end - token.start <= 4
    else { return nil }
    var value = 0
    for place in Int(token.start)..<Int(token.end) { value = value * 10 + Int(bytes[place] &- 48) }
    return (value, Int(token.end - token.start))
  }

  /// Whether two numbers and a stroke can be a part of a whole: «2/3», «3/4».
  func isFraction(_ index: Int) -> Bool {
    guard let (part, digits) = number(index), let (whole, _) = number(index + 2) else {
      return false
    }
    return digits == 1 && part > 0 && part < whole && whole <= 5
  }

  /// Whether words before a number say that it is an amount: «more than 2/3», «khoảng 2/3».
  func isBlurred(_ index: Int) -> Bool {
    (1...4).contains { length in
      guard has(index - length), let match = matches.longest(.approximator, at: index - length),
        Int(match.tokenCount) == length
      else { return false }
      return ["moreThan", "lessThan", "atLeast", "about", "almost"].contains {
        lexicon.value(of: match, is: $0)
      }
    }
  }

  /// The number in words that starts here, a whole one.
  func numberWord(_ index: Int) -> (value: Int, end: Int)? { code(.numberWord, index) }

  /// The number that is the value of the longest phrase of a class, with its end.
  @inline(__always)
  func code(_ one: LexiconClass, _ index: Int) -> (value: Int, end: Int)? {
    guard has(index), let match = matches.longest(one, at: index),
      let value = lexicon.number(of: match)
    else { return nil }
    return (Int(value), index + Int(match.tokenCount))
  }
}

// MARK: - Zones of hours

extension DateGrammar where Self: ~Copyable {
  /// Steps over the zone behind an hour, so that its day is found: «14h15 GMT le 3 octobre», «20:00
  /// (local time) on Friday», «19:00, hora local, del 15 de noviembre», «9:00 GMT+7 ngày 5/10».
  func behindZone(_ index: Int) -> Int {
    if kind(index) == .openBracket {
      return (index + 2..<index + 8).first { kind($0) == .closeBracket }.map { $0 + 1 } ?? index
    }
    guard let name = zoneName(kind(index) == .comma ? index + 1 : index) else { return index }
    let end = behindOffset(name)
    // «9h00 GMT+7 (2h00 GMT) le 4 octobre»
    return kind(end) == .openBracket ? behindZone(end) : end
  }

  /// «GMT+7», «UTC +07:00»
  private func behindOffset(_ end: Int) -> Int {
    guard has(end), bytes[Int(tokens[end].start)] == UInt8(ascii: "+") || kind(end) == .hyphen,
      number(end + 1) != nil
    else { return end }
    return kind(end + 2) == .colon && isGlued(end + 3) && number(end + 3) != nil
      ? end + 4 : end + 2
  }
}

// MARK: - Days in figures

extension DateGrammar where Self: ~Copyable {
  /// «16.10.2025», «27.03.15»: one token, since points stand between its digits.
  func dottedDate(_ index: Int) -> (term: DateTerm, end: Int)? {
    let token = tokens[index]
    var parts = (0, 0, 0)
    var digits = (0, 0, 0)
    var part = 0
    for place in Int(token.start)..<Int(token.end) {
      let byte = bytes[place]
      if byte == UInt8(ascii: ".") {
        part += 1
      } else if byte &- 48 < 10, part < 3 {
        switch part {
        case 0:
          parts.0 = parts.0 * 10 + Int(byte &- 48)
          digits.0 += 1
        case 1:
          parts.1 = parts.1 * 10 + Int(byte &- 48)
          digits.1 += 1
        default:
          parts.2 = parts.2 * 10 + Int(byte &- 48)
          digits.2 += 1
        }
        guard digits.0 <= 2, digits.1 <= 2, digits.2 <= 4 else { return nil }
      } else {
        return nil
      }
    }
    guard part == 2, digits.0 > 0, digits.1 == 2, digits.2 == 2 || digits.2 == 4 else { return nil }
    let year = digits.2 == 4 ? parts.2 : fullYear(parts.2)
    return figures(index..<index + 1, year, parts.1, parts.0)
  }

  func fullYear(_ twoDigits: Int) -> Int { twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits }

  /// A day of the calendar, if there is one.
  func figures(
    _ range: Range<Int>, _ year: Int, _ month: Int, _ day: Int
  ) -> (term: DateTerm, end: Int)? {
    guard (1000...2999).contains(year), CivilDate(year: year, month: month, day: day) != nil else {
      return nil
    }
    var term = DateTerm(range)
    term.year = .year(year)
    term.month = month
    term.day = day
    return (term, range.upperBound)
  }
}
