/// The status with which the program ends: those of `sysexits.h`, and 1 for “the answer is no”.
public struct ExitCode: RawRepresentable, Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// 0: all is well.
  public static let success = ExitCode(rawValue: 0)
  /// The answer is no: a search found nothing, a check failed.
  public static let no = ExitCode(rawValue: 1)
  /// The command line is wrong.
  public static let usage = ExitCode(rawValue: 64)
  /// The input is not what it should be.
  public static let badInput = ExitCode(rawValue: 65)
  /// An input does not exist.
  public static let missingInput = ExitCode(rawValue: 66)
  /// A service or another program is not available.
  public static let unavailable = ExitCode(rawValue: 69)
  /// A defect of this program.
  public static let internalError = ExitCode(rawValue: 70)
  /// An output file cannot be created.
  public static let cannotCreate = ExitCode(rawValue: 73)
  /// Reading or writing failed.
  public static let inputOutput = ExitCode(rawValue: 74)
  /// Something is locked: try again later.
  public static let tryAgain = ExitCode(rawValue: 75)
  /// The system refuses.
  public static let permission = ExitCode(rawValue: 77)
  /// The configuration or the environment is wrong.
  public static let configuration = ExitCode(rawValue: 78)
  /// An external subcommand exists but cannot be run.
  public static let notRunnable = ExitCode(rawValue: 126)
  /// An external subcommand is gone.
  public static let notFound = ExitCode(rawValue: 127)
  /// Stopped by ^C.
  public static let interrupted = ExitCode(rawValue: 130)
  /// Nobody reads the output any more.
  public static let brokenPipe = ExitCode(rawValue: 141)

  /// Every status above with the sentence that help and manual pages print for it.
  public static let documented: [(code: ExitCode, meaning: String)] = [
    (.success, "All is well."),
    (.no, "The answer is no: nothing was found, or a check failed."),
    (.usage, "The command line is wrong."),
    (.badInput, "An input is not what it should be; with many inputs, at least one."),
    (.missingInput, "An input does not exist."),
    (.unavailable, "A service or another program is not available."),
    (.internalError, "A defect of the program."),
    (.cannotCreate, "An output file cannot be created."),
    (.inputOutput, "Reading or writing failed, as on a full disk."),
    (.tryAgain, "Something is locked; try again later."),
    (.permission, "The system refuses access."),
    (.configuration, "The configuration or the environment is wrong."),
    (.notRunnable, "An external subcommand cannot be run."),
    (.notFound, "An external subcommand or its interpreter is gone."),
    (.interrupted, "Stopped by an interrupt (Control-C)."),
    (.brokenPipe, "The reader of the output has gone."),
  ]
}
