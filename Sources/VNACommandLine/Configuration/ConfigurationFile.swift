import VNAText

/// One file of settings: a JSON object from the long names of options to their values.
///
///     {"store": "~/vna/archive.vna", "language": "fr", "jobs": 2}
struct ConfigurationFile: Sendable {
  struct Entry: Sendable {
    var word: String
    var location: CommandError.Location
  }

  let path: Path
  private(set) var entries: [String: Entry] = [:]

  /// What a file says, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - declarations: the options that may be set, by name.
  ///   - home: what `~/` at the head of a path stands for.
  static func read(
    _ path: Path, declarations: [String: [OptionDeclaration]], home: String?
  ) -> (file: ConfigurationFile, problems: [CommandError]) {
    var file = ConfigurationFile(path: path)
    var problems: [CommandError] = []
    do throws(CommandError) {
      let json = try JSONFile(path, otherwise: .configuration)
      let members = try json.read { reader throws(JSONReadingError) in
        try Self.members(&reader)
      }
      for member in members {
        do throws(CommandError) {
          let word = try Self.word(of: member, in: json, declarations, home: home)
          if file.entries[member.key] != nil {
            throw json.error("'\(member.key)' is there twice", at: member.keyOffset)
          }
          file.entries[member.key] = Entry(
            word: word, location: json.location(at: member.valueOffset))
        } catch {
          problems.append(error)
        }
      }
    } catch {
      problems.append(error)
    }
    return (file, problems)
  }

  private struct Member {
    var key: String
    var keyOffset: Int
    var valueOffset: Int
    /// The value as a word of the command line; nil for null, arrays and objects.
    var word: String?
    var kind: JSONReader.Kind
  }

  private static func members(
    _ reader: inout JSONReader
  ) throws(JSONReadingError) -> [Member] {
    var members: [Member] = []
    var key: [UInt8] = []
    try reader.beginObject()
    while try reader.nextKey(into: &key) {
      // Where the key began: its quotes, its bytes and the colon are behind the reader. An escape
      // makes it longer than it is, so that the place may be a little late, never elsewhere.
      let keyOffset = max(0, reader.offset - key.count - 3)
      let kind = try reader.peekKind()
      let valueOffset = reader.offset
      var word: String?
      switch kind {
      case .string: word = try reader.readString()
      case .number: word = try reader.readNumberText()
      case .bool: word = try reader.readBool() ? "true" : "false"
      case .null, .array, .object: try reader.skipValue()
      }
      members.append(
        Member(
          key: String(decoding: key, as: UTF8.self), keyOffset: keyOffset,
          valueOffset: valueOffset, word: word, kind: kind))
    }
    return members
  }

  /// The value as a word of the command line, checked.
  private static func word(
    of member: Member, in json: JSONFile, _ declarations: [String: [OptionDeclaration]],
    home: String?
  ) throws(CommandError) -> String {
    guard let options = declarations[member.key], let option = options.first else {
      let guess = Suggestion.nearest(to: member.key, among: declarations.keys.sorted())
      throw json.error(
        "there is no setting '\(member.key)'", at: member.keyOffset,
        try: guess.map { "\"\($0)\"" } ?? "vna config, which lists them")
    }
    guard var word = member.word else {
      throw json.error("a text, a number, true or false is needed", at: member.valueOffset)
    }
    if option.takesValue == (member.kind == .bool) {
      throw json.error(
        option.takesValue ? "a text or a number is needed" : "true or false is needed",
        at: member.valueOffset)
    }
    if option.isPath, word.hasPrefix("~/"), let home { word = home + word.dropFirst() }
    guard options.contains(where: { $0.accepts(word) }) else {
      let form = Settings.form(of: options)
      throw json.error(
        UsageError.invalid(word, for: member.key, form: form), at: member.valueOffset)
    }
    return word
  }
}

extension OptionDeclaration {
  /// Whether its value is a path: one in a file may begin with `~/`.
  var isPath: Bool { form == .file || form == .directory || completion == .stores }
}
