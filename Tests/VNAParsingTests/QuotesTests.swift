import Testing
import VNAModel
import VNAParsing

/// A sentence with its direct quotes and their speakers: `words | speaker`, `-` for none.
struct QuoteCase: CustomTestStringConvertible, Sendable {
  var sentence: String
  var expected: [String]

  init(_ sentence: String, _ expected: String...) {
    self.sentence = sentence
    self.expected = expected
  }

  var testDescription: String { sentence }
}

@Suite struct QuotesTests {
  private func quotes(_ sentence: String, _ kind: Quote.Kind) -> [String] {
    QuantityReading.bulletin(sentence).quotes.filter { $0.kind == kind }.map {
      "\($0.excerpt.text) | \($0.speaker ?? "-")"
    }
  }

  @Test(arguments: [
    QuoteCase(
      "« Nous irons plus loin ensemble », a déclaré le ministre Nguyên Hông Diên.",
      "Nous irons plus loin ensemble | Nguyên Hông Diên"),
    QuoteCase(
      "Trân Thi Hà dirige la mission. « Nous irons plus loin ensemble », raconte ce médecin de 46 ans.",
      "Nous irons plus loin ensemble | Trân Thi Hà"),
    QuoteCase(
      "Pour Jan Peters, directeur du port, le choix était simple. « Nous irons plus loin ensemble », "
        + "a-t-il dit.",
      "Nous irons plus loin ensemble | Jan Peters"),
    QuoteCase(
      "«Nous irons plus loin ensemble», a déclaré le ministre Nguyên Hông Diên.",
      "Nous irons plus loin ensemble | Nguyên Hông Diên"),
    QuoteCase(
      "\"Nous irons plus loin ensemble\", a déclaré le ministre Nguyên Hông Diên.",
      "Nous irons plus loin ensemble | Nguyên Hông Diên"),
    QuoteCase(
      "“Nous irons plus loin ensemble”, a déclaré le ministre Nguyên Hông Diên.",
      "Nous irons plus loin ensemble | Nguyên Hông Diên"),
    QuoteCase(
      "« Nous irons plus loin ensemble ! », s'est exclamée l'athlète Nguyên Thi Oanh.",
      "Nous irons plus loin ensemble ! | Nguyên Thi Oanh"),
    QuoteCase(
      "\" La mer nous a tout donné \", raconte Lê Van Minh, 52 ans.",
      "La mer nous a tout donné | Lê Van Minh"),
    QuoteCase(
      "« Nous avons semé trop tôt cette année », sourit la tisserande Lô Thi Mai, « et la pluie a "
        + "fait le reste ».", "Nous avons semé trop tôt cette année | Lô Thi Mai",
      "et la pluie a fait le reste | Lô Thi Mai"),
    QuoteCase(
      "Le ministre Nguyên Hông Diên a vu dans ce vote « une joie pour tout un peuple ».",
      "une joie pour tout un peuple | Nguyên Hông Diên"),
    // Not the subject before the insertion, but the one who writes.
    QuoteCase(
      "Dans sa lettre, Lê Van Minh se dit confiant. La Norvège, écrit-il, « restera pour nous une "
        + "amie de toujours ».", "restera pour nous une amie de toujours | Lê Van Minh"),
    QuoteCase(
      "Lê Van Minh se dit confiant. La Norvège, écrit Trân Van Lac, « restera pour nous une amie de "
        + "toujours ».", "restera pour nous une amie de toujours | Trân Van Lac"),
    QuoteCase(
      "La lettre est arrivée. « Ce prix rend hommage à tous », y écrit le directeur du port, Lê Van "
        + "Minh.", "Ce prix rend hommage à tous | Lê Van Minh"),
    QuoteCase("« Ce prix rend hommage à tous », la note de Lê Van Minh le dit."),
    // Who opens the sentence, where no verb tells that he speaks; not the one told of before.
    QuoteCase(
      "Lê Van Minh a visité le port. M. Trân Van Lac a qualifié ce geste de « bonne nouvelle pour "
        + "nos pêcheurs ».", "bonne nouvelle pour nos pêcheurs | Trân Van Lac"),
    QuoteCase(
      "Lê Van Minh a visité le port. Il a remis à Trân Van Lac une coupe « pour nos cinquante ans de "
        + "pêche ».", "pour nos cinquante ans de pêche | Lê Van Minh"),
    QuoteCase(
      "« Rien ne sera fait sans vous », a confiéà la presse le maire, Trân Van Lac.",
      "Rien ne sera fait sans vous | Trân Van Lac"),
    QuoteCase(
      "« Rien ne sera fait sans vous », a promis lors d'un débat levice-ministre de la "
        + "Construction, Bui Xuân Dung.", "Rien ne sera fait sans vous | Bui Xuân Dung"),
    QuoteCase(
      "« Rien ne sera fait sans vous », a promis ce jeudi matin, 13 novembre, la directrice du "
        + "Centre de contrôle des maladies (CDC), Lê Hông Nga.",
      "Rien ne sera fait sans vous | Lê Hông Nga"),
    QuoteCase(
      "Le ministre Lê Van Minh a reçu Trân Van Lac. « Rien ne sera fait sans vous », a confié ce "
        + "dernier à la presse.", "Rien ne sera fait sans vous | Trân Van Lac"),
    QuoteCase(
      "« La mer nous a tout pris. Il faut rebâtir », témoigne Lê Van Minh.",
      "La mer nous a tout pris. Il faut rebâtir | Lê Van Minh"),
    QuoteCase(
      "“La mer nous a tout donné», raconte Lê Van Minh.",
      "La mer nous a tout donné | Lê Van Minh"),
    QuoteCase(
      "\"Le plan \"Vers la mer\" avance bien\", a souligné Trân Van An.",
      "Le plan \"Vers la mer\" avance bien | Trân Van An"),
    QuoteCase(
      "« Le plan « Vers la mer » avance bien », a souligné Trân Van An.",
      "Le plan « Vers la mer » avance bien | Trân Van An"),
    QuoteCase(
      "« Le plan “Vers la mer” avance bien », a souligné Trân Van An.",
      "Le plan “Vers la mer” avance bien | Trân Van An"),
    QuoteCase(
      "« Notre équipe a bien joué », s'est réjoui l'entraîneur sud-coréen Kim Sang-sik.",
      "Notre équipe a bien joué | Kim Sang-sik"),
    QuoteCase(
      "« Le port sera une chance », a dit à la presse le directeur du port, Trân Van An.",
      "Le port sera une chance | Trân Van An"),
    QuoteCase(
      "« Le port sera une chance », a confié à la VNA Lò Thi Hoai, déléguée de Son La.",
      "Le port sera une chance | Lò Thi Hoai"),
    QuoteCase(
      "« Le port sera une chance », a dit l'artiste, le colonel Hoang Minh Duc.",
      "Le port sera une chance | Hoang Minh Duc"),
    QuoteCase(
      "« Le port sera une chance », selon Trân Van An, directeur de l'usine.",
      "Le port sera une chance | Trân Van An"),
    QuoteCase(
      "« L'avenir se joue ici », lance, enthousiaste, la jeune ingénieure Trân Mai Anh.",
      "L'avenir se joue ici | Trân Mai Anh"),
    QuoteCase(
      "« L'avenir avance, a noté le ministre Nguyên Hông Diên, et nous avec lui. »",
      "L'avenir avance | Nguyên Hông Diên", "et nous avec lui. | Nguyên Hông Diên"),
    QuoteCase(
      "« L'avenir se joue ici. » C'est ce qu'a affirmé la porte-parole Pham Thu Hang.",
      "L'avenir se joue ici. | Pham Thu Hang"),
  ])
  func findsSpeakersAfterTheWords(_ one: QuoteCase) {
    #expect(quotes(one.sentence, .direct) == one.expected)
  }

  @Test(arguments: [
    QuoteCase(
      "Le ministre Nguyên Hông Diên a déclaré : « Nous irons plus loin ensemble ».",
      "Nous irons plus loin ensemble | Nguyên Hông Diên"),
    QuoteCase(
      "Pham Minh Chinh : « La paix est notre bien le plus cher ».",
      "La paix est notre bien le plus cher | Pham Minh Chinh"),
    QuoteCase(
      "Selon le professeur Nguyên Van Hung, « la formation doit être repensée ».",
      "la formation doit être repensée | Nguyên Van Hung"),
    // One word that nobody knows; what is said tells of no speaker.
    QuoteCase(
      "Selon McDonald, \"la France attachera toujours de l'importance à ses amis\".",
      "la France attachera toujours de l'importance à ses amis | McDonald"),
    QuoteCase(
      "Selon ce que chacun sait, \"la France attachera de l'importance à ses amis\".",
      "la France attachera de l'importance à ses amis | -"),
    QuoteCase(
      "Pour le député Hoang Van Cuong (Hanoi), « la loi doit aller plus vite ».",
      "la loi doit aller plus vite | Hoang Van Cuong"),
    QuoteCase(
      "Tô Lâm a affirmé que « le Vietnam est un partenaire fiable », avant de partir.",
      "le Vietnam est un partenaire fiable | Tô Lâm"),
    QuoteCase(
      "Le diplomate indien a répondu que Delhi y voyait \"un pilier de sa politique\".",
      "un pilier de sa politique | diplomate indien"),
    QuoteCase(
      "Le dirigeant lao a promis de « tout faire pour cette amitié ».",
      "tout faire pour cette amitié | dirigeant lao"),
    QuoteCase(
      "Le directeur a indiqué : « Nous avons doublé la production.",
      "Nous avons doublé la production. | directeur"),
    QuoteCase(
      "Trân Van An a reçu la presse. « Nous irons plus loin ensemble », a-t-il promis.",
      "Nous irons plus loin ensemble | Trân Van An"),
    QuoteCase(
      "« Nous irons plus loin », a dit Trân Van An. « Et nous irons vite », a-t-il ajouté.",
      "Nous irons plus loin | Trân Van An", "Et nous irons vite | Trân Van An"),
    QuoteCase(
      "Trân Van An a pris la parole. D'après lui, « le marché va se redresser ».",
      "le marché va se redresser | Trân Van An"),
    QuoteCase(
      "La directrice du club des lecteurs, Trân Thu Mai, se souvient. « Nous étions douze au "
        + "début », raconte-t-elle.", "Nous étions douze au début | Trân Thu Mai"),
    // «à» is no auxiliary: nobody speaks in «à mettre fin … qui menacent».
    QuoteCase(
      "Interrogée lundi, Pham Thu Mai a appelé les deux camps à faire preuve de retenue, à cesser "
        + "ce qui menace les civils et à ouvrir les routes. « Aucun des nôtres n'est blessé », "
        + "a-t-elle indiqué.", "Aucun des nôtres n'est blessé | Pham Thu Mai"),
    // A title means the one of the sentence before; farther away it stays as printed.
    QuoteCase(
      "L'ambassadeur du Laos, Trân Van Lac, a remis des livres. « Lisez chaque soir une page », a dit "
        + "l'ambassadeur aux élèves.", "Lisez chaque soir une page | Trân Van Lac"),
    QuoteCase(
      "L'ambassadeur du Laos, Trân Van Lac, a remis des livres. Il fait beau. Les enfants chantent. "
        + "« Lisez chaque soir une page », a dit l'ambassadeur aux élèves.",
      "Lisez chaque soir une page | ambassadeur"),
  ])
  func findsSpeakersBeforeTheWords(_ one: QuoteCase) {
    #expect(quotes(one.sentence, .direct) == one.expected)
  }

  @Test(arguments: [
    QuoteCase(
      "« Nous irons plus loin ensemble », a rappelé l'hôte lao, reçu par Luong Cuong.",
      "Nous irons plus loin ensemble | hôte lao"),
    QuoteCase(
      "« Nous irons plus loin ensemble », a confié la nouvelle vice-ministre au journal Tuôi Tre.",
      "Nous irons plus loin ensemble | nouvelle vice-ministre"),
    QuoteCase(
      "Pour Trân Van An, agriculteur à Cân Tho, « la terre ne ment jamais à personne ».",
      "la terre ne ment jamais à personne | Trân Van An"),
    QuoteCase(
      "Tout en remerciant Lê Van Minh, la déléguée, Nguyên Thi Hoa, a tenu à préciser un point : "
        + "« La terre ne ment jamais ».", "La terre ne ment jamais | Nguyên Thi Hoa"),
    QuoteCase(
      "Le ministère de la Santé s'est réjoui, dans une déclaration publiée lundi, d'un vote qui "
        + "« place l'être humain au cœur de tout ».",
      "place l'être humain au cœur de tout | ministère de la Santé"),
    QuoteCase(
      "« La terre ne ment jamais à personne » : c'est en ces termes que Trân Van An a conclu.",
      "La terre ne ment jamais à personne | Trân Van An"),
    QuoteCase(
      "Trân Van An a reçu Lê Van Minh. Huê, a annoncé celui-ci, ouvrira un port. Et d'ajouter : "
        + "« Nous irons plus loin ensemble ».", "Nous irons plus loin ensemble | Lê Van Minh"),
    QuoteCase(
      "Mme Penny Wong est venue. Selon Penny Wong, tout va bien. Mme Wong a promis. Le port, "
        + "a-t-elle dit, sera « une chance pour nos deux pays ».",
      "une chance pour nos deux pays | Wong"),
    QuoteCase(
      "« La terre ne ment jamais à personne », a dit mercredi H’Mai Niê, guide à Krông Nô.",
      "La terre ne ment jamais à personne | H’Mai Niê"),
  ])
  func findsSpeakersByFunctionAndPronoun(_ one: QuoteCase) {
    #expect(quotes(one.sentence, .direct) == one.expected)
  }

  @Test(arguments: [
    QuoteCase(
      "« La mer nous a tout donné », raconte un pêcheur de la commune de Ly Son.",
      "La mer nous a tout donné | pêcheur de la commune de Ly Son"),
    QuoteCase(
      "\"Nous voulons la paix\", a indiqué un membre de la délégation vietnamienne.",
      "Nous voulons la paix | membre de la délégation vietnamienne"),
    QuoteCase(
      "« Le projet est sur les rails », a souligné le maire.",
      "Le projet est sur les rails | maire"),
  ])
  func keepsNamelessSpeakersAsPrinted(_ one: QuoteCase) {
    #expect(quotes(one.sentence, .direct) == one.expected)
  }

  @Test(arguments: [
    "La cérémonie, placée sous le thème « Ensemble vers un avenir durable », a réuni des invités.",
    "Le Forum \"Semaine de l'énergie verte\" s'est ouvert à Moscou.",
    "Le ministère a lancé le programme « Une commune, un produit pour tous ».",
    "Il a salué le mouvement patriotique « Tous unis pour les pauvres gens ».",
    "L'opération « Mille jours pour la forêt verte » a été lancée à Hanoï.",
    "Le film « Il était une fois un village » sera projeté samedi.",
    "Le livre intitulé « Quelques questions sur le socialisme » est paru.",
    "Le directeur juge « réaliste » une mise en service rapide.",
    "Elle a qualifié l'accord de « réaliste et utile » avant de partir.",
    "Il a rappelé l'adage « l'union fait la force du peuple ».",
    "Le slogan : « Une ville verte pour tous les enfants ».",
    "Le concours « À la découverte de notre patrimoine » est ouvert.",
    "Elle a reçu le titre de « Mère héroïne du Vietnam ».",
    "La résolution « Pour une eau propre et sûre » a été adoptée.",
    "Il n'y a pas de guillemets ici.",
  ])
  func leavesNamesAlone(_ sentence: String) {
    #expect(quotes(sentence, .direct) == [])
  }

  @Test(arguments: [
    QuoteCase(
      "Bui Thanh Son a souligné que cette visite ouvrait une voie nouvelle.",
      "cette visite ouvrait une voie nouvelle | Bui Thanh Son"),
    QuoteCase(
      "Le président de l'AN, Trân Thanh Mân, a souligné qu'il fallait agir vite.",
      "il fallait agir vite | Trân Thanh Mân"),
    QuoteCase(
      "La porte-parole, Pham Thu Hang, a affirmé lors d'un point de presse que tout allait bien.",
      "tout allait bien | Pham Thu Hang"),
    QuoteCase(
      "Selon l'Office général des statistiques, les prix ont reculé en mai.",
      "les prix ont reculé en mai | Office général des statistiques"),
    QuoteCase(
      "Les prix ont reculé en mai, a annoncé lundi l'Office général des statistiques.",
      "Les prix ont reculé en mai | Office général des statistiques"),
    QuoteCase(
      "Tô Lâm a dit que le port serait prêt. Il a ajouté que la route suivrait.",
      "le port serait prêt | Tô Lâm", "la route suivrait | Tô Lâm"),
  ])
  func findsReportedSpeech(_ one: QuoteCase) {
    #expect(quotes(one.sentence, .reported) == one.expected)
  }

  @Test(arguments: [
    "Le port est plus grand que celui de Vinh, tandis que la route est longue.",
    "Le ministre est venu à Hanoï pour souligner que tout va bien.",
    "Selon les cas, ils viendront ou ne viendront pas.",
  ])
  func reportsNothingWithoutASpeaker(_ sentence: String) {
    #expect(quotes(sentence, .reported) == [])
  }

  /// A caption between two paragraphs shows neither whom «cette dernière» nor whom «il» means.
  @Test(arguments: ["Cette dernière a dit que", "Il a ajouté que"])
  func captionsAreNoBodyOfTheStory(_ opening: String) {
    let page = """
      Visite à Hanoï

      Hanoï (VNA) – Le ministre Nguyên Van Minh a reçu lundi la ministre belge Anna Peeters.

      Le député Trân Van Ba à Hanoï. Photo : VNA

      \(opening) la coopération entre les deux pays avançait bien.

      -VNA
      """
    let quotes = BulletinParser().parse(page).quotes
    let expected = opening.hasPrefix("Cette") ? "Anna Peeters" : "Nguyên Van Minh"
    #expect(quotes.last?.speaker == expected)
  }
}
