#!/usr/bin/env python3
"""Dates beside dateparser's search_dates: dates_dateparser.py [--rounds N]

dateparser runs warm and in one process with the language given; vna is a whole process each time, on
one core. dateparser always gives a whole day and never a span, so a value counts as right on both
sides as far as the wanted one goes («octobre 2025» in any day of that month), parts of the day are
left out, and spans are split into their ends: `days`. `days, extent` asks for the wording too.
"""
import argparse
import datetime
import os
import tempfile

import dates
import sides


def search(text, day=None):
    from dateparser.search import search_dates
    settings = {"RELATIVE_BASE": datetime.datetime.fromisoformat(day)} if day else None
    return search_dates(text, languages=["fr"], settings=settings) or []


def found(bulletins):
    for bulletin in bulletins:
        yield [dates.Date(words, value.date().isoformat())
               for words, value in search(bulletin.story, bulletin.gold["reference_date"])]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options = options.parse_args()
    import dateparser
    print(f"dateparser {dateparser.__version__}")
    dates.table([("vna", dates.found_by_vna), ("dateparser", found)],
                [("days", dates.same_day, True),
                 ("days, extent", lambda a, b: dates.same_day(a, b) and dates.same_extent(a, b), False)])

    texts = sides.generated(2000)
    size = sum(len(text.encode()) for text in texts)
    few = texts[:20]
    few_size = sum(len(text.encode()) for text in few)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "all")
        with open(path, "w", encoding="utf-8", newline="") as out:
            out.write("\x1e".join(texts))
        parse = [sides.VNA, "parse", "--input-format", "rs", "--format", "jsonl", "--jobs", "1"]
        search(texts[0])  # warm
        ours, everything, theirs = sides.in_turn(
            options.rounds,
            lambda: sides.run([*parse, "--annotators", "dates", path]),
            lambda: sides.run([*parse, path]),
            lambda: sides.call(lambda: [search(text) for text in few]))
    sides.table(f"Speed on generated bulletins: vna {size / 1e6:.1f} MB, dateparser the first "
                f"{few_size / 1e3:.0f} KB", ["what", "KB/s on a core", "times dateparser"],
                [["dateparser", sides.number(sides.speed(few_size, theirs)), 1],
                 ["vna, dates, JSON written", sides.number(sides.speed(size, ours)),
                  sides.number(sides.ratio(ours, theirs, size, few_size))],
                 ["vna, everything, JSON written", sides.number(sides.speed(size, everything)),
                  sides.number(sides.ratio(everything, theirs, size, few_size))]])


if __name__ == "__main__":
    main()
