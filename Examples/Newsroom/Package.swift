// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Newsroom",
  platforms: [.macOS(.v15)],
  // In your own package: .package(url: "…/VNAKit", from: "0.1.0").
  dependencies: [.package(name: "VNAKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "newsroom",
      dependencies: [
        .product(name: "VNAKit", package: "VNAKit")
      ])
  ],
  swiftLanguageModes: [.v6]
)
