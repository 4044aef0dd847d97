import VNAText

extension LostSpaces {
  /// How lost spaces are found in a language; none are where nothing is known.
  static func ofLanguage(_ code: String) -> LostSpaces {
    switch code {
    case "fr": .french
    case "en": .english
    case "es": .spanish
    case "ru": .russian
    case "vi": .vietnamese
    default: .none
    }
  }

  private static let french = LostSpaces(
    vocabulary: .french,
    particles: """
      a à afin ai ainsi alors après au aucun aucune aussi autour autre autres aux auprès avaient avait avant \
      avec avons beaucoup bien car ce cela celle celles celui cent ces cet cette ceux chaque chez \
      cinq comme comment contre dans de depuis derrière des dès deux devant dit dix donc dont du durant \
      elle elles en encore enfin ensuite entre est et étaient était étant été être eux font \
      grâce hors huit ici il ils jusque la laquelle le lequel les lesquels leur leurs lors lorsque lui \
      mais même mêmes mille moins ne neuf ni nos notamment notre nous on ont onze or ou où par parmi pas \
      pendant peu peut plus plusieurs pour pourquoi près puis quand quatre que quelque quelques qui quinze \
      sa sans se sera seront ses sept si six soit son sont sous sur tandis tant toujours tous tout toute \
      toutes très trois trop un une vers via vingt voici vos votre vous y
      """,
    prefixes: "ex co contre demi mi sur vice",
    auxiliaries: "a ai", inner: "contre or ni on il ils si sa soit tant y",
    nameEndings: "au aux ce de des du en est et il la le les ne on ou que se son un une",
    elisions: "l d n s c j m t qu aujourd jusqu lorsqu puisqu quelqu quoiqu presqu entr",
    ordinals: "er ère ème e nde nd ᵉ",
    endings: """
      era ira dra tra vra oira aura gea ua eront iront dront tront vront oiront auront elle elles enne ennes \
      onne onnes
      """,
    participles: "é és ée ées u us ue ues i is ie ies it ert erte")

  private static let english = LostSpaces(
    vocabulary: .english,
    particles: """
      a about after against all also among an and are as at be been before being between both but by can \
      could during each for four from had has have he her his if in including into is it its many more most \
      new no not of on one or other our over she since so some such than that the their them then there \
      these they this those three through to two under until up was we were when where which while who will \
      with within would you
      """,
    prefixes: """
      a after all an be by co counter down ex for four he in inter many more multi new no non of off on one or \
      out over pre re self semi so some sub three through to two under up
      """,
    inner: "he no or so", nameEndings: "a an as at be he her in is it no on or so",
    ordinals: "th st nd rd",
    endings: """
      tor sor ator ian can ean tan man sis tis xis ion ton son sat fit bit ers her ther shall fall call ball \
      ance aby fore ever
      """)

  private static let spanish = LostSpaces(
    vocabulary: .spanish,
    particles: """
      a al ante aunque cada como con contra cuando cuatro cuyo de del desde donde dos durante el ella ellos en \
      entre era es esa ese esta estas este estos está están fue fueron ha había han hacia hasta la las le les \
      lo los mientras más ni no nos otra otras otro otros para pero por porque que quien se según ser si sin \
      sobre son su sus también todo todos tras tres un una unas uno unos y ya
      """,
    prefixes: "a ante co con contra de en entre ex no por sobre sub sin tras vice y",
    inner: "es la las le les lo los nos se ser si son su sus un una y ya",
    nameEndings: "en era es ha la las le les lo los no se ser son un una y ya", first: "a",
    endings: """
      rse rla rlo rlos rlas rle rles rnos ndose ndola ndolo ndolos ndolas ndole ndoles tres sores dores ales \
      ones eras dera tera nera bles ades
      """)

  private static let russian = LostSpaces(
    vocabulary: .russian,
    particles: """
      а без был была были было в во для до его её за и из или к как ко который которые на над не но о об \
      от по под при с со также что эта эти это этот
      """,
    prefixes: "а без в во для до за и из к как ко на над не но о об от по под при с со что",
    nameEndings: "во до за из ко об от со", first: "а в и к на но о с")

  private static let vietnamese = LostSpaces(
    vocabulary: .vietnamese,
    particles: "bà các cho của do đã đến được là những ở ông sẽ tại trong từ và về với",
    spelling: .tones)
}
