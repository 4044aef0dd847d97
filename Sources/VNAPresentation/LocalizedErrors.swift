public import VNAExport
public import VNAParsing
public import VNAStorage

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Without these an alert that shows `error.localizedDescription` shows the name of a type.

extension StoreError: LocalizedError {
  /// The path and the message, in English.
  public var errorDescription: String? { description }
}

extension QueryError: LocalizedError {
  /// What is wrong with the query, in English.
  public var errorDescription: String? { description }
}

extension RecordError: LocalizedError {
  /// The place of the record and the message, in English.
  public var errorDescription: String? { description }
}

extension ExportError: LocalizedError {
  /// The message, in English.
  public var errorDescription: String? { description }
}
