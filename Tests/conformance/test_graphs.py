"""GraphML and GEXF read by networkx with node counts; GEXF against its own schema."""

import itertools

import pytest

from exports import SCHEMAS, bulletin, files, is_sample


def read(path):
    networkx = pytest.importorskip("networkx", reason="networkx is not installed")
    if path.suffix == ".gexf":
        return networkx.read_gexf(path, version="1.3")
    return networkx.read_graphml(path)


@pytest.mark.parametrize("path", files("graphml") + files("gexf"))
def test_networkx(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    graph = read(path)
    assert not graph.is_directed() and not graph.is_multigraph()
    root = etree.parse(str(path)).getroot()
    # networkx makes nodes that only edges name, so the numbers must agree.
    for name, count in (("node", graph.number_of_nodes()), ("edge", graph.number_of_edges())):
        assert sum(1 for _ in root.iter("{*}" + name)) == count
    for _, node in graph.nodes(data=True):
        assert node["label"] is not None and node["kind"] in ("person", "organization", "country")
        assert node["count"] >= 1
    for _, _, edge in graph.edges(data=True):
        assert edge["weight"] >= 1


@pytest.mark.parametrize("path", files("graphml"))
def test_types_of_keys(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    root = etree.parse(str(path)).getroot()
    types = {key.get("attr.type") for key in root.iter("{*}key")}
    assert types <= set("boolean int long float double string".split())
    keys = {key.get("id") for key in root.iter("{*}key")}
    assert {data.get("key") for data in root.iter("{*}data")} <= keys


@pytest.mark.parametrize("path", files("gexf"))
def test_gexf_schema(path):
    xmlschema = pytest.importorskip("xmlschema", reason="xmlschema is not installed")
    schema = xmlschema.XMLSchema(str(SCHEMAS / "gexf/gexf.xsd"), allow="local")
    errors = list(schema.iter_errors(str(path)))
    assert not errors, errors[0]


@pytest.mark.parametrize("path", files("graphml") + files("gexf"))
def test_edges_are_those_of_the_events(path):
    if not is_sample(path) or path.name.startswith("hostile.") or ".stories." in path.name:
        pytest.skip("no edges to compare")
    graph = read(path)
    labels = {node: data["label"] for node, data in graph.nodes(data=True)}
    edges = {frozenset((labels[a], labels[b])) for a, b in graph.edges}
    expected = {
        frozenset((a["name"], b["name"]))
        for event in bulletin(path)["events"]
        for a, b in itertools.combinations(event["actors"], 2)
    }
    assert edges == expected
