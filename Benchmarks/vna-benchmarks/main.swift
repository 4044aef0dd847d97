import VNAKit
