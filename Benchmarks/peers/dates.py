"""Dates as both sides are scored on them; used by dates_heideltime.py and dates_dateparser.py."""
import re

import sides

LEADING = re.compile(r"^(?:(?:le|la|les|du|de|des|au|aux|en|a|dans|depuis|vers|ce|cet|cette)\b ?|[ld]')+")


class Date:
    """An expression of a text and its value in ISO 8601, as in Docs/output.md."""

    def __init__(self, text, value):
        self.words = LEADING.sub("", sides.fold(text).replace("–", "-").replace(" - ", "-")).strip()
        self.value = value

    def ends(self):
        """A span is its two ends and a list its members, for programs that see no spans."""
        return [Date(self.words, value) for value in re.split("[/,]", self.value or "")]


def wanted(bulletin):
    return [Date(item["text"], item["value"]) for item in bulletin.gold["dates"]]


def found_by_vna(bulletins):
    """The dates of each story; each is told its day of publication, as the peers are."""
    documents = sides.parsed([bulletin.story for bulletin in bulletins], "--annotators", "dates",
                             days=[bulletin.gold["reference_date"] for bulletin in bulletins])
    for document in documents:
        yield [Date(item["text"], item.get("value")) for item in document["dates"]
               if item["type"] in ("date", "time")]


def same_extent(a, b):
    return a.words == b.words


def touching(a, b):
    """One wording stands in the other, without being far longer."""
    return (a.words in b.words and len(b.words) <= 2 * len(a.words) + 12) or (
        b.words in a.words and len(a.words) <= 2 * len(b.words) + 12)


def same(a, b):
    return a.value == b.value and touching(a, b)


def same_value(a, b):
    return a.value == b.value


def same_day(a, b):
    """As far as the wanted value goes, parts of the day left out: for programs that give days only."""
    return bool(b.value) and b.value.split("T")[0].startswith(a.value.split("T")[0])


def rows(folder, found, wanted_lists, measures):
    """A row for each program; `measures` are (same, by ends) pairs."""
    for who, lists in found:
        cells = []
        count = 0
        for same, by_ends in measures:
            score = sides.Score()
            for gold, given in zip(wanted_lists, lists):
                if by_ends:
                    gold = [end for date in gold for end in date.ends()]
                    given = [end for date in given for end in date.ends()]
                score.add(gold, given, same)
            cells += score.cells()
            count = count or score.wanted
        yield [folder, who, count, *cells]


def table(programs, measures):
    """The fixtures' scores; `programs` are (name, function from bulletins to lists of Date)."""
    lines = []
    for folder in sides.FIXTURES:
        bulletins = [b for b in sides.fixtures(folder) if b.gold["reference_date"]]
        gold = [wanted(bulletin) for bulletin in bulletins]
        found = [(who, list(find(bulletins))) for who, find in programs]
        lines += rows(folder.name, found, gold, [(same, by_ends) for _, same, by_ends in measures])
    head = ["set", "program", "dates"]
    for name, _, _ in measures:
        head += [f"P {name}", "R", "F1"]
    sides.table("Dates in the stories of the fixtures, the day of publication given", head, lines)
