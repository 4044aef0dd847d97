"""iCalendar: vobject's validation, icalendar as a reader, and the rules on octets."""

import datetime

import pytest

from exports import bulletin, files, is_sample

CALENDARS = files("ics")


@pytest.mark.parametrize("path", CALENDARS)
def test_octets(path):
    data = path.read_bytes()
    assert data.endswith(b"\r\n")
    lines = data.split(b"\r\n")[:-1]
    for line in lines:
        assert len(line) <= 75
        assert b"\n" not in line and b"\r" not in line
        text = line.decode("utf-8")
        assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 for letter in text)
    unfolded = data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    assert unfolded[0] == "BEGIN:VCALENDAR" and unfolded[1] == "VERSION:2.0"
    begins = sum(line == "BEGIN:VEVENT" for line in unfolded)
    assert begins == sum(line == "END:VEVENT" for line in unfolded)
    names = {line.split(":")[0].split(";")[0] for line in unfolded if line}
    assert names <= set(
        "BEGIN END VERSION PRODID CALSCALE UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION LOCATION "
        "CATEGORIES STATUS URL TRANSP".split()
    )


@pytest.mark.parametrize("path", CALENDARS)
def test_vobject(path):
    vobject = pytest.importorskip("vobject", reason="vobject is not installed")
    calendar = vobject.readOne(path.read_text("utf-8"))
    if not list(calendar.contents.get("vevent", [])):
        pytest.skip("no events: a calendar should have one")
    calendar.validate(raiseException=True)


@pytest.mark.parametrize("path", CALENDARS)
def test_events_read_back(path):
    icalendar = pytest.importorskip("icalendar", reason="icalendar is not installed")
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = calendar.walk("VEVENT")
    assert len({event["UID"] for event in events}) == len(events)
    for event in events:
        assert type(event["DTSTART"].dt) is datetime.date
    if not is_sample(path) or path.name.startswith("hostile."):
        return
    expected = [event for event in bulletin(path)["events"] if len(event.get("date", "")) >= 10]
    assert [event["DTSTART"].dt.isoformat() for event in events] == [
        event["date"][:10] for event in expected
    ]
    for event, source in zip(events, expected):
        last = source["date"].split("/")[-1][:10]
        end = datetime.date.fromisoformat(last) + datetime.timedelta(days=1)
        assert event["DTEND"].dt == end
        assert source["type"] in str(event["SUMMARY"])
        assert all(actor["name"] in str(event["SUMMARY"]) for actor in source["actors"])
