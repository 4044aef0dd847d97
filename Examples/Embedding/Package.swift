// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Embedding",
  platforms: [.macOS(.v15)],
  // In your own package: .package(url: "…/VNAKit", from: "0.1.0"). The name of a package that is
  // named by its path is that of the folder.
  dependencies: [.package(name: "VNAKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "embedding",
      dependencies: [
        .product(name: "VNAKit", package: "VNAKit"),
        .product(name: "VNAPresentation", package: "VNAKit"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
