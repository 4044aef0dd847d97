// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "SQLiteStore",
  platforms: [.macOS(.v15)],
  // In your own package: .package(url: "…/VNAKit", from: "0.1.0").
  dependencies: [.package(name: "VNAKit", path: "../..")],
  targets: [
    // The system's SQLite: Debian's libsqlite3-dev, on Apple systems the SDK's.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "SQLiteStore",
      dependencies: ["CSQLite", .product(name: "VNAKit", package: "VNAKit")]),
    .executableTarget(
      name: "sqlite-vna",
      dependencies: ["SQLiteStore", .product(name: "VNACommandLine", package: "VNAKit")]),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: ["SQLiteStore", .product(name: "VNAStorageTesting", package: "VNAKit")]),
  ],
  swiftLanguageModes: [.v6]
)
