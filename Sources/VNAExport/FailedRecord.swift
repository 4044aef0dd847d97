public import VNAModel

/// A record of a stream that could not be read: a line `{"error": …, "source": …}` in its place.
public struct FailedRecord: Hashable, Sendable, Codable {
  /// What went wrong.
  public struct Failure: Hashable, Sendable, Codable {
    /// The name of the fault, in kebab case, as `record-too-large`.
    public var code: String
    /// What is wrong and what to try, in one English sentence.
    public var message: String

    /// Makes a failure.
    public init(code: String, message: String) {
      self.code = code
      self.message = message
    }
  }

  /// Where the record came from.
  public struct Source: Hashable, Sendable, Codable {
    /// The name of the file, or nil for the standard input.
    public var name: String?
    /// The address of the page.
    public var url: String?
    /// Which record of the stream it was.
    public var record: BulletinSource.Record?

    /// Makes a description.
    public init(name: String? = nil, url: String? = nil, record: BulletinSource.Record? = nil) {
      self.name = name
      self.url = url
      self.record = record
    }
  }

  /// What went wrong.
  public var error: Failure
  /// Where the record came from.
  public var source: Source

  /// Makes a failed record of the `code` and the `message` of its error and where it came from.
  public init(code: String, message: String, source: Source) {
    error = Failure(code: code, message: message)
    self.source = source
  }
}
