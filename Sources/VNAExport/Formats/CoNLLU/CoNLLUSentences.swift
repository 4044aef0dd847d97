import VNAModel
import VNAText

extension TokenView {
  /// The tokens of each sentence, block by block; none ends inside a mention.
  ///
  /// - Parameter mentions: those of the bulletin, in the order of the text. What is quoted and what
  ///   tells of an event may be several sentences.
  func sentences(keeping mentions: [Mention]) -> [[Range<Int>]] {
    var next = 0
    // How far the mentions reach that begin before a sentence.
    var reach: UInt32 = 0
    var sentences = sentences.filter { !$0.isEmpty }[...]
    return blocks.map { block in
      var whole: [Range<Int>] = []
      while let sentence = sentences.first, sentence.lowerBound < block.upperBound {
        sentences.removeFirst()
        let start = self[sentence.lowerBound].start
        while next < mentions.count, mentions[next].excerpt.span.start < start {
          if mentions[next].kind != .quote, mentions[next].kind != .event {
            reach = max(reach, mentions[next].excerpt.span.end)
          }
          next += 1
        }
        if reach > start, let last = whole.popLast() {
          whole.append(last.lowerBound..<sentence.upperBound)
        } else {
          whole.append(sentence)
        }
      }
      return whole
    }
  }
}
