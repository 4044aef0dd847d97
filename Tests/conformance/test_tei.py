"""TEI P5 against the TEI Consortium's RELAX NG schema, with jing; references checked."""

import shutil
import subprocess

import pytest

from exports import SCHEMAS, body_texts, bulletin, files, is_sample

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


@pytest.mark.parametrize("path", files("tei.xml"))
def test_schema(path):
    schema = SCHEMAS / "tei/tei_all.rng"
    if shutil.which("jing"):
        result = subprocess.run(["jing", schema, path], capture_output=True, timeout=120)
        assert result.returncode == 0, result.stdout.decode()
        return
    if not shutil.which("xmllint"):
        pytest.skip("neither jing nor xmllint is installed")
    command = ["xmllint", "--noout", "--nonet", "--relaxng", schema, path]
    result = subprocess.run(command, capture_output=True, timeout=120)
    assert result.returncode == 0, result.stderr.decode()


@pytest.mark.parametrize("path", files("tei.xml"))
def test_references_lead_somewhere(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    root = etree.parse(str(path)).getroot()
    ids = [element.get(XML_ID) for element in root.iter() if element.get(XML_ID)]
    assert len(set(ids)) == len(ids)
    for element in root.iter():
        for name in ("ref", "who", "corresp", "where"):
            target = element.get(name)
            assert target is None or target.removeprefix("#") in ids


@pytest.mark.parametrize("path", files("tei.xml"))
def test_text_comes_back(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    if not is_sample(path) or path.name.startswith("hostile."):
        pytest.skip("no text to compare")
    root = etree.parse(str(path)).getroot()
    dispatch = next(div for div in root.iter(TEI + "div") if div.get("type") == "dispatch")
    expected = bulletin(path)
    assert ["".join(p.itertext()) for p in dispatch.findall(TEI + "p")] == body_texts(expected)
    names = [e.text for e in root.iterfind(f".//{TEI}person/{TEI}persName")]
    assert names == [person["name"] for person in expected["people"]]
