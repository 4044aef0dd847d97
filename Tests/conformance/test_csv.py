"""CSV: read back with Python's csv and with DuckDB, shape checked with csvkit."""

import csv
import io
import subprocess
import sys

import pytest

from exports import body_texts, bulletin, files, is_sample

TABLES = "stories people dates places organizations quantities quotes events excel".split()
ALL = [parameter for table in TABLES for parameter in files(f"{table}.csv")]


def clean(text):
    """The text as CSV may carry it."""
    controls = {chr(code): "\ufffd" for code in range(32) if chr(code) not in "\t\r\n"}
    return text.translate(str.maketrans(controls))


def rows(path):
    data = path.read_bytes()
    if ".excel." in path.name:
        assert data.startswith(b"\xef\xbb\xbf")
    encoding = "utf-8-sig" if ".excel." in path.name else "utf-8"
    text = data.decode(encoding)
    assert text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("path", ALL)
def test_rows_are_as_long_as_the_header(path):
    table = rows(path)
    assert {len(row) for row in table} == {len(table[0])}
    assert len(set(table[0])) == len(table[0])


@pytest.mark.parametrize("path", ALL)
def test_csvkit_finds_nothing(path):
    pytest.importorskip("csvkit", reason="csvkit is not installed")
    command = [sys.executable, "-m", "csvkit.utilities.csvclean", "--length-mismatch"]
    result = subprocess.run(command + [path], capture_output=True, timeout=60)
    assert result.returncode == 0, result.stderr.decode("utf-8", "replace")


@pytest.mark.parametrize("path", ALL)
def test_duckdb_reads_as_many_rows(path):
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    count = duckdb.sql(
        f"SELECT count(*) FROM read_csv('{path}', header=true, all_varchar=true, delim=',', "
        "quote='\"', escape='\"', new_line='\\r\\n', max_line_size=10000000)"
    ).fetchall()[0][0]
    assert count == len(rows(path)) - 1


@pytest.mark.parametrize("path", files("stories.csv"))
def test_stories_read_back(path):
    if not is_sample(path):
        pytest.skip("more than one bulletin")
    expected = bulletin(path)
    table = rows(path)
    row = dict(zip(table[0], table[1]))
    assert row["headline"] == clean(expected["story"].get("headline", {}).get("text", ""))
    assert row["body"] == clean("\n\n".join(body_texts(expected)))
    assert row["id"] == clean(expected["id"])
    if "referenceDate" in expected:
        assert row["date"] == expected["referenceDate"]["value"]


NAMES = {"people": "name", "organizations": "name", "places": "name", "dates": "text",
         "quantities": "text", "quotes": "text", "events": "type"}


@pytest.mark.parametrize("path", [path for key in NAMES for path in files(key + ".csv")])
def test_lists_read_back(path):
    if not is_sample(path):
        pytest.skip("more than one bulletin")
    table = rows(path)
    key = path.name.split(".")[-2]
    expected = bulletin(path)[key]
    read = [dict(zip(table[0], row)) for row in table[1:]]
    assert [row[NAMES[key]] for row in read] == [clean(entry[NAMES[key]]) for entry in expected]
    if key == "dates":
        assert [row["value"] for row in read] == [entry.get("value", "") for entry in expected]


@pytest.mark.parametrize("path", files("excel.csv"))
def test_no_cell_is_a_formula(path):
    for row in rows(path)[1:]:
        for cell in row:
            assert not cell.startswith(tuple("=+-@\t\r\n")), cell


@pytest.mark.parametrize("path", files("jsonl"))
def test_json_lines_read_back(path):
    import json

    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    lines = path.read_text("utf-8").splitlines()
    text = 'STRUCT("text" VARCHAR)'
    columns = (
        f"{{id: 'VARCHAR', story: 'STRUCT(headline {text}, paragraphs {text}[])', "
        "dates: 'STRUCT(\"value\" VARCHAR)[]', people: 'STRUCT(\"name\" VARCHAR)[]', "
        "organizations: 'STRUCT(\"name\" VARCHAR)[]', places: 'STRUCT(\"name\" VARCHAR)[]'}"
    )
    read = duckdb.sql(
        "SELECT id, story.headline.text, [p.text FOR p IN story.paragraphs], "
        "[d.value FOR d IN dates], [p.name FOR p IN people], [o.name FOR o IN organizations], "
        f"[p.name FOR p IN places] FROM read_json('{path}', format='newline_delimited', "
        f"columns={columns}, maximum_object_size=100000000)"
    ).fetchall()
    expected = [json.loads(line) for line in lines]
    assert read == [
        (
            e["id"], e["story"].get("headline", {}).get("text"),
            [p["text"] for p in e["story"]["paragraphs"]], [d.get("value") for d in e["dates"]],
            *([entry["name"] for entry in e[key]] for key in ("people", "organizations", "places")),
        )
        for e in expected
    ]
