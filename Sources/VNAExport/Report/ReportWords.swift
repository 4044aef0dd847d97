import VNAModel

/// The words of a report's own.
struct ReportWords: Hashable, Sendable {
  let language: DisplayLanguage

  init(_ language: DisplayLanguage) { self.language = language }

  private var isFrench: Bool { language == .french }

  private func word(_ french: String, _ english: String) -> String {
    language.word(french, english)
  }

  // MARK: Headings

  var agency: String { word("Agence vietnamienne d’Information", "Vietnam News Agency") }
  var report: String { word("Revue des dépêches", "Review of the bulletins") }
  var figures: String { word("En chiffres", "In figures") }
  var timeline: String { word("Chronologie", "Timeline") }
  var undated: String { word("Sans date", "No date") }
  var people: String { word("Personnes", "People") }
  var network: String { word("Qui agit avec qui", "Who acts with whom") }
  var countries: String { word("Pays", "Countries") }
  var topics: String { word("Sujets", "Topics") }
  var countriesAndTopics: String { word("Pays et sujets", "Countries and topics") }
  var stories: String { word("Dépêches", "Stories") }
  var contents: String { word("Sommaire", "Contents") }
  var values: String { word("Valeurs relevées", "Values") }
  var strongestTies: String { word("Les liens les plus forts", "The strongest ties") }
  var otherStories: String { word("Autres dépêches de la page", "Other stories on the page") }
  var function: String { word("Fonction", "Function") }
  var name: String { word("Nom", "Name") }
  var events: String { word("Événements", "Events") }
  var madeBy: String { word("Établi par VNAKit", "Made by VNAKit") }
  var noStories: String { word("Aucune dépêche.", "No stories.") }

  var noTies: String {
    word("Aucun événement ne réunit deux acteurs.", "No event joins two actors.")
  }
  var colon: String { word("\u{A0}: ", ": ") }

  // MARK: Notes

  var networkNote: String {
    word(
      "Deux acteurs sont reliés quand ils prennent part au même événement ; le trait s’épaissit avec"
        + " le nombre d’événements.",
      "Two actors are joined when both take part in one event; the line grows with the number of"
        + " events.")
  }
  var countriesNote: String {
    word("Dépêches qui nomment le pays", "Stories that name the country")
  }
  var topicsNote: String { word("Événements de la chronologie", "Events of the timeline") }

  func omittedStories(_ count: Int) -> String {
    word(
      "Dépêches plus anciennes, comptées sans être reproduites : \(number(count)).",
      "Older stories, counted and not reproduced: \(number(count)).")
  }

  func omittedEvents(_ count: Int) -> String {
    word(
      "Événements comptés sans être reproduits : \(number(count)).",
      "Events counted and not reproduced: \(number(count)).")
  }

  func omittedActors(_ count: Int) -> String {
    word("Acteurs non dessinés : \(number(count)).", "Not drawn: \(number(count)).")
  }

  func more(_ count: Int) -> String {
    word("et \(number(count)) \(count == 1 ? "autre" : "autres")", "and \(number(count)) more")
  }

  func networkDescription(_ count: Int) -> String {
    word(
      "Réseau de \(number(count)) acteurs reliés par les événements",
      "Network of \(number(count)) actors joined by events")
  }

  // MARK: Counts

  /// `3 stories`
  func stories(_ count: Int) -> String {
    counted(count, word("dépêche", "story"), word("dépêches", "stories"))
  }

  /// `3 events`
  func events(_ count: Int) -> String {
    counted(count, word("événement", "event"), word("événements", "events"))
  }

  /// `3 times`, of events or stories.
  func count(_ count: Int) -> String { "\(number(count)) ×" }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    // In French nothing is singular too.
    number(count) + "\u{A0}" + (count == 1 || (isFrench && count == 0) ? one : many)
  }

  /// The word below a figure.
  func label(_ figure: Report.Figure, _ count: Int) -> String {
    let isOne = count == 1 || (isFrench && count == 0)
    switch figure {
    case .stories: return isOne ? word("dépêche", "story") : word("dépêches", "stories")
    case .events: return isOne ? word("événement", "event") : word("événements", "events")
    case .people: return isOne ? word("personne", "person") : word("personnes", "people")
    case .organizations:
      return isOne ? word("organisation", "organization") : word("organisations", "organizations")
    case .countries: return isOne ? word("pays", "country") : word("pays", "countries")
    case .quotes: return isOne ? word("citation", "quote") : word("citations", "quotes")
    }
  }

  // MARK: What events and mentions are

  func name(_ kind: Event.Kind) -> String { kind.name(in: language).capitalizedFirst }

  /// Nothing for what was held: that is what a reader takes for granted.
  func name(_ status: Event.Status?) -> String? {
    status == .held ? nil : status?.name(in: language)
  }

  /// Nothing where the parties sat in one room.
  func name(_ mode: Event.Mode?) -> String? {
    mode == .visit || mode == .host ? nil : mode?.name(in: language)
  }

  /// The heading of a list of mentions.
  func name(_ kind: Mention.Kind) -> String {
    kind.name(in: language, plural: true).capitalizedFirst
  }

  /// A word for TimeML's `mod`; another one stays what it is.
  func name(ofMod mod: String) -> String {
    switch mod {
    case "APPROX": word("environ", "about")
    case "START": word("début", "beginning")
    case "MID": word("milieu", "middle")
    case "END": word("fin", "end")
    case "BEFORE": word("avant", "before")
    case "AFTER": word("après", "after")
    default: mod
    }
  }
}

extension String {
  /// The string as it begins a line.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
