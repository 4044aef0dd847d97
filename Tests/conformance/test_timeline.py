"""The JSON of timelines against the bulletin's own, and their calendars against each other."""

import json
import os
import pathlib
import subprocess

import pytest

from exports import ROOT, bulletin, files

TIMELINES = files("timeline.json")


@pytest.mark.parametrize("path", TIMELINES)
def test_entries_are_those_of_the_bulletin(path):
    entries = json.loads(path.read_text("utf-8"))
    source = bulletin(path)
    events = source["events"]
    assert sorted(entry["sources"][0]["event"] for entry in entries) == list(range(len(events)))
    for entry in entries:
        (told,) = entry["sources"]
        event = events[told["event"]]
        for key in ("type", "mode", "status", "main", "place", "country", "date", "actors"):
            assert entry.get(key) == event.get(key)
        assert told["id"] == source["id"]
        first = event["mentions"][0]
        assert (told["text"], told["span"]) == (first["text"], first["span"])
        if "first" in entry:
            assert entry["first"] <= entry["last"]
    days = [entry.get("first", "9999-99-99") for entry in entries]
    assert days == sorted(days)


@pytest.fixture(scope="module")
def vna():
    program = pathlib.Path(os.environ.get("VNA", ROOT / ".build/debug/vna"))
    if not program.exists():
        pytest.skip("no vna: set VNA or build it")
    return program


def test_what_the_program_writes(vna):
    """JSON, JSON lines and the calendar tell the same, read by others."""
    icalendar = pytest.importorskip("icalendar", reason="icalendar is not installed")

    def run(*words):
        command = [vna, "timeline", "--all-events", *words, "Examples/bulletin.txt"]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout

    lines = [json.loads(line) for line in run("--format", "jsonl").decode().splitlines()]
    assert json.loads(run("--format", "json")) == lines and len(lines) >= 3
    calendar = icalendar.Calendar.from_ical(run("--format", "ics"))
    events = calendar.walk("VEVENT")
    exact = [entry for entry in lines if entry.get("date", "") and all(
        len(end) >= 10 for end in entry["date"].replace(",", "/").split("/"))]
    assert [e["DTSTART"].dt.isoformat() for e in events] == [entry["first"] for entry in exact]
    for event, entry in zip(events, exact):
        assert all(actor["name"] in str(event["SUMMARY"]) for actor in entry["actors"])
