"""Web Annotation: what the model asks, and each selector against the source text."""

import json

import pytest

from exports import GOLDEN, ROOT, bulletin, files, is_sample


def source_text(path):
    """The source of a sample, from the JSON with `source.text`."""
    name = path.name.split(".")[0]
    for folder in (path.parent, GOLDEN):
        candidate = folder / f"{name}.source.jsonl"
        if candidate.exists():
            return json.loads(candidate.read_text("utf-8"))["source"]["text"]
    return None


@pytest.mark.parametrize("path", files("annotations.jsonld"))
def test_model_and_slices(path):
    page = json.loads(path.read_text("utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    text = source_text(path)
    assert text is not None
    ids = [page["id"]]
    for annotation in page["items"]:
        assert annotation["type"] == "Annotation"
        ids.append(annotation["id"])
        position, quote = annotation["target"]["selector"]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"] and start < end
        assert text[:start].endswith(quote["prefix"]) and len(quote["prefix"]) <= 32
        assert text[end:].startswith(quote["suffix"]) and len(quote["suffix"]) <= 32
        assert annotation["target"]["source"]
        for body in annotation["body"]:
            assert body["type"] == "TextualBody" and body["value"]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("path", files("annotations.jsonld"))
def test_every_mention_is_there(path):
    if not is_sample(path) or path.name.startswith("hostile."):
        pytest.skip("mentions beyond the source are left out")
    expected = bulletin(path)
    count = sum(len(expected[key]) for key in ("dates", "quantities", "quotes"))
    for key in ("people", "organizations", "places", "events"):
        for entry in expected[key]:
            count += len(entry["mentions"]) + len(entry.get("roles", []))
    assert len(json.loads(path.read_text("utf-8"))["items"]) == count
