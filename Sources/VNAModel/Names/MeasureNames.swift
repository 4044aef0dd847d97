extension UnitName {
  /// SI units, and others in common use.
  static func measure(_ code: String) -> UnitName? {
    switch code {
    case "%": UnitName("pour cent", "pour cent", "per cent", "per cent")
    case "‰": UnitName("pour mille", "pour mille", "per mille", "per mille")
    case "pp":
      UnitName(
        "point de pourcentage", "points de pourcentage", "percentage point",
        "percentage points")
    case "bp": UnitName("point de base", "points de base", "basis point", "basis points")
    case "ppm":
      UnitName("partie par million", "parties par million", "part per million", "parts per million")
    case "km": UnitName("kilomètre", "kilomètres", "kilometre", "kilometres")
    case "m": UnitName("mètre", "mètres", "metre", "metres")
    case "dm": UnitName("décimètre", "décimètres", "decimetre", "decimetres")
    case "cm": UnitName("centimètre", "centimètres", "centimetre", "centimetres")
    case "mm": UnitName("millimètre", "millimètres", "millimetre", "millimetres")
    case "µm": UnitName("micromètre", "micromètres", "micrometre", "micrometres")
    case "nm": UnitName("nanomètre", "nanomètres", "nanometre", "nanometres")
    case "NM": UnitName("mille marin", "milles marins", "nautical mile", "nautical miles")
    case "mi": UnitName("mile", "miles", "mile", "miles")
    case "ft": UnitName("pied", "pieds", "foot", "feet")
    case "in": UnitName("pouce", "pouces", "inch", "inches")
    case "ly": UnitName("année-lumière", "années-lumière", "light-year", "light-years")
    case "km²":
      UnitName("kilomètre carré", "kilomètres carrés", "square kilometre", "square kilometres")
    case "m²": UnitName("mètre carré", "mètres carrés", "square metre", "square metres")
    case "cm²":
      UnitName("centimètre carré", "centimètres carrés", "square centimetre", "square centimetres")
    case "ha": UnitName("hectare", "hectares", "hectare", "hectares")
    case "a": UnitName("are", "ares", "are", "ares")
    case "ac": UnitName("acre", "acres", "acre", "acres")
    case "m³": UnitName("mètre cube", "mètres cubes", "cubic metre", "cubic metres")
    case "km³":
      UnitName("kilomètre cube", "kilomètres cubes", "cubic kilometre", "cubic kilometres")
    case "cm³":
      UnitName("centimètre cube", "centimètres cubes", "cubic centimetre", "cubic centimetres")
    case "L": UnitName("litre", "litres", "litre", "litres")
    case "dL": UnitName("décilitre", "décilitres", "decilitre", "decilitres")
    case "cL": UnitName("centilitre", "centilitres", "centilitre", "centilitres")
    case "mL": UnitName("millilitre", "millilitres", "millilitre", "millilitres")
    case "hL": UnitName("hectolitre", "hectolitres", "hectolitre", "hectolitres")
    case "bbl": UnitName("baril", "barils", "barrel", "barrels")
    case "gal": UnitName("gallon", "gallons", "gallon", "gallons")
    case "t": UnitName("tonne", "tonnes", "tonne", "tonnes")
    case "kt": UnitName("kilotonne", "kilotonnes", "kilotonne", "kilotonnes")
    case "Mt": UnitName("mégatonne", "mégatonnes", "megatonne", "megatonnes")
    case "Gt": UnitName("gigatonne", "gigatonnes", "gigatonne", "gigatonnes")
    case "q": UnitName("quintal", "quintaux", "quintal", "quintals")
    case "kg": UnitName("kilogramme", "kilogrammes", "kilogram", "kilograms")
    case "g": UnitName("gramme", "grammes", "gram", "grams")
    case "mg": UnitName("milligramme", "milligrammes", "milligram", "milligrams")
    case "µg": UnitName("microgramme", "microgrammes", "microgram", "micrograms")
    case "ct": UnitName("carat", "carats", "carat", "carats")
    case "oz": UnitName("once", "onces", "ounce", "ounces")
    case "tael": UnitName("taël", "taëls", "tael", "taels")
    case "toe":
      UnitName(
        "tonne d’équivalent pétrole", "tonnes d’équivalent pétrole", "tonne of oil equivalent",
        "tonnes of oil equivalent")
    case "tCO2e":
      UnitName(
        "tonne d’équivalent CO2", "tonnes d’équivalent CO2", "tonne of CO2 equivalent",
        "tonnes of CO2 equivalent")
    case "DWT":
      UnitName(
        "tonne de port en lourd", "tonnes de port en lourd", "deadweight tonne",
        "deadweight tonnes")
    case "GT": UnitName("tonneau", "tonneaux", "gross ton", "gross tons")
    case "TW": UnitName("térawatt", "térawatts", "terawatt", "terawatts")
    case "GW": UnitName("gigawatt", "gigawatts", "gigawatt", "gigawatts")
    case "MW": UnitName("mégawatt", "mégawatts", "megawatt", "megawatts")
    case "kW": UnitName("kilowatt", "kilowatts", "kilowatt", "kilowatts")
    case "W": UnitName("watt", "watts", "watt", "watts")
    case "TWh": UnitName("térawattheure", "térawattheures", "terawatt-hour", "terawatt-hours")
    case "GWh": UnitName("gigawattheure", "gigawattheures", "gigawatt-hour", "gigawatt-hours")
    case "MWh": UnitName("mégawattheure", "mégawattheures", "megawatt-hour", "megawatt-hours")
    case "kWh": UnitName("kilowattheure", "kilowattheures", "kilowatt-hour", "kilowatt-hours")
    case "GWp": UnitName("gigawatt-crête", "gigawatts-crête", "gigawatt peak", "gigawatts peak")
    case "MWp": UnitName("mégawatt-crête", "mégawatts-crête", "megawatt peak", "megawatts peak")
    case "kWp": UnitName("kilowatt-crête", "kilowatts-crête", "kilowatt peak", "kilowatts peak")
    case "MVA": UnitName("mégavoltampère", "mégavoltampères", "megavolt-ampere", "megavolt-amperes")
    case "kV": UnitName("kilovolt", "kilovolts", "kilovolt", "kilovolts")
    case "V": UnitName("volt", "volts", "volt", "volts")
    case "A": UnitName("ampère", "ampères", "ampere", "amperes")
    case "J": UnitName("joule", "joules", "joule", "joules")
    case "kJ": UnitName("kilojoule", "kilojoules", "kilojoule", "kilojoules")
    case "cal": UnitName("calorie", "calories", "calorie", "calories")
    case "kcal": UnitName("kilocalorie", "kilocalories", "kilocalorie", "kilocalories")
    case "BTU":
      UnitName(
        "unité thermique britannique", "unités thermiques britanniques", "British thermal unit",
        "British thermal units")
    case "hp": UnitName("cheval-vapeur", "chevaux-vapeur", "horsepower", "horsepower")
    case "km/h":
      UnitName(
        "kilomètre par heure", "kilomètres par heure", "kilometre per hour",
        "kilometres per hour")
    case "m/s":
      UnitName("mètre par seconde", "mètres par seconde", "metre per second", "metres per second")
    case "km/s":
      UnitName(
        "kilomètre par seconde", "kilomètres par seconde", "kilometre per second",
        "kilometres per second")
    case "kn": UnitName("nœud", "nœuds", "knot", "knots")
    case "m³/s":
      UnitName(
        "mètre cube par seconde", "mètres cubes par seconde", "cubic metre per second",
        "cubic metres per second")
    case "m³/d":
      UnitName(
        "mètre cube par jour", "mètres cubes par jour", "cubic metre per day",
        "cubic metres per day")
    case "bbl/d": UnitName("baril par jour", "barils par jour", "barrel per day", "barrels per day")
    case "hPa": UnitName("hectopascal", "hectopascals", "hectopascal", "hectopascals")
    case "mbar": UnitName("millibar", "millibars", "millibar", "millibars")
    case "bar": UnitName("bar", "bars", "bar", "bars")
    case "°": UnitName("degré", "degrés", "degree", "degrees")
    case "°C": UnitName("degré Celsius", "degrés Celsius", "degree Celsius", "degrees Celsius")
    case "°F":
      UnitName("degré Fahrenheit", "degrés Fahrenheit", "degree Fahrenheit", "degrees Fahrenheit")
    case "°N":
      UnitName(
        "degré de latitude nord", "degrés de latitude nord", "degree of latitude north",
        "degrees of latitude north")
    case "°E":
      UnitName(
        "degré de longitude est", "degrés de longitude est", "degree of longitude east",
        "degrees of longitude east")
    case "Hz": UnitName("hertz", "hertz", "hertz", "hertz")
    case "MHz": UnitName("mégahertz", "mégahertz", "megahertz", "megahertz")
    case "GHz": UnitName("gigahertz", "gigahertz", "gigahertz", "gigahertz")
    case "dB": UnitName("décibel", "décibels", "decibel", "decibels")
    case "MB": UnitName("mégaoctet", "mégaoctets", "megabyte", "megabytes")
    case "GB": UnitName("gigaoctet", "gigaoctets", "gigabyte", "gigabytes")
    case "TB": UnitName("téraoctet", "téraoctets", "terabyte", "terabytes")
    case "PB": UnitName("pétaoctet", "pétaoctets", "petabyte", "petabytes")
    case "Mbit/s":
      UnitName(
        "mégabit par seconde", "mégabits par seconde", "megabit per second",
        "megabits per second")
    case "Gbit/s":
      UnitName(
        "gigabit par seconde", "gigabits par seconde", "gigabit per second",
        "gigabits per second")
    case "MP": UnitName("mégapixel", "mégapixels", "megapixel", "megapixels")
    case "EVP":
      UnitName(
        "équivalent vingt pieds", "équivalents vingt pieds", "twenty-foot equivalent unit",
        "twenty-foot equivalent units")
    case "TEU":
      UnitName(
        "équivalent vingt pieds", "équivalents vingt pieds", "twenty-foot equivalent unit",
        "twenty-foot equivalent units")
    case "µg/m³":
      UnitName(
        "microgramme par mètre cube", "microgrammes par mètre cube", "microgram per cubic metre",
        "micrograms per cubic metre")
    case "mg/L":
      UnitName(
        "milligramme par litre", "milligrammes par litre", "milligram per litre",
        "milligrams per litre")
    case "t/ha":
      UnitName("tonne par hectare", "tonnes par hectare", "tonne per hectare", "tonnes per hectare")
    case "q/ha":
      UnitName(
        "quintal par hectare", "quintaux par hectare", "quintal per hectare",
        "quintals per hectare")
    case "USD/bbl":
      UnitName("dollar par baril", "dollars par baril", "dollar per barrel", "dollars per barrel")
    case "/km²":
      UnitName(
        "habitant par kilomètre carré", "habitants par kilomètre carré",
        "person per square kilometre",
        "people per square kilometre")
    case "t·km":
      UnitName("tonne-kilomètre", "tonnes-kilomètres", "tonne-kilometre", "tonne-kilometres")
    case "pkm":
      UnitName(
        "passager-kilomètre", "passagers-kilomètres", "passenger-kilometre",
        "passenger-kilometres")
    default: nil
    }
  }
}
