import VNAText

/// How the treebanks of a language cut what is written without a space.
struct CoNLLUHabits {
  /// «l'accord» is two words, whatever they are; elsewhere an apostrophe joins.
  var cutsElisions = false
  /// «well-known» is three; elsewhere a hyphen joins.
  var cutsHyphens = false
  /// What stands behind an apostrophe and is a word with it: «Vietnam» «'s».
  var endings: Set<String> = []
  /// What takes the letter before its apostrophe along: «does» «n't».
  var negation: String?
  /// Both halves of words that an apostrophe does not cut.
  var whole: [String: Set<String>] = [:]
  /// What is a word with the hyphen before it, where no other follows: «est» «-ce».
  var clitics: Set<String> = []
  /// A letter that may stand between hyphens before a clitic: «a» «-t-il».
  var linkingLetter: String?
  /// Words that a clitic is part of: «rendez-vous».
  var cliticHosts: Set<String> = []
  /// Words that stand for two.
  var contractions: [String: [String]] = [:]

  init(language: String?) {
    switch language?.prefix(2) {
    case "fr":
      cutsElisions = true
      whole = ["aujourd": ["hui"], "quelqu": ["un", "une"], "presqu": ["île", "îles"]]
      clitics = [
        "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "moi", "toi", "lui",
        "leur", "le", "la", "les", "y", "en",
      ]
      linkingLetter = "t"
      cliticHosts = ["rendez"]
      contractions = ["au": ["à", "le"], "aux": ["à", "les"], "du": ["de", "le"]]
    case "en":
      cutsHyphens = true
      endings = ["s", "re", "ve", "ll", "d", "m"]
      negation = "t"
    case "es":
      contractions = ["al": ["a", "el"], "del": ["de", "el"]]
    case "vi", "ru", "zh": break
    default: cutsElisions = true
    }
  }
}
