import Synchronization

/// Which pages of a file have been looked at: marks that many threads set and read without waiting
/// for each other. A mark that is lost in a race is only a page looked at twice.
///
/// Unchecked, since a pointer is not `Sendable`: only the atomic words behind it change.
final class PageMarks: @unchecked Sendable {
  private let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let wordCount: Int

  /// No page is marked. A page beyond `count` never is.
  init(count: Int) {
    wordCount = (max(count, 0) + 63) / 64
    words = .allocate(capacity: wordCount)
    for index in 0..<wordCount { (words + index).initialize(to: Atomic(0)) }
  }

  deinit {
    words.deinitialize(count: wordCount)
    words.deallocate()
  }

  func contains(_ page: Int) -> Bool {
    let word = page >> 6
    guard word < wordCount else { return false }
    return words[word].load(ordering: .relaxed) >> UInt64(page & 63) & 1 == 1
  }

  func insert(_ page: Int) {
    let word = page >> 6
    guard word < wordCount else { return }
    words[word].bitwiseOr(1 << UInt64(page & 63), ordering: .relaxed)
  }
}
