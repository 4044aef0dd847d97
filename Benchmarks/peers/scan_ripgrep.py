#!/usr/bin/env python3
"""Scanning beside ripgrep and pyahocorasick: scan_ripgrep.py [--rounds N] [--count N]

Dates: `rg -o -c` with one pattern of French dates, which finds and counts and knows no value.
vna does more than scan: it reads the structure and writes JSON. What dates cost it is the time
of `--annotators dates` less that of `--annotators none`: cutting into tokens, lookup of all words,
reading the dates and writing them.
Names: 5,000 names of the project's own tables, looked for by `rg -o -c -F -f`, by pyahocorasick and by
`vna-benchmarks lookup`, which cuts into tokens and looks up; and 100,000 names, made of the same
and of three syllables each, by the last alone. Start: `--version` of both.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

import sides

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
PATTERN = f"[0-9]{{1,2}}(er)? ({MONTHS})( [0-9]{{4}})?"
TABLES = sides.ROOT / "Sources" / "VNAParsing" / "Languages" / "French" / "tables"
NAMES = ["place", "country", "organization", "acronym", "foreignGivenName", "familyName", "demonym"]


def names(limit):
    found = {}
    for table in NAMES:
        for line in (TABLES / f"{table}.tsv").read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                for name in line.split("\t")[0].split("|"):
                    if len(name.strip()) > 2:
                        found[name.strip()] = None
    return list(found)[:limit]


def many(listed, limit):
    """The names, and others of three syllables, up to a number."""
    syllables = sorted({word for name in listed for word in name.split() if word.isalpha() and word[0].isupper()})
    found = dict.fromkeys(listed)
    step = 7  # no table of a language stands behind it: any that spreads them
    for number in range(50 * limit):
        if len(found) >= limit:
            break
        first, second, third = (number * step % len(syllables), number * 31 % len(syllables),
                                number // len(syllables) % len(syllables))
        found[" ".join(syllables[index] for index in (first, second, third))] = None
    return list(found)


def lookup(names_file, path):
    """Seconds of the lookup alone, as the program tells them."""
    program = sides.VNA + "-benchmarks"
    told = json.loads(subprocess.run([program, "lookup", names_file, path], check=True, stdout=subprocess.PIPE).stdout)
    return sides.Took(told["seconds"], told["seconds"])


def less(some, others):
    """What the first took over the others, round by round."""
    return [sides.Took(a.wall - b.wall, a.cpu - b.cpu) for a, b in zip(some, others)]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--count", type=int, default=13500, help="bulletins, 7.5 KB each")
    options = options.parse_args()
    if not shutil.which("rg"):
        sys.exit("no rg on PATH: apt-get install ripgrep")
    import ahocorasick
    automaton = ahocorasick.Automaton()
    listed = names(5000)
    for name in listed:
        automaton.add_word(name, len(name))
    automaton.make_automaton()
    with tempfile.TemporaryDirectory() as folder:
        path, names_file, many_file = (os.path.join(folder, name) for name in ("texts", "names", "many"))
        texts = sides.generated(options.count)
        with open(path, "w", encoding="utf-8", newline="") as out:
            out.write("\x1e".join(texts))
        with open(names_file, "w", encoding="utf-8") as out:
            out.write("\n".join(listed))
        with open(many_file, "w", encoding="utf-8") as out:
            out.write("\n".join(many(listed, 100_000)))
        size = os.path.getsize(path)
        few = texts[:1000]
        few_size = sum(len(text.encode()) for text in few)
        def vna(annotators):
            return lambda: sides.run([sides.VNA, "parse", "--input-format", "rs", "--format", "jsonl",
                                      "--jobs", "1", "--annotators", annotators, path])

        rg_dates, rg_names, aho, none, dates, few_names, many_names = sides.in_turn(
            options.rounds,
            lambda: sides.run(["rg", "-o", "-c", PATTERN, path]),
            lambda: sides.run(["rg", "-o", "-c", "-F", "-f", names_file, path]),
            lambda: sides.call(lambda: [sum(1 for _ in automaton.iter(text)) for text in few]),
            vna("none"), vna("dates"), lambda: lookup(names_file, path), lambda: lookup(many_file, path))
        start = os.environ.get("VNA_STATIC", sides.VNA)
        rg_start, vna_start = sides.in_turn(
            20, lambda: sides.run(["rg", "--version"]), lambda: sides.run([start, "--version"]))
        scan = less(dates, none)

        def mb(times, size=size):
            return sides.number(sides.speed(size, times) / 1000)

        times = sides.ratio
        sides.table(f"Dates in {size / 1e6:.0f} MB", ["what", "MB/s on a core", "times rg", "gate (goal)"], [
            ["rg -o -c, one pattern", mb(rg_dates), 1, ""],
            ["vna, tokens, lookup and dates", mb(scan), sides.number(times(scan, rg_dates)), "0.25 (0.5)"],
            ["vna parse --annotators dates, JSON written", mb(dates), sides.number(times(dates, rg_dates)), ""]])
        sides.table(f"{len(listed):,} names in {size / 1e6:.0f} MB (pyahocorasick: {few_size / 1e6:.1f} MB)",
                    ["what", "MB/s on a core", "times rg", "times pyahocorasick", "gate (goal)"], [
            ["rg -o -c -F -f", mb(rg_names), 1, "", ""],
            ["pyahocorasick, iter", mb(aho, few_size), "", 1, ""],
            ["vna-benchmarks lookup", mb(few_names), sides.number(times(few_names, rg_names)),
             sides.number(times(few_names, aho, size, few_size)), "rg 0.5 (1), pyahocorasick 3 (5)"]])
        sides.table("100,000 names", ["what", "MB/s on a core", "times 5,000 names", "gate (goal)"], [
            ["vna-benchmarks lookup", mb(many_names), sides.number(times(many_names, few_names)), "0.4 (0.6)"]])
        def start_row(what, runs):
            return [what, *(f"{1000 * sides.median([getattr(t, figure) for t in runs]):.2f}"
                            for figure in ("wall", "cpu")),
                    *(f"{1 / times(runs, rg_start, figure=figure):.2f}" for figure in ("wall", "cpu"))]

        sides.table("Start", ["what", "ms", "ms on a core", "of rg's", "of rg's on a core", "gate (goal)"], [
            [*start_row("rg --version", rg_start), ""],
            [*start_row(f"vna --version, {os.path.getsize(start) / 1e6:.1f} MB", vna_start),
             "at most 4 (2)"]])


if __name__ == "__main__":
    main()
