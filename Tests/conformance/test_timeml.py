"""TimeML: well-formed, and its TIMEX3 as the specification of TimeML 1.2.1 has them."""

import re

import pytest

from exports import bulletin, files, is_sample

VALUE = re.compile(
    r"(\d{4}|\d{1,3}|XXXX)(-(\d\d|XX|SP|SU|FA|WI|Q[1-4X]|H[12X]|W(\d\d|XX)))?(-(\d\d|XX|WE|\d))?"
    r"(T(\d\d:\d\d(:\d\d)?|MO|MI|AF|EV|NI|DT|XX))?"
    r"|P(T?[\dX.]+[YMWDHS]|[\dX]+(DE|CE))+|(PAST|PRESENT|FUTURE)_REF"
)
TYPES = {"DATE", "TIME", "DURATION", "SET"}
ATTRIBUTES = set(
    "tid type value mod functionInDocument temporalFunction anchorTimeID quant freq "
    "beginPoint endPoint".split()
)


@pytest.mark.parametrize("path", files("tml"))
def test_timex3(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    root = etree.parse(str(path)).getroot()
    assert root.tag == "TimeML"
    assert [child.tag for child in root if child.tag not in ("DCT", "TITLE")] == ["DOCID", "TEXT"]
    seen = set()
    every = {timex.get("tid") for timex in root.iter("TIMEX3")}
    for timex in root.iter("TIMEX3"):
        assert set(timex.attrib) <= ATTRIBUTES
        assert timex.get("type") in TYPES
        assert timex.get("tid") not in seen
        seen.add(timex.get("tid"))
        assert len(timex) == 0, "a TIMEX3 holds no other"
        if not path.name.startswith("hostile."):
            assert VALUE.fullmatch(timex.get("value")), timex.get("value")
        for end in ("beginPoint", "endPoint"):
            assert end not in timex.attrib or timex.get(end) in every
        if "anchorTimeID" in timex.attrib:
            assert timex.get("anchorTimeID") in seen
    for time in root.findall("DCT/TIMEX3"):
        assert time.get("functionInDocument") == "CREATION_TIME"


@pytest.mark.parametrize("path", files("tml"))
def test_text_and_values_come_back(path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    if not is_sample(path) or path.name.startswith(("hostile.", "empty.")):
        pytest.skip("no text to compare")
    expected = bulletin(path)
    root = etree.parse(str(path)).getroot()
    text = "".join(root.find("TEXT").itertext()).split("\n\n")
    for paragraph in expected["story"]["paragraphs"]:
        assert paragraph["text"] in text
    end = expected["story"]["paragraphs"][-1]["span"]["end"]
    values = [
        timex["value"]
        for date in expected["dates"]
        for timex in date["timex3"]
        if timex["span"]["end"] <= end
    ]
    assert [timex.get("value") for timex in root.iter("TIMEX3")][1:] == values
