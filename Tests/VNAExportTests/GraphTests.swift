import Testing
import VNAExport
import VNAModel

@Suite struct GraphTests {
  private func bulletin(_ name: String, _ events: [[Event.Actor]]) -> Bulletin {
    var bulletin = Bulletin(BulletinSource(SourceText(name), name: name))
    bulletin.events = events.map { Event(.meeting, actors: $0, mentions: []) }
    return bulletin
  }

  private func graph(_ bulletins: [Bulletin], scope: ActorGraph.Scope = .all) -> ActorGraph {
    var graph = ActorGraph(scope: scope)
    for bulletin in bulletins { graph.add(bulletin) }
    return graph
  }

  private static let lan = Event.Actor(name: "Lan", kind: .person, country: "VN")
  private static let noy = Event.Actor(name: "Noy", kind: .person, country: "LA")
  private static let bank = Event.Actor(name: "Banque", kind: .organization)
  private static let laos = Event.Actor(name: "Laos", kind: .country)

  private func names(_ graph: ActorGraph) -> [String] {
    graph.sortedEdges.map { edge in
      let ends = [edge.pair.first, edge.pair.second].map { graph.nodes[$0]?.name ?? "?" }
      return ends.joined(separator: "–") + " \(edge.edge.count)"
    }
  }

  @Test func betweenWhom() {
    var first = bulletin("a", [[Self.lan, Self.noy, Self.bank], [Self.lan, Self.laos]])
    first.places = [Place(name: "Laos", kind: .country, country: "LA", mentions: [])]
    let bulletins = [first, bulletin("b", [[Self.noy, Self.lan]])]
    #expect(
      names(graph(bulletins)) == ["Laos–Lan 1", "Banque–Lan 1", "Banque–Noy 1", "Lan–Noy 2"])
    #expect(names(graph(bulletins, scope: .people)) == ["Lan–Noy 2"])
    #expect(names(graph(bulletins, scope: .organizations)).isEmpty)
    // Noy acts for Laos as the country itself does; Vietnam is named by its code alone.
    #expect(names(graph(bulletins, scope: .countries)) == ["Laos–VN 3"])
    let reversed = graph(bulletins.reversed(), scope: .countries)
    #expect(reversed.nodes == graph(bulletins, scope: .countries).nodes)
  }

  @Test func aCountryHasTheNameUsedMost() {
    func stories(_ names: String...) -> [Bulletin] {
      names.enumerated().map { number, name in
        let actor = Event.Actor(name: name, kind: .country, country: "LA")
        return bulletin("\(number)", [[actor]])
      }
    }
    let laos = graph(stories("République démocratique populaire lao", "Laos", "Laos"))
    #expect(laos.nodes["country:LA"]?.name == "Laos")
    #expect(laos.nodes["country:LA"]?.count == 3)
  }

  /// Bulletins with this many actors, each with the next and all with the first.
  private func star(_ count: Int) -> ActorGraph {
    let actors = (0..<count).map {
      Event.Actor(
        name: "Délégation de la province de numéro \($0)",
        kind: [.person, .organization, .country][$0 % 3])
    }
    return graph([
      bulletin("a", (1..<count).map { [actors[0], actors[$0]] }),
      bulletin("b", (1..<(count - 1)).map { [actors[$0], actors[$0 + 1]] }),
    ])
  }

  private func svg(_ graph: ActorGraph, _ options: NetworkDrawing.Options = .init()) -> String {
    var buffer = ExportBuffer()
    buffer.xml { NetworkDrawing(graph, options: options).write(to: &$0) }
    return String(decoding: buffer.withBytes { Array($0) }, as: UTF8.self)
  }

  @Test func aDrawingHoldsThoseWithTheMostTies() {
    let drawing = NetworkDrawing(star(100), options: .init(maximumActors: 10))
    #expect(drawing.count == 10 && drawing.omitted == 90)
    let nothing = NetworkDrawing(graph([bulletin("a", [[Self.lan]])]))
    #expect(nothing.count == 0 && nothing.omitted == 0)
    #expect(svg(graph([])).contains("<svg"))
  }

  @Test(arguments: [2, 3, 16, 40], [360.0, 960.0]) func noLabelLiesOverAnother(
    count: Int, width: Double
  ) throws {
    let text = svg(star(count), .init(width: width))
    #expect(text == svg(star(count), .init(width: width)))
    let size = try #require(text.firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/))
    let (right, bottom) = (Double(size.1) ?? 0, Double(size.2) ?? 0)
    var boxes: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
    for label in text.matches(of: /<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</) {
      let x = Double(label.1) ?? 0
      let y = Double(label.2) ?? 0
      // A letter of a sans serif of 12 is 6 wide on the average; they are 11 high.
      let half = Double(label.3.count) * 3
      #expect(x - half >= 0 && x + half <= right && y <= bottom && y >= 11)
      boxes.append((x: (x - half)...(x + half), y: (y - 11)...y))
    }
    #expect(boxes.count == count)
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        #expect(!(box.x.overlaps(other.x) && box.y.overlaps(other.y)))
      }
    }
  }

  @Test func referencesInDOTStayWhatTheyAre() {
    let actor = Event.Actor(name: #"R&D &lt;b&gt; "x" \N \"#, kind: .organization)
    let text = DOTExporter().string(of: bulletin("a", [[actor]]))
    #expect(text.contains(#"label="R&D &amp;lt;b&amp;gt; \"x\" \\N \\","#))
  }
}
