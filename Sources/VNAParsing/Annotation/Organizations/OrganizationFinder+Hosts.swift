import VNAModel
import VNAText

/// Where a mission is, and after whom a body is named: what follows a name behind a small word.
extension OrganizationFinder {
  /// «Посольство Вьетнама в России», «Общество вьетнамцев в России»: past the place where a mission
  /// or people from elsewhere are.
  func hostEnd(_ index: Int, _ head: OrganizationHead, hasPlace: Bool) -> Int? {
    // «Văn phòng UNESCO tại Hà Nội»
    let isOfAcronym =
      head.kind == .office && reader.words.style == .compounds && index > 0
      && reader.isAllCaps(index - 1) && reader.matches.has(.acronym, at: index - 1)
    let isOfPeople = head.kind == .association && !hasPlace && isPeople(index - 1)
    guard head.kind == .embassy || isOfAcronym || isOfPeople
    else { return nil }
    var host = index + 1
    if reader.role(index) != .locative {
      // «bên cạnh Liên hợp quốc»
      guard reader.role(host) == .attached else { return nil }
      host += 1
    }
    guard host < reader.count, reader.tokens[host].sentence == reader.tokens[index].sentence
    else { return nil }
    guard reader.words.style == .compounds else {
      return reader.matches.end(ofAny: .init(.country, .place), at: host)
    }
    // «Phái đoàn thường trực [Việt Nam] tại Liên hợp quốc»
    if let body = reader.matches.end(ofAny: .init(.organization), at: host) { return body }
    if let acronym = reader.matches.longest(.acronym, at: host), reader.isAllCaps(host),
      reader.value(acronym).word == .org
    {
      // «bên cạnh UNESCO»
      return host + Int(acronym.tokenCount)
    }
    return hasPlace || isOfAcronym
      ? reader.matches.end(ofAny: .init(.country, .place), at: host) : nil
  }

  /// «вьетнамцев», «россиян»: whether a word names people by their country, in the genitive.
  private func isPeople(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    return Self.peoples.isEnding(of: Int(token.start)..<Int(token.end), in: reader.bytes)
  }

  private static let peoples = EndingSet(["цев", "иян", "чан", "венников", "раждан"])

  /// «имени М.В. Ломоносова»: past the initials and the capitalised words behind.
  func namesakeEnd(_ index: Int) -> Int? {
    var end = index + 1
    while reader.isCapitalizedWord(end, inSentenceOf: index), end - index < 8 {
      let isShort = reader.isInitial(end) && reader.kind(end + 1) == .period
      end += isShort ? 2 : 1
    }
    return end > index + 1 ? end : nil
  }
}
