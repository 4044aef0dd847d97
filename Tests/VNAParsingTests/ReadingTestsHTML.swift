import Testing
import VNAModel
import VNAParsing
import VNAText

private func page(_ html: String) -> HTMLPage {
  Array(html.utf8).withUnsafeBufferPointer { HTMLText.read($0) }
}

private func text(_ html: String) -> String { String(decoding: page(html).text, as: UTF8.self) }

@Suite struct ReadingHTMLTests {
  @Test(
    arguments: [
      ("<div class=\"ad\"><p>Achetez</p></div><h1>Titre</h1>", "Titre\n"),
      ("<h1>Titre</h1><ins class='adsbygoogle x'>Achetez</ins><p>Texte</p>", "Titre\nTexte\n"),
      ("<div id=quang-cao>Mua<div>ngay</div></div><p>Tin</p>", "Tin\n"),
      ("<aside class=\"box ADS\">Achetez</aside><p>Texte</p>", "Texte\n"),
      // A box that is never closed ends where the story begins.
      ("<div class=\"ad\">Achetez<article><h1>Titre</h1><p>Texte</p></article>", "Titre\nTexte\n"),
      // The page itself, and words that only begin alike.
      ("<div class=\"with-ads\"><p>Texte</p></div>", "Texte\n"),
      ("<div class=\"adresse\" title=\"ad\">Texte</div>", "Texte\n"),
      ("<body class=\"ads\"><p class=\"ad\">Texte</p></body>", "Texte\n"),
    ])
  func boxesOfAdvertisingAreLeftOut(html: String, expected: String) {
    #expect(text(html) == expected)
  }

  @Test(
    arguments: [
      // What stands above the heading is the site's.
      ("<p>Achetez et gagnez</p><h1>Le port rouvre</h1>", "Le port rouvre"),
      ("<p>Offre du jour</p><p>Encore une</p><h1>Le port rouvre</h1>", "Le port rouvre"),
      ("<h1>Le port rouvre</h1><p>Achetez et gagnez</p>", "Le port rouvre"),
      // The site's own heading, and one behind the story.
      ("<h1>VietnamPlus</h1><h2>Le port rouvre</h2>", "Le port rouvre"),
      ("<h2>Le port rouvre</h2>", "Le port rouvre"),
    ])
  func theHeadingIsTheHeadline(head: String, expected: String) {
    let html = """
      <html lang="fr"><body>\(head)<p>Hanoï (VNA) – Le port a rouvert lundi après les travaux.</p>
      <p>Il avait été fermé en mai. – VNA</p></body></html>
      """
    let record = RecordDecoder.read(Array(html.utf8), as: .html)
    let bulletin = BulletinParser().parse(record.found)
    #expect(bulletin.story.headline?.text == expected)
  }

  @Test func aPageBecomesLines() {
    let html = """
      <!DOCTYPE html>
      <html lang="fr-FR"><head><meta charset="utf-8"><title>Le titre | VNA</title>
      <style>p { color: red }</style><script>var a = "<p>non</p>";</script></head>
      <body><nav><ul><li>Accueil</li><li>Politique</li></ul></nav>
      <h1>Le président
          reçoit   une délégation</h1>
      <p>Hanoï (VNA) – Le <b>président</b> a reçu&nbsp;le&#32;8 mai<br/>à l&rsquo;hôtel.-VNA</p>
      <!-- <p>commentaire</p> -->
      <table><tr><td>Voir plus</td><td>Autre</td></tr></table>
      <noscript><p>sans script</p></noscript><template><p>moule</p></template>
      <svg><title>icône</title></svg><figure><figcaption>Photo : VNA</figcaption></figure>
      </body></html>
      """
    #expect(
      text(html) == """
        Accueil
        Politique
        Le président reçoit une délégation
        Hanoï (VNA) – Le président a reçu\u{A0}le 8 mai
        à l’hôtel.-VNA
        Voir plus
        Autre
        Photo : VNA

        """)
    #expect(page(html).metadata.language == "fr-fr")
  }

  @Test func theTitleStandsInForAMissingHeading() {
    #expect(
      text("<title> Le\n titre &amp; suite </title><p>Corps.") == "Le titre & suite\nCorps.\n")
    #expect(text("<title>Le titre</title><h1>Titre</h1><p>Corps.") == "Titre\nCorps.\n")
    #expect(text("<title>Le titre</title><h1> <img src=x></h1>Corps.") == "Le titre\nCorps.\n")
  }

  @Test(arguments: [
    ("&eacute;&Agrave;&ccedil;&hellip;&laquo;", "éÀç…«"),
    ("&dstrok;&Abreve;&apos;&thetasym;", "đĂ'ϑ"),
    ("&#233;&#xE9;&#XE9;&#x1EC7;", "éééệ"),
    ("&#146;&#x85;", "’…"),  // windows-1252 by number
    ("&#0;&#xD800;&#x110000;&#99999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&eacute &eacutex &ampamp", "é éx &amp"),  // old names need no semicolon
    ("&hellip &nonsense; & &; &#; &#x; &a", "&hellip &nonsense; & &; &#; &#x; &a"),
    ("AT&T &lt;p&gt;", "AT&T <p>"),
    ("&amp;eacute;", "&eacute;"),  // once, not twice
  ])
  func referencesAreResolved(html: String, expected: String) {
    #expect(text(html) == expected + "\n")
  }

  @Test(arguments: [
    ("a < b, c <3, d <", "a < b, c <3, d <"),
    ("<!-->a<!--->b<!-- x --!>c<!-- -- > -->d", "abcd"),
    ("a<!-- open", "a"), ("a<p", "a"), ("a<p class=\"x", "a"),
    ("a<b title='>'>c</b>", "ac"), ("a<b title=x>c", "ac"), ("a<b/ =x \"=y>c", "ac"),
    ("<P>A</P><DIV>B", "A\nB"), ("<?php x ?>a</3>b<!x>c", "abc"),
    ("<script>a</scripty></script >b", "b"), ("<SCRIPT>a</script>b", "b"), ("a<script>b", "a"),
    ("<template>a<template>b</template>c</template>d", "d"),
    ("<svg/>a<svg><svg/></svg>b", "ab"), ("<pre>a\n b</pre>c", "a\nb\nc"),
    ("\u{FEFF}<p>a", "a"), ("</p></div>a", "a"), ("<x-card>a</x-card>", "a"),
  ])
  func brokenMarkupIsReadLikeBrowsersDo(html: String, expected: String) {
    #expect(text(html) == expected + "\n")
  }

  @Test func nothingGivesNothing() {
    for html in ["", "<", "<!--", "<p>", "&", "<script>x"] where html != "<" && html != "&" {
      #expect(text(html) == "")
    }
    #expect(text("<") == "<\n")
    #expect(text("&") == "&\n")
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("<b>", 1_000_000), ("<div>", 500_000), ("<template>", 300_000), ("<script>", 300_000),
      ("<b a=1", 500_000), ("<b \"", 500_000), ("<!--", 500_000), ("<!", 500_000),
      ("</script", 300_000), ("&", 1_000_000), ("&#x", 500_000), ("&aaaaaaaaaa", 300_000),
      ("<title>", 300_000), ("--", 500_000), ("<svg><title>", 200_000),
    ])
  func bombsTakeLinearTime(unit: String, count: Int) {
    let bomb = String(repeating: unit, count: count)
    let bare = text("<p>a</p>" + bomb)
    // A title that never ends is the rest of the page, and comes first.
    let isKept = unit == "<title>" ? bare.hasSuffix(">\na\n") : bare.hasPrefix("a\n")
    #expect(isKept)
    let isComment = text("<p>a</p><!--" + bomb) == "a\n"
    #expect(isComment)
    let isScript = text("<p>a</p><script>" + bomb).hasPrefix("a\n")
    #expect(isScript)
  }

  @Test func theHeadSaysAddressDayAndLanguage() {
    let html = """
      <html lang='fr'><head><link rel="canonical" href="https://exemple.vn/a?x=1&amp;y=2">
      <meta property="og:url" content="https://exemple.vn/b">
      <meta property="article:published_time" content="2025-10-16T21:30:00+07:00">
      <meta name="pubdate" content="2025-10-15">
      <script type="application/ld+json">{"datePublished":"2025-10-14"}</script></head>
      <time datetime="2025-10-13">hier</time>
      """
    let metadata = page(html).metadata
    #expect(metadata.url == "https://exemple.vn/a?x=1&y=2")
    #expect(metadata.published == "2025-10-16T21:30:00+07:00")
    #expect(metadata.language == "fr")
  }

  @Test func lesserSourcesOfTheDayInTheirOrder() {
    let time = "<time datetime=\"2025-10-13\">x</time>"
    let data = """
      <script type="application/ld+json">
      {"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","datePublished":"2025-10-14"}]}
      </script>
      """
    let meta = "<meta content='2025-10-15' name='PubDate'>"
    #expect(page(time).metadata.published == "2025-10-13")
    #expect(page(time + data).metadata.published == "2025-10-14")
    #expect(page(time + data + meta).metadata.published == "2025-10-15")
    #expect(page("<time datetime='hier'>" + time).metadata.published == "2025-10-13")
    #expect(page("<script type='application/ld+json'>{bad</script>").metadata.published == nil)
    #expect(page("<link rel=canonical href='javascript:x'>").metadata.url == nil)
  }

  @Test(arguments: [
    ("2025-10-16", "2025-10-16"), ("20251016", "2025-10-16"), ("2025/10/16 09:00", "2025-10-16"),
    ("2025-10-16T21:30:00+07:00", "2025-10-16"), ("2025-10-16T20:00:00Z", "2025-10-17"),
    ("2025-10-16T20:00:00.123Z", "2025-10-17"), ("2025-10-16T01:00:00+09:00", "2025-10-15"),
    ("2025-12-31T23:30-0500", "2026-01-01"), ("2025-10-16T23:59", "2025-10-16"),
  ])
  func theDayIsTheAgencys(written: String, day: String) throws {
    let date = try #require(PublishedDay.parse(written))
    let parts = day.split(separator: "-").compactMap { Int($0) }
    #expect([date.year, date.month, date.day] == parts)
  }

  @Test(arguments: [
    "", "hier", "2025", "2025-13-01", "2025-02-30", "2025-10-1", "16/10/2025",
    "2025-10-16x", "2025-10/16",
  ])
  func whatIsNoDayIsNone(written: String) {
    #expect(PublishedDay.parse(written) == nil)
  }

  @Test func pagesAreKnownByTheirMarkup() {
    func isPage(_ text: String) -> Bool {
      Array(text.utf8).withUnsafeBufferPointer { HTMLSniffing.looksLikeHTML($0) }
    }
    #expect(isPage("<!DOCTYPE html><p>x"))
    #expect(isPage("\u{FEFF}\n <html><body>"))
    #expect(isPage("<!-- page --><div class=a>"))
    #expect(isPage("<P>Hanoï (VNA) – x</P>"))
    #expect(!isPage("Hanoï (VNA) – a <b>b</b>"))
    #expect(!isPage("<< Voir plus >>"))
    #expect(!isPage("<Photo: VNA> Le président"))
    #expect(!isPage(""))
    #expect(!isPage("<"))
  }

  @Test func charsetOfThePageCounts() {
    func read(_ head: String) -> InputRecord {
      RecordDecoder.read(Array(head.utf8) + Array("<p>Hano".utf8) + [0xEF], as: .auto)
    }
    for head in [
      "<meta charset=iso-8859-1>",
      "<META http-equiv=\"Content-Type\" "
        + "content=\"text/html; charset=windows-1252\">",
    ] {
      let record = read(head)
      #expect(record.source.encoding == "windows-1252")
      #expect(record.source.mediaType == "text/html")
      #expect(record.source.text.text == "Hanoï\n")
      #expect(record.diagnostics.map(\.severity) == [.note])
    }
    #expect(read("<meta charset=utf-8>").source.text.text == "Hanoï\n")
    let utf16: [UInt8] =
      [0xFF, 0xFE] + "<p>Hanoï".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(RecordDecoder.read(utf16, as: .auto).source.text.text == "Hanoï\n")
  }
}
