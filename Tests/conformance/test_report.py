"""The report in a browser: no console error, nothing asked of the network, no horizontal scrolling
on a phone or a desk, readable colours as they are really shown, and a print of it.

`VNA_SCREENSHOTS=DIR` leaves pictures to be looked at.
"""

import os
import pathlib
import shutil
import subprocess

import pytest

import browser
from exports import ROOT, files

PAGES = files("report.html")
WIDTHS = (320, 390, 768, 1280)

# The colour of each text against the ground behind it, as WCAG 2 has it.
CONTRASTS = """
(() => {
  const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const luminance = rgb => {
    const [r, g, b] = rgb.slice(0, 3).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('title')) continue;
    const style = getComputedStyle(element);
    const color = parse(element instanceof SVGElement ? style.fill : style.color);
    const [a, b] = [luminance(color), luminance(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    count += 1;
    if (ratio < 4.5) poor.push([element.className.baseVal ?? element.className, ratio]);
  }
  return [count, poor];
})()
"""

# What is wider than the window, whatever the page does to hide it.
OVERFLOW = """
[...document.querySelectorAll('body *')].filter(e => {
  const box = e.getBoundingClientRect();
  return box.width > 0 && (box.right > innerWidth + 0.5 || box.left < -0.5);
}).map(e => e.tagName + '.' + (e.className.baseVal ?? e.className)).slice(0, 5)
"""

# Labels of the drawing that is shown which lie over another.
LABELS = """
(() => {
  const boxes = [...document.querySelectorAll('svg.network text')]
    .map(e => e.getBoundingClientRect()).filter(b => b.width > 0);
  let worst = 0;
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (across > 1 && down > 1) worst = Math.max(worst, down / Math.min(a.height, b.height));
  }));
  return [boxes.length, worst];
})()
"""


def corpus_page(tmp_path_factory):
    """A page of many bulletins, made by the program under test; None where there is none."""
    program = os.environ.get("VNA", ROOT / ".build/debug/vna")
    inputs = sorted((ROOT / "../shared/corpus/dev").glob("*.txt"))
    inputs += [ROOT / "Examples/bulletin.txt"]
    if not pathlib.Path(program).exists():
        return None
    path = tmp_path_factory.mktemp("report") / "report.html"
    subprocess.run([program, "report", "-o", path, *inputs], check=True, timeout=120)
    return path


@pytest.fixture(scope="module")
def chromium():
    path = browser.find()
    if not path:
        pytest.skip("*** no chromium, and it cannot be installed: pages were not opened")
    opened = browser.Browser(path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = corpus_page(tmp_path_factory)
    if not path:
        pytest.skip("no vna: set VNA or build it")
    return path


def check(chromium, path, width, scheme):
    address = path.resolve().as_uri()
    said, asked = chromium.open(address, width, scheme=scheme)
    assert not said, said
    assert asked == [address]
    chromium.call("Emulation.setScriptExecutionDisabled", value=False)
    assert chromium.value("document.documentElement.scrollWidth <= innerWidth")
    assert chromium.value(OVERFLOW) == []
    count, poor = chromium.value(CONTRASTS)
    assert count > 3 and not poor, poor[:5]
    labels, worst = chromium.value(LABELS)
    # Boxes of letters touch before letters do.
    assert worst < 0.35, worst
    if folder := os.environ.get("VNA_SCREENSHOTS"):
        chromium.screenshot(os.path.join(folder, f"{path.stem}-{width}-{scheme}.png"))


@pytest.mark.parametrize("scheme", ("light", "dark"))
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", PAGES)
def test_in_a_browser(chromium, path, width, scheme):
    check(chromium, path, width, scheme)


@pytest.mark.parametrize("scheme", ("light", "dark"))
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_of_many_in_a_browser(chromium, made, width, scheme):
    check(chromium, made, width, scheme)


def test_print(chromium, made, tmp_path):
    chromium.open(made.resolve().as_uri(), 800)
    data = chromium.pdf()
    assert data.startswith(b"%PDF")
    if not shutil.which("pdftotext"):
        pytest.skip("no pdftotext: the print was made and not read")
    path = tmp_path / "report.pdf"
    path.write_bytes(data)
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
    text = " ".join(text.split())
    # Closed lists of values are printed, and the words to open them are not.
    assert "12.500 milliards de dôngs" in text and "12 500 000 000 000 VND" in text
    assert "Valeurs relevées" not in text


@pytest.mark.parametrize("path", PAGES)
def test_a_page_by_itself(path):
    html5lib = pytest.importorskip("html5lib", reason="html5lib is not installed")
    tree = html5lib.parse(path.read_text("utf-8"), namespaceHTMLElements=False)
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for link in tree.iter("a"):
        target = link.get("href")
        if target.startswith("#"):
            assert target[1:] in ids, target
