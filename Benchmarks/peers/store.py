#!/usr/bin/env python3
"""The archive beside SQLite on the same texts: python3 Benchmarks/peers/store.py [--count N] [--rounds R]

Needs `swift build -c release --product vna-benchmarks`, and `--product vna` to make texts; the
environment's VNA_BENCHMARKS and VNA name others. Each round runs both, one after the other; printed is
the median of the rounds' ratios. Exits 1 where a gate fails. SQLite is that of Python's sqlite3: WAL,
synchronous=FULL, 256 texts a transaction.
"""
import argparse, json, os, random, re, shutil, sqlite3, statistics, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RELEASE = os.path.join(ROOT, ".build", "release")
VNA = os.environ.get("VNA", os.path.join(RELEASE, "vna"))
BENCHMARKS = os.environ.get("VNA_BENCHMARKS", os.path.join(RELEASE, "vna-benchmarks"))


def ours(*words):
    return json.loads(subprocess.run([BENCHMARKS, "archive", *words], check=True, capture_output=True).stdout)


def batches(texts):
    for start in range(0, len(texts), 256):
        yield texts[start:start + 256]


def plain_insert(path, texts):
    start = time.perf_counter()
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA journal_mode=WAL")
    base.execute("PRAGMA synchronous=FULL")
    base.execute("CREATE TABLE docs(key TEXT PRIMARY KEY, body TEXT)")
    number = 0
    for batch in batches(texts):
        base.execute("BEGIN")
        base.executemany("INSERT INTO docs VALUES(?,?)",
                         [(f"n{number + i}", text) for i, text in enumerate(batch)])
        base.execute("COMMIT")
        number += len(batch)
    base.close()
    return time.perf_counter() - start


def full_text(path, texts):
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA journal_mode=WAL")
    base.execute("CREATE TABLE docs(key INTEGER PRIMARY KEY, body TEXT)")
    base.executemany("INSERT INTO docs VALUES(?,?)", enumerate(texts))
    base.execute("CREATE VIRTUAL TABLE words USING fts5(body, content='docs', content_rowid='key',"
                 " tokenize='unicode61 remove_diacritics 2')")
    start = time.perf_counter()
    base.execute("INSERT INTO words(words) VALUES('rebuild')")
    return base, time.perf_counter() - start


def search(base, queries):
    times = []
    for query in queries:
        start = time.perf_counter()
        base.execute("SELECT docs.key, docs.body FROM words JOIN docs ON docs.key = words.rowid"
                     " WHERE words MATCH ? ORDER BY rank LIMIT 10", (query,)).fetchall()
        times.append(time.perf_counter() - start)
    return times


def make_queries(texts, count):
    chance = random.Random(7)
    # As often as they are written: what people look for is what is written about.
    words = [w.lower() for t in texts[:300] for w in re.findall(r"[^\W\d_]{4,}", t)]
    queries = []
    for number in range(count):
        one, other = chance.choice(words), chance.choice(words)
        queries.append([one, f"{one} OR {other}", f"{one} {other}", f'"{one} {other}"'][number % 4])
    return queries


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=5000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--texts", help="a file of texts, each ended by byte 1E, instead of made ones")
    options.add_argument("--open", type=int, default=200_000)
    options.add_argument("--slack", type=float, default=1,
                         help="fail a speed only below this share of its gate: for a busy machine")
    options = options.parse_args()
    work = tempfile.mkdtemp(prefix="vna-peers-")
    failed = []

    def tell(name, value, goal, gate, unit, smaller=False):
        if not smaller:
            gate *= options.slack
        elif unit == " ms":
            gate /= options.slack ** 3  # no ratio: it only catches what is far off
        good = value <= gate if smaller else value >= gate
        sign = "<=" if smaller else ">="
        print(f"{name}: {value:.3g}{unit} (gate {sign} {gate:.3g}, goal {sign} {goal})"
              + ("" if good else "  FAILED"), flush=True)
        if not good:
            failed.append(name)

    try:
        records = options.texts or os.path.join(work, "texts.rs")
        if not options.texts:
            subprocess.run([VNA, "generate", "--count", str(options.count),
                            "--format", "rs", "--output", records], check=True)
        with open(records, encoding="utf-8", newline="") as file:
            texts = [t for t in file.read().split("\x1e") if t]
        size = sum(len(t.encode()) for t in texts)
        print(f"{len(texts)} texts, {size / 1e6:.1f} MB, SQLite {sqlite3.sqlite_version}")

        ratios, built, found = [], [], []
        queries = make_queries(texts, 200)
        listing = os.path.join(work, "queries")
        with open(listing, "w", encoding="utf-8") as file:
            file.write("\n".join(queries))
        for number in range(options.rounds):
            archive = os.path.join(work, f"a{number}")
            sqlite = plain_insert(os.path.join(work, f"p{number}.db"), texts)
            mine = ours("ingest", archive, records)["seconds"]
            ratios.append(sqlite / mine)
            base, fts = full_text(os.path.join(work, f"f{number}.db"), texts)
            index = ours("index", archive)
            built.append(fts / index["seconds"])
            peer = search(base, queries)
            own = ours("search", archive, listing)["seconds"]
            found.append(statistics.median(peer) / statistics.median(own))
            print(f"  round {number + 1}: insert {size / sqlite / 1e6:.0f} and {size / mine / 1e6:.0f} MB/s, "
                  f"index {size / fts / 1e6:.0f} and {size / index['seconds'] / 1e6:.0f} MB/s, "
                  f"search {statistics.median(peer) * 1e3:.3f} and {statistics.median(own) * 1e3:.3f} ms, "
                  f"mean {statistics.mean(peer) * 1e3:.3f} and {statistics.mean(own) * 1e3:.3f} ms", flush=True)
            base.close()
            for name in os.listdir(work):
                if name.startswith(("p", "f")):
                    os.remove(os.path.join(work, name))
            if number + 1 < options.rounds:
                shutil.rmtree(archive)
        tell("raw ingest, times SQLite's plain insert", statistics.median(ratios), 2.5, 1.5, "x")
        tell("index build, times FTS5", statistics.median(built), 3, 2, "x")
        tell("ranked top 10, times faster than FTS5", statistics.median(found), 20, 5, "x")
        tell("index, of the text", index["indexBytes"] / size, 0.30, 0.45, "", smaller=True)
        if options.open:
            large = os.path.join(work, "large")
            ours("fill", large, str(options.open))
            opened = [ours("open", large) for _ in range(options.rounds)]
            print(f"{opened[0]['count']} documents; first by key "
                  f"{statistics.median(o['firstSeconds'] for o in opened) * 1e3:.2f} ms")
            tell("open", statistics.median(o["seconds"] for o in opened) * 1e3, 50, 50, " ms", smaller=True)
            tell("peak memory of opening", max(o["peakMiB"] for o in opened), 64, 64, " MiB", smaller=True)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return 1 if failed else 0


sys.exit(main())
