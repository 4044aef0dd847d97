/// The check of whole blocks of 64 bytes, without a branch for each character.
///
/// A byte must continue a sequence just where the byte before it opens one, or the byte before that
/// one of three: a comparison of sixteen bytes at a time with their neighbours tells both. What it
/// does not tell (overlong forms, surrogates, sequences of four) begins with bytes that no language
/// of ours uses much: a block that holds one of them is left to the check of single characters.
extension UTF8Validation {
  /// The end of the blocks from `start` on, a whole number of 64 bytes, that hold no error and none
  /// of the rare bytes. Two bytes before `start` are looked at.
  static func endOfPlainBlocks(_ raw: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
    var at = start
    while at &+ 64 <= end {
      let doubts =
        doubts(raw, at) | doubts(raw, at &+ 16) | doubts(raw, at &+ 32) | doubts(raw, at &+ 48)
      if doubts.x | doubts.y != 0 { return at }
      at &+= 64
    }
    return at
  }

  /// All bits of those of the sixteen bytes at `at` that are wrong or rare.
  @inline(__always)
  private static func doubts(_ raw: UnsafeRawPointer, _ at: Int) -> SIMD2<UInt64> {
    let bytes = ByteScan.block(raw, at)
    let opened = ByteScan.block(raw, at &- 1) .>= ByteScan.all(0xC0)
    let openedThree = ByteScan.block(raw, at &- 2) .>= ByteScan.all(0xE0)
    let continues = bytes & ByteScan.all(0xC0) .== ByteScan.all(0x80)
    let wrong =
      (ByteScan.bits(opened) | ByteScan.bits(openedThree)) ^ ByteScan.bits(continues)
    let overlong = ByteScan.bits(bytes & ByteScan.all(0xFE) .== ByteScan.all(0xC0))
    let rareThree =
      ByteScan.bits(bytes .== ByteScan.all(0xE0)) | ByteScan.bits(bytes .== ByteScan.all(0xED))
    let four = ByteScan.bits(bytes .>= ByteScan.all(0xF0))
    return wrong | overlong | rareThree | four
  }
}
