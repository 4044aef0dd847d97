// What the code of the documentation may take for granted.
import Foundation
import VNAKit
import VNAPresentation

/// The page of Examples/bulletin.txt.
let bytes = [UInt8](FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data())
let text = String(decoding: bytes, as: UTF8.self)

/// The same in pieces, as a stream hands it over.
let chunks = [Array(bytes.prefix(1000)), Array(bytes.dropFirst(1000))]

/// The same, read.
let parser = BulletinParser()
let bulletin = parser.parse(bytes: bytes, name: "bulletin.txt")
let story = bulletin.attributedStory()

/// Some bulletins.
let bulletins = [bulletin, parser.parse("Bakou (VNA) – Le ministre Lê Van Hai est arrivé.")]
