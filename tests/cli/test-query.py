#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What README says of a faculty's plans: the summaries, line by line, go into SQLite, and its query runs on them as it
stands there. What comes of it is compared with sums made here from the plans themselves.

Usage: test-query.py POISE-CLI
"""

import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/common"))
import tap  # noqa: E402

POISE_CLI = pathlib.Path(sys.argv[1]).resolve()
PLANS = sorted((ROOT / "data/templates").glob("*.poise.json"))
QUERY = re.compile(r"^    SELECT .*?;$", re.M | re.S)
HOSTILE = {"format": "poise-plan", "version": 1, "title": "a\tb\n\"c\" \\ \u001f 'd' | é 😀",
           "sections": [{"activities": [{"title": "x", "mode": "synchronous", "learning-type": "production",
                                         "minutes": 100000}]}]}


def summaries(plans):
    ran = subprocess.run([POISE_CLI, "summary", "--format=json", *plans], capture_output=True, check=True)
    return ran.stdout.decode("utf-8").removesuffix("\n").split("\n")


def answer(lines):
    found = QUERY.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    if len(found) != 1:
        raise ValueError(f"README has {len(found)} queries")
    with sqlite3.connect(":memory:") as faculty:
        faculty.execute("CREATE TABLE summary (line TEXT)")
        faculty.executemany("INSERT INTO summary VALUES (?)", ([line] for line in lines))
        return faculty.execute(found[0]).fetchall()


def expected(plans):
    """By learning type: live hours, hours of one's own, and in how many plans there is any live."""
    sums = {}
    for path in plans:
        plan = json.loads(path.read_text(encoding="utf-8"))
        live_here = set()
        for activity in (each for section in plan["sections"] for each in section.get("activities", [])):
            kind, minutes = activity.get("learning-type", "none"), activity.get("minutes", 0)
            row = sums.setdefault(kind, {"synchronous": 0, "asynchronous": 0, "plans": 0})
            if activity.get("mode") in row:
                row[activity["mode"]] += minutes
            if activity.get("mode") == "synchronous" and minutes > 0:
                live_here.add(kind)
        for kind in live_here:
            sums[kind]["plans"] += 1
    return {kind: (row["synchronous"] / 60, row["asynchronous"] / 60, row["plans"]) for kind, row in sums.items()}


def query_answers(plans):
    rows = answer(summaries(plans))
    got = {row[0]: row[1:] for row in rows}
    wanted = expected(plans)
    if len(got) != len(rows):
        yield "a learning type stands twice"
    if wanted.keys() - got.keys():
        yield f"not there: {wanted.keys() - got.keys()}"
    for kind in got:
        if any(abs(a - b) > 0.0501 for a, b in zip(got[kind], wanted.get(kind, (0, 0, 0)), strict=True)):
            yield f"{kind}: {got[kind]} instead of {wanted.get(kind)}"
    if [row[1] for row in rows] != sorted((row[1] for row in rows), reverse=True):
        yield "not by live hours"


def a_plan_is_a_line(folder):
    path = pathlib.Path(folder) / "hostile.poise.json"
    path.write_text(json.dumps(HOSTILE), encoding="utf-8")
    lines = summaries([path, *PLANS])
    if len(lines) != len(PLANS) + 1:
        yield f"{len(lines)} lines of {len(PLANS) + 1} plans"
    if json.loads(lines[0])["title"] != HOSTILE["title"]:
        yield f"another title: {lines[0]}"
    if re.search(r"[\x00-\x1f]", lines[0]):
        yield "a control character that SQLite would take for the end of a column"
    yield from query_answers([path, *PLANS])


def main():
    if sqlite3.sqlite_version_info < (3, 38):
        tap.skip("query of README", f"SQLite {sqlite3.sqlite_version} has no ->>")
    else:
        tap.case("query of README", query_answers, PLANS)
        with tempfile.TemporaryDirectory() as folder:
            tap.case("a plan is a line, whatever it is called", a_plan_is_a_line, folder)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
