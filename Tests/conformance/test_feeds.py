"""RSS, Atom and JSON Feed: what the standards ask and readers overlook, then read back."""

import email.utils
import json
import re

import pytest

from exports import bulletin, files, is_sample, of_story

ATOM = "{http://www.w3.org/2005/Atom}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


def parse(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    return etree.parse(str(path)).getroot()


def is_address(text):
    return re.fullmatch(r"https?://[!-~]+", text) is not None


@pytest.mark.parametrize("path", files("rss"))
def test_rss(path):
    root = parse(path)
    assert root.tag == "rss" and root.get("version") == "2.0"
    (channel,) = root
    for name in ("title", "link", "description"):
        assert len(channel.findall(name)) == 1
    assert is_address(channel.findtext("link"))
    assert all(link.get("rel") == "self" for link in channel.findall(ATOM + "link"))
    guids = [item.findtext("guid") for item in channel.iter("item")]
    assert len(set(guids)) == len(guids)
    for item in channel.iter("item"):
        assert item.findtext("title") or item.findtext("description")
        assert item.find("guid").get("isPermaLink") == "false"
        assert all(is_address(link.text) for link in item.findall("link"))
        for date in item.findall("pubDate"):
            moment = email.utils.parsedate_to_datetime(date.text)
            # The weekday, the zone and the form are those that Python writes.
            assert email.utils.format_datetime(moment) == date.text


@pytest.mark.parametrize("path", files("atom"))
def test_atom(path):
    root = parse(path)
    assert root.tag == ATOM + "feed"
    assert root.find(ATOM + "author/" + ATOM + "name").text
    ids = []
    for element in [root, *root.iter(ATOM + "entry")]:
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1, name
        assert RFC3339.fullmatch(element.findtext(ATOM + "updated"))
        ids.append(element.findtext(ATOM + "id"))
        for link in element.findall(ATOM + "link"):
            assert is_address(link.get("href"))
    assert len(set(ids)) == len(ids)
    for entry in root.iter(ATOM + "entry"):
        assert entry.find(ATOM + "content").get("type") == "html"
        assert re.fullmatch(r"[a-z]+:[!-~]+", entry.findtext(ATOM + "id"))


@pytest.mark.parametrize("path", files("rss") + files("atom"))
def test_feedparser_reads_it_back(path):
    feedparser = pytest.importorskip("feedparser", reason="feedparser is not installed")
    html5lib = pytest.importorskip("html5lib", reason="html5lib is not installed")
    feed = feedparser.parse(str(path), sanitize_html=False, resolve_relative_uris=False)
    assert not feed.bozo, feed.get("bozo_exception")
    if not is_sample(path) or path.name.startswith(("hostile.", "empty.")):
        return
    expected = bulletin(path)
    (entry,) = feed.entries
    assert entry.title == expected["story"]["headline"]["text"]
    assert entry.id == expected["id"]
    tree = html5lib.parseFragment(entry.content[0].value, namespaceHTMLElements=False)
    texts = ["".join(p.itertext()) for p in tree.iter("p")]
    assert texts == [paragraph["text"] for paragraph in expected["story"]["paragraphs"]]
    day = expected["referenceDate"]["value"]
    if len(day) == 10:
        assert "%d-%02d-%02d" % entry.published_parsed[:3] == day
    else:
        assert "published" not in entry
    tags = {tag.term for tag in entry.tags}
    for key in ("people", "organizations", "places"):
        assert {entry["name"] for entry in of_story(expected, key)} <= tags


@pytest.mark.parametrize("path", files("rss") + files("atom") + files("feed.json"))
def test_html_is_inert(path):
    html5lib = pytest.importorskip("html5lib", reason="html5lib is not installed")
    if path.suffix == ".json":
        contents = [item["content_html"] for item in json.loads(path.read_text("utf-8"))["items"]]
    else:
        name = "{http://purl.org/rss/1.0/modules/content/}encoded"
        root = parse(path)
        contents = [e.text or "" for e in [*root.iter(name), *root.iter(ATOM + "content")]]
    for content in contents:
        tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(content)
        tags = {element.tag for element in tree.iter()}
        assert tags <= {"DOCUMENT_FRAGMENT", "p", "figure", "figcaption"}
        assert not any(element.attrib for element in tree.iter())


@pytest.mark.parametrize("path", files("feed.json"))
def test_json_feed(path):
    atoma = pytest.importorskip("atoma", reason="atoma is not installed")
    feed = json.loads(path.read_text("utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] and isinstance(feed["items"], list)
    for item in feed["items"]:
        assert isinstance(item["id"], str) and item["id"]
        assert isinstance(item["content_html"], str)
        assert "author" not in item
        if "date_published" in item:
            assert RFC3339.fullmatch(item["date_published"])
        known = set(
            "id url title content_html content_text summary date_published authors language tags "
            "_vna".split()
        )
        assert set(item) <= known
    read = atoma.parse_json_feed_bytes(path.read_bytes())
    assert [item.id_ for item in read.items] == [item["id"] for item in feed["items"]]
