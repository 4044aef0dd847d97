#!/usr/bin/env python3
"""Runs the job on two cores and reads its tables with another reader: test_bulletins.py VNA"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import pyarrow.parquet

HERE = pathlib.Path(__file__).resolve().parent
BULLETIN = (HERE.parent / "bulletin.txt").read_text("utf-8")
COUNT = 300
BAD = ['{"id": "cut", "text": "Hano', "", '{"id": "no-text"}']


def submit(source, output, vna):
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1",
                   "SPARK_LOCAL_HOSTNAME": "localhost"}
    spark_submit = pathlib.Path(sys.executable).parent / "spark-submit"
    done = subprocess.run(
        [spark_submit, "--master", "local[2]", "--conf", "spark.ui.enabled=false",
         "--conf", "spark.driver.bindAddress=127.0.0.1", HERE / "bulletins.py", source, output,
         "--vna", vna, "--partitions", "4"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.exit(done.stdout.decode("utf-8", "replace"))


def table(folder):
    return pyarrow.parquet.read_table(folder).to_pylist()


def main():
    vna = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        lines = [json.dumps({"id": f"n{number}", "text": BULLETIN}) for number in range(COUNT)]
        lines[100:100] = BAD
        (folder / "pages.jsonl").write_text("\n".join(lines), "utf-8")
        submit(folder / "pages.jsonl", folder / "out", vna)

        rows = table(folder / "out" / "stories")
        assert sorted(row["key"] for row in rows) == sorted(f"n{number}" for number in range(COUNT))
        row = rows[0]
        assert all({**other, "key": None} == {**row, "key": None} for other in rows)
        assert row["headline"].startswith("Le Vietnam et le Laos relancent"), row["headline"]
        assert (row["place"], row["agency"], row["language"]) == ("Hanoï", "VNA", "fr")
        assert row["reference_date"] == "2025-03-04"
        assert row["body"].count("\n") == 5
        minister = next(person for person in row["people"] if person["name"] == "Lê Thi Minh Hoa")
        assert minister["roles"][0] == "ministre de la Construction" and minister["count"] >= 2
        assert any((place["name"], place["country"]) == ("Laos", "LA") for place in row["places"])
        assert any(amount["value"] == 12.5e12 and amount["unit"] == "VND" for amount in row["quantities"])
        assert any(event["main"] and event["type"] == "meeting" for event in row["events"])

        failures = {(row["key"], row["code"]) for row in table(folder / "out" / "failures")}
        assert failures == {("cut", "bad-json"), (None, "bad-json"), ("no-text", "no-text")}, failures

        texts = folder / "texts"
        texts.mkdir()
        for number in range(5):
            (texts / f"{number}.txt").write_text(BULLETIN, "utf-8")
        submit(texts, folder / "out", vna)
        rows = table(folder / "out" / "stories")
        assert [row["key"].rsplit("/", 1)[1] for row in sorted(rows, key=lambda row: row["key"])] == [
            f"{number}.txt" for number in range(5)]
        assert {row["headline"] for row in rows} == {row["headline"]}
        assert table(folder / "out" / "failures") == []
    print(f"Examples/Spark: {COUNT} stories and {len(BAD)} failures, then 5 texts, as expected")


main()
