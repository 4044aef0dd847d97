import Testing

@testable import VNABenchmarks

@Suite struct StatisticsTests {
  @Test("The median is the one in the middle, or between the two")
  func median() {
    #expect(Statistics.median([]) == 0)
    #expect(Statistics.median([7]) == 7)
    #expect(Statistics.median([9, 1, 5]) == 5)
    #expect(Statistics.median([4, 1, 3, 2]) == 2.5)
  }

  @Test("One disturbed pass does not widen the spread")
  func spread() {
    #expect(Statistics.spread([10, 10, 10, 10, 100]) == 0)
    // Distances from 10: 2, 1, 0, 1, 2; the one in the middle is 1.
    #expect(Statistics.spread([8, 9, 10, 11, 12]) == 0.1)
    #expect(Statistics.spread([]) == 0)
    #expect(Statistics.spread([0, 0]) == 0)
  }

  @Test("Rates are of the median pass")
  func rates() {
    let one = Measurement(stage: "a", seconds: [1, 2, 30], bytes: 8_000_000, count: 1_000)
    #expect(one.megabytesPerSecond == 4)
    #expect(one.countPerSecond == 500)
    #expect(one.secondsPerByte == 2.5e-7)
    let query = Measurement(stage: "q", seconds: [0.5], count: 200, unit: .query)
    #expect(query.megabytesPerSecond == nil)
    #expect(query.countPerSecond == 400)
  }

  @Test(
    "Numbers are rounded to their digits",
    arguments: [
      (0.0, 0, "0"), (2.5, 0, "3"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-1.26, 1, "-1.3"),
      (1234.5678, 2, "1234.57"), (9.996, 2, "10.00"), (.infinity, 1, "–"),
    ])
  func numbers(_ number: Double, _ digits: Int, _ text: String) {
    #expect(fixed(number, digits) == text)
  }

  @Test("The bytes in use are what glibc has and has not free")
  func heap() {
    let text = """
      <malloc version="1">
      <heap nr="0">
      <total type="rest" count="1" size="700"/>
      <system type="current" size="1000"/>
      </heap>
      <total type="fast" count="2" size="40"/>
      <total type="rest" count="3" size="900"/>
      <total type="mmap" count="1" size="5000"/>
      <system type="current" size="2000"/>
      <system type="max" size="9999"/>
      </malloc>
      """
    #expect(Memory.heapBytes(mallocInfo: text) == 2000 - 40 - 900 + 5000)
    #expect(Memory.heapBytes(mallocInfo: "") == nil)
  }
}
