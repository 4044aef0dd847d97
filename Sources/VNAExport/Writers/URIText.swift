/// Addresses and identifiers as formats may carry them: ASCII that RFC 3986 allows.
enum URIText {
  /// The identifier of a bulletin as a URI: `vna:…`, other bytes percent-encoded.
  static func identifier(_ id: String) -> String {
    let scheme = "vna:"
    let bytes = id.hasPrefix(scheme) ? id.utf8.dropFirst(scheme.utf8.count)[...] : id.utf8[...]
    return scheme + encoded(bytes, keeps: "-._~:@!$&()*+,;=/")
  }

  /// An address of the web, or nil for anything else: no other scheme ever becomes a link.
  static func web(_ address: String?) -> String? {
    guard let address else { return nil }
    for scheme in ["https://", "http://"]
    where address.utf8.count > scheme.utf8.count
      && address.utf8.prefix(scheme.utf8.count).map(lowercased).elementsEqual(scheme.utf8)
    {
      let rest = address.utf8.dropFirst(scheme.utf8.count)
      let host = rest.prefix { !"/?#".utf8.contains($0) }
      guard !host.isEmpty, host.allSatisfy(isHost) else { return nil }
      let path = rest.dropFirst(host.count)
      let fragment = path.firstIndex(of: UInt8(ascii: "#")) ?? path.endIndex
      var text = scheme + String(decoding: host, as: UTF8.self)
      text += encoded(path[..<fragment], keeps: "-._~:@!$&'()*+,;=/?%")
      if fragment != path.endIndex {
        text += "#" + encoded(path[fragment...].dropFirst(), keeps: "-._~:@!$&'()*+,;=/?%")
      }
      return text
    }
    return nil
  }

  /// Percent-encodes all but letters, digits and `kept`; a `%` stays where it is kept and two
  /// hexadecimal digits follow.
  static func encoded(_ bytes: some Collection<UInt8>, keeps kept: StaticString) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = Array(bytes)
    let kept = Array(kept.description.utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      var isKept = isAlphanumeric(byte) || kept.contains(byte)
      if byte == UInt8(ascii: "%") {
        isKept =
          isKept && index + 2 < bytes.count && isHexadecimal(bytes[index + 1])
          && isHexadecimal(bytes[index + 2])
      }
      if isKept {
        text.append(byte)
      } else {
        text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._~:".utf8.contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
