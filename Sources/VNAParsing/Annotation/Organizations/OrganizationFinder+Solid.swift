import VNAModel
import VNAText

/// Names of Chinese organizations, which end with their head: «农业与环境部», «越南足球协会».
extension OrganizationFinder {
  /// The known organization at a token, or the name that a head there closes; nil where none is.
  mutating func solidName(at index: Int) -> OrganizationName? {
    let known = reader.matches.longest(.organization, at: index)
    let head = reader.matches.longest(.organizationHead, at: index)
    if let known, known.tokenCount >= head?.tokenCount ?? 0 {
      let end = index + Int(known.tokenCount)
      return OrganizationName(
        range: ownerStart(at: index, until: end)..<end, end: end, isOrganization: true,
        known: known)
    }
    guard let match = head, let head = reader.value(match).organizationHead else { return nil }
    let end = index + Int(match.tokenCount)
    if head.kind == .committee, match.tokenCount == 2 {
      // «清化省委员会»: a longer head begins inside.
      if let other = reader.matches.end(ofAny: .init(.organizationHead), at: index + 1), other > end
      {
        return nil
      }
      if let seat = phrase(endingAt: index + 1, of: .init(.place)), seat < index {
        // «海阳省委»: the sign that ends the place's name begins the head.
        return OrganizationName(range: seat..<end, end: end, isOrganization: true)
      }
    }
    // «司令部组织义诊»: what a body does.
    if reader.matches.has(.eventVerb, at: index), lastMention(endingAt: index) != nil { return nil }
    guard !isOtherWord(at: index, match), let start = solidStart(before: index, head),
      // «的研发中心», «国际金融中心项目»: what it is for, or what is to be built, is no name.
      head.kind != .centre || end - start > 4 && !isProject(end),
      // «各级人民议会»: all of a kind; «投资促进会»: a meeting.
      reader.role(start - 1) != .determiner, !isEvent(start..<end), !isBareSeat(start),
      // «阮明勇任省委副书记»
      head.kind != .committee || match.tokenCount > 2 || index - start < 3
        || !reader.matches.has(.familyName, at: start)
    else { return nil }
    // «联合国教科文组织国家委员会»: what was read as a name before belongs to this one.
    while let last = mentions.last, last.tokens.lowerBound >= start { mentions.removeLast() }
    return OrganizationName(range: start..<end, end: end, isOrganization: true)
  }

  /// «越南海关总局», «老挝司法部», «韩国国会», «广南省边防部队»: where the name of a known body begins that
  /// each country has, or each province.
  private func ownerStart(at index: Int, until end: Int) -> Int {
    guard let owner = phrase(endingAt: index, of: .init(.country, .place)),
      let head = (index..<end).first(where: { start in
        reader.matches.matches(at: start).contains {
          $0.lexiconClass == .organizationHead && start + Int($0.tokenCount) == end
        }
      }), let match = reader.matches.longest(.organizationHead, at: head),
      head + Int(match.tokenCount) == end
    else { return index }
    let kind = reader.value(match).organizationHead?.kind
    guard reader.matches.has(.country, at: owner) else {
      return kind == .military ? owner : index
    }
    switch kind {
    case .office, .ministry: return owner
    case .assembly where !isVietnamese(owner): return owner
    case .military where !isVietnamese(owner): return owner
    // «中国全国人大常委会»
    case .committee where !isVietnamese(owner): return owner
    default: return index
    }
  }

  /// Whether the signs of a head are part of another word: «部长», «干部», «北部».
  private func isOtherWord(at index: Int, _ head: LexiconMatch) -> Bool {
    let others = LexiconClassSet(.title, .countWord, .place, .country, .stopWord)
    // «党代会»
    if head.tokenCount == 1,
      (reader.matches.longest(.eventNoun, at: index)?.tokenCount ?? 0) > head.tokenCount
    {
      return true
    }
    for match in reader.matches.matches(at: index)
    where others.contains(match.lexiconClass) && match.tokenCount > head.tokenCount {
      if match.lexiconClass != .title || head.tokenCount == 1 { return true }
    }
    return !reader.matches.classesInside(at: index).isDisjoint(
      with: .init(.countWord, .place, .country, .title, .organization, .stopWord))
  }

  /// «投资促进会»: whether all of a name is a meeting.
  private func isEvent(_ name: Range<Int>) -> Bool {
    phrase(endingAt: name.upperBound, of: .init(.eventNoun)).map { $0 <= name.lowerBound } ?? false
  }

  /// «任期省委执行委员会»: whether a name begins with that of a committee, and not with its place.
  private func isBareSeat(_ start: Int) -> Bool {
    guard let head = reader.matches.longest(.organizationHead, at: start), head.tokenCount == 2,
      !reader.matches.has(.organization, at: start)
    else { return false }
    return reader.value(head).organizationHead?.kind == .committee
  }

  /// «国际金融中心项目»
  private func isProject(_ end: Int) -> Bool {
    end < reader.count
      && reader.matches.longest(.quoteIntro, at: end).map {
        reader.lexicon.value(of: $0, is: "name")
      } ?? false
  }

  /// Whether a verb of two signs begins at a token.
  func opensVerb(_ index: Int) -> Bool {
    (reader.matches.longest(.eventVerb, at: index)?.tokenCount ?? 0) > 1
  }

  /// «一个研究中心», «两家公司»: what is counted is no name.
  func isCountedNoun(_ start: Int) -> Bool {
    guard start > 1, reader.isClassifier(start - 1) else { return false }
    return reader.kind(start - 2) == .number || reader.matches.has(.numberWord, at: start - 2)
  }

  /// «欧盟投资保护协定»: whether the words behind a name make that of a treaty with it.
  func isInWholeName(_ end: Int) -> Bool {
    let ends = LexiconClassSet(
      .stopWord, .speechVerb, .title, .quoteIntro, .eventVerb, .eventStatus, .pronoun)
    // «东盟与中国自由贸易协定»: beside another.
    if reader.role(end) == .and { return false }
    var index = end
    while index < min(end + 12, reader.count), reader.kind(index) == .ideograph,
      reader.tokens[index].sentence == reader.tokens[end - 1].sentence
    {
      if let thing = reader.matches.longest(.namedThing, at: index), thing.tokenCount > 1 {
        return reader.lexicon.value(of: thing, is: "wrapper")
          && reader.matches.longest(.eventNoun, at: index).map {
            reader.lexicon.value(of: $0, is: "document")
          } ?? false
      }
      for match in reader.matches.matches(at: index)
      where ends.contains(match.lexiconClass) && (match.tokenCount > 1 || index == end) {
        return false
      }
      index += 1
    }
    return false
  }

  /// Whether no sign and no word stands before a token.
  func opensClause(_ index: Int) -> Bool {
    guard index > 0, reader.tokens[index - 1].sentence == reader.tokens[index].sentence else {
      return true
    }
    return reader.kind(index - 1) == .comma || reader.kind(index - 1) == .closeQuote
  }

  func checked(_ start: Int, _ head: Int) -> Int? { head - start >= 2 ? start : nil }

  func isVietnamese(_ index: Int) -> Bool {
    let match =
      reader.matches.longest(.country, at: index) ?? reader.matches.longest(.place, at: index)
    return match.map { reader.value($0).country == .vietnam } ?? false
  }

  /// Where the mention begins that ends right before a token.
  func lastMention(endingAt end: Int) -> Int? {
    guard let last = mentions.last, last.tokens.upperBound == end else { return nil }
    return last.tokens.lowerBound
  }

  /// Where the longest phrase of some classes begins that ends right before a token.
  func phrase(endingAt end: Int, of classes: LexiconClassSet) -> Int? {
    reader.phraseStart(endingAt: end, of: classes)
  }
}

extension NameReader {
  /// Whether a token is the mark that opens a title: «《».
  func isTitleMark(_ index: Int) -> Bool {
    guard kind(index) == .openQuote else { return false }
    return bytes[Int(tokens[index].start)..<Int(tokens[index].end)].elementsEqual("《".utf8)
  }

  /// «杜昂河畔»: whether signs end with that of a river, and its shore follows.
  func isRiver(_ range: Range<Int>) -> Bool {
    role(range.upperBound - 1) == .building && isShore(range.upperBound)
  }

  /// Whether a word that tells of a river's course begins at a token: «沿岸», «沿».
  func isShore(_ index: Int) -> Bool {
    guard index < count, let thing = matches.longest(.namedThing, at: index) else { return false }
    return lexicon.value(of: thing, is: "shore")
  }

  /// Whether a token is the sign of a classifier, «个».
  func isClassifier(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    return matches.matches(at: index).contains {
      $0.lexiconClass == .countWord && $0.tokenCount == 1
        && lexicon.value(of: $0, is: "classifier")
    }
  }

  /// Where the longest phrase of some classes begins that ends right before a token.
  func phraseStart(endingAt end: Int, of classes: LexiconClassSet) -> Int? {
    for start in max(0, end - 8)..<max(0, end) {
      guard !matches.classes(at: start).isDisjoint(with: classes) else { continue }
      for match in matches.matches(at: start)
      where classes.contains(match.lexiconClass) && start + Int(match.tokenCount) == end {
        return start
      }
    }
    return nil
  }
}
