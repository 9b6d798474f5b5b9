#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The activities as CSV, read by Python's own module and compared with the plan; and imported again.

Usage: test-csv.py POISE-CLI
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "common"))
import course_plans  # noqa: E402
import tap  # noqa: E402

CLI = sys.argv[1]
MODES = {
    "instructor": {"synchronous": "Synchronous", "asynchronous": "Asynchronous", None: "Undecided"},
    "students": {"synchronous": "Together, live", "asynchronous": "In your own time", None: "To be announced"},
}
INTERNAL = ["Purpose", "Learning type", "Complexity", "Notes"]
BLANKS = "\t\n\r "


def activities(plan):
    """Each with its section, and the number of that."""
    for number, section in enumerate(plan["sections"], 1):
        for activity in section.get("activities", []):
            yield number, section, activity


def rows_of(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def plain(cell):
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") else cell


def is_formula(cell):
    """Whether a spreadsheet might run it: a sign after whatever programs pass over."""
    bare = cell.lstrip("".join(chr(code) for code in range(33)) + "\x7f\x85\xa0\u200d\u2067\ufeff")
    return bare[:1] in tuple("=+-@") or cell[:1] in tuple("\t\r\n")


def row_failures(row, number, section, activity, audience):
    expected = {
        "No.": str(number),
        "Section": section.get("title", f"Section {number}"),
        "Activity": activity["title"] or "Untitled activity",
        "Mode": MODES[audience][activity.get("mode")],
        "Minutes": str(activity.get("minutes", "")),
        "Due": activity.get("due", "").replace("T", " "),
        "Live session": "".join(session["start"].replace("T", " ") for session in activity.get("schedule", [])[:1]),
    }
    if audience == "instructor":
        expected["Notes"] = activity.get("notes", "")
        expected["Purpose"] = activity.get("purpose", "").capitalize()
    for head, value in expected.items():
        if plain(row[head]) != value and row[head] != value:
            yield f"{head} of {activity['title']!r} is {row[head]!r}, not {value!r}"


def plan_failures(plan, audience):
    data = course_plans.export(CLI, plan, "csv", f"--audience={audience}")
    rows = rows_of(data)
    expected = list(activities(plan))
    if not data.startswith(b"\xef\xbb\xbf") or not data.endswith(b"\r\n"):
        yield "no byte order mark at the beginning, or no line end at the end"
    if len(rows) != len(expected) + 1:
        yield f"{len(rows) - 1} rows for {len(expected)} activities"
    if {len(row) for row in rows} != {len(rows[0])} or len(set(rows[0])) != len(rows[0]):
        yield "rows of different lengths, or heads that are the same"
    if audience == "students" and set(INTERNAL) & set(rows[0]):
        yield f"students get one of {INTERNAL}"
    yield from (f"{cell!r} can be run" for row in rows for cell in row if is_formula(cell))
    for cells, (number, section, activity) in zip(rows[1:], expected):
        yield from row_failures(dict(zip(rows[0], cells)), number, section, activity, audience)


def student_failures(plan):
    """No word of the instructor's notes, which are like no other text."""
    for section in plan["sections"]:
        section["notes"] = "Zwischenruf " + section.get("notes", "")
        for activity in section.get("activities", []):
            activity["notes"] = "Zwischenruf " + activity.get("notes", "")
    if b"Zwischenruf" in course_plans.export(CLI, plan, "csv", "--audience=students"):
        yield "notes for students"
    if plan["sections"] and b"Zwischenruf" not in course_plans.export(CLI, plan, "csv"):
        yield "no notes for the instructor"


def language_failures(plan):
    rows = rows_of(course_plans.export(CLI, plan, "csv", "--language=sv"))
    if len(rows) != len(list(activities(plan))) + 1:
        yield "another number of rows in Swedish"


def imported(data, *options):
    with tempfile.TemporaryDirectory() as folder:
        source, output = pathlib.Path(folder) / "plan.csv", pathlib.Path(folder) / "plan.poise.json"
        source.write_bytes(data)
        subprocess.run([CLI, "import", *options, "-o", output, source], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        return json.loads(output.read_text(encoding="utf-8"))


# What students are not told does not come back from what they got.
KEPT = ["title", "mode", "minutes", "due", "group", "teacher-present", "assessment"]
KEPT_INSTRUCTOR = KEPT + ["purpose", "learning-type", "complexity", "notes"]


def named(plan, activity):
    """What stands in a plan by ids: tools and outcomes by their texts, links and sessions in full."""
    outcomes = {outcome["id"]: outcome["text"] for outcome in plan.get("outcomes", [])}
    tools = {tool["id"]: tool["name"] for tool in plan.get("tools", [])}
    return {"outcomes": [outcomes[identity] for identity in activity.get("outcomes", [])],
            "tools": [tools.get(identity, identity) for identity in activity.get("tools", [])],
            "links": activity.get("links", []),
            # the minutes of the first session alone are said
            "schedule": [{**session, "minutes": session.get("minutes") if index == 0 else None}
                         for index, session in enumerate(activity.get("schedule", []))]}


def days_of(plan):
    """The sections' own days are told by those of all, so they are compared as Poise shows them."""
    rows = rows_of(course_plans.export(CLI, plan, "csv"))
    return [row[1:4] for row in rows]


def round_trip_failures(plan, audience, *options):
    """What CSV says of activities and their sections is there again when it is imported."""
    data = course_plans.export(CLI, plan, "csv", f"--audience={audience}", *options)
    again = imported(data)
    rows, before = list(activities(again)), list(activities(plan))
    if len(before) != len(rows):
        yield f"{len(rows)} activities of {len(before)}"
    if days_of(plan) != days_of(again):
        yield "the sections have other titles or days"
    for (_, _, activity), (_, _, other) in zip(before, rows):
        kept = KEPT_INSTRUCTOR if audience == "instructor" else KEPT
        pairs = [(name, activity.get(name), other.get(name)) for name in kept]
        pairs += [(name, value, named(again, other)[name]) for name, value in named(plan, activity).items()]
        pairs = [(name, old, [{**item, "minutes": item.get("minutes")} for item in new] if name == "schedule" else new)
                 for name, old, new in pairs]
        yield from (f"{name} of {activity['title']!r}: {new!r}, not {old!r}" for name, old, new in pairs if old != new)


plans, absent = course_plans.all_plans(CLI)
for name, plan in plans.items():
    for audience in ("instructor", "students"):
        tap.case(f"{name}, {audience}", plan_failures, plan, audience)
    tap.case(f"{name}: nothing of the instructor's for students", student_failures, json.loads(json.dumps(plan)))
    tap.case(f"{name} in Swedish", language_failures, plan)
for name in absent:
    tap.skip(name, "it is not in ../shared/data/schedules")
for name in ("sample", "300 sections", "Arabic", "Japanese"):
    for audience in ("instructor", "students"):
        tap.case(f"{name} for the {audience} comes back by import", round_trip_failures, plans[name], audience)
tap.case("sees a formula", lambda: [] if is_formula(" =1") and not is_formula("'=1") else ["does not"])
sys.exit(tap.finish())
