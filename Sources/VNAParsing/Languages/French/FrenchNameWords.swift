extension NameWords {
  /// The words of French names.
  static let french = NameWords(
    [
      (.of, "de du des d"),
      (.article, "le la les l"),
      (.locative, "à au aux en dans chez"),
      (.between, "entre"),
      (.and, "et &"),
      (.purpose, "pour sur"),
      (.against, "contre"),
      (.attached, "auprès"),
      (
        .determiner,
        """
        ce cet cette ces son sa ses leur leurs tous toutes tout toute chaque notre nos votre vos \
        mon ma mes un une plusieurs nombreux nombreuses autres autre divers diverses différents \
        différentes certains certaines quelque quelques deux trois quatre cinq six sept huit neuf \
        dix ici ailleurs abord après avant hier aujourd demain celui celle ceux celles lui qui que qu dont où premier première \
        ancien ancienne relatif relative relatifs relatives susceptible susceptibles
        """
      ),
      (
        .settlement,
        """
        ville province commune district capitale municipalité région arrondissement quartier \
        métropole mégapole localité préfecture villes provinces communes districts régions \
        arrondissements quartiers localités préfectures
        """
      ),
      (.generic, "parti état pays gouvernement peuple royaume"),
      (
        .wrapper,
        """
        sommet sommets coupe coupes championnat championnats traité charte tournoi accord accords \
        pacte jeux olympiade olympiades
        """
      ),
      (.treaty, "convention conventions déclaration protocole"),
      (.foreignLink, "the of and for"),
      (.source, "source sources nguồn"),
      (.venue, "conférences congrès expositions foires presse"),
      (.direction, "nord sud"),
      (.side, "est ouest"),
      (.middle, "centre"),
      (.example, "comme tels telles tel telle dont"),
      (.minister, "ministre"),
      (.acronymWord, "sigle acronyme abrégé abréviation abrégée"),
      (
        .adjective,
        """
        unies unis unie uni civil civile civils civiles mixte mixtes suprême intérieur intérieure \
        extérieur extérieure extérieures supérieur supérieure supérieures vert verte verts vertes \
        étranger étrangers étrangères maritime maritimes démocrate démocrates agricole agricoles \
        moderne libre libres lao laos durable préventive publics public privé privée privés privées \
        appliquée appliquées appliqué avancée avancées haute hautes anticorruption antidrogue \
        défavorisés défavorisées handicapés handicapées démunis démunies
        """
      ),
      (.support, "soutien aide appui assistance secours"),
      (.local, "provincial provinciale municipal municipale"),
      (
        .verb,
        """
        indique explique applique communique critique implique signale arrive appelle rappelle \
        considère suggère gère espère préfère libère opère coopère récupère adhère révèle faire
        """
      ),
      (
        .building,
        """
        siège rue avenue boulevard place pont stade hôtel gare lac pagode temple marché tour quai \
        fleuve rivière route autoroute tunnel parc jardin mausolée cathédrale
        """
      ),
    ],
    adjectiveEndings: """
      ique iques al ale aux ales aire aires if ive ifs ives el elle els elles ien ienne iens \
      iennes ieure ieures eux euse euses able ables ible ibles ain aine ains aines ere eres ier iers iste istes een eens eenne eennes
      """,
    infinitiveEndings: "er ir dre ttre ivre uire lire crire incre clure rompre",
    placesBeforeProvinces: true
  )
}
