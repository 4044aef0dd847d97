"""DOT read by Graphviz and by pydot, SVG by an XML parser: what is in them, and what must not be."""

import re
import shutil
import subprocess

import pytest

from exports import bulletin, files, is_sample

GRAPHS = files("dot")
DRAWINGS = files("svg")


def statements(path):
    pydot = pytest.importorskip("pydot", reason="pydot is not installed")
    (graph,) = pydot.graph_from_dot_data(path.read_text("utf-8"))
    nodes = {n.get_name(): n for n in graph.get_nodes() if n.get_name().startswith("n") and
             n.get_name()[1:].isdigit()}
    return nodes, graph.get_edges()


def label(node):
    """What an escString means: backslashes and HTML's references resolved."""
    text = node.get("label")[1:-1]
    text = re.sub(r"\\(.)", r"\1", text)
    return re.sub(r"&amp;(?=#?\w+;)", "&", text)


@pytest.mark.parametrize("path", GRAPHS)
def test_graphviz(path):
    if not shutil.which("dot"):
        pytest.skip("graphviz is not installed")
    result = subprocess.run(["dot", "-Kfdp", "-Tsvg", path], capture_output=True, timeout=60)
    assert result.returncode == 0 and not result.stderr, result.stderr
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    drawn = etree.fromstring(result.stdout)
    groups = [g.get("class") for g in drawn.iter("{*}g")]
    nodes, edges = statements(path)
    assert groups.count("node") == len(nodes) and groups.count("edge") == len(edges)
    # Nothing in a name became an element, and every name is drawn as it is.
    texts = {text.text for text in drawn.iter("{*}text")}
    for node in nodes.values():
        assert label(node).strip()[:20] == "" or any(
            label(node).split()[0] in text for text in texts if text), label(node)
    assert not list(drawn.iter("{*}script"))


@pytest.mark.parametrize("path", GRAPHS)
def test_the_graph_is_that_of_graphml(path):
    networkx = pytest.importorskip("networkx", reason="networkx is not installed")
    other = path.parent / path.name.replace(".dot", ".graphml")
    if not other.exists() or ".countries." in path.name:
        pytest.skip("no graphml of the same graph")
    nodes, edges = statements(path)
    graph = networkx.read_graphml(other)
    assert len(nodes) == graph.number_of_nodes() and len(edges) == graph.number_of_edges()
    if path.name.startswith(("hostile.", "all.")):
        return
    names = {name: label(node) for name, node in nodes.items()}
    ends = {frozenset((names[e.get_source()], names[e.get_destination()])) for e in edges}
    labels = {node: data["label"] for node, data in graph.nodes(data=True)}
    assert ends == {frozenset((labels[a], labels[b])) for a, b in graph.edges}


@pytest.mark.parametrize("path", [p for p in GRAPHS if p.id and ".countries." in p.id])
def test_between_countries(path):
    if not is_sample(path) or path.name.startswith(("hostile.", "empty.")):
        pytest.skip("no countries to compare")
    nodes, edges = statements(path)
    assert all(node.get("kind") == '"country"' for node in nodes.values())
    countries = {node.get("country").strip('"') for node in nodes.values()}
    source = bulletin(path)
    codes = {place["name"]: place["country"] for place in source["places"] if "country" in place}

    def code(actor):
        # A country may be known by its name alone.
        return actor.get("country") or (actor["kind"] == "country" and codes.get(actor["name"]))

    expected = [
        {code(actor) for actor in event["actors"] if code(actor)} for event in source["events"]]
    assert countries == set().union(*expected)
    assert len(edges) == len({
        frozenset((a, b)) for codes in expected for a in codes for b in codes if a != b})


@pytest.mark.parametrize("path", DRAWINGS)
def test_svg(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    root = etree.parse(str(path), etree.XMLParser(resolve_entities=False)).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    _, _, width, height = map(int, root.get("viewBox").split())
    known = {"svg", "style", "g", "line", "title", "circle", "rect", "text"}
    assert {etree.QName(e).localname for e in root.iter()} <= known
    for element in root.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on") and "href" not in name and name != "style"
            if name in ("x", "x1", "x2", "cx"):
                assert 0 <= float(value) <= width
            if name in ("y", "y1", "y2", "cy"):
                assert 0 <= float(value) <= height
    for text in root.iter("{*}text"):
        # One line, no longer than a label, nothing that moves a cursor.
        assert len(text.text or "") <= 60
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", text.text or "")
