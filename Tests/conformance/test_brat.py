"""brat: read by bioc, and each text is its slice of the .txt, in code points."""

import pytest

from exports import bulletin, files, is_sample


@pytest.mark.parametrize("path", files("ann"))
def test_annotations_are_slices(path):
    raw = path.with_suffix(".txt").read_bytes()
    assert b"\r" not in raw and not raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8")
    # brat reads lines as Python does: nothing else may break them.
    assert len(text.splitlines()) == len(text.split("\n")) - text.endswith("\n") or not text
    lines = path.read_text("utf-8").splitlines()
    ids = set()
    for line in lines:
        name, body, *rest = line.split("\t")
        if name.startswith("T"):
            kind, offsets = body.split(" ", 1)
            pieces = [tuple(map(int, piece.split())) for piece in offsets.split(";")]
            assert all(start < end for start, end in pieces)
            assert " ".join(text[start:end] for start, end in pieces) == "\t".join(rest)
            assert kind.isidentifier()
        assert name == "*" or name not in ids
        ids.add(name)
    for line in lines:
        name, body, *_ = line.split("\t")
        if name[0] in "RE":
            assert all(argument.split(":")[1] in ids for argument in body.split(" ") if ":" in argument)


@pytest.mark.parametrize("path", files("ann"))
def test_bioc_reads_it(path):
    brat = pytest.importorskip("bioc.brat", reason="bioc is not installed")
    if path.name.startswith("hostile."):
        pytest.skip("bioc splits texts at tabulators")
    with open(path.with_suffix(".txt"), encoding="utf-8") as text, open(path, encoding="utf-8") as ann:
        document = brat.load(text, ann)
    lines = path.read_text("utf-8").splitlines()
    assert len(document.entities) == sum(line.startswith("T") for line in lines)
    if is_sample(path):
        expected = bulletin(path)
        assert len(document.events) == len(expected["events"])
