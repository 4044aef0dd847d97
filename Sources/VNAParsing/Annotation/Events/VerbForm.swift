import VNAText

/// The form of a French verb, by its last letters; the table lists all forms of a verb together.
struct VerbForm {
  var isParticiple = false
  var isGerund = false
  var isInfinitive = false
  var isFuture = false

  /// The form of a phrase: that of its first word, which is the one that changes.
  init(_ first: Token, last: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(first, bytes)
    if first.start != last.start, !isParticiple, !isGerund, !isInfinitive, !isFuture {
      self.init(last, bytes)
    }
  }

  init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    var end = Int(token.end)
    let start = Int(token.start)
    func at(_ back: Int) -> UInt8 { end - back >= start ? bytes[end - back] | 0x20 : 0 }
    func ends(_ text: StaticString) -> Bool {
      let count = text.utf8CodeUnitCount
      guard end - start >= count else { return false }
      for index in 0..<count where bytes[end - count + index] | 0x20 != text.utf8Start[index] {
        return false
      }
      return true
    }
    switch at(1) {
    case UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "r"), UInt8(ascii: "e"),
      UInt8(ascii: "s"):
      break
    default:
      // «é», «u», «i»
      isParticiple =
        (at(1) == 0xA9 && at(2) == 0xE3) || at(1) == UInt8(ascii: "u") || at(1) == UInt8(ascii: "i")
      return
    }
    if ends("ant") {
      isGerund = true
      return
    }
    if ends("era") || ends("ira") || ends("dra") || ends("vra") || ends("rra") || ends("ura")
      || ends("eront") || ends("iront") || ends("dront") || ends("vront") || ends("rront")
      || ends("uront")
    {
      // «inaugura» is the past, «aura» and «conclura» are the future.
      isFuture = !ends("gura")
      return
    }
    if ends("er") || ends("ir") || ends("oir") || ends("re") {
      isInfinitive = true
      return
    }
    if ends("ouvert") || ends("inscrit") || ends("conduit") || ends("mort")
      || (ends("fait") && end - start == 4)
    {
      isParticiple = true
      return
    }
    // Gender and number off.
    if at(1) == UInt8(ascii: "s") { end -= 1 }
    if ends("ouverte") || ends("inscrite") || ends("conduite") || ends("morte") || ends("ise")
      || ends("ose")
    {
      isParticiple = true
      return
    }
    if at(1) == UInt8(ascii: "e") { end -= 1 }
    let last = at(1)
    // «é» is C3 A9; the bit of lower case is set in both.
    isParticiple =
      (last == 0xA9 && at(2) == 0xE3) || last == UInt8(ascii: "u") || last == UInt8(ascii: "i")
      || (end < Int(token.end) && last == UInt8(ascii: "s")) || ends("remi") || ends("conqui")
  }
}
