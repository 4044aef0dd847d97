// swift-tools-version: 6.0
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The tables of words are generated into Swift.
let languages = ["Chinese", "English", "French", "Russian", "Shared", "Spanish", "Vietnamese"]

let package = Package(
  name: "VNAKit",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "VNAKit", targets: ["VNAKit"]),
    .library(name: "VNAModel", targets: ["VNAModel"]),
    .library(name: "VNAText", targets: ["VNAText"]),
    .library(name: "VNAParsing", targets: ["VNAParsing"]),
    .library(name: "VNAStorage", targets: ["VNAStorage"]),
    .library(name: "VNAStorageTesting", targets: ["VNAStorageTesting"]),
    .library(name: "VNAExport", targets: ["VNAExport"]),
    .library(name: "VNAPresentation", targets: ["VNAPresentation"]),
    .library(name: "VNACommandLine", targets: ["VNACommandLine"]),
    .library(name: "VNACorpus", targets: ["VNACorpus"]),
    .executable(name: "vna", targets: ["vna"]),
    .executable(name: "vna-benchmarks", targets: ["vna-benchmarks"]),
  ],
  targets: [
    // The layers, each importing only those above it.
    .target(name: "VNAModel", swiftSettings: settings),
    .target(name: "VNAText", dependencies: ["VNAModel"], swiftSettings: settings),
    .target(
      name: "VNAParsing", dependencies: ["VNAModel", "VNAText"],
      exclude: languages.map { "Languages/\($0)/tables" }, swiftSettings: settings),
    .target(name: "VNAStorage", dependencies: ["VNAModel", "VNAText"], swiftSettings: settings),
    .target(name: "VNAExport", dependencies: ["VNAModel", "VNAText"], swiftSettings: settings),
    .target(
      name: "VNAKit",
      dependencies: ["VNAModel", "VNAText", "VNAParsing", "VNAStorage", "VNAExport"],
      swiftSettings: settings),
    // What apps show: apart from the umbrella, since it alone needs Foundation.
    .target(
      name: "VNAPresentation", dependencies: ["VNAModel", "VNAParsing", "VNAStorage", "VNAExport"],
      swiftSettings: settings),
    .target(
      name: "VNACommandLine",
      dependencies: ["VNAKit", "VNAStorage", "VNABenchmarks", "VNACorpus"],
      swiftSettings: settings),
    .executableTarget(name: "vna", dependencies: ["VNACommandLine"], swiftSettings: settings),

    // What every store has to keep, as checks that any test framework can run.
    .target(
      name: "VNAStorageTesting", dependencies: ["VNAModel", "VNAStorage"], swiftSettings: settings),

    // Writes the lexicons in VNAParsing/Languages from their tables.
    .executableTarget(
      name: "generate-lexicons", dependencies: ["VNAText"], swiftSettings: settings),

    // Synthetic bulletins with their ground truth, and what measures the others with them. The
    // program adds what it takes Foundation to measure.
    .target(name: "VNACorpus", swiftSettings: settings),
    .target(
      name: "VNABenchmarks",
      dependencies: [
        "VNAModel", "VNAText", "VNAParsing", "VNAStorage", "VNAExport", "VNACorpus",
      ], swiftSettings: settings),
    .executableTarget(
      name: "vna-benchmarks",
      dependencies: [
        "VNACommandLine", "VNABenchmarks", "VNAModel", "VNAText", "VNAStorage", "VNAExport",
      ],
      path: "Benchmarks/vna-benchmarks", swiftSettings: settings),

    // Has several tasks use an archive at once; built with the thread sanitizer.
    .executableTarget(
      name: "check-races", dependencies: ["VNAStorage", "VNAStorageTesting"],
      path: "Tests/check-races", swiftSettings: settings),

    .testTarget(name: "VNAModelTests", dependencies: ["VNAModel"], swiftSettings: settings),
    .testTarget(
      name: "VNATextTests", dependencies: ["VNAModel", "VNAText"], swiftSettings: settings),
    .testTarget(
      name: "VNAParsingTests",
      dependencies: ["VNAModel", "VNAParsing", "VNACorpus", "VNAText", "VNATestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "VNAExportTests", dependencies: ["VNAExport", "VNAParsing"],
      swiftSettings: settings),
    .testTarget(
      name: "VNAPresentationTests",
      dependencies: ["VNAPresentation", "VNAModel", "VNAParsing", "VNAStorage", "VNAExport"],
      swiftSettings: settings),
    .testTarget(
      name: "VNAStorageTests",
      dependencies: [
        "VNAModel", "VNAText", "VNAStorage", "VNAStorageTesting", "VNATestSupport",
      ], swiftSettings: settings),
    .testTarget(
      name: "VNACommandLineTests", dependencies: ["VNACommandLine"],
      swiftSettings: settings),
    .testTarget(name: "VNACorpusTests", dependencies: ["VNACorpus"], swiftSettings: settings),
    .testTarget(
      name: "VNABenchmarksTests", dependencies: ["VNABenchmarks"], swiftSettings: settings),
    .testTarget(
      name: "BlackBoxTests", dependencies: ["vna", "VNACorpus"], swiftSettings: settings),

    // What several test targets stand on.
    .target(
      name: "VNATestSupport",
      dependencies: ["VNAModel", "VNAStorage", "VNAStorageTesting"],
      path: "Tests/Support", swiftSettings: settings),

    // Fuzzing: scripts/fuzz builds the program with libFuzzer, the tests replay what it found.
    .target(
      name: "VNAFuzzing",
      dependencies: [
        "VNAModel", "VNAParsing", "VNAStorage", "VNAStorageTesting", "VNATestSupport",
      ],
      path: "Tests/fuzz/VNAFuzzing", swiftSettings: settings),
    .executableTarget(
      name: "vna-fuzz", dependencies: ["VNAFuzzing"], path: "Tests/fuzz/vna-fuzz",
      swiftSettings: settings),
    .testTarget(
      name: "VNAFuzzingTests", dependencies: ["VNAFuzzing"], path: "Tests/fuzz/VNAFuzzingTests",
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
