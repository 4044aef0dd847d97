// Made from the tables by “swift run generate-lexicons”; do not edit.

extension Abbreviations {
  /// The tables `abbreviation` by the languages as in ISO 639-1.
  static let tables = [
    "en": """
    Mr | Mrs | Ms | Dr | Prof | Gen | Col | Lt | Lieut | Snr | Capt | Sgt | Maj | Adm | Sen | Rep | Gov | Hon | St | Jr | Sr
    Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept | Sep | Oct | Nov | Dec
    No | Nos | vs | cf | approx | est | fig | Inc | Ltd | Corp | Co | Bros | Assoc
    """,
    "es": """
    Sr | Sra | Sres | Srta | Dr | Dra | Prof | Gral | Ing | Lic | Arq | Cnel | Cap | Tte | Excmo | Mons
    ene | feb | mar | abr | jun | jul | ago | sept | sep | oct | nov | dic
    núm | No | Nº | art | av | avda | aprox | pág | págs | tel | Cía | Ltda
    EE
    """,
    "fr": """
    MM | Mme | Mmes | Mlle | Mlles | Me | Mgr | Dr | Drs | Pr | Prof | Ing
    Gén | Col | Cdt | Cap | Capt | Lt | Sgt | Adm | Amb
    Sr | Jr | St | Ste
    al | chap | fig | éd | réf | cf | env | tél | p | pp | no | nos
    janv | févr | avr | juil | sept | oct | nov | déc
    av | bd | boul | apr
    Cie | Sté | Ets | Ltd | Inc | Corp
    """,
    "ru": """
    г | гг | в | вв | гр | им | ул | тыс | млн | млрд | трлн | долл | руб | др | пр | стр | рис | см | ст | пос | обл | проф | акад | ген | св | кв | м | чел
    янв | февр | апр | авг | сент | окт | нояб | дек
    """,
    "vi": """
    TP | Tp | TS | ThS | PGS | GS | BS | KS | LS | Q | P | Th | Tr
    vv | tr
    """,
  ]
}
