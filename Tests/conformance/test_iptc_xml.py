"""NITF 3.6 and NewsML-G2 2.35 against the IPTC's schemas, combined; then read back."""

import re

import pytest

from exports import SCHEMAS, body_texts, bulletin, files, is_sample, of_story

etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
xmlschema = pytest.importorskip("xmlschema", reason="xmlschema is not installed")

NITF = "{http://iptc.org/std/NITF/2006-10-18/}"
G2 = "{http://iptc.org/std/nar/2006-10-01/}"


@pytest.fixture(scope="module")
def schema():
    return xmlschema.XMLSchema(str(SCHEMAS / "newsml-g2-with-nitf.xsd"), allow="local")


@pytest.mark.parametrize("path", files("nitf.xml") + files("newsml.xml"))
def test_schema(path, schema):
    errors = list(schema.iter_errors(str(path)))
    assert not errors, errors[0]


@pytest.mark.parametrize("path", files("newsml.xml"))
def test_the_schema_looks_into_the_item(path, schema):
    tree = etree.parse(str(path))
    next(tree.iter(NITF + "body")).tag = NITF + "bodi"
    assert list(schema.iter_errors(tree)), "wrong NITF passes"


@pytest.mark.parametrize("path", files("nitf.xml") + files("newsml.xml"))
def test_read_back(path):
    if not is_sample(path):
        pytest.skip("not a bulletin with a JSON beside it")
    expected = bulletin(path)
    story = expected["story"]
    tree = etree.parse(str(path))

    def texts(parent, name):
        return ["".join(e.itertext()) for p in tree.iter(NITF + parent) for e in p.iter(NITF + name)]

    def clean(text):
        controls = {code: "\ufffd" for code in range(32) if chr(code) not in "\t\n\r"}
        return text.translate({**controls, 0xFFFE: "\ufffd", 0xFFFF: "\ufffd"})

    headline = story.get("headline", {}).get("text")
    assert texts("hedline", "hl1") == ([clean(headline)] if headline else [])
    assert texts("body.content", "p") == [clean(text) for text in body_texts(expected)]
    captions = [clean(caption["text"]) for caption in story["captions"]]
    assert texts("body.content", "media-caption") == captions
    day = expected.get("referenceDate", {}).get("value")
    if day:
        assert next(tree.iter(NITF + "date.issue")).get("norm") == day.replace("-", "")

    def named(element):
        found = tree.iterfind(f".//{NITF}identified-content/{NITF}{element}")
        return ["".join(t for t in e.xpath("text()")) for e in found]

    for key, element in (("people", "person"), ("organizations", "org"), ("places", "location")):
        assert named(element) == [clean(entry["name"]) for entry in of_story(expected, key)]
    assert len(named("event")) == len(of_story(expected, "events"))
    # Days as printed in the body, and what they are, in the order of the text.
    chron = {(e.get("norm"), "".join(e.itertext())) for e in tree.iter(NITF + "chron")}
    for date in of_story(expected, "dates"):
        value = date.get("value", "")
        if re.fullmatch(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?", value):
            if not path.name.startswith("hostile."):
                assert (value.replace("-", ""), date["text"]) in chron


@pytest.mark.parametrize("path", files("newsml.xml"))
def test_another_reader(path):
    NewsMLG2 = pytest.importorskip("NewsMLG2", reason="newsmlg2 is not installed")
    item = NewsMLG2.NewsMLG2Document(str(path)).get_item()
    assert item.guid == etree.parse(str(path)).getroot().get("guid")
