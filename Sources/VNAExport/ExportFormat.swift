/// A format that bulletins can be written in, as it describes itself.
public struct ExportFormat: Hashable, Sendable {
  /// What one output holds.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// One bulletin; each further one needs an output of its own.
    case document
    /// Any number of bulletins.
    case collection
  }

  /// A second file that belongs to each output, written by the same exporter with other options.
  public struct Companion: Hashable, Sendable {
    /// The ending of the file's name, without the point.
    public var fileExtension: String
    /// The options to add.
    public var options: [String: String]

    /// Makes a companion.
    public init(fileExtension: String, options: [String: String]) {
      self.fileExtension = fileExtension
      self.options = options
    }
  }

  /// The name by which people ask for it, in kebab case: `newsml-g2`.
  public var name: String
  /// What it is, in a few words with the version: `IPTC NITF 3.6`.
  public var summary: String
  /// The media type, without parameters.
  public var mediaType: String
  /// The ending of a file's name, without the point.
  public var fileExtension: String
  /// What one output holds.
  public var shape: Shape
  /// What can be chosen.
  public var options: [ExportOption]
  /// Further files of each output.
  public var companions: [Companion]

  /// Makes a description.
  public init(
    _ name: String, summary: String, mediaType: String, fileExtension: String, shape: Shape,
    options: [ExportOption] = [], companions: [Companion] = []
  ) {
    self.name = name
    self.summary = summary
    self.mediaType = mediaType
    self.fileExtension = fileExtension
    self.shape = shape
    self.options = options
    self.companions = companions
  }

  /// Checks names and values against ``options``.
  ///
  /// - Throws: ``ExportError`` for a name that the format does not know and for a value that its
  ///   option cannot have.
  public func check(_ given: ExportOptions) throws(ExportError) {
    for (name, value) in given.values.sorted(by: { $0.key < $1.key }) {
      guard let option = options.first(where: { $0.name == name }) else {
        throw ExportError("The format '\(self.name)' has no option '\(name)'.")
      }
      guard option.accepts(value) else {
        throw ExportError(
          "The value '\(value)' is invalid for the option '\(name)'. \(option.requirement)")
      }
    }
  }
}

/// Something that can be chosen for a format.
public struct ExportOption: Hashable, Sendable {
  /// What its value can be.
  public enum Kind: Hashable, Sendable {
    /// `true` or `false`.
    case flag
    /// One of these words.
    case choice([String])
    /// Any text.
    case text
    /// A day, as 2025-10-20.
    case day
  }

  /// The name, in kebab case.
  public var name: String
  /// What its value can be.
  public var kind: Kind
  /// The value where none is given; nil where there is none.
  public var defaultValue: String?
  /// What it does, in one English sentence.
  public var help: String

  /// Makes an option.
  public init(_ name: String, _ kind: Kind, default defaultValue: String? = nil, help: String) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
    self.help = help
  }

  func accepts(_ value: String) -> Bool {
    switch kind {
    case .flag: value == "true" || value == "false"
    case .choice(let words): words.contains(value)
    case .text: true
    case .day: ExportDay(value) != nil
    }
  }

  var requirement: String {
    switch kind {
    case .flag: "Please provide true or false."
    case .choice(let words): "Please provide one of: " + words.joined(separator: ", ") + "."
    case .text: "Please provide a text."
    case .day: "Please provide a day such as 2025-10-20."
    }
  }
}

/// What was chosen: plain values by the names of a format's options.
public struct ExportOptions: Hashable, Sendable {
  /// The values as written, flags as `true` and `false`.
  public var values: [String: String]

  /// Takes values; none is every default.
  public init(_ values: [String: String] = [:]) { self.values = values }

  /// The value of an option, if it was given.
  public subscript(name: String) -> String? { values[name] }

  /// Whether a flag is set.
  public func flag(_ name: String) -> Bool { values[name] == "true" }
}

/// An export that cannot be made as it was asked for.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to try, in English sentences.
  public var description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}
