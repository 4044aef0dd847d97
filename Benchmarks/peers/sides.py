"""What the comparisons share: running and timing both sides, the bulletins, the scores, the table.

Nothing here knows a peer. Each script measures `vna` and one peer on the same texts, in turn, and
scores both with the same functions.
"""
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
RELEASE = ROOT / ".build" / "release"
VNA = os.environ.get("VNA", str(RELEASE / "vna"))
BENCHMARKS = os.environ.get("VNA_BENCHMARKS", str(RELEASE / "vna-benchmarks"))
for program in (VNA, BENCHMARKS):
    if not os.access(program, os.X_OK):
        sys.exit(f"no program {program}: see README.md beside this script")
FIXTURES = [ROOT / "Tests" / "Fixtures" / name for name in ("french", "french-2")]
STORY = {"headline", "standfirst", "paragraph", "caption", "signoff"}


# Running and timing

class Took:
    """Seconds on the clock, and seconds on the cores: user and system together."""

    def __init__(self, wall, cpu):
        self.wall, self.cpu = wall, cpu


def run(command, output=subprocess.DEVNULL, **more):
    """A whole process, from its start to its end."""
    start = time.perf_counter()
    child = subprocess.Popen([str(word) for word in command], stdout=output, **more)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if child.returncode not in (0, 1):  # 1: a search that found nothing
        sys.exit(f"{command[0]} ended with {child.returncode}")
    return Took(wall, usage.ru_utime + usage.ru_stime)


def call(work):
    """Something in this process, which has been warmed up."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def in_turn(rounds, *works):
    """Runs the works one after the other, `rounds` times: a list of Took for each."""
    results = [[] for _ in works]
    for number in range(rounds):
        for result, work in zip(results, works):
            result.append(work())
        print(f"  round {number + 1} of {rounds}", file=sys.stderr, flush=True)
    return results


def median(values):
    return statistics.median(values)


def speed(size, times):
    """KB/s on a core, the median of the rounds."""
    return size / 1000 / median([took.cpu for took in times])


def ratio(ours, theirs, our_size=1, their_size=1, figure="cpu"):
    """How many times as fast as theirs ours is: the median of the rounds' ratios."""
    return median([(getattr(b, figure) / their_size) / (getattr(a, figure) / our_size)
                   for a, b in zip(ours, theirs)])


# Texts

class Bulletin:
    """A bulletin and what a reader says is in it."""

    def __init__(self, name, text, gold):
        self.name, self.text, self.gold = name, text, gold
        rows = [line for line in text.splitlines() if line.strip()]
        # A bulletin that was cut off may end in a line that nobody labelled.
        self.lines = list(zip(gold["lines"], rows))
        self.story = "\n".join(row for label, row in self.lines if label in STORY)


def fixtures(folder):
    for path in sorted(folder.glob("*.txt")):
        gold = json.loads(path.with_suffix("").with_suffix(".gold.json").read_text("utf-8"))
        yield Bulletin(path.name, path.read_text("utf-8"), gold)


def generated(count, truth=False):
    """Generated bulletins, the same on every machine: a list of texts, or of Bulletins."""
    with tempfile.TemporaryDirectory() as folder:
        texts, labels = os.path.join(folder, "texts"), os.path.join(folder, "truth")
        subprocess.run([BENCHMARKS, "generate", "--count", str(count), "--records", "rs", "--out",
                        texts, "--truth", labels], check=True, stdout=subprocess.DEVNULL)
        with open(texts, encoding="utf-8", newline="") as file:
            texts = [text for text in file.read().split("\x1e") if text.strip()]
        if not truth:
            return texts
        with open(labels, encoding="utf-8") as file:
            return [Bulletin(str(number), text, json.loads(line))
                    for number, (text, line) in enumerate(zip(texts, file))]


def parsed(texts, *options, days=None):
    """What vna says of texts: one object for each. `days` are their days of publication, or None."""
    lines = []
    for number, text in enumerate(texts):
        record = {"text": text, "language": "fr"}
        if days and days[number]:
            record["published"] = days[number]
        lines.append(json.dumps(record))
    done = subprocess.run([VNA, "parse", "--input-format", "jsonl", "--format", "jsonl", *options],
                          input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


# Scores

def fold(text):
    """Without capitals, accents and marks around it."""
    text = text.replace("đ", "d").replace("Đ", "D").replace("’", "'")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).casefold()
    return re.sub(r"\s+", " ", text).strip(" .,;:«»\"'-–()")


class Score:
    """Precision, recall and F1 over all texts."""

    def __init__(self):
        self.right = self.given = self.wanted = 0

    def add(self, wanted, given, same):
        """Pairs each wanted item with the first given one that is the same and not paired yet."""
        left = list(given)
        for item in wanted:
            for index, other in enumerate(left):
                if same(item, other):
                    del left[index]
                    self.right += 1
                    break
        self.given += len(given)
        self.wanted += len(wanted)

    def cells(self):
        precision = self.right / self.given if self.given else 0
        recall = self.right / self.wanted if self.wanted else 0
        total = precision + recall
        return [f"{v:.3f}" for v in (precision, recall, 2 * precision * recall / total if total else 0)]


# Tables

def table(title, head, rows):
    print(f"\n{title}\n")
    print("| " + " | ".join(head) + " |")
    print("|" + "|".join(["---"] + ["---:"] * (len(head) - 1)) + "|")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    sys.stdout.flush()


def number(value):
    """Three figures that count, with a comma between thousands."""
    if value >= 100:
        digits = len(str(int(value)))
        return f"{round(value, -max(0, digits - 3)):,.0f}"
    return f"{value:.3g}"
