extension UnitName {
  /// The currencies of ISO 4217, former ones that history pages name, and bitcoin.
  static func currency(_ code: String) -> UnitName? {
    switch code {
    case "AED":
      UnitName(
        "dirham des Émirats arabes unis", "dirhams des Émirats arabes unis", "UAE dirham",
        "UAE dirhams")
    case "AFN": UnitName("afghani", "afghanis", "afghani", "afghanis")
    case "ALL": UnitName("lek albanais", "leks albanais", "Albanian lek", "Albanian leks")
    case "AMD": UnitName("dram arménien", "drams arméniens", "Armenian dram", "Armenian drams")
    case "AOA": UnitName("kwanza", "kwanzas", "Angolan kwanza", "Angolan kwanzas")
    case "ARS": UnitName("peso argentin", "pesos argentins", "Argentine peso", "Argentine pesos")
    case "AUD":
      UnitName(
        "dollar australien", "dollars australiens", "Australian dollar",
        "Australian dollars")
    case "AZN":
      UnitName(
        "manat azerbaïdjanais", "manats azerbaïdjanais", "Azerbaijani manat",
        "Azerbaijani manats")
    case "BAM":
      UnitName("mark convertible", "marks convertibles", "convertible mark", "convertible marks")
    case "BDT": UnitName("taka", "takas", "Bangladeshi taka", "Bangladeshi takas")
    case "BGN": UnitName("lev bulgare", "levs bulgares", "Bulgarian lev", "Bulgarian leva")
    case "BHD": UnitName("dinar bahreïni", "dinars bahreïnis", "Bahraini dinar", "Bahraini dinars")
    case "BIF":
      UnitName("franc burundais", "francs burundais", "Burundian franc", "Burundian francs")
    case "BND": UnitName("dollar de Brunei", "dollars de Brunei", "Brunei dollar", "Brunei dollars")
    case "BOB": UnitName("boliviano", "bolivianos", "Bolivian boliviano", "Bolivian bolivianos")
    case "BRL": UnitName("real brésilien", "reals brésiliens", "Brazilian real", "Brazilian reais")
    case "BTC": UnitName("bitcoin", "bitcoins", "bitcoin", "bitcoins")
    case "BTN": UnitName("ngultrum", "ngultrums", "Bhutanese ngultrum", "Bhutanese ngultrums")
    case "BWP": UnitName("pula", "pulas", "Botswana pula", "Botswana pula")
    case "BYN":
      UnitName(
        "rouble biélorusse", "roubles biélorusses", "Belarusian rouble",
        "Belarusian roubles")
    case "CAD":
      UnitName("dollar canadien", "dollars canadiens", "Canadian dollar", "Canadian dollars")
    case "CDF":
      UnitName("franc congolais", "francs congolais", "Congolese franc", "Congolese francs")
    case "CHF": UnitName("franc suisse", "francs suisses", "Swiss franc", "Swiss francs")
    case "CLP": UnitName("peso chilien", "pesos chiliens", "Chilean peso", "Chilean pesos")
    case "CNY": UnitName("yuan", "yuans", "yuan", "yuan")
    case "COP": UnitName("peso colombien", "pesos colombiens", "Colombian peso", "Colombian pesos")
    case "CRC":
      UnitName(
        "colon costaricien", "colons costariciens", "Costa Rican colón",
        "Costa Rican colóns")
    case "CUP": UnitName("peso cubain", "pesos cubains", "Cuban peso", "Cuban pesos")
    case "CVE":
      UnitName(
        "escudo cap-verdien", "escudos cap-verdiens", "Cape Verdean escudo",
        "Cape Verdean escudos")
    case "CZK": UnitName("couronne tchèque", "couronnes tchèques", "Czech koruna", "Czech korunas")
    case "DEM": UnitName("mark allemand", "marks allemands", "German mark", "German marks")
    case "DJF":
      UnitName("franc de Djibouti", "francs de Djibouti", "Djiboutian franc", "Djiboutian francs")
    case "DKK": UnitName("couronne danoise", "couronnes danoises", "Danish krone", "Danish kroner")
    case "DOP":
      UnitName("peso dominicain", "pesos dominicains", "Dominican peso", "Dominican pesos")
    case "DZD": UnitName("dinar algérien", "dinars algériens", "Algerian dinar", "Algerian dinars")
    case "EGP":
      UnitName("livre égyptienne", "livres égyptiennes", "Egyptian pound", "Egyptian pounds")
    case "ERN": UnitName("nakfa", "nakfas", "Eritrean nakfa", "Eritrean nakfas")
    case "ETB": UnitName("birr", "birrs", "Ethiopian birr", "Ethiopian birrs")
    case "EUR": UnitName("euro", "euros", "euro", "euros")
    case "FJD": UnitName("dollar fidjien", "dollars fidjiens", "Fijian dollar", "Fijian dollars")
    case "FRF": UnitName("franc français", "francs français", "French franc", "French francs")
    case "GBP": UnitName("livre sterling", "livres sterling", "pound sterling", "pounds sterling")
    case "GEL": UnitName("lari", "laris", "Georgian lari", "Georgian laris")
    case "GHS": UnitName("cedi", "cedis", "Ghanaian cedi", "Ghanaian cedis")
    case "GMD": UnitName("dalasi", "dalasis", "Gambian dalasi", "Gambian dalasis")
    case "GNF": UnitName("franc guinéen", "francs guinéens", "Guinean franc", "Guinean francs")
    case "GTQ": UnitName("quetzal", "quetzals", "Guatemalan quetzal", "Guatemalan quetzals")
    case "HKD":
      UnitName(
        "dollar de Hong Kong", "dollars de Hong Kong", "Hong Kong dollar",
        "Hong Kong dollars")
    case "HNL": UnitName("lempira", "lempiras", "Honduran lempira", "Honduran lempiras")
    case "HTG":
      UnitName("gourde haïtienne", "gourdes haïtiennes", "Haitian gourde", "Haitian gourdes")
    case "HUF": UnitName("forint", "forints", "Hungarian forint", "Hungarian forints")
    case "IDR":
      UnitName(
        "roupie indonésienne", "roupies indonésiennes", "Indonesian rupiah",
        "Indonesian rupiahs")
    case "ILS": UnitName("shekel", "shekels", "Israeli shekel", "Israeli shekels")
    case "INR": UnitName("roupie indienne", "roupies indiennes", "Indian rupee", "Indian rupees")
    case "IQD": UnitName("dinar irakien", "dinars irakiens", "Iraqi dinar", "Iraqi dinars")
    case "IRR": UnitName("rial iranien", "rials iraniens", "Iranian rial", "Iranian rials")
    case "ISK":
      UnitName(
        "couronne islandaise", "couronnes islandaises", "Icelandic króna",
        "Icelandic krónas")
    case "ITL": UnitName("lire italienne", "lires italiennes", "Italian lira", "Italian liras")
    case "JMD":
      UnitName("dollar jamaïcain", "dollars jamaïcains", "Jamaican dollar", "Jamaican dollars")
    case "JOD":
      UnitName("dinar jordanien", "dinars jordaniens", "Jordanian dinar", "Jordanian dinars")
    case "JPY": UnitName("yen", "yens", "yen", "yen")
    case "KES":
      UnitName("shilling kényan", "shillings kényans", "Kenyan shilling", "Kenyan shillings")
    case "KGS": UnitName("som kirghize", "soms kirghizes", "Kyrgyz som", "Kyrgyz soms")
    case "KHR":
      UnitName("riel cambodgien", "riels cambodgiens", "Cambodian riel", "Cambodian riels")
    case "KMF": UnitName("franc comorien", "francs comoriens", "Comorian franc", "Comorian francs")
    case "KPW":
      UnitName("won nord-coréen", "wons nord-coréens", "North Korean won", "North Korean won")
    case "KRW":
      UnitName("won sud-coréen", "wons sud-coréens", "South Korean won", "South Korean won")
    case "KWD": UnitName("dinar koweïtien", "dinars koweïtiens", "Kuwaiti dinar", "Kuwaiti dinars")
    case "KZT": UnitName("tenge", "tenges", "Kazakhstani tenge", "Kazakhstani tenges")
    case "LAK": UnitName("kip laotien", "kips laotiens", "Lao kip", "Lao kips")
    case "LBP":
      UnitName("livre libanaise", "livres libanaises", "Lebanese pound", "Lebanese pounds")
    case "LKR":
      UnitName(
        "roupie srilankaise", "roupies srilankaises", "Sri Lankan rupee",
        "Sri Lankan rupees")
    case "LRD":
      UnitName("dollar libérien", "dollars libériens", "Liberian dollar", "Liberian dollars")
    case "LYD": UnitName("dinar libyen", "dinars libyens", "Libyan dinar", "Libyan dinars")
    case "MAD":
      UnitName("dirham marocain", "dirhams marocains", "Moroccan dirham", "Moroccan dirhams")
    case "MDL": UnitName("leu moldave", "lei moldaves", "Moldovan leu", "Moldovan lei")
    case "MGA": UnitName("ariary", "ariarys", "Malagasy ariary", "Malagasy ariary")
    case "MKD":
      UnitName("denar macédonien", "denars macédoniens", "Macedonian denar", "Macedonian denars")
    case "MMK": UnitName("kyat birman", "kyats birmans", "Myanmar kyat", "Myanmar kyats")
    case "MNT": UnitName("tugrik", "tugriks", "Mongolian tögrög", "Mongolian tögrögs")
    case "MOP": UnitName("pataca", "patacas", "Macanese pataca", "Macanese patacas")
    case "MRU": UnitName("ouguiya", "ouguiyas", "Mauritanian ouguiya", "Mauritanian ouguiyas")
    case "MUR":
      UnitName("roupie mauricienne", "roupies mauriciennes", "Mauritian rupee", "Mauritian rupees")
    case "MVR": UnitName("rufiyaa", "rufiyaas", "Maldivian rufiyaa", "Maldivian rufiyaas")
    case "MWK":
      UnitName("kwacha malawien", "kwachas malawiens", "Malawian kwacha", "Malawian kwachas")
    case "MXN": UnitName("peso mexicain", "pesos mexicains", "Mexican peso", "Mexican pesos")
    case "MYR":
      UnitName(
        "ringgit malaisien", "ringgits malaisiens", "Malaysian ringgit",
        "Malaysian ringgits")
    case "MZN": UnitName("metical", "meticals", "Mozambican metical", "Mozambican meticals")
    case "NAD":
      UnitName("dollar namibien", "dollars namibiens", "Namibian dollar", "Namibian dollars")
    case "NGN": UnitName("naira", "nairas", "Nigerian naira", "Nigerian nairas")
    case "NIO":
      UnitName(
        "cordoba nicaraguayen", "cordobas nicaraguayens", "Nicaraguan córdoba",
        "Nicaraguan córdobas")
    case "NOK":
      UnitName(
        "couronne norvégienne", "couronnes norvégiennes", "Norwegian krone",
        "Norwegian kroner")
    case "NPR":
      UnitName("roupie népalaise", "roupies népalaises", "Nepalese rupee", "Nepalese rupees")
    case "NZD":
      UnitName(
        "dollar néo-zélandais", "dollars néo-zélandais", "New Zealand dollar",
        "New Zealand dollars")
    case "OMR": UnitName("rial omanais", "rials omanais", "Omani rial", "Omani rials")
    case "PAB": UnitName("balboa", "balboas", "Panamanian balboa", "Panamanian balboas")
    case "PEN": UnitName("sol péruvien", "sols péruviens", "Peruvian sol", "Peruvian soles")
    case "PGK": UnitName("kina", "kinas", "Papua New Guinean kina", "Papua New Guinean kinas")
    case "PHP":
      UnitName("peso philippin", "pesos philippins", "Philippine peso", "Philippine pesos")
    case "PKR":
      UnitName(
        "roupie pakistanaise", "roupies pakistanaises", "Pakistani rupee",
        "Pakistani rupees")
    case "PLN": UnitName("zloty", "zlotys", "Polish zloty", "Polish zloties")
    case "PYG": UnitName("guarani", "guaranis", "Paraguayan guaraní", "Paraguayan guaranís")
    case "QAR": UnitName("riyal qatari", "riyals qataris", "Qatari riyal", "Qatari riyals")
    case "RON": UnitName("leu roumain", "lei roumains", "Romanian leu", "Romanian lei")
    case "RSD": UnitName("dinar serbe", "dinars serbes", "Serbian dinar", "Serbian dinars")
    case "RUB": UnitName("rouble russe", "roubles russes", "Russian rouble", "Russian roubles")
    case "RWF": UnitName("franc rwandais", "francs rwandais", "Rwandan franc", "Rwandan francs")
    case "SAR": UnitName("riyal saoudien", "riyals saoudiens", "Saudi riyal", "Saudi riyals")
    case "SBD":
      UnitName(
        "dollar des îles Salomon", "dollars des îles Salomon", "Solomon Islands dollar",
        "Solomon Islands dollars")
    case "SCR":
      UnitName(
        "roupie seychelloise", "roupies seychelloises", "Seychellois rupee",
        "Seychellois rupees")
    case "SDG":
      UnitName("livre soudanaise", "livres soudanaises", "Sudanese pound", "Sudanese pounds")
    case "SEK":
      UnitName("couronne suédoise", "couronnes suédoises", "Swedish krona", "Swedish kronor")
    case "SGD":
      UnitName(
        "dollar de Singapour", "dollars de Singapour", "Singapore dollar",
        "Singapore dollars")
    case "SLE": UnitName("leone", "leones", "Sierra Leonean leone", "Sierra Leonean leones")
    case "SOS":
      UnitName("shilling somalien", "shillings somaliens", "Somali shilling", "Somali shillings")
    case "SSP":
      UnitName(
        "livre sud-soudanaise", "livres sud-soudanaises", "South Sudanese pound",
        "South Sudanese pounds")
    case "SYP": UnitName("livre syrienne", "livres syriennes", "Syrian pound", "Syrian pounds")
    case "THB": UnitName("baht", "bahts", "Thai baht", "Thai baht")
    case "TJS": UnitName("somoni", "somonis", "Tajikistani somoni", "Tajikistani somonis")
    case "TMT":
      UnitName("manat turkmène", "manats turkmènes", "Turkmenistani manat", "Turkmenistani manats")
    case "TND": UnitName("dinar tunisien", "dinars tunisiens", "Tunisian dinar", "Tunisian dinars")
    case "TOP": UnitName("paʻanga", "paʻangas", "Tongan paʻanga", "Tongan paʻangas")
    case "TRY": UnitName("livre turque", "livres turques", "Turkish lira", "Turkish liras")
    case "TTD":
      UnitName(
        "dollar de Trinité-et-Tobago", "dollars de Trinité-et-Tobago", "Trinidad and Tobago dollar",
        "Trinidad and Tobago dollars")
    case "TWD":
      UnitName("dollar taïwanais", "dollars taïwanais", "New Taiwan dollar", "New Taiwan dollars")
    case "TZS":
      UnitName(
        "shilling tanzanien", "shillings tanzaniens", "Tanzanian shilling",
        "Tanzanian shillings")
    case "UAH": UnitName("hryvnia", "hryvnias", "Ukrainian hryvnia", "Ukrainian hryvnias")
    case "UGX":
      UnitName("shilling ougandais", "shillings ougandais", "Ugandan shilling", "Ugandan shillings")
    case "USD": UnitName("dollar américain", "dollars américains", "US dollar", "US dollars")
    case "UYU": UnitName("peso uruguayen", "pesos uruguayens", "Uruguayan peso", "Uruguayan pesos")
    case "UZS": UnitName("soum ouzbek", "soums ouzbeks", "Uzbekistani soum", "Uzbekistani soums")
    case "VES": UnitName("bolivar", "bolivars", "Venezuelan bolívar", "Venezuelan bolívars")
    case "VND": UnitName("dông", "dôngs", "Vietnamese dong", "Vietnamese dong")
    case "VUV": UnitName("vatu", "vatus", "Vanuatu vatu", "Vanuatu vatu")
    case "WST": UnitName("tala", "talas", "Samoan tala", "Samoan talas")
    case "XAF":
      UnitName(
        "franc CFA d’Afrique centrale", "francs CFA d’Afrique centrale",
        "Central African CFA franc",
        "Central African CFA francs")
    case "XCD":
      UnitName(
        "dollar des Caraïbes orientales", "dollars des Caraïbes orientales",
        "East Caribbean dollar",
        "East Caribbean dollars")
    case "XDR":
      UnitName(
        "droit de tirage spécial", "droits de tirage spéciaux", "special drawing right",
        "special drawing rights")
    case "XOF":
      UnitName("franc CFA", "francs CFA", "West African CFA franc", "West African CFA francs")
    case "XPF": UnitName("franc Pacifique", "francs Pacifique", "CFP franc", "CFP francs")
    case "YER": UnitName("rial yéménite", "rials yéménites", "Yemeni rial", "Yemeni rials")
    case "ZAR":
      UnitName(
        "rand sud-africain", "rands sud-africains", "South African rand",
        "South African rand")
    case "ZMW": UnitName("kwacha zambien", "kwachas zambiens", "Zambian kwacha", "Zambian kwachas")
    case "ZWL":
      UnitName(
        "dollar zimbabwéen", "dollars zimbabwéens", "Zimbabwean dollar",
        "Zimbabwean dollars")
    default: nil
    }
  }
}
