extension BulletinParser {
  /// The version of this package, the same for its libraries and its program.
  public static let version = "0.1.0"

  /// What makes the annotations, as stores keep it with each bulletin: the library with its version, and
  /// the names of the annotators of your own, as `VNAKit 0.1.0 + hashtags`.
  ///
  /// A store annotates anew what another engine has annotated: put a version into the name of an
  /// annotator if it changes.
  public var engine: String {
    (["VNAKit \(Self.version)"] + configuration.annotators.map(\.name)).joined(separator: " + ")
  }
}
