import VNAExport
import VNAModel
import VNAText

extension BenchmarkRun {
  /// The run as JSON for people and programs, with a line end.
  package func json() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    write(to: &writer)
    writer.endLine()
    return writer.withBytes { Array($0) }
  }

  private func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("schemaVersion", Self.schemaVersion)
    json.member("date", date)
    json.member("version", version)
    json.member("commit", commit)
    json.key("machine")
    json.beginObject()
    json.member("system", machine.system)
    json.member("architecture", machine.architecture)
    json.member("cores", machine.cores)
    json.member("processor", machine.processor)
    json.member("compiler", machine.compiler)
    json.key("optimized")
    json.bool(machine.optimized)
    json.endObject()
    json.key("input")
    json.beginObject()
    json.member("name", input)
    json.member("bytes", inputBytes)
    json.member("bulletins", bulletins)
    json.endObject()
    json.list("measurements", measurements) { json, one in
      json.member("stage", one.stage)
      json.member("bytes", one.bytes)
      json.member("count", one.count)
      json.member("unit", one.unit.rawValue)
      json.member("checksum", one.checksum)
      json.member("heapBytes", one.heapBytes)
      json.member("peakBytes", one.peakBytes)
      json.numbers("seconds", one.seconds)
    }
    json.list("scaling", scaling) { json, one in
      json.member("megabytes", one.megabytes)
      json.member("bytes", one.bytes)
      json.member("bulletins", one.bulletins)
      json.member("peakBytes", one.peakBytes)
      json.key("seconds")
      json.number(one.seconds)
    }
    json.list("threads", threads) { json, one in
      json.member("count", one.count)
      json.member("bytes", one.bytes)
      json.numbers("seconds", one.seconds)
    }
    json.endObject()
  }

  /// A run from the JSON that was saved; nil where it is none.
  package init?(json bytes: [UInt8]) {
    let value = bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      guard UTF8Validation.isValid(bytes) else { return JSONValue.null }
      return (try? reader.readValue()) ?? .null
    }
    guard value["schemaVersion"].integer == Self.schemaVersion, let date = value["date"].text else {
      return nil
    }
    let machine = value["machine"]
    let input = value["input"]
    self.init(
      date: date, version: value["version"].text ?? "", commit: value["commit"].text,
      machine: Machine(
        system: machine["system"].text ?? "", architecture: machine["architecture"].text ?? "",
        cores: machine["cores"].integer ?? 0, processor: machine["processor"].text,
        compiler: machine["compiler"].text ?? "",
        optimized: machine["optimized"] == .bool(true)),
      input: input["name"].text ?? "", inputBytes: input["bytes"].integer ?? 0,
      bulletins: input["bulletins"].integer ?? 0)
    measurements = value["measurements"].elements.compactMap { one in
      one["stage"].text.map { stage in
        Measurement(
          stage: stage, seconds: one["seconds"].numbers, bytes: one["bytes"].integer ?? 0,
          count: one["count"].integer ?? 0,
          unit: one["unit"].text.flatMap(Measurement.Unit.init) ?? .bulletin,
          checksum: one["checksum"].integer ?? 0, heapBytes: one["heapBytes"].integer,
          peakBytes: one["peakBytes"].integer)
      }
    }
    scaling = value["scaling"].elements.map { one in
      Scaling(
        megabytes: one["megabytes"].integer ?? 0, bytes: one["bytes"].integer ?? 0,
        bulletins: one["bulletins"].integer ?? 0, seconds: one["seconds"].double ?? 0,
        peakBytes: one["peakBytes"].integer)
    }
    threads = value["threads"].elements.map { one in
      Threads(
        count: one["count"].integer ?? 0, seconds: one["seconds"].numbers,
        bytes: one["bytes"].integer ?? 0)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  fileprivate mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    integer(value)
  }

  fileprivate mutating func numbers(_ name: StaticString, _ values: [Double]) {
    key(name)
    beginArray()
    for value in values { number(value) }
    endArray()
  }

  fileprivate mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements {
      beginObject()
      body(&self, element)
      endObject()
    }
    endArray()
  }
}

extension JSONValue {
  fileprivate subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[name] ?? .null
  }

  fileprivate var elements: [JSONValue] {
    guard case .array(let values) = self else { return [] }
    return values
  }

  fileprivate var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  fileprivate var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return Int(value)
  }

  fileprivate var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  fileprivate var numbers: [Double] { elements.compactMap(\.double) }
}
