"""The exports that the validators look at: golden files, and what the test suite left.

`VNA_EXPORT_SAMPLES=DIR swift test --filter ExporterTests` leaves every format in DIR, also those of
a bulletin whose every string is hostile; CI runs it before this. Without it only the golden files
are validated, and that is said.
"""

import json
import os
import pathlib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "Tests/Fixtures/export"
LEFT = pathlib.Path(os.environ.get("VNA_EXPORT_SAMPLES", ROOT / ".build/export-samples"))
SCHEMAS = pathlib.Path(__file__).resolve().parent / "schemas"


def files(ending):
    """All exports with an ending; the hostile one is missed loudly."""
    found = sorted(GOLDEN.glob("*." + ending)) + sorted(LEFT.glob("*." + ending))
    assert found, f"no export ends with {ending}"
    parameters = [pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in found]
    if not any(path.name.startswith("hostile.") for path in found):
        skip = pytest.mark.skip(reason=f"no hostile exports in {LEFT}: see exports.py")
        parameters.append(pytest.param(None, id="hostile." + ending, marks=skip))
    return parameters


def bulletin(path):
    """VNAKit's own JSON of the bulletin that an export was made of, source text included."""
    name = path.name.split(".")[0] + ".jsonl"
    candidates = [path.parent / name, GOLDEN / name]
    source = next(candidate for candidate in candidates if candidate.exists())
    value = json.loads(source.read_text("utf-8"))
    if value["id"].startswith("vna:0f7d"):
        assert value["source"]["name"] == "every-key.txt"
    return value


def is_sample(path):
    """Whether the file holds one bulletin with a JSON beside it."""
    return path.name.split(".")[0] in ("every-key", "storm", "hostile", "empty")


def of_story(bulletin, key):
    """The entries of a list that the main story names, or that nothing in the text names."""
    outside = ("marker", "related-kicker", "related-headline", "related-teaser", "related-caption",
               "residue")

    def inside(span):
        if not bulletin["blocks"]:
            return True
        kinds = [b["kind"] for b in bulletin["blocks"]
                 if b["span"]["start"] <= span["start"] < b["span"]["end"]]
        return bool(kinds) and kinds[0] not in outside

    entries = []
    for entry in bulletin[key]:
        spans = [m["span"] for m in entry["mentions"]] if "mentions" in entry else [entry["span"]]
        if not spans or any(inside(span) for span in spans):
            entries.append(entry)
    return entries


def body_texts(bulletin):
    """The paragraphs without dateline and sign-off, as `Story.body` has them."""
    story = bulletin["story"]
    texts = []
    for paragraph in story["paragraphs"]:
        raw = paragraph["text"].encode("utf-8")
        start, end = paragraph["span"]["start"], paragraph["span"]["end"]
        low, high = start, end
        if "dateline" in story and start <= story["dateline"]["span"]["start"] < end:
            low = story["dateline"]["span"]["end"]
        sign_off = story.get("signOff")
        if sign_off and start <= sign_off["span"]["start"] and sign_off["span"]["end"] <= end:
            high = sign_off["span"]["start"]
        text = raw[low - start : max(high - start, low - start)].decode("utf-8")
        text = text.strip("".join(map(chr, range(0x21))) + "\u00a0\u202f\u3000")
        if text:
            texts.append(text)
    return texts
