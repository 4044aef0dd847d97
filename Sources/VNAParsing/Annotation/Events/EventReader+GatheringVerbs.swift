import VNAModel
import VNAText

/// The verbs that tell of a gathering: «s'est tenu», «a présidé», «s'est ouvert».
extension EventReader {
  /// The verbs that hold, open, close or attend a gathering: those before it, and the one behind.
  func governors(of index: Int) -> (before: [Int], after: [Int]) {
    let frames: EventSet<EventFrame> = [
      .open, .inaugurate, .close, .hold, .attend, .chair, .present, .gather, .have, .make, .go,
    ]
    var before: [Int] = []
    var back = index - 1
    walk: while back >= 0 {
      let chunk = chunks[back]
      switch chunk.kind {
      case .verb where chunk.frame == .address && sentence.namesHaveCases && !chunk.isUsed:
        // «выступил на форуме»
        before.append(back)
        break walk
      case .verb where frames.contains(chunk.frame) && !chunk.isUsed:
        before.append(back)
        if chunk.voice == .active || chunk.voice == .reflexive { break walk }
      case .verb
      where chunk.frame == .receive && !chunk.isUsed
        && sentence.hasOnly([.date, .place], between: back, index):
        // «Huê accueille un festival», «La Universidad acogió el 28 de agosto un seminario»
        before.append(back)
        break walk
      case .stop: break walk
      // «s'est rendu à X et a demandé de les reloger avant la rentrée»
      case .hint where chunk.hint == .proposed: break walk
      case .verb where chunk.frame != .be && chunk.frame != .aux: break walk
      // «presidir la sesión plenaria de una conferencia»
      case .noun where back == index - 1 && isOfGathering(back): break
      case .noun where chunk.relation == .none && chunk.determiner != .none: break walk
      case .pronoun where chunk.determiner == .who: break walk
      default: break
      }
      back -= 1
    }
    if sentence.namesHaveCases, let held = before.last,
      let chair = chunks[..<held].lastIndex(where: { $0.kind == .verb }),
      chunks[chair].frame == .chair, chunks[chair].voice == .reduced, !chunks[chair].isUsed
    {
      // «Под председательством X состоялась конференция»
      before.append(chair)
    }
    // «Réunis les 19 et 20 novembre, les ministres ont clos la conférence»
    if let first = chunks.indices.first, first < index, !before.contains(first),
      chunks[first].kind == .verb, chunks[first].frame == .gather,
      chunks[first].voice == .reduced
    {
      before.append(first)
    }
    if let next = mainVerb(of: index, frames), !isOfNext(next, before),
      // «举行仪式，接受证书»: that verb has its own object.
      !hasNoArticles || before.isEmpty || chunks[next].frame != .have,
      (frames.contains(chunks[next].frame)
        && (chunks[index].relation == .none || chunks[index].relation == .of
          // «На церемонии присутствовали X и Y», «Дебатами руководил X»
          || (sentence.namesHaveCases
            && (chunks[next].frame == .attend || chunks[next].frame == .chair))))
        || isHeld(index, by: next)
    {
      // «s'est ouvert à Hanoi, sous la présidence de X»
      let more = chunks.indices.filter {
        $0 > next && chunks[$0].kind == .verb && !chunks[$0].isUsed
          && (chunks[$0].frame == .chair || chunks[$0].frame == .present
            || $0 == course(behind: next))
      }
      // «ouverte lundi, rassemble jusqu'à vendredi», «which opened on Monday, closed»
      // «An exhibition bringing together 60 works was opened by X»
      let isAside =
        chunks[next].voice == .reduced || chunks[next].voice == .gerund && next == index + 1
        || (chunks[next - 1].kind == .pronoun && chunks[next - 1].determiner == .who)
      if isAside, let main = sentence.verbAfter(next),
        frames.contains(chunks[main].frame), !more.contains(main)
      {
        return (before, [next, main] + more)
      }
      return (before, [next] + more)
    }
    if let opening = opening(behind: index) {
      // «which opened on Wednesday and will last until Sunday»
      let closing = sentence.behind(opening).first { chunks[$0].kind == .verb }
        .flatMap { chunks[$0].frame == .close ? $0 : nil }
      return (before, [opening] + (closing.map { [$0] } ?? []))
    }
    return (before, [])
  }

  /// The verb behind a gathering; «Une cérémonie marquant l'anniversaire de X s'est tenue»: that of the gathering,
  /// not the one that says what it is for.
  private func mainVerb(of index: Int, _ frames: EventSet<EventFrame>) -> Int? {
    guard let next = sentence.verbAfter(index), chunks[next].voice == .gerund,
      !frames.contains(chunks[next].frame), let main = sentence.verbAfter(next),
      chunks[main].frame.isCourse, chunks[main].voice == .reflexive
    else { return sentence.verbAfter(index) }
    return main
  }

  /// «la sesión plenaria de una conferencia»: a part of the gathering that the next piece names.
  func isOfGathering(_ session: Int) -> Bool {
    guard session + 1 < chunks.count else { return false }
    let next = chunks[session + 1]
    // «l'ouverture des séances plénières du Forum»
    if chunks[session].noun == .part {
      return next.kind == .noun && next.relation == .of && !next.isWeak
        && (next.noun == .conference || next.noun == .congress)
    }
    return chunks[session].noun == .congress && chunks[session].isWeak
      && chunks[session].ordinal == 0 && next.kind == .noun && next.noun == .conference
      && next.relation == .of
  }

  /// «Démarrage mercredi des séances plénières du Forum»: a part whose opening a noun tells, which is that of
  /// the gathering.
  func isNominal(_ part: Int) -> Bool {
    guard isOfGathering(part), chunks[part].relation == .of,
      let verb = sentence.verbBefore(part)
    else { return false }
    return chunks[verb].frame.isCourse && chunks[..<verb].isEmpty
  }

  /// «会议8日开幕，将持续至13日»: the verb of the clause behind an opening that tells how long it lasts.
  private func course(behind verb: Int) -> Int? {
    guard chunks[verb].frame == .open,
      let next = chunks[(verb + 1)...].firstIndex(where: { $0.kind == .verb }),
      chunks[next].frame == .hold || chunks[next].frame == .close,
      chunks[(verb + 1)..<next].allSatisfy({
        $0.kind == .comma || $0.kind == .conjunction || $0.kind == .hint || $0.kind == .date
          || $0.kind == .place
      }),
      // «将持续至13日», «13日闭幕»
      chunks[next - 1].kind == .date || next + 1 < chunks.count && chunks[next + 1].kind == .date
    else { return nil }
    return next
  }

  /// «откроется ярмарка, а в пятницу пройдет парад»: the verb behind a gathering that has one before it
  /// belongs to the next.
  func isOfNext(_ verb: Int, _ before: [Int]) -> Bool {
    guard sentence.namesHaveCases, chunks[verb].voice != .reduced else { return false }
    return before.contains { chunks[$0].voice != .reduced && chunks[$0].frame.isCourse }
      && !(verb > 0 && chunks[verb - 1].determiner == .who)
  }

  /// «X are showing tea at the Goods Week, which opened on Wednesday»: the clause says when, whatever
  /// the main one tells.
  func opening(behind index: Int) -> Int? {
    guard sentence.position == .lead,
      sentence.habits.contains(.markedInfinitive) || sentence.namesHaveCases,
      chunks[index].relation == .during,
      let who = sentence.behind(index).first(where: {
        chunks[$0].kind != .place && chunks[$0].kind != .comma
          // «на Праздник книги и чтения, который открылся»
          && !(sentence.namesHaveCases && chunks[$0].kind == .conjunction)
      }), chunks[who].kind == .pronoun, chunks[who].determiner == .who, who + 1 < chunks.count,
      chunks[who + 1].kind == .verb, chunks[who + 1].frame == .open,
      chunks[who + 1].voice == .active || chunks[who + 1].voice == .reflexive
    else { return nil }
    return who + 1
  }

  /// «à l'occasion d'un colloque coorganisé par X»: whose participle stands right behind it.
  private func isHeld(_ index: Int, by verb: Int) -> Bool {
    chunks[index].relation == .during || chunks[index].relation == .cause
      ? (chunks[verb].voice == .reduced
        // «На сессии, проходящей в X»
        || sentence.namesHaveCases && chunks[verb].voice == .gerund)
        && (chunks[verb].frame == .hold || chunks[verb].frame == .give
          // «lors d'une cérémonie présidée par X»
          || (chunks[verb].frame == .chair && chunks[index].determiner == .a))
        && chunks[(index + 1)..<verb].allSatisfy {
          $0.kind == .date || $0.kind == .place
            // «el XIV Congreso del Partido, celebrado en Hanoi»
            || ($0.kind == .comma && sentence.habits.contains(.subjectBehind))
        }
      : false
  }

  /// «Après trois jours de travail, du 6 au 8 octobre, le plénum s'est clôturé mercredi»: the days of which that
  /// of the closing is the last.
  private func daysEnding(on number: Int) -> Int? {
    guard sentence.isDay(number) else { return nil }
    return chunks.first {
      $0.kind == .date && sentence.isStretch($0.index)
        && sentence.ends($0.index, on: number)
    }?.index
  }

  /// Notes the day of an opening or closing.
  mutating func note(_ verb: Int, of event: inout EventCandidate) {
    guard let date = sentence.date(near: verb) else { return }
    let time = chunks[date].index
    if chunks[verb].frame == .close, let days = daysEnding(on: time) {
      event.date = days
      return
    }
    switch chunks[verb].frame {
    case _ where chunks[date].relation == .since: event.opening = time
    case _ where chunks[date].relation == .until: event.closing = time
    case .open, .inaugurate: event.opening = time
    case .close: event.closing = time
    default: event.date = time
    }
  }
}
