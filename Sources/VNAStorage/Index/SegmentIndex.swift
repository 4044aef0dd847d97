/// The search index of a segment.
struct SegmentIndex: Sendable {}
