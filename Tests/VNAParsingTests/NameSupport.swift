import VNAModel
import VNAParsing

/// Reads bulletins of one paragraph for the tests of names.
enum NameReading {
  static let parser = BulletinParser()

  static func bulletin(_ text: String) -> Bulletin {
    parser.parse(BulletinSource(SourceText(text)), hints: ParseHints(language: "fr"))
  }

  /// Organizations as `name` or `name|ACR`, in the order of the text; the known acronyms of the
  /// tables are left out.
  static func organizations(_ text: String) -> [String] {
    bulletin(text).organizations.map { organization in
      guard let acronym = organization.acronym,
        organization.mentions.contains(where: { $0.text == acronym })
      else { return organization.name }
      return "\(organization.name)|\(acronym)"
    }
  }

  /// Places as `name CC`, or `name` without a country.
  static func places(_ text: String) -> [String] {
    bulletin(text).places.map { place in
      place.country.map { "\(place.name) \($0)" } ?? place.name
    }
  }
}
