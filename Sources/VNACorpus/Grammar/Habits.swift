/// How one bulletin's typist writes: drawn once a bulletin, kept to its end.
struct Habits {
  enum ThinSpace: String { case none, plain, noBreak, narrow }
  enum Ordinal: String { case letter, accented, superscript }

  /// U+2019 instead of U+0027.
  var curly = false
  /// « » instead of " ".
  var guillemets = true
  /// What stands before ; : ? ! % and inside « ».
  var thinSpace = ThinSpace.plain
  var ordinal = Ordinal.letter
  var spelling = SpellingHabit.french
  /// Words glued at old line wraps.
  var glues = false

  static func draw(_ random: inout RandomSource) -> Habits {
    var habits = Habits()
    habits.curly = random.chance(50)
    habits.guillemets = random.chance(70)
    habits.thinSpace = random.weighted([(15, .none), (50, .plain), (20, .noBreak), (15, .narrow)])
    habits.ordinal = random.weighted([(50, .letter), (20, .accented), (30, .superscript)])
    habits.spelling = random.weighted([(55, .french), (38, .plain), (7, .vietnamese)])
    habits.glues = random.chance(9)
    return habits
  }

  /// The habits by name, for counting.
  var forms: [String] {
    [
      "apostrophe=" + (curly ? "curly" : "straight"),
      "quotation=" + (guillemets ? "guillemets" : "straight"),
      "thin-space=" + thinSpace.rawValue, "spelling=" + spelling.rawValue,
      "words=" + (glues ? "glued" : "whole"),
    ]
  }
}
