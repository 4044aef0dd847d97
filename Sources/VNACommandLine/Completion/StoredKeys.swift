import VNAStorage

/// The keys of a store's bulletins that a shell offers: a few, the latest, and soon.
struct StoredKeys {
  /// More than anybody looks at.
  static let limit = 50
  /// A person who presses Tab notices a tenth of a second.
  var patience = Duration.milliseconds(60)

  let registry: Registry
  let environment: Environment

  /// Those of the bulletins in a store that begin with a word, with their headlines; none where the
  /// store cannot be opened: nobody asked for an error.
  func candidates(_ store: String, beginningWith prefix: String) async
    -> [CompletionEngine.Candidate]
  {
    let deadline = ContinuousClock.now + patience
    guard let store = try? await registry.stores.open(expanded(store), .readOnly) else { return [] }
    var candidates: [CompletionEngine.Candidate] = []
    if let archive = store as? ArchiveStore {
      let keys = try? archive.keys(beginningWith: prefix, limit: Self.limit, until: deadline)
      for key in keys ?? [] {
        let title = ContinuousClock.now < deadline ? (try? archive.bulletin(key))?.title : nil
        candidates.append(Self.candidate(key, title: title))
      }
    } else {
      // Another kind of store is asked for its latest bulletins.
      let page = try? await store.page(Query(order: .newest), after: nil, limit: Self.limit)
      for stored in page?.bulletins ?? [] where stored.key.hasPrefix(prefix) {
        candidates.append(Self.candidate(stored.key, title: stored.title))
      }
    }
    try? await store.close()
    return candidates
  }

  private static func candidate(_ key: String, title: String?) -> CompletionEngine.Candidate {
    // The answer has a line for each: a key with a line end in it cannot be typed anyway.
    let visible = ControlCharacters.madeVisible(title ?? "").prefix(70)
    return .init(word: key, description: String(visible))
  }

  /// A word as the shell would hand it over: it was typed, and nobody has expanded it yet.
  private func expanded(_ word: String) -> String {
    var word = word
    for quote in ["\"", "'"] where word.hasPrefix(quote) {
      word = String(word.dropFirst().prefix { String($0) != quote })
    }
    guard word.hasPrefix("~/"), let home = environment["HOME"] else { return word }
    return home + word.dropFirst()
  }
}
