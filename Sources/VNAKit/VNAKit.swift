/// VNAKit: the umbrella over the model, the parser, the stores and the exporters.
@_exported import VNAExport
@_exported import VNAModel
@_exported import VNAParsing
@_exported import VNAStorage
@_exported import VNAText
