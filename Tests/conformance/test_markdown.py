"""Markdown: rendered by markdown-it, it is the text of the bulletin and nothing more."""

import re

import pytest

from exports import bulletin, files, is_sample

PAGES = files("md")
ALLOWED = set("h1 h2 p strong blockquote table thead tbody tr th td code a hr".split())


def rendered(path):
    markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py is not installed")
    html5lib = pytest.importorskip("html5lib", reason="html5lib is not installed")
    html = markdown_it.MarkdownIt("gfm-like").render(path.read_text("utf-8"))
    return html5lib.parseFragment(html, namespaceHTMLElements=False)


@pytest.mark.parametrize("path", PAGES)
def test_no_markup_but_ours(path):
    for element in rendered(path).iter():
        if element.tag == "DOCUMENT_FRAGMENT":
            continue
        assert element.tag in ALLOWED, element.tag
        if element.tag == "a":
            assert re.match(r"https?://", element.get("href"))
            assert element.get("href") == "https://example.org/peche?id=1&l=fr"


@pytest.mark.parametrize("path", PAGES)
def test_headline_and_paragraphs(path):
    if not is_sample(path) or path.name.startswith("empty."):
        pytest.skip("no text to compare")
    story = bulletin(path)["story"]
    tree = rendered(path)
    texts = ["".join(p.itertext()) for p in tree.iter("p")]

    def flat(text):
        text = re.sub("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]", "\ufffd", text)
        return re.sub("[ \t\n\r\x0b\x0c\x85\u2028\u2029]+", " ", text).strip(" ")

    heading = "".join(next(tree.iter("h1")).itertext())
    assert flat(heading) == flat(story["headline"]["text"])
    paragraphs = [flat(text) for text in texts]
    for paragraph in story["paragraphs"]:
        assert flat(paragraph["text"]) in paragraphs
