/// Places boxes that lines join: those that are joined near each other, none over another.
///
/// Forces as Fruchterman and Reingold have them, then boxes pushed apart. Nothing is random, and
/// only sums, products, quotients and square roots are taken, which IEEE 754 fixes to the last
/// bit: the same graph is drawn the same everywhere.
struct GraphLayout {
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// The room that a node needs around its point.
  struct Box: Hashable {
    var halfWidth: Double
    var above: Double
    var below: Double
  }

  struct Line: Hashable {
    var from: Int
    var to: Int
    var weight: Double
  }

  let width: Double
  let height: Double
  let boxes: [Box]
  let lines: [Line]

  private static let rounds = 300

  /// A point for each box. The first boxes begin nearest to the middle.
  var points: [Point] {
    guard boxes.count > 1 else { return [Point(x: width / 2, y: height / 2)] }
    var points = spiral
    for round in 0..<Self.rounds {
      let heat = 1 - Double(round) / Double(Self.rounds)
      step(&points, atMost: heat * width / 10)
    }
    fit(&points)
    separate(&points)
    return points
  }

  /// Sunflower seeds: even, and no two on a line through the middle.
  private var spiral: [Point] {
    // The cosine and the sine of the golden angle.
    let (cosine, sine) = (-0.737_368_878_078_319_9, 0.675_490_294_261_523_6)
    var direction = Point(x: 1, y: 0)
    return boxes.indices.map { index in
      let radius = ((Double(index) + 0.5) / Double(boxes.count)).squareRoot() * 0.45
      defer {
        direction = Point(
          x: direction.x * cosine - direction.y * sine,
          y: direction.x * sine + direction.y * cosine)
      }
      return Point(
        x: width / 2 + direction.x * radius * width, y: height / 2 + direction.y * radius * height)
    }
  }

  private func step(_ points: inout [Point], atMost limit: Double) {
    // Of few boxes none needs to be far from another.
    let ideal = min((width * height / Double(boxes.count)).squareRoot() * 0.8, 140)
    var forces = [Point](repeating: Point(x: 0, y: 0), count: points.count)
    for first in points.indices {
      for second in points.indices.dropFirst(first + 1) {
        let delta = Point(
          x: points[first].x - points[second].x, y: points[first].y - points[second].y)
        let squared = max(delta.x * delta.x + delta.y * delta.y, 0.01)
        let push = ideal * ideal / squared
        forces[first].x += delta.x * push
        forces[first].y += delta.y * push
        forces[second].x -= delta.x * push
        forces[second].y -= delta.y * push
      }
    }
    for line in lines {
      let delta = Point(
        x: points[line.from].x - points[line.to].x, y: points[line.from].y - points[line.to].y)
      let distance = (delta.x * delta.x + delta.y * delta.y).squareRoot()
      let pull = distance / ideal * min(line.weight.squareRoot(), 2)
      forces[line.from].x -= delta.x * pull
      forces[line.from].y -= delta.y * pull
      forces[line.to].x += delta.x * pull
      forces[line.to].y += delta.y * pull
    }
    for index in points.indices {
      // Groups that nothing joins stay in the drawing.
      forces[index].x += (width / 2 - points[index].x) * 0.6
      forces[index].y += (height / 2 - points[index].y) * 0.6 * width / height
      let force = forces[index]
      let length = (force.x * force.x + force.y * force.y).squareRoot()
      guard length > 0 else { continue }
      let move = min(length, limit) / length
      points[index].x += force.x * move
      points[index].y += force.y * move
    }
  }

  /// Brings the points into the drawing: a large graph is stretched over it, a small one stays
  /// together in its middle.
  private func fit(_ points: inout [Point]) {
    let margin = boxes.map(\.halfWidth).max() ?? 0
    fit(&points, \.x, within: margin...max(margin, width - margin))
    let above = boxes.map(\.above).max() ?? 0
    let below = boxes.map(\.below).max() ?? 0
    fit(&points, \.y, within: above...max(above, height - below))
  }

  private func fit(
    _ points: inout [Point], _ axis: WritableKeyPath<Point, Double>,
    within range: ClosedRange<Double>
  ) {
    let places = points.map { $0[keyPath: axis] }
    guard let low = places.min(), let high = places.max() else { return }
    let room = range.upperBound - range.lowerBound
    let scale = min(room / max(high - low, 1), 1.6)
    let middle = (range.lowerBound + range.upperBound) / 2
    for index in points.indices {
      points[index][keyPath: axis] = middle + (places[index] - (low + high) / 2) * scale
    }
  }

  /// Pushes boxes apart until none lies over another, or the drawing is too full for that.
  private func separate(_ points: inout [Point]) {
    for _ in 0..<400 {
      var isClear = true
      for first in points.indices {
        for second in points.indices.dropFirst(first + 1) {
          let across =
            boxes[first].halfWidth + boxes[second].halfWidth
            - (points[first].x - points[second].x).magnitude
          let isHigher = points[first].y <= points[second].y
          let (upper, lower) = isHigher ? (first, second) : (second, first)
          let down =
            boxes[upper].below + boxes[lower].above - (points[lower].y - points[upper].y)
          guard across > 0, down > 0 else { continue }
          isClear = false
          if down <= across {
            points[upper].y -= down / 2 + 0.5
            points[lower].y += down / 2 + 0.5
          } else {
            let left = points[first].x <= points[second].x
            points[first].x += (left ? -1 : 1) * (across / 2 + 0.5)
            points[second].x += (left ? 1 : -1) * (across / 2 + 0.5)
          }
        }
      }
      for (index, box) in boxes.enumerated() {
        points[index].x = max(box.halfWidth, min(points[index].x, width - box.halfWidth))
        points[index].y = max(box.above, min(points[index].y, height - box.below))
      }
      if isClear { return }
    }
  }
}
