// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "OwnExporter",
  platforms: [.macOS(.v15)],
  // In your own package: .package(url: "…/VNAKit", from: "0.1.0").
  dependencies: [.package(name: "VNAKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "wire-vna",
      dependencies: [
        .product(name: "VNAKit", package: "VNAKit"),
        .product(name: "VNACommandLine", package: "VNAKit"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
