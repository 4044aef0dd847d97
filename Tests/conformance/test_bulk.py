"""The `_bulk` protocol of OpenSearch: no server is needed to check its rules."""

import json

import pytest

from exports import files


@pytest.mark.parametrize("path", files("bulk.ndjson"))
def test_lines(path):
    data = path.read_bytes()
    assert not data or data.endswith(b"\n")
    lines = data.decode("utf-8").splitlines()
    assert len(lines) == data.count(b"\n") and len(lines) % 2 == 0
    for action, document in zip(lines[::2], lines[1::2]):
        (verb, target), = json.loads(action).items()
        assert verb == "create" and set(target) == {"_index", "_id"}
        assert 0 < len(target["_id"].encode()) <= 512
        assert target["_index"] == target["_index"].lower() and target["_index"][0] not in "-_+"
        value = json.loads(document)
        assert isinstance(value, dict) and not any(key.startswith("_") for key in value)
