import VNAExport
import VNAModel
import VNAText

extension Stage {
  /// The JSON of each bulletin's structure read into values by `JSONReader`. The rate is of the
  /// input's bytes, not of the JSON's, as that of ``json`` is.
  static let jsonRead = Stage("json-read", "JSON lines into values, JSONReader") { input in
    let input = input.sample(megabytes: 20)
    let lines = ReadBulletin.lines(of: input)
    return Prepared(input) {
      var sum = 0
      var keys = ReadBulletin.Keys()
      for line in lines {
        sum += line.withUnsafeBufferPointer { bytes in
          var reader = JSONReader(bytes)
          return (try? ReadBulletin(from: &reader, &keys))?.checksum ?? 0
        }
      }
      return Pass(checksum: sum)
    }
  }
}

extension ReadBulletin {
  /// The JSON of each bulletin, without annotation.
  package static func lines(of input: BenchmarkInput) -> [[UInt8]] {
    let output = BulletinJSON()
    var writer = JSONWriter(style: .compact)
    return input.bulletins([]).map { bulletin in
      output.write(bulletin, to: &writer)
      defer { writer.removeAll() }
      return writer.withBytes { Array($0) }
    }
  }
}

/// What both readers make of a bulletin: strings, numbers and lists; other keys are passed over.
package struct ReadBulletin: Decodable {
  struct Piece: Decodable {
    var text: String
    var span: Extent
  }

  struct Extent: Decodable {
    var start: Int
    var end: Int
  }

  struct Part: Decodable {
    var kind: String
    var span: Extent
  }

  struct Body: Decodable {
    var headline: Piece?
    var paragraphs: [Piece]
  }

  var id: String
  var blocks: [Part]
  var story: Body

  /// Depends on all that was read.
  package var checksum: Int {
    let pieces = story.paragraphs + [story.headline].compactMap(\.self)
    return id.utf8.count + blocks.reduce(0) { $0 + $1.kind.utf8.count + $1.span.end }
      + pieces.reduce(0) { $0 + $1.text.utf8.count + $1.span.start }
  }
}

// MARK: By hand, as programs that embed the reader would

extension ReadBulletin {
  /// The keys as bytes, and the buffer for the one that was read: an object is entered only when
  /// its key is done with.
  struct Keys {
    let id = Array("id".utf8)
    let blocks = Array("blocks".utf8)
    let story = Array("story".utf8)
    let headline = Array("headline".utf8)
    let paragraphs = Array("paragraphs".utf8)
    let text = Array("text".utf8)
    let kind = Array("kind".utf8)
    let span = Array("span".utf8)
    let start = Array("start".utf8)
    let end = Array("end".utf8)
    var read: [UInt8] = []
  }

  init(from reader: inout JSONReader, _ keys: inout Keys) throws(JSONReadingError) {
    (id, blocks, story) = ("", [], Body(headline: nil, paragraphs: []))
    try reader.beginObject()
    while try reader.nextKey(into: &keys.read) {
      if keys.read == keys.id {
        id = try reader.readString()
      } else if keys.read == keys.blocks {
        try reader.beginArray()
        while try reader.nextElement() { blocks.append(try Part(from: &reader, &keys)) }
      } else if keys.read == keys.story {
        story = try Body(from: &reader, &keys)
      } else {
        try reader.skipValue()
      }
    }
    try reader.finish()
  }
}

extension ReadBulletin.Body {
  fileprivate init(
    from reader: inout JSONReader, _ keys: inout ReadBulletin.Keys
  ) throws(JSONReadingError) {
    (headline, paragraphs) = (nil, [])
    try reader.beginObject()
    while try reader.nextKey(into: &keys.read) {
      if keys.read == keys.headline {
        headline = try ReadBulletin.Piece(from: &reader, &keys)
      } else if keys.read == keys.paragraphs {
        try reader.beginArray()
        while try reader.nextElement() {
          paragraphs.append(try ReadBulletin.Piece(from: &reader, &keys))
        }
      } else {
        try reader.skipValue()
      }
    }
  }
}

extension ReadBulletin.Piece {
  fileprivate init(
    from reader: inout JSONReader, _ keys: inout ReadBulletin.Keys
  ) throws(JSONReadingError) {
    (text, span) = ("", .init(start: 0, end: 0))
    try reader.beginObject()
    while try reader.nextKey(into: &keys.read) {
      if keys.read == keys.text {
        text = try reader.readString()
      } else if keys.read == keys.span {
        span = try ReadBulletin.Extent(from: &reader, &keys)
      } else {
        try reader.skipValue()
      }
    }
  }
}

extension ReadBulletin.Part {
  fileprivate init(
    from reader: inout JSONReader, _ keys: inout ReadBulletin.Keys
  ) throws(JSONReadingError) {
    (kind, span) = ("", .init(start: 0, end: 0))
    try reader.beginObject()
    while try reader.nextKey(into: &keys.read) {
      if keys.read == keys.kind {
        kind = try reader.readString()
      } else if keys.read == keys.span {
        span = try ReadBulletin.Extent(from: &reader, &keys)
      } else {
        try reader.skipValue()
      }
    }
  }
}

extension ReadBulletin.Extent {
  fileprivate init(
    from reader: inout JSONReader, _ keys: inout ReadBulletin.Keys
  ) throws(JSONReadingError) {
    (start, end) = (0, 0)
    try reader.beginObject()
    while try reader.nextKey(into: &keys.read) {
      if keys.read == keys.start {
        start = Int(try reader.readDouble())
      } else if keys.read == keys.end {
        end = Int(try reader.readDouble())
      } else {
        try reader.skipValue()
      }
    }
  }
}
