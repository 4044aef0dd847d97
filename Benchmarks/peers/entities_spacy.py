#!/usr/bin/env python3
"""People, organizations and places beside spaCy's fr_core_news_sm: entities_spacy.py [--rounds N]

spaCy runs what names need and nothing else (tok2vec and ner), warm and in one process; vna is a
whole process each time, on one core.

Scores: the story's lines of the bulletins in Tests/Fixtures, which spaCy is given already cut out.
Of each text the set of names of a kind: those that a person listed, and those that a program found.
A name whose words all stand in a longer name of the same kind is that name («Tô Lâm», «To Lam»). Two
names are the same if they are equal without capitals, accents and an article before them; under
«overlap», also if the words of one stand in the other.
"""
import argparse
import os
import sys
import tempfile

import sides

KINDS = [("people", "PER"), ("organizations", "ORG"), ("places", "LOC")]
MODEL = "fr_core_news_sm"
UNUSED = ["morphologizer", "parser", "attribute_ruler", "lemmatizer", "senter"]
ARTICLES = ("le ", "la ", "les ", "l'", "du ", "des ", "de la ", "de l'", "d'", "de ")
WHOLE = f"""
import sys, spacy
nlp = spacy.load("{MODEL}", exclude={UNUSED})
texts = open(sys.argv[1], encoding="utf-8").read().split("\\x1e")
for document in nlp.pipe(texts): [(e.text, e.label_) for e in document.ents]
"""


def name(text):
    text = sides.fold(text)
    for article in ARTICLES:
        if text.startswith(article):
            return text[len(article):]
    return text


def names(texts):
    """Each name once: parts of longer names are those names."""
    kept = []
    for text in sorted({name(text) for text in texts} - {""}, key=len, reverse=True):
        if not any(set(text.split()) <= set(longer.split()) for longer in kept):
            kept.append(text)
    return kept


def overlap(a, b):
    a, b = set(a.split()), set(b.split())
    return a <= b or b <= a


def found_by_spacy(nlp, bulletins):
    for document in nlp.pipe(bulletin.story for bulletin in bulletins):
        yield {kind: [e.text for e in document.ents if e.label_ == label] for kind, label in KINDS}


def found_by_vna(bulletins):
    for document in sides.parsed([bulletin.story for bulletin in bulletins]):
        yield {kind: [item["name"] for item in document[kind]] for kind, _ in KINDS}


def scores(nlp):
    rows = []
    for folder in sides.FIXTURES:
        bulletins = list(sides.fixtures(folder))
        sets = [("vna", list(found_by_vna(bulletins))), ("spaCy", list(found_by_spacy(nlp, bulletins)))]
        for kind, _ in KINDS:
            for who, found in sets:
                exact, loose = sides.Score(), sides.Score()
                for bulletin, given in zip(bulletins, found):
                    wanted = names([item["name"] for item in bulletin.gold[kind]])
                    exact.add(wanted, names(given[kind]), lambda a, b: a == b)
                    loose.add(wanted, names(given[kind]), overlap)
                rows.append([f"{folder.name}, {kind}", who, exact.wanted, *exact.cells(), *loose.cells()])
    return rows


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options = options.parse_args()
    import spacy
    nlp = spacy.load(MODEL, exclude=UNUSED)
    print(f"spaCy {spacy.__version__}, {MODEL} {nlp.meta['version']}")
    sides.table("Names in the stories of the fixtures", ["set", "program", "names", "P", "R", "F1",
                "P overlap", "R overlap", "F1 overlap"], scores(nlp))

    texts = sides.generated(2000)
    size = sum(len(text.encode()) for text in texts)
    few, few_size = [], 0
    for text in texts:
        if few_size < 497_000:
            few.append(text)
            few_size += len(text.encode())
    with tempfile.TemporaryDirectory() as folder:
        def records(file, texts):
            path = os.path.join(folder, file)
            with open(path, "w", encoding="utf-8", newline="") as out:
                out.write("\x1e".join(texts))
            return path
        whole, part = records("all", texts), records("few", few)
        parse = [sides.VNA, "parse", "--input-format", "rs", "--format", "jsonl", "--jobs", "1"]
        only_names = ["--annotators", "organizations,places,people"]
        list(nlp.pipe(few[:5]))  # warm
        everything, entities, warm, process_vna, process_spacy = sides.in_turn(
            options.rounds,
            lambda: sides.run([*parse, whole]),
            lambda: sides.run([*parse, *only_names, whole]),
            lambda: sides.call(lambda: [d.ents for d in nlp.pipe(few)]),
            lambda: sides.run([*parse, part]),
            lambda: sides.run([sys.executable, "-c", WHOLE, part]))
    rows = [
        ["spaCy, names, warm", sides.number(sides.speed(few_size, warm)), 1, ""],
        ["vna, everything, JSON written", sides.number(sides.speed(size, everything)),
         sides.number(sides.ratio(everything, warm, size, few_size)), "1,500 (3,000)"],
        ["vna, names only, JSON written", sides.number(sides.speed(size, entities)),
         sides.number(sides.ratio(entities, warm, size, few_size)), ""],
        ["spaCy, names, whole process", sides.number(sides.speed(few_size, process_spacy)), 1, ""],
        ["vna, everything, whole process", sides.number(sides.speed(few_size, process_vna)),
         sides.number(sides.ratio(process_vna, process_spacy)), "400 (1,000)"],
    ]
    sides.table(f"Speed on generated bulletins: vna {size / 1e6:.1f} MB, spaCy the first "
                f"{few_size / 1e3:.0f} KB; whole process both {few_size / 1e3:.0f} KB",
                ["what", "KB/s on a core", "times spaCy", "gate (goal)"], rows)


if __name__ == "__main__":
    main()
