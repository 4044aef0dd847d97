import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
let bulletin = BulletinParser().parse(bytes: Array(data), name: "bulletin.txt")
