import VNAExport
import VNAStorage

/// Everything that `vna` brings itself.
public struct BuiltIn: Plugin {
  public static let name = "built-in"

  /// Makes the plug-in.
  public init() {}

  public func register(in registry: inout Registry) {
    for exporter in ExporterRegistry.standardTypes { registry.add(exporter) }
    for scheme in StoreRegistry.standardSchemes { registry.add(scheme) }
    registry.grouped("READING", registerReading)
    registry.grouped("OVERVIEW", registerOverviews)
    registry.grouped("STORE", registerStores)
    registry.grouped("PROGRAM", registerRest)
  }

  private func registerReading(in registry: inout Registry) {
    registry.add(ParseSubcommand())
    registry.add(ExportSubcommand())
    registry.add(FormatsSubcommand())
    registry.add(CheckSubcommand())
    registry.add(ExplainSubcommand())
    registry.add(EvaluateSubcommand())
  }

  private func registerOverviews(in registry: inout Registry) {
    registry.add(TimelineSubcommand())
    registry.add(GraphSubcommand())
    registry.add(ReportSubcommand())
  }

  private func registerRest(in registry: inout Registry) {
    registry.add(ConfigSubcommand())
    registry.add(DoctorSubcommand())
    registry.add(BenchSubcommand())
    registry.add(GenerateSubcommand())
    registry.add(PluginsSubcommand())
    registry.add(CompletionsSubcommand())
    registry.add(ManSubcommand())
  }

  private func registerStores(in registry: inout Registry) {
    registry.add(IngestSubcommand())
    registry.add(WatchSubcommand())
    registry.add(ListSubcommand())
    registry.add(ShowSubcommand())
    registry.add(RemoveSubcommand())
    registry.add(PeopleSubcommand())
    registry.add(PlacesSubcommand())
    registry.add(OrganizationsSubcommand())
    registry.add(SearchSubcommand())
    registry.add(SimilarSubcommand())
    registry.add(DuplicatesSubcommand())
    registry.add(StoreSubcommand())
  }
}
