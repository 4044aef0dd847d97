import Foundation
import VNAKit

let data = FileManager.default.contents(atPath: "Examples/bulletin.txt") ?? Data()
