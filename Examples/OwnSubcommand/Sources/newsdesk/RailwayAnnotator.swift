import VNAKit

/// Finds railway lines, «ligne ferroviaire Vung Ang – Vientiane», which VNAKit does not look for,
/// and adds them to the places.
struct RailwayAnnotator: Annotator {
  let name = "railways"

  func annotate(_ view: TokenView, _ bulletin: inout Bulletin) {
    var found: [String: [Excerpt]] = [:]
    for index in view.indices.dropLast(2)
    where view.folded(at: index) == "ligne" && view.folded(at: index + 1) == "ferroviaire" {
      let end = nameEnd(from: index + 2, in: view)
      guard end > index + 2 else { continue }
      let mention = Excerpt(view.source, view.span(of: index..<end))
      found[view.text(of: index + 2..<end), default: []].append(mention)
    }
    for (name, mentions) in found.sorted(by: { $0.key < $1.key }) {
      bulletin.places.append(Place(name: name, kind: .other, mentions: mentions))
    }
  }

  /// The end of a run of capitalized words with dashes between.
  private func nameEnd(from start: Int, in view: TokenView) -> Int {
    var end = start
    for index in view.sentence(around: start).clamped(to: start..<view.count) {
      let text = view.text(at: index)
      if text.first?.isUppercase == true {
        end = index + 1
      } else if text != "–" && text != "-" {
        break
      }
    }
    return end
  }
}
