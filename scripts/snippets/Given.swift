// What the code of the documentation may take for granted: `bytes` of a page, `bulletin`, `bulletins`.
import Foundation
import VNAKit

/// The page of Examples/bulletin.txt.
let bytes = [UInt8](FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data())

/// The same, read.
let bulletin = BulletinParser().parse(bytes: bytes, name: "bulletin.txt")

/// Some bulletins.
let bulletins = [bulletin, BulletinParser().parse("Bakou (VNA) – Le ministre Lê Van Hai est arrivé.")]
