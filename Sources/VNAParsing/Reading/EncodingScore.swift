import VNAText

/// Which encoding bytes are in that are not UTF-8.
enum EncodingScore {
  /// Chooses between UTF-8 with some bad bytes, windows-1252 and windows-1258.
  ///
  /// Text in UTF-8 that was cut or spoilt has far more good sequences than bad ones; text in a
  /// single-byte encoding has hardly any good ones. Of the two tables that one wins in which the
  /// bytes make likelier letters: a tone mark belongs on a vowel, and French has neither ð nor þ.
  static func choose(for bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
    var good = 0
    var bad = 0
    var at = 0
    while at < bytes.count {
      let stretch = UTF8Validation.firstInvalid(in: bytes, from: at)
      let end = stretch?.lowerBound ?? bytes.count
      for i in at..<end where bytes[i] >= 0xC0 { good += 1 }
      if stretch != nil { bad += 1 }
      at = stretch?.upperBound ?? bytes.count
    }
    if good > bad { return .utf8Repaired }
    let score = windowsScores(bytes)
    if max(score.western, score.vietnamese) < 0 { return .utf8Repaired }
    return score.vietnamese > score.western ? .windows1258 : .windows1252
  }

  private static func windowsScores(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (western: Int, vietnamese: Int) {
    var western = 0
    var vietnamese = 0
    var previous: UInt8 = 0
    for byte in bytes {
      defer { previous = byte }
      guard byte >= 0x80 else { continue }
      switch byte {
      // No character in either.
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D:
        western -= 3
        vietnamese -= 3
      // S and Z with caron, in 1252 alone.
      case 0x8A, 0x8E, 0x9A, 0x9E: vietnamese -= 2
      // Tone marks in 1258; Ì Ò Þ ì ò in 1252.
      case 0xCC, 0xD2, 0xDE, 0xEC, 0xF2:
        vietnamese += isVowel(previous) ? 2 : -3
        western -= isLetter(previous) ? 1 : 0
      // Ă Đ Ơ Ư ă đ ơ ư ₫ in 1258; Ã Ð Õ Ý ã ð õ ý þ in 1252.
      case 0xC3, 0xD0, 0xD5, 0xDD, 0xE3, 0xF0, 0xF5, 0xFD, 0xFE:
        vietnamese += 1
        western -= byte == 0xC3 || byte == 0xE3 ? 0 : 1
      // Dashes, quotation marks, the ellipsis, NBSP, guillemets, the degree sign.
      case 0x80, 0x85, 0x91...0x97, 0x9C, 0x8C, 0xA0, 0xAB, 0xBB, 0xB0, 0xBA, 0xA1, 0xBF:
        western += 1
        vietnamese += 1
      // Letters that French, Spanish and Vietnamese write.
      case 0xC0, 0xC1, 0xC2, 0xC7...0xCB, 0xCD...0xCF, 0xD1, 0xD3, 0xD4, 0xD9...0xDB,
        0xE0, 0xE1, 0xE2, 0xE7...0xEB, 0xED...0xEF, 0xF1, 0xF3, 0xF4, 0xF9...0xFC:
        western += 1
        vietnamese += 1
      case 0xFF:
        western -= 1
        vietnamese -= 1
      default: break
      }
    }
    return (western, vietnamese)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC0
  }

  /// Whether a tone mark can stand on this letter of windows-1258.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41, 0x45, 0x49, 0x4F, 0x55, 0x59, 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79,
      0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD:
      true
    default: false
    }
  }
}
