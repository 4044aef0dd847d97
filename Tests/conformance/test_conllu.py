"""CoNLL-U: Universal Dependencies' own validator at level 1; mentions read back."""

import subprocess
import sys
import unicodedata

import pytest

from exports import bulletin, files, is_sample


@pytest.mark.parametrize("path", files("conllu"))
def test_udvalidate(path):
    udtools = pytest.importorskip("udtools", reason="udtools is not installed")
    assert udtools
    if path.stat().st_size == 0:
        pytest.skip("no sentence")
    main = "import sys; from udtools.cli import main; sys.exit(main())"
    script = sys.executable.rsplit("/", 1)[0] + "/udvalidate"
    command = [script, "--lang", "fr", "--level", "1", str(path)]
    result = subprocess.run(command, capture_output=True, timeout=120)
    assert result.returncode == 0, (result.stdout + result.stderr).decode("utf-8", "replace")[:2000]


@pytest.mark.parametrize("path", files("conllu"))
def test_shape(path):
    text = path.read_bytes().decode("utf-8")
    assert "\r" not in text and (not text or text.endswith("\n\n"))
    for line in text.split("\n"):
        if line and not line.startswith("#"):
            columns = line.split("\t")
            assert len(columns) == 10 and all(columns)
            assert unicodedata.is_normalized("NFC", line)


@pytest.mark.parametrize("path", files("conllu"))
def test_people_come_back(path):
    if not is_sample(path) or path.name.startswith("hostile."):
        pytest.skip("no names to compare")
    names, current = set(), []
    for line in path.read_text("utf-8").split("\n"):
        columns = line.split("\t")
        misc = columns[9] if len(columns) == 10 else ""
        if "NER=B-Person" in misc:
            current = [columns[1]]
        elif "NER=I-Person" in misc:
            current.append(columns[1])
        elif current:
            names.add(" ".join(current))
            current = []
    assert {person["name"] for person in bulletin(path)["people"]} <= names
