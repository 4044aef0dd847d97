import VNAModel
import VNAText

/// Finds the events that several stories tell, with bounded effort.
///
/// Events are compared within one type and one date alone, the one with the most actors first, and
/// only with those that share an actor, of these at most ``maximumCandidates``.
enum TimelineMerger {
  private static let maximumCandidates = 64

  private struct Group: Hashable {
    var kind: Event.Kind
    var date: TemporalValue
  }

  /// One entry as it grows.
  private struct Cluster {
    /// The actors of the occurrence that began it: what others are compared with, so that a chain
    /// of small overlaps never joins what has nothing in common.
    let actors: Set<Timeline.ActorID>
    var place: String?
    var members: [Timeline.Occurrence]
  }

  static func entries(of occurrences: [Timeline.Occurrence]) -> [Timeline.Entry] {
    var groups: [Group: [Timeline.Occurrence]] = [:]
    var entries: [Timeline.Entry] = []
    for occurrence in occurrences {
      // Without a day nothing says that two are the same.
      if let date = occurrence.entry.date?.withoutTimes, !occurrence.actors.isEmpty {
        groups[Group(kind: occurrence.entry.kind, date: date), default: []].append(occurrence)
      } else {
        entries.append(occurrence.entry)
      }
    }
    for group in groups.values { entries += clusters(of: group).map(merged) }
    return entries.sorted(by: precedes)
  }

  // MARK: Clusters

  private static func clusters(of group: [Timeline.Occurrence]) -> [Cluster] {
    let sorted = group.sorted { left, right in
      if left.actors.count != right.actors.count { return left.actors.count > right.actors.count }
      return precedes(left.entry, right.entry)
    }
    var clusters: [Cluster] = []
    var byActor: [Timeline.ActorID: [Int]] = [:]
    for occurrence in sorted {
      let place = occurrence.entry.place.map(Folding.fold)
      var candidates: Set<Int> = []
      for actor in occurrence.actors.sorted() where candidates.count < maximumCandidates {
        candidates.formUnion((byActor[actor] ?? []).prefix(maximumCandidates))
      }
      let matches = candidates.filter { index in
        let cluster = clusters[index]
        return (place == nil || cluster.place == nil || place == cluster.place)
          && areSame(occurrence.actors, cluster.actors)
      }
      if matches.count == 1, let index = matches.first {
        clusters[index].members.append(occurrence)
        clusters[index].place = clusters[index].place ?? place
      } else {
        for actor in occurrence.actors { byActor[actor, default: []].append(clusters.count) }
        clusters.append(Cluster(actors: occurrence.actors, place: place, members: [occurrence]))
      }
    }
    return clusters
  }

  /// Whether the smaller set lies in the other, or two who are no countries are in both.
  private static func areSame(
    _ smaller: Set<Timeline.ActorID>, _ larger: Set<Timeline.ActorID>
  ) -> Bool {
    let shared = smaller.intersection(larger)
    return shared.count == smaller.count || shared.filter { !$0.isCountry }.count >= 2
  }

  private static func merged(_ cluster: Cluster) -> Timeline.Entry {
    // The first has the most actors; what it does not say, the next may.
    var entry = cluster.members[0].entry
    var known = cluster.actors
    for member in cluster.members.dropFirst() {
      let other = member.entry
      entry.mode = entry.mode ?? other.mode
      // That it was held is said later than that it was planned.
      entry.status = other.status == .held ? .held : entry.status ?? other.status
      entry.isMain = entry.isMain || other.isMain
      if entry.place == nil { (entry.place, entry.country) = (other.place, other.country) }
      entry.country = entry.country ?? other.country
      entry.sources += other.sources
      guard !member.actors.isSubset(of: known) else { continue }
      let names = Set(entry.actors.map(\.name))
      entry.actors += other.actors.filter { !names.contains($0.name) }
      known.formUnion(member.actors)
    }
    entry.sources.sort(by: precedes)
    return entry
  }

  // MARK: Order

  private static func precedes(_ left: Timeline.Entry, _ right: Timeline.Entry) -> Bool {
    switch (left.days, right.days) {
    case (nil, nil): break
    case (nil, _): return false
    case (_, nil): return true
    case (let first?, let second?):
      if first != second {
        return (first.lowerBound, first.upperBound) < (second.lowerBound, second.upperBound)
      }
    }
    let keys = (left.sources[0], right.sources[0])
    if keys.0 != keys.1 { return precedes(keys.0, keys.1) }
    return left.kind.rawValue < right.kind.rawValue
  }

  private static func precedes(_ left: Timeline.Source, _ right: Timeline.Source) -> Bool {
    if left.day != right.day {
      guard let first = left.day else { return false }
      guard let second = right.day else { return true }
      return first < second
    }
    return left.order == right.order ? left.event < right.event : left.order < right.order
  }
}

extension TemporalValue {
  /// The same days whatever the part of the day: one story says «mardi», another «mardi matin».
  fileprivate var withoutTimes: TemporalValue {
    func day(_ point: TemporalPoint) -> TemporalPoint {
      TemporalPoint(year: point.year, month: point.month, day: point.day)
    }
    switch self {
    case .point(let point): return .point(day(point))
    case .range(let first, let last): return .range(day(first), day(last))
    case .set(let points): return .set(points.map(day))
    }
  }
}
