/// Everything that `vna` brings itself.
public struct BuiltIn: Plugin {
  public static let name = "built-in"

  public init() {}

  public func register(in registry: inout Registry) {
    registry.add(ParseSubcommand())
    registry.add(CheckSubcommand())
    registry.add(ExplainSubcommand())
    registry.add(PluginsSubcommand())
  }
}
