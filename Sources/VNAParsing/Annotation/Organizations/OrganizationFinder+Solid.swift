import VNAModel
import VNAText

/// Names of Chinese organizations, which end with their head: «农业与环境部», «越南足球协会».
extension OrganizationFinder {
  /// The known organization at a token, or the name that a head there closes; nil where none is.
  func solidName(at index: Int) -> OrganizationName? {
    guard let known = reader.matches.longest(.organization, at: index) else { return nil }
    let end = index + Int(known.tokenCount)
    return OrganizationName(range: index..<end, end: end, isOrganization: true, known: known)
  }
}
