import VNAModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The attributes of a bulletin's text: what each stretch of it is and means.
///
/// Each kind of mention has an attribute of its own, since mentions overlap: a person named inside a
/// quote has both. The value is the index of the entry in the list of its kind:
/// ```swift
/// for (entry, range) in story.runs[\.person] {
///   if let entry { print(story[range].characters, bulletin.people[entry].roles) }
/// }
/// ```
public struct VNAAttributes: AttributeScope {
  /// What part of the story the text is.
  public let block: BlockAttribute
  /// The index in ``/VNAModel/Bulletin/dates``.
  public let date: DateAttribute
  /// The index in ``/VNAModel/Bulletin/people`` of whom the text names.
  public let person: PersonAttribute
  /// The index in ``/VNAModel/Bulletin/people`` of whom the text gives a function.
  public let role: RoleAttribute
  /// The index in ``/VNAModel/Bulletin/organizations``.
  public let organization: OrganizationAttribute
  /// The index in ``/VNAModel/Bulletin/places``.
  public let place: PlaceAttribute
  /// The index in ``/VNAModel/Bulletin/quantities``.
  public let quantity: QuantityAttribute
  /// The index in ``/VNAModel/Bulletin/quotes``.
  public let quote: QuoteAttribute
  /// The index in ``/VNAModel/Bulletin/events``.
  public let event: EventAttribute
  /// The index in the spans that were handed over to be highlighted.
  public let highlight: HighlightAttribute
  /// Foundation's own attributes.
  public let foundation: AttributeScopes.FoundationAttributes

  /// The kind of a block as an attribute.
  public enum BlockAttribute: CodableAttributedStringKey {
    /// The part that a block plays.
    public typealias Value = Block.Kind
    /// The name under which `Codable` keeps it.
    public static let name = "vna.block"
  }

  /// A date of the bulletin as an attribute.
  public enum DateAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.date"
  }

  /// A person's name as an attribute.
  public enum PersonAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.person"
  }

  /// A person's function as an attribute.
  public enum RoleAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.role"
  }

  /// An organization as an attribute.
  public enum OrganizationAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.organization"
  }

  /// A place as an attribute.
  public enum PlaceAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.place"
  }

  /// A quantity as an attribute.
  public enum QuantityAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.quantity"
  }

  /// A quote as an attribute.
  public enum QuoteAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.quote"
  }

  /// The words that name an event as an attribute.
  public enum EventAttribute: CodableAttributedStringKey {
    /// An index in the list of its kind.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.event"
  }

  /// A span that was to be highlighted as an attribute.
  public enum HighlightAttribute: CodableAttributedStringKey {
    /// An index in the list of the spans.
    public typealias Value = Int
    /// The name under which `Codable` keeps it.
    public static let name = "vna.highlight"
  }
}

extension AttributeScopes {
  /// The attributes of a bulletin's text.
  public var vna: VNAAttributes.Type { VNAAttributes.self }
}

extension AttributeDynamicLookup {
  /// Finds an attribute of ``VNAAttributes`` by its name.
  public subscript<Key: AttributedStringKey>(
    dynamicMember path: KeyPath<VNAAttributes, Key>
  ) -> Key {
    self[Key.self]
  }
}

extension AttributeContainer {
  /// Adds the attribute of a mention.
  mutating func add(_ mention: Mention) {
    switch mention.kind {
    case .date: self[VNAAttributes.DateAttribute.self] = mention.entry
    case .person: self[VNAAttributes.PersonAttribute.self] = mention.entry
    case .role: self[VNAAttributes.RoleAttribute.self] = mention.entry
    case .organization: self[VNAAttributes.OrganizationAttribute.self] = mention.entry
    case .place: self[VNAAttributes.PlaceAttribute.self] = mention.entry
    case .quantity: self[VNAAttributes.QuantityAttribute.self] = mention.entry
    case .quote: self[VNAAttributes.QuoteAttribute.self] = mention.entry
    case .event: self[VNAAttributes.EventAttribute.self] = mention.entry
    }
  }
}
