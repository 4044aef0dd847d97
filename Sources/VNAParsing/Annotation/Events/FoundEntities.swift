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

    /// Whether it stands before another; of those that begin at one byte the longer goes first.
    @inline(__always)
    func precedes(_ other: Entity) -> Bool {
      guard span.start == other.span.start else { return span.start < other.span.start }
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
  /// By the high bits of the offset first, into about as many stretches of the text as there are
  /// mentions, without comparisons. Then each goes back over those of its stretch that it precedes:
  /// a stretch holds no more mentions than fit in it, so the time stays linear wherever they stand.
  mutating func sort() {
    var last: UInt32 = 0
    for entity in list { last = max(last, entity.span.start) }
    let count = list.count
    var bits = 7
    while 1 << bits < count { bits += 1 }
    let shift = max(0, 32 - last.leadingZeroBitCount - bits)
    list.withUnsafeMutableBufferPointer { list in
      withUnsafeTemporaryAllocation(of: Entity.self, capacity: count) { spare in
        Self.spread(UnsafeBufferPointer(list), into: spare, stretches: 1 << bits, UInt32(shift))
        for index in 0..<count {
          let entity = spare[index]
          var back = index
          while back > 0, entity.precedes(list[back - 1]) {
            list[back] = list[back - 1]
            back -= 1
          }
          list[back] = entity
        }
      }
    }
  }

  /// Sorts by the stretch in which each begins; those of one stretch keep their order.
  private static func spread(
    _ from: UnsafeBufferPointer<Entity>, into to: UnsafeMutableBufferPointer<Entity>,
    stretches: Int, _ shift: UInt32
  ) {
    guard let target = to.baseAddress else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: stretches) { places in
      places.initialize(repeating: 0)
      for entity in from { places[Int(entity.span.start &>> shift)] &+= 1 }
      var place: Int32 = 0
      for stretch in places.indices {
        let count = places[stretch]
        places[stretch] = place
        place &+= count
      }
      for entity in from {
        let stretch = Int(entity.span.start &>> shift)
        (target + Int(places[stretch])).initialize(to: entity)
        places[stretch] &+= 1
      }
    }
  }
}
