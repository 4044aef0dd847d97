"""The JSON of `vna parse` against Docs/schema/bulletin.schema.json and against its source.

The schema is checked with jsonschema, an implementation that shares no code with VNAKit. What a
schema cannot say is checked here: blocks tile the source, and every text is what its span covers.
"""

import copy
import json
import os
import pathlib
import subprocess

import pytest

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")

ROOT = pathlib.Path(__file__).resolve().parents[2]
VNA = pathlib.Path(os.environ.get("VNA", ROOT / ".build/debug/vna"))
FIXTURES = sorted(
    path
    for path in (ROOT / "Tests/Fixtures").rglob("*")
    if path.suffix in (".txt", ".html") and path.stat().st_size
)
EVERY_KEY = ROOT / "Tests/Fixtures/json/every-key.json"
SCHEMA = json.loads((ROOT / "Docs/schema/bulletin.schema.json").read_text("utf-8"))

needs_vna = pytest.mark.skipif(not VNA.exists(), reason=f"{VNA} is not built")


def validator(definition=None):
    cls = jsonschema.Draft202012Validator
    schema = SCHEMA if definition is None else {**SCHEMA, "$ref": f"#/$defs/{definition}"}
    if definition is not None:
        # Only the definition counts, not the root that holds it.
        schema = {k: v for k, v in schema.items() if k in ("$schema", "$defs", "$ref")}
        if definition == "line":
            schema["$defs"] = copy.deepcopy(schema["$defs"])
            schema["$defs"]["line"]["else"] = SCHEMA
    return cls(schema)


def vna(*arguments, stdin=None):
    result = subprocess.run([VNA, *arguments], input=stdin, capture_output=True, timeout=60)
    assert result.returncode == 0, result.stderr.decode("utf-8", "replace")
    return result.stdout


def units(source: bytes, unit: str):
    """The source as a sequence that spans of `unit` index, and how to read a slice of it."""
    if unit == "utf8":
        return source, lambda piece: piece.decode("utf-8")
    text = source.decode("utf-8")
    if unit == "scalar":
        return text, lambda piece: piece
    wide = text.encode("utf-16-le")
    pairs = [wide[i : i + 2] for i in range(0, len(wide), 2)]
    return pairs, lambda piece: b"".join(piece).decode("utf-16-le")


def check_against_source(bulletin, source: bytes):
    assert bulletin["source"]["byteCount"] == len(source)
    sequence, read = units(source, bulletin["source"]["offsets"])
    at = 0
    for block in bulletin["blocks"]:
        span = block["span"]
        assert span["start"] == at < span["end"], "the blocks do not tile the source"
        at = span["end"]
    assert at == len(sequence), "the blocks do not reach the end"
    spans = 0

    def walk(value, path):
        nonlocal spans
        if isinstance(value, list):
            for index, element in enumerate(value):
                walk(element, f"{path}[{index}]")
        elif isinstance(value, dict):
            if "span" in value:
                span = value["span"]
                assert 0 <= span["start"] <= span["end"] <= len(sequence), path
                spans += 1
                if "text" in value:
                    covered = read(sequence[span["start"] : span["end"]])
                    assert value["text"] == covered, path
            for key, member in value.items():
                if path != "source" or key != "record":
                    walk(member, f"{path}.{key}" if path else key)

    walk(bulletin, "")
    return spans


def test_the_schema_itself():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_hand_made_bulletin_with_every_key():
    bulletin = json.loads(EVERY_KEY.read_text("utf-8"))
    validator().validate(bulletin)
    assert check_against_source(bulletin, EVERY_KEY.with_suffix(".txt").read_bytes()) > 40
    line = EVERY_KEY.with_suffix(".jsonl").read_text("utf-8")
    assert json.loads(line) == bulletin
    assert list_keys(json.loads(line)) == list_keys(bulletin)


def list_keys(value):
    """All keys, in their order."""
    if isinstance(value, dict):
        return [(key, list_keys(member)) for key, member in value.items()]
    return [list_keys(element) for element in value] if isinstance(value, list) else None


def objects(value, path=()):
    if isinstance(value, dict):
        yield path, value
        for key, member in value.items():
            if key != "extra":
                yield from objects(member, path + (key,))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from objects(element, path + (index,))


def test_every_key_of_the_schema_occurs_in_the_hand_made_bulletin():
    seen = {key for _, value in objects(json.loads(EVERY_KEY.read_text("utf-8"))) for key in value}
    named = set()

    def walk(schema):
        if isinstance(schema, dict):
            named.update(schema.get("properties", {}))
            for member in schema.values():
                walk(member)
        elif isinstance(schema, list):
            for member in schema:
                walk(member)

    walk({**SCHEMA, "$defs": {k: v for k, v in SCHEMA["$defs"].items() if k != "failedRecord"}})
    assert not named - seen


def test_the_schema_refuses_an_unknown_key_in_every_object():
    bulletin = json.loads(EVERY_KEY.read_text("utf-8"))
    check = validator()
    count = 0
    for path, value in list(objects(bulletin)):
        value["unknownKey"] = 1
        assert not check.is_valid(bulletin), f"an unknown key passes at {path}"
        del value["unknownKey"]
        count += 1
    assert count > 100


@pytest.mark.parametrize(
    "notation, is_valid",
    [
        ("2025-05-08", True), ("2025-05", True), ("2025", True), ("202X", True), ("19XX", True),
        ("XXXX-05-08", True), ("2025-10-16TMO", True), ("2025-10-16T14:30", True),
        ("2025-10-20/2025-10-22", True), ("2025/2030", True), ("2025-10-14,2025-10-15", True),
        ("2025-13", False), ("2025-05-32", False), ("202X-05", False), ("2025T14:30", False),
        ("2025-10-16T25:00", False), ("2025/", False), ("2025,2026/2027", False), ("", False),
        ("25", False), ("{2025,2026}", False),
    ],
)
def test_the_schema_knows_the_notation_of_dates(notation, is_valid):
    bulletin = json.loads(EVERY_KEY.read_text("utf-8"))
    bulletin["referenceDate"]["value"] = notation
    assert validator().is_valid(bulletin) == is_valid


def test_error_lines():
    check = validator("line")
    line = {
        "error": {"code": "record-too-large", "message": "The record has 17 MiB."},
        "source": {"name": "in.jsonl", "record": {"line": 3, "id": "x"}},
    }
    check.validate(line)
    check.validate(json.loads(EVERY_KEY.read_text("utf-8")))
    assert not check.is_valid({"error": line["error"]})
    assert not check.is_valid({**line, "story": {}})


@needs_vna
@pytest.mark.parametrize("unit", ["utf8", "utf16", "scalar"])
@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda p: str(p.relative_to(ROOT)))
def test_json_of_a_fixture(fixture, unit):
    output = vna("parse", "--format", "json", "--offsets", unit, str(fixture))
    bulletin = json.loads(output)
    if unit == "utf8":
        # The units differ in the numbers of spans alone.
        validator().validate(bulletin)
    assert bulletin["source"]["offsets"] == unit
    if bulletin["source"]["encoding"] == "utf-8" and bulletin["source"]["mediaType"] == "text/plain":
        check_against_source(bulletin, fixture.read_bytes())


@needs_vna
def test_one_line_a_bulletin_in_the_order_of_the_arguments():
    if not FIXTURES:
        pytest.skip("no fixtures")
    names = [str(path) for path in FIXTURES]
    output = vna("parse", "--format", "jsonl", "--include-source", *names)
    assert output.endswith(b"\n") and b"\r" not in output
    # splitlines() breaks at U+2028 and its like too: they must not stand there unescaped.
    lines = output.decode("utf-8").splitlines()
    assert len(lines) == len(names)
    check = validator("line")
    for index, (path, line) in enumerate(zip(FIXTURES, lines)):
        bulletin = json.loads(line)
        # The same values were validated one by one above; through the definition it takes minutes.
        if index % 16 == 0:
            check.validate(bulletin)
        source = bulletin["source"]
        assert pathlib.Path(source["name"]).name == path.name
        check_against_source(bulletin, source["text"].encode("utf-8"))
