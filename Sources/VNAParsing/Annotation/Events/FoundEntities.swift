import VNAModel

/// All mentions of a bulletin's lists, not yet found among the tokens.
struct FoundEntities {
  /// One mention, in 16 bytes.
  struct Entity {
    var span: Span
    private var number: Int32
    var kind: EventChunk.Kind
    var isRole: Bool

    init(_ span: Span, _ kind: EventChunk.Kind, _ index: Int, isRole: Bool = false) {
      self.span = span
      self.kind = kind
      self.isRole = isRole
      number = Int32(truncatingIfNeeded: index)
    }

    /// Where it stands in the list of its kind.
    var index: Int { Int(number) }

    /// Whether it goes before one that begins at the same byte: the longer of two goes first.
    func precedes(_ other: Entity) -> Bool {
      guard span.end == other.span.end else { return span.end > other.span.end }
      return kind.rawValue < other.kind.rawValue
    }
  }

  private(set) var list: ContiguousArray<Entity> = []

  init(_ lists: EventLists) {
    for index in lists.people.indices {
      lists.people[index].mentions.withUnsafeBufferPointer { mentions in
        for one in mentions.indices { list.append(Entity(mentions[one].span, .person, index)) }
      }
      lists.people[index].roles.withUnsafeBufferPointer { roles in
        for one in roles.indices {
          list.append(Entity(roles[one].span, .person, index, isRole: true))
        }
      }
    }
    for index in lists.organizations.indices {
      lists.organizations[index].mentions.withUnsafeBufferPointer { mentions in
        for one in mentions.indices {
          list.append(Entity(mentions[one].span, .organization, index))
        }
      }
    }
    for index in lists.places.indices {
      lists.places[index].mentions.withUnsafeBufferPointer { mentions in
        for one in mentions.indices { list.append(Entity(mentions[one].span, .place, index)) }
      }
    }
    for index in lists.dates.indices {
      let kind = lists.dates[index].kind
      guard kind == .date || kind == .time, lists.dates[index].value != nil else { continue }
      list.append(Entity(lists.dates[index].excerpt.span, .date, index))
    }
  }

  /// Puts them in the order of the text; what is equal keeps its order.
  ///
  /// Sorted by one byte of the offset after the other, the lowest first, since a bulletin has a
  /// hundred mentions or two and its offsets have two bytes: no comparisons.
  mutating func sort() {
    var last: UInt32 = 0
    for entity in list { last = max(last, entity.span.start) }
    var spare = list
    var shift: UInt32 = 0
    repeat {
      list.withUnsafeBufferPointer { from in
        spare.withUnsafeMutableBufferPointer { to in Self.sort(from, into: to, shift) }
      }
      swap(&list, &spare)
      shift += 8
    } while shift < 32 && last >> shift != 0
    list.withUnsafeMutableBufferPointer(Self.sortEqualStarts)
  }

  private static func sort(
    _ from: UnsafeBufferPointer<Entity>, into to: UnsafeMutableBufferPointer<Entity>,
    _ shift: UInt32
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { places in
      places.initialize(repeating: 0)
      for entity in from { places[Int(entity.span.start >> shift & 0xFF)] += 1 }
      var place = 0
      for byte in places.indices {
        let count = places[byte]
        places[byte] = place
        place += count
      }
      for entity in from {
        let byte = Int(entity.span.start >> shift & 0xFF)
        to[places[byte]] = entity
        places[byte] += 1
      }
    }
  }

  /// Puts those that begin at the same byte, which stand together, in their order.
  private static func sortEqualStarts(_ list: inout UnsafeMutableBufferPointer<Entity>) {
    for index in list.indices.dropFirst() {
      var back = index
      while back > 0, list[back].span.start == list[back - 1].span.start,
        list[back].precedes(list[back - 1])
      {
        list.swapAt(back, back - 1)
        back -= 1
      }
    }
  }
}
