extension LexiconBuilder {
  /// Makes a builder for one of the agency's languages, by the English name of the language.
  ///
  /// Words of Vietnamese differ by their tones alone, those of Russian have case endings.
  package init(language: String) {
    switch language {
    case "Vietnamese": self.init(spelling: .tones)
    case "Russian": self.init(spelling: .stems)
    default: self.init(spelling: .folded)
    }
  }

  /// Which tables of names that several languages print alike a language reads beside its own; nil
  /// stands for all of them.
  ///
  /// In Vietnamese family names and syllables have tones; Russian and Chinese print only firms and
  /// acronyms in Latin letters.
  package static func sharedTables(of language: String) -> Set<String>? {
    switch language {
    case "Vietnamese":
      ["foreignGivenName", "nameParticle", "brandWord", "acronym", "organization", "place"]
    case "Russian", "Chinese": ["acronym", "organization"]
    default: nil
    }
  }

  /// Adds the tables of a language and those of `shared` that it reads.
  package mutating func addTables(
    _ tables: [String: String], ofLanguage language: String, shared: [String: String]
  ) throws(LexiconTableError) {
    let names = Self.sharedTables(of: language)
    try addTables(tables, shared: shared.filter { names?.contains($0.key) ?? true })
  }
}
