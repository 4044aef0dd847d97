/// The help of `vna store ACTION`: what that one does and takes.
enum StoreHelp {
  /// The declaration of one action.
  ///
  /// - Throws: `UsageError` where there is no such action.
  static func declaration(
    _ name: String, _ registry: Registry
  ) throws(UsageError) -> SubcommandDeclaration {
    guard let action = StoreSubcommand.Action(argument: name) else {
      throw .invalidOperand(name, for: StoreSubcommand.action.declaration)
    }
    let store = registry.declaration(of: StoreSubcommand())
    let (abstract, discussion, example) = text(action)
    return SubcommandDeclaration(
      "store \(name)", abstract: abstract, discussion: discussion, examples: [example],
      operands: action == .repair ? [StoreSubcommand.target.declaration] : [],
      options: store.options)
  }

  private static func text(
    _ action: StoreSubcommand.Action
  ) -> (abstract: String, discussion: String, example: SubcommandDeclaration.Example) {
    switch action {
    case .verify:
      (
        "Read every byte of an archive and tell what is damaged.",
        """
        Writes how many records and bytes there are, and each problem; as JSON one object with \
        records, bytes and problems. Exits 1 where something is lost.
        """, .init("Is the archive sound?", "vna store verify --store archive.vna")
      )
    case .repair:
      (
        "Save what is whole of a damaged archive into a new one.",
        "Leaves the damaged archive as it is. Exits 1 where something is lost.",
        .init("Save what can be saved:", "vna store repair saved.vna --store archive.vna")
      )
    case .compact:
      (
        "Give back the room of what was removed or made anew.",
        "A crash at any time harms nothing.",
        .init("Make the archive small:", "vna store compact --store archive.vna")
      )
    case .stats:
      (
        "Count what is in a store.", "",
        .init("How much is there?", "vna store stats --store archive.vna")
      )
    case .reannotate:
      (
        "Parse again what an earlier version of the program parsed.",
        "Keeps keys and versions. What this version has parsed is left alone.",
        .init("After an update:", "vna store reannotate --store archive.vna")
      )
    }
  }
}
