import VNAModel
import VNAText

/// What stands before the head of a Russian organization's name, and what only looks like one.
extension OrganizationFinder {
  /// Where the adjectives begin that stand before a head: «Центральный комитет», «Вьетнамская
  /// ассоциация».
  func describedStart(of index: Int) -> Int {
    guard reader.words.style == .cases else { return index }
    var start = index
    while start > 0, index - start < 3, reader.isWord(start - 1, inSentenceOf: index),
      reader.isCaseAdjective(start - 1), reader.tokens[start].hasSpaceBefore
    {
      start -= 1
    }
    while start < index, !reader.isCapitalized(start) || opensPlural(start) || isCounted(start) {
      start += 1
    }
    // «Вьетнамо-Лаосская рабочая группа»
    if start < index, start > 1, reader.kind(start - 1) == .hyphen,
      !reader.tokens[start].hasSpaceBefore, !reader.tokens[start - 1].hasSpaceBefore,
      reader.isCapitalizedWord(start - 2, inSentenceOf: index)
    {
      start -= 2
    }
    return start
  }

  /// «Региональные организации …»: an adjective in the plural whose capital is the sentence's.
  private func opensPlural(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    return token.flags.contains(.leadingWord)
      && Self.plurals.isEnding(of: Int(token.start)..<Int(token.end), in: reader.bytes)
  }

  private static let plurals = EndingSet(["ые", "ие"])

  /// «Первая партия вакцин», «Новая компания»: what counts, its capital the sentence's.
  private func isCounted(_ index: Int) -> Bool {
    reader.tokens[index].flags.contains(.leadingWord)
      && !reader.matches.classes(at: index).isDisjoint(with: .init(.ordinalWord, .titleModifier))
  }

  /// «примет в Кремле»: where something is done, and nobody who does it.
  func isBuilding(_ index: Int) -> Bool {
    reader.words.style == .cases && reader.role(index - 1) == .locative
      && reader.matches.has(.namedThing, at: index)
  }

  /// «Компания Vinfruit вывезла …»: the kind of a firm opens the sentence, before a name in Latin
  /// letters.
  func opensWithKind(_ index: Int, _ headEnd: Int) -> Bool {
    guard reader.words.style == .cases, reader.tokens[index].flags.contains(.leadingWord),
      reader.isCapitalizedWord(headEnd, inSentenceOf: index)
    else { return false }
    return reader.bytes[Int(reader.tokens[headEnd].start)] < 0x80
  }
}
