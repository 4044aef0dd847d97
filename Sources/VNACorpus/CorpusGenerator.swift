/// A language in which bulletins can be generated.
public enum CorpusLanguage: String, Sendable, Hashable, CaseIterable {
  /// French.
  case french = "fr"
}

/// A synthetic bulletin and what is in it.
public struct GeneratedBulletin: Sendable, Hashable {
  /// The page text, valid UTF-8.
  public var text: [UInt8]
  /// What is in it.
  public var truth: BulletinTruth

  /// The text of a span, empty where the span lies outside.
  public func string(_ span: Range<Int>) -> String {
    guard span.lowerBound >= 0, span.upperBound <= text.count else { return "" }
    return String(decoding: text[span], as: UTF8.self)
  }
}

/// Makes varied bulletins in the manner of the agency, with their ground truth.
///
/// A bulletin depends on the seed and its index alone and is the same, byte for byte, on every
/// platform. Any index can be asked for at any time and from any thread:
///
///     let generator = CorpusGenerator(seed: 1, language: .french)
///     let bulletin = generator.bulletin(41)
///
/// Sizes run from 500 bytes to 60 KB, some 7 KB on average. All names, figures and quotations
/// are invented; a real name that comes out of the syllables is chance.
public struct CorpusGenerator: Sendable {
  /// The sizes of bulletins in bytes; a truncated one may be smaller than it was drawn.
  public static let sizes = 500...61_440

  /// Of which all bulletins are made.
  public let seed: UInt64
  /// The language they are written in.
  public let language: CorpusLanguage
  let grammar: Grammar
  let names: NameTables

  /// Makes a generator. Compiling its tables takes some milliseconds: make one and keep it.
  public init(seed: UInt64, language: CorpusLanguage = .french) {
    self.seed = seed
    self.language = language
    grammar = FrenchTables.grammar()
    names = FrenchTables.names()
  }

  /// The bulletin of an index.
  public func bulletin(_ index: UInt64) -> GeneratedBulletin {
    var writer = BulletinWriter(
      grammar: grammar, names: names, language: language,
      random: RandomSource(seed: seed, index: index))
    writer.write()
    return GeneratedBulletin(text: writer.out, truth: writer.truth)
  }

  /// The bulletin of an index.
  public func bulletin(_ index: Int) -> GeneratedBulletin {
    bulletin(UInt64(truncatingIfNeeded: index))
  }
}
