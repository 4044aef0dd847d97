#!/usr/bin/env python3
"""The story of a page beside trafilatura: structure_trafilatura.py [--rounds N]

HTML is made of the same bulletins in two forms: `semantic` (header, article, h1, figure, and the
other stories in an aside) and `flat` (every line a p, as pages are often copied or scraped).

Scores: a line of the page counts as kept if its text stands in what the program gives as the story.
Wanted are the standfirst and the paragraphs; wrongly kept are the other stories' lines, the marker
before them and what belongs to no story. The headline and captions, which trafilatura keeps apart,
count on neither side. `exact` are the pages with every line right.
"""
import argparse
import html
import json
import os
import re
import subprocess
import tempfile

import sides

WANTED = {"standfirst", "paragraph"}
LEFT_OUT = {"headline", "caption", "signoff"}
TAGS = {"headline": "<h1>{}</h1>", "caption": "<figure><figcaption>{}</figcaption></figure>",
        "marker": "<h2>{}</h2>", "related-headline": "<h3><a href=\"/\">{}</a></h3>",
        "related-caption": "<figure><figcaption>{}</figcaption></figure>"}


def semantic(bulletin):
    title, out, inside = "", [], None
    for label, row in bulletin.lines:
        title = title or (row if label == "headline" else "")
        place = "aside" if label.startswith("related") or label == "marker" else (
            "nav" if label == "other" else "article")
        if place != inside:
            out += [f"</{inside}>"] * bool(inside) + [f"<{place}>"]
            inside = place
        out.append(TAGS.get(label, "<p>{}</p>").format(html.escape(row)))
    return page(title, out + [f"</{inside}>"] * bool(inside))


def flat(bulletin):
    return page("", [f"<p>{html.escape(row)}</p>" for _, row in bulletin.lines])


def page(title, body):
    return ("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>"
            + html.escape(title) + "</title></head>\n<body>\n" + "\n".join(body) + "\n</body></html>\n")


def by_trafilatura(pages):
    import trafilatura
    for text in pages:
        yield trafilatura.extract(text) or ""


def by_vna(pages):
    lines = "\n".join(json.dumps({"html": text, "language": "fr"}) for text in pages)
    done = subprocess.run([sides.VNA, "parse", "--input-format", "jsonl", "--format", "jsonl",
                           "--annotators", "none"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    for line in done.stdout.splitlines():
        story = json.loads(line)["story"]
        pieces = [story.get("headline"), story.get("standfirst"), *story["paragraphs"], *story["captions"]]
        pieces = sorted(filter(None, pieces), key=lambda piece: piece["span"]["start"])
        yield "\n".join(piece["text"] for piece in pieces)


def letters(text):
    """What is compared: letters and digits. A caption that is glued to a line may be told apart."""
    return re.sub(r"\W", "", sides.fold(text))


def scores(title, bulletins):
    rows = []
    for form, make in (("semantic", semantic), ("flat", flat)):
        pages = [make(bulletin) for bulletin in bulletins]
        for who, extract in (("vna", by_vna), ("trafilatura", by_trafilatura)):
            right = kept = wanted = exact = 0
            for bulletin, text in zip(bulletins, extract(pages)):
                text = letters(text)
                lines = [(label in WANTED, letters(row) in text)
                         for label, row in bulletin.lines if label not in LEFT_OUT]
                right += lines.count((True, True))
                wanted += sum(want for want, _ in lines)
                kept += sum(has for _, has in lines)
                exact += all(want == has for want, has in lines)
            precision, recall = right / max(kept, 1), right / max(wanted, 1)
            rows.append([f"{title}, {form}", who, wanted, f"{precision:.3f}", f"{recall:.3f}",
                         f"{2 * precision * recall / max(precision + recall, 1e-9):.3f}",
                         f"{exact} of {len(bulletins)}"])
    return rows


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options = options.parse_args()
    import trafilatura
    print(f"trafilatura {trafilatura.__version__}")
    made = sides.generated(2000, truth=True)
    rows = []
    for folder in sides.FIXTURES:
        rows += scores(folder.name, list(sides.fixtures(folder)))
    rows += scores("generated", made[:200])
    sides.table("Lines of the story kept", ["pages", "program", "lines", "P", "R", "F1", "exact"], rows)

    pages = [semantic(bulletin) for bulletin in made]
    size = sum(len(text.encode()) for text in pages)
    few = pages[:200]
    few_size = sum(len(text.encode()) for text in few)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pages.jsonl")
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(json.dumps({"html": text}, ensure_ascii=False) + "\n" for text in pages)
        list(by_trafilatura(few[:10]))  # warm
        ours, theirs = sides.in_turn(
            options.rounds,
            lambda: sides.run([sides.VNA, "parse", "--input-format", "jsonl", "--format", "jsonl",
                               "--jobs", "1", "--annotators", "none", path]),
            lambda: sides.call(lambda: list(by_trafilatura(few))))
    sides.table(f"Speed on generated pages: vna {size / 1e6:.1f} MB, a whole process; trafilatura the "
                f"first {few_size / 1e6:.1f} MB, warm", ["what", "KB/s on a core", "times trafilatura"],
                [["trafilatura", sides.number(sides.speed(few_size, theirs)), 1],
                 ["vna, structure, JSON written", sides.number(sides.speed(size, ours)),
                  sides.number(sides.ratio(ours, theirs, size, few_size))]])


if __name__ == "__main__":
    main()
