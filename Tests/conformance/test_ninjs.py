"""ninjs 3.3 against the IPTC's own schema, formats asserted; then read back."""

import json

import pytest

from exports import SCHEMAS, body_texts, bulletin, files, is_sample, of_story

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
referencing = pytest.importorskip("referencing", reason="referencing is not installed")


def validator():
    geo = referencing.Resource.from_contents(json.loads((SCHEMAS / "GeoJSON.json").read_text()))
    url = "https://geojson.org/schema/GeoJSON.json"
    registry = referencing.Registry().with_resources([(url, geo), (url + "#", geo)])
    schema = json.loads((SCHEMAS / "ninjs-schema_3.3.json").read_text("utf-8"))
    cls = jsonschema.validators.validator_for(schema)
    for needed in ("date-time", "uri"):
        assert needed in cls.FORMAT_CHECKER.checkers, f"jsonschema[format] lacks {needed}"
    return cls(schema, registry=registry, format_checker=cls.FORMAT_CHECKER)


CHECK = validator()


@pytest.mark.parametrize("path", files("ninjs.json"))
def test_schema(path):
    CHECK.validate(json.loads(path.read_text("utf-8")))


def test_the_schema_is_strict():
    item = {"uri": "vna:1"}
    assert CHECK.is_valid(item)
    assert not CHECK.is_valid({})
    assert not CHECK.is_valid({**item, "versionCreated": "2025-05-08"})
    assert not CHECK.is_valid({**item, "private": 1})


@pytest.mark.parametrize("path", files("ninjs.json"))
def test_read_back(path):
    if not is_sample(path):
        pytest.skip("not a bulletin with a JSON beside it")
    item = json.loads(path.read_text("utf-8"))
    expected = bulletin(path)
    story = expected["story"]
    headline = story.get("headline", {}).get("text")
    assert [h["value"] for h in item.get("headlines", [])] == ([headline] if headline else [])
    texts = body_texts(expected)
    bodies = item.get("bodies", [])
    assert [b["value"] for b in bodies] == (["\n\n".join(texts)] if texts else [])
    for body in bodies:
        assert body["charCount"] == len(body["value"])
        # Python takes U+001C to U+001F for white space, Unicode does not.
        if not path.name.startswith("hostile."):
            assert body["wordCount"] == len(body["value"].split())
    day = expected.get("referenceDate", {}).get("value", "")
    if len(day) == 10:
        assert item["versionCreated"] == day + "T12:00:00+07:00"
    else:
        assert "versionCreated" not in item
    for ours, theirs in (("people", "people"), ("organizations", "organisations"), ("places",) * 2):
        names = [entry["name"] for entry in of_story(expected, ours)]
        assert [entry["name"] for entry in item.get(theirs, [])] == names
    events = of_story(expected, "events")
    assert len(item.get("events", [])) == len(events)
    for told, event in zip(item.get("events", []), events):
        assert event["type"] in told["name"]
        assert all(actor["name"] in told["name"] for actor in event["actors"])
    assert len(item.get("associations", [])) == len(story["captions"]) + len(
        expected["related"]["items"]
    )
