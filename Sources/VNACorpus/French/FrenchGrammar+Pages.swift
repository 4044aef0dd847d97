extension FrenchTables {
  /// What stands on a page around the story: navigation, share buttons, tags, markers, credits.
  static let pages = """
    # page.top
    Accueil > {page.section}
    Accueil > {page.section} > {page.section}
    {page.section}
    Accueil / {page.section}
    # page.section
    Politique
    Économie
    Société
    Culture
    Sports
    Monde
    Environnement
    Tourisme
    Sciences
    # page.share
    Partager Facebook Zalo Imprimer
    Partager Facebook Twitter Imprimer
    Partager sur Facebook
    Imprimer
    Facebook Twitter Zalo
    Envoyer par e-mail
    Suivez-nous sur Google News
    # page.tags
    #{page.tag} #{page.tag} #{page.tag}
    #{page.tag} #{page.tag}
    Tags : {page.word}, {page.word}, {page.word}
    Mots-clés : {page.word}, {page.word}
    # page.tag
    coopération
    développement durable
    exportations
    patrimoine
    innovation
    solidarité
    diplomatie
    croissance
    # page.word
    coopération
    exportations
    patrimoine
    innovation
    solidarité
    diplomatie
    tourisme
    énergie
    # page.footer
    Retour en haut
    Commentaires (0)
    Imprimer
    Partager Facebook Zalo Imprimer
    Tous droits réservés
    Accueil | Politique | Économie | Société | Culture
    # page.marker
    Voir plus
    Voir plus
    Voir plus
    Voir plus
    Lire aussi
    Lire aussi :
    À lire aussi
    Sur le même sujet
    Articles liés
    Voir aussi
    À lire également
    # page.credit
    Photo : VNA
    Photo: VNA
    Photo : VNA/CVN
    (Photo: VNA)
    (Photo : VNA)
    Source: VNA
    Photo: CVN
    # page.credit.alone
    Photo: VNA
    Photo : VNA
    Photo : VNA/CVN
    (Photo: VNA)
    # page.sign.glued
    -VNA
    -VNA
     -VNA
     - VNA
     – VNA
    – VNA
      -VNA
    -AVI
     -AVI
     -NDEL/VNA
     - CPV/VNA
    -VNA/CVN
    # page.sign.line
    VNA/CVN
    -VNA
    - VNA
    VNA
    CVN/VNA
    # page.agency
    VNA
    VNA
    VNA
    VNA
    VNA
    VNA
    VNA
    AVI
    CPV/VNA
    # page.dash
     –
     –
     -
     -
     —
    -
    """
}
