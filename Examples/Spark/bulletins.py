#!/usr/bin/env python3
"""Parses a corpus with vna on Spark and writes it as Parquet: bulletins.py INPUT OUTPUT [--vna PROGRAM]

INPUT is JSON lines (a file, folder or pattern ending in .jsonl or .jsonl.gz) or a folder of texts, one
bulletin a file. OUTPUT gets two tables: `stories`, a row a bulletin with what it says nested, and
`failures`, a row for each record that vna could not read.
"""
import argparse
import collections
import os
import subprocess
import sys
import threading

# Executors run this Python, not whichever comes first on PATH.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

from pyspark import SparkFiles, StorageLevel
from pyspark.sql import SparkSession, functions as F

# What is taken of Docs/output.md; Spark passes over the other keys. Nothing is inferred, so that the
# tables of two days have the same columns.
EXCERPT = "struct<text: string>"
BULLETIN = f"""
    id string,
    source struct<name: string, url: string, record: struct<id: string>>,
    language string,
    referenceDate struct<value: string, basis: string>,
    story struct<headline: {EXCERPT}, standfirst: {EXCERPT},
        dateline: struct<places: array<struct<name: string, country: string>>, agency: string>,
        paragraphs: array<{EXCERPT}>>,
    dates array<struct<text: string, value: string, type: string, basis: string>>,
    people array<struct<name: string, roles: array<{EXCERPT}>, mentions: array<{EXCERPT}>>>,
    organizations array<struct<name: string, acronym: string, mentions: array<{EXCERPT}>>>,
    places array<struct<name: string, kind: string, country: string, mentions: array<{EXCERPT}>>>,
    quantities array<struct<text: string, value: double, unit: string, kind: string, bound: string>>,
    quotes array<struct<text: string, kind: string, speaker: string>>,
    events array<struct<type: string, mode: string, status: string, main: boolean, place: string,
        country: string, date: string,
        actors: array<struct<name: string, kind: string, country: string, role: string>>>>,
    error struct<code: string, message: string>
"""


def parse(lines):
    """One partition through one vna: a line in, a line out, in order."""
    vna = subprocess.Popen(
        [SparkFiles.get("vna"), "parse", "--input-format", "jsonl", "--format", "jsonl", "--jobs", "1",
         "--quiet"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    trouble = collections.deque()

    def feed():
        # On a thread of its own: whoever wrote all first and read then would wait for ever.
        try:
            with vna.stdin as pipe:
                for line in lines:
                    pipe.write(line.encode() + b"\n")
        except BrokenPipeError:
            pass  # vna has ended; its exit code says why
        except Exception as error:
            trouble.append(error)

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    for line in vna.stdout:
        yield line.decode()
    feeder.join()
    if trouble:
        raise trouble[0]
    # 65: some records failed, each with a line that says so.
    if vna.wait() not in (0, 65):
        raise RuntimeError(f"vna ended with {vna.returncode}")


def records(spark, path):
    """The corpus as lines of JSON."""
    if ".jsonl" in path:
        return spark.read.text(path).select("value")
    texts = spark.read.text(path, wholetext=True)
    return texts.select(F.to_json(F.struct(F.input_file_name().alias("id"), F.col("value").alias("text"))))


def stories(bulletins):
    """A row a bulletin; for mentions, how often each name stands in the page."""
    def named(key, *columns):
        return F.transform(key, lambda item: F.struct(
            *[item[column].alias(column) for column in columns],
            *([item["roles"]["text"].alias("roles")] if key == "people" else []),
            F.size(item["mentions"]).alias("count"))).alias(key)

    return bulletins.where("error is null").select(
        F.coalesce("source.record.id", "source.name").alias("key"), F.col("id"), "language",
        F.col("source.url").alias("url"),
        F.col("referenceDate.value").alias("reference_date"),
        F.col("story.headline.text").alias("headline"),
        F.col("story.standfirst.text").alias("standfirst"),
        F.get("story.dateline.places", F.lit(0))["name"].alias("place"),
        F.col("story.dateline.agency").alias("agency"),
        F.array_join("story.paragraphs.text", "\n").alias("body"),
        "dates", named("people", "name"), named("organizations", "name", "acronym"),
        named("places", "name", "kind", "country"), "quantities", "quotes", "events")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("input")
    options.add_argument("output")
    options.add_argument("--vna", default="vna", help="the static build, which Spark sends to all machines")
    options.add_argument("--partitions", type=int, help="into how many parts to cut the corpus")
    options = options.parse_args()

    spark = SparkSession.builder.appName("bulletins").getOrCreate()
    spark.sparkContext.addFile(options.vna)
    lines = records(spark, options.input)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    # Kept, since two tables are written from it.
    parsed = lines.rdd.map(lambda row: row[0]).mapPartitions(parse).persist(StorageLevel.DISK_ONLY)
    bulletins = spark.read.schema(BULLETIN).json(parsed)
    stories(bulletins).write.mode("overwrite").parquet(f"{options.output}/stories")
    bulletins.where("error is not null").select(
        F.col("source.record.id").alias("key"), "error.code", "error.message"
    ).write.mode("overwrite").parquet(f"{options.output}/failures")
    spark.stop()


if __name__ == "__main__":
    main()
