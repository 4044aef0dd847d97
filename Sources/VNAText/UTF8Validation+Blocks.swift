/// The check of whole blocks of 64 bytes, without a branch for each character.
///
/// A byte must continue a sequence just where the byte before it opens one, or the byte before that
/// one of three; bits 7, 6 and 5 of eight bytes at a time tell both. What they do not tell (overlong
/// forms, surrogates, sequences of four) begins with bytes that no language of ours uses much: a
/// block that holds one of them is left to the check of single characters.
extension UTF8Validation {
  /// The end of the blocks from `start` on, a whole number of 64 bytes, that hold no error and none
  /// of the rare bytes. Two bytes before `start` are looked at.
  static func endOfPlainBlocks(_ raw: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
    var at = start
    while at &+ 64 <= end {
      var doubts: UInt64 = 0
      for word in 0..<8 { doubts |= self.doubts(raw, at &+ word &* 8) }
      if doubts & highBits != 0 { return at }
      at &+= 64
    }
    return at
  }

  /// The high bits of those of the eight bytes at `at` that are wrong or rare; other bits are noise.
  @inline(__always)
  private static func doubts(_ raw: UnsafeRawPointer, _ at: Int) -> UInt64 {
    let bytes = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let one = raw.loadUnaligned(fromByteOffset: at &- 1, as: UInt64.self)
    let two = raw.loadUnaligned(fromByteOffset: at &- 2, as: UInt64.self)
    // A shift brings a lower bit of each byte to its highest; what crosses to the next is noise.
    let mustContinue = one & (one &<< 1) | two & (two &<< 1) & (two &<< 2)
    let opens = bytes & (bytes &<< 1)
    let opensThree = opens & (bytes &<< 2)
    let continues = bytes & ~(bytes &<< 1)
    // Adding 0x7F sets the high bit of every byte that is not zero.
    let low = bytes & 0x0F0F_0F0F_0F0F_0F0F
    let not0 = low &+ 0x7F7F_7F7F_7F7F_7F7F
    let notD = (low ^ 0x0D0D_0D0D_0D0D_0D0D) &+ 0x7F7F_7F7F_7F7F_7F7F
    let not1E = (bytes & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7F7F_7F7F_7F7F_7F7F
    // F0…FF, E0 and ED, C0 and C1.
    let isRare = opensThree & ((bytes &<< 3) | ~(not0 & notD)) | opens & ~(bytes &<< 2) & ~not1E
    return (mustContinue ^ continues) | isRare
  }
}
