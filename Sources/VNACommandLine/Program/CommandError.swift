/// A failure told to the person in one line: `vna: error: FILE:LINE:COLUMN: what. try: …`.
public struct CommandError: Error, Hashable, Sendable {
  /// Where the trouble is; line and column count from 1.
  public struct Location: Hashable, Sendable {
    /// The path, or `<stdin>`.
    public var file: String
    /// The line.
    public var line: Int?
    /// The column, in characters.
    public var column: Int?

    /// Makes a location.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }

    /// `FILE:LINE:COLUMN`, as far as it is known.
    public var description: String {
      [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
        .joined(separator: ":")
    }
  }

  /// The status with which the program ends because of it.
  public var exitCode: ExitCode
  /// Where the trouble is, where it has a place.
  public var location: Location?
  /// What is wrong, without a full stop at the end.
  public var message: String
  /// What the person can do about it.
  public var suggestion: String?

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - exitCode: the status with which the program ends.
  ///   - location: where the trouble is.
  ///   - message: what is wrong, without a full stop at the end.
  ///   - suggestion: what the person can do.
  public init(
    _ exitCode: ExitCode, at location: Location? = nil, _ message: String,
    try suggestion: String? = nil
  ) {
    self.exitCode = exitCode
    self.location = location
    self.message = message
    self.suggestion = suggestion
  }

  /// A system call on a file that failed, with the status that fits it.
  init(_ failure: Platform.Failure, file: String, otherwise: ExitCode = .inputOutput) {
    let code: ExitCode
    let message: String
    if failure.isMissing {
      (code, message) = (otherwise == .inputOutput ? .missingInput : otherwise, "no such file")
    } else if failure.isDenied {
      (code, message) = (.permission, "no permission")
    } else if failure.isDirectory {
      (code, message) = (otherwise, "a folder, not a file")
    } else if failure.isInterrupted {
      (code, message) = (.interrupted, "interrupted")
    } else {
      (code, message) = (otherwise, failure.description)
    }
    let isFolder = failure.isDirectory && otherwise == .inputOutput
    self.init(
      code, at: Location(file: file), message, try: isFolder ? "the path of a file in it" : nil)
  }

  /// A file or folder that cannot be made, told by what is in its way: a folder that is missing, or
  /// a file where a folder should be.
  init(creating path: Path, _ failure: Platform.Failure) {
    self.init(failure, file: path.description, otherwise: .cannotCreate)
    if failure.isExisting, (try? Platform.status(of: path))?.kind == .directory {
      message = "a folder, not a file"
    }
    guard failure.isMissing else { return }
    let places = path.places
    for place in places {
      let isLast = place == places.last
      guard let status = try? Platform.status(of: place) else {
        if isLast { return }
        message = "there is no folder \(place)"
        suggestion = "mkdir -p \(places.dropLast().last ?? place)"
        return
      }
      if status.kind != .directory, !isLast || failure.isNoDirectory {
        message = "\(place) is a file, not a folder"
        return
      }
    }
  }

  /// The line without its `vna: error: `.
  public var line: String { sentence + (suggestion.map { " try: " + $0 } ?? "") }

  /// The line without what to try.
  var sentence: String {
    let text = (location.map { $0.description + ": " } ?? "") + message
    return text.hasSuffix(".") ? text : text + "."
  }
}
