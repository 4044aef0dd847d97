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
    list.reserveCapacity(Self.count(lists))
    for index in lists.people.indices {
      lists.people[index].mentions.withUnsafeBufferPointer { add($0, .person, index) }
      lists.people[index].roles.withUnsafeBufferPointer { add($0, .person, index, areRoles: true) }
    }
    for index in lists.organizations.indices {
      lists.organizations[index].mentions.withUnsafeBufferPointer { add($0, .organization, index) }
    }
    for index in lists.places.indices {
      lists.places[index].mentions.withUnsafeBufferPointer { add($0, .place, index) }
    }
    for index in lists.dates.indices where lists.isPoint(date: index) {
      list.append(Entity(lists.dates[index].excerpt.span, .date, index))
    }
  }

  /// No fewer than there are.
  private static func count(_ lists: EventLists) -> Int {
    var count = lists.dates.count
    for index in lists.people.indices {
      count += lists.people[index].mentions.count + lists.people[index].roles.count
    }
    for index in lists.organizations.indices { count += lists.organizations[index].mentions.count }
    for index in lists.places.indices { count += lists.places[index].mentions.count }
    return count
  }

  @inline(__always)
  private mutating func add(
    _ mentions: UnsafeBufferPointer<Excerpt>, _ kind: EventChunk.Kind, _ index: Int,
    areRoles: Bool = false
  ) {
    for one in mentions.indices {
      list.append(Entity(mentions[one].span, kind, index, isRole: areRoles))
    }
  }

  /// Puts them in the order of the text; what is equal keeps its order.
  ///
  /// Sorted by seven bits of the offset after the other, the lowest first, since a bulletin has a
  /// hundred mentions or two and offsets of two bytes: without comparisons.
  mutating func sort() {
    var last: UInt32 = 0
    for entity in list { last = max(last, entity.span.start) }
    let count = list.count
    list.withUnsafeMutableBufferPointer { list in
      withUnsafeTemporaryAllocation(of: Entity.self, capacity: count) { spare in
        var shift: UInt32 = 0
        repeat {
          Self.sort(UnsafeBufferPointer(list), into: spare, shift)
          Self.sort(UnsafeBufferPointer(spare), into: list, shift + 7)
          shift += 14
        } while shift < 32 && last >> shift != 0
      }
      Self.sortEqualStarts(&list)
    }
  }

  private static func sort(
    _ from: UnsafeBufferPointer<Entity>, into to: UnsafeMutableBufferPointer<Entity>,
    _ shift: UInt32
  ) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 128) { places in
      places.initialize(repeating: 0)
      for index in from.indices { places[digit(from[index], shift)] &+= 1 }
      var place: Int32 = 0
      for digit in places.indices {
        let count = places[digit]
        places[digit] = place
        place &+= count
      }
      for index in from.indices {
        let digit = digit(from[index], shift)
        (to.baseAddress! + Int(places[digit])).initialize(to: from[index])
        places[digit] &+= 1
      }
    }
  }

  private static func digit(_ entity: Entity, _ shift: UInt32) -> Int {
    Int(truncatingIfNeeded: entity.span.start >> shift & 0x7F)
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
