/// Stands under the `DecodingError` of a kind that this version does not know: a later one wrote it.
struct UnknownKind: Error {}

/// An entry of a list, or nil where it is of a kind that this version does not know.
struct KnownEntry<Entry: Decodable>: Decodable {
  let entry: Entry?

  init(from decoder: any Decoder) throws {
    do {
      entry = try Entry(from: decoder)
    } catch DecodingError.dataCorrupted(let context) where context.underlyingError is UnknownKind {
      entry = nil
    }
  }
}

extension KeyedDecodingContainer {
  /// The kind of an entry; one that is not known makes a ``KnownEntry`` of nothing.
  func decodeKind<Kind: RawRepresentable<String>>(_: Kind.Type, forKey key: Key) throws -> Kind {
    let name = try decode(String.self, forKey: key)
    guard let kind = Kind(rawValue: name) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: codingPath + [key],
          debugDescription: "\"\(name)\" is not known: update VNAKit",
          underlyingError: UnknownKind()))
    }
    return kind
  }

  /// The kind of an entry, or what stands for all that are not known.
  func decodeKind<Kind: RawRepresentable<String>>(
    forKey key: Key, else other: Kind
  ) throws -> Kind {
    Kind(rawValue: try decode(String.self, forKey: key)) ?? other
  }

  /// A kind that may be absent, as one is that is not known.
  func decodeKindIfKnown<Kind: RawRepresentable<String>>(
    _: Kind.Type, forKey key: Key
  ) throws -> Kind? {
    try decodeIfPresent(String.self, forKey: key).flatMap { Kind(rawValue: $0) }
  }

  /// The entries of a list whose kinds are known; the others are counted.
  func decodeKnown<Entry: Decodable>(
    forKey key: Key, leavingOut count: inout Int
  ) throws -> [Entry] {
    let entries = try decode([KnownEntry<Entry>].self, forKey: key)
    let known = entries.compactMap(\.entry)
    count += entries.count - known.count
    return known
  }
}
