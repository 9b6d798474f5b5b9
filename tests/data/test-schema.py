#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The published schema: it takes every plan that we ship or test with, it refuses what Poise refuses, and it
says the same as the tables in src/core. The store must agree: what it writes is valid, and of each changed
sample both say the same.

Usage: test-schema.py SOURCE-ROOT DUMP-TABLES RANDOM-PLANS READ-PLANS
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402

import jsonschema  # noqa: E402

ROOT = pathlib.Path(sys.argv[1])
DUMP_TABLES, RANDOM_PLANS, READ_PLANS = sys.argv[2:5]
SCHEMA = json.loads((ROOT / "data/poise-plan.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
SAMPLE = json.loads((ROOT / "data/templates/sample.poise.json").read_text(encoding="utf-8"))

# Which definition stands for each closed set or text of a fixed form, by the kind of the member.
FORMS = {"date": "date", "date-time": "date-time", "time": "time", "decimal": "decimal"}


def errors_of(plan):
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(plan)]


def plans():
    """Every plan in the tree; a folder called `invalid` holds those that must not open."""
    return sorted(
        path
        for folder in ("data", "tests")
        for path in (ROOT / folder).rglob("*.poise.json")
        if "invalid" not in path.parts
    )


def takes(path):
    return errors_of(json.loads(path.read_text(encoding="utf-8")))


# ---- Plans that it must refuse: the sample with one thing changed ----

DELETED = object()


def changed(path, value):
    """The sample with the member at the dotted path set to a value, or deleted."""
    plan = copy.deepcopy(SAMPLE)
    *parents, last = path.split(".")
    place = plan
    for step in parents:
        place = place[int(step)] if isinstance(place, list) else place[step]
    if value is DELETED:
        del place[last]
    else:
        place[last] = value
    return plan


ACTIVITY = "sections.0.activities.0"
MUTANTS = [
    ("format", "poise-plans"), ("format", DELETED),
    ("version", 0), ("version", "1"), ("version", DELETED),
    ("sections", DELETED), ("sections", {}), ("sections", None), ("sections", [[]]),
    ("title", 5), ("title", None), ("code", []), ("instructor", {}), ("description", True), ("language", 1),
    ("learners", -1), ("learners", 1000001), ("learners", 2.5), ("learners", "24"),
    ("circumstances", []), ("circumstances.can-meet", "yes"), ("circumstances.low-bandwidth", 1),
    ("circumstances.time-zones", 0), ("circumstances.time-zones", 41),
    ("start", "2027-02-30"), ("start", "2027-13-01"), ("start", "11.01.2027"), ("start", "2027-1-11"),
    ("start", "0000-01-01"), ("start", "2027-01-11T10:00"), ("start", 20270111),
    ("section-days", 0), ("section-days", 367),
    ("breaks", {}), ("breaks.0.from", "soon"), ("breaks.0.to", "2027-02-29"), ("breaks.0.title", 1),
    ("live-slot.weekday", 0), ("live-slot.weekday", 8), ("live-slot.time", "24:00"), ("live-slot.time", "9:00"),
    ("live-slot.time", "10:60"), ("live-slot.minutes", 0), ("live-slot.minutes", 1441), ("live-slot.zone", 1),
    ("credits.system", "ECTS"), ("credits.value", 7.5), ("credits.value", "7,5"), ("credits.value", "7."),
    ("credits.value", ".5"), ("credits.value", "1234567890123"),
    ("weekly-minutes", -1), ("weekly-minutes", 10081),
    ("target.synchronous-percent", 101), ("target.synchronous-percent", -1), ("target.tolerance-percent", 101),
    ("outcomes.0.text", 1), ("outcomes", "none"),
    ("tools.0.name", 1), ("tools.0.modes", "synchronous"), ("tools.0.modes", ["live"]),
    ("tools.0.purposes", ["fun"]), ("tools.0.learning-types", ["reading"]), ("tools.0.bandwidth", "huge"),
    ("tools.0.account", "no"), ("tools.0.uri", 1),
    ("dismissed", [{"rule": 1}]), ("dismissed", [{"section": []}]), ("dismissed", [{"activity": 0}]),
    ("sections.0.title", 1), ("sections.0.start", "2027-04-31"), ("sections.0.days", 0),
    ("sections.0.days", 3661), ("sections.0.notes", []), ("sections.0.activities", {}),
    (f"{ACTIVITY}.title", DELETED), (f"{ACTIVITY}.title", None),
    (f"{ACTIVITY}.mode", "live"), (f"{ACTIVITY}.mode", "Synchronous"), (f"{ACTIVITY}.mode", 1),
    (f"{ACTIVITY}.purpose", "fun"), (f"{ACTIVITY}.learning-type", "reading"), (f"{ACTIVITY}.complexity", "hard"),
    (f"{ACTIVITY}.minutes", -1), (f"{ACTIVITY}.minutes", 100001), (f"{ACTIVITY}.minutes", 30.5),
    (f"{ACTIVITY}.minutes", "30"), (f"{ACTIVITY}.group", "whole"), (f"{ACTIVITY}.group.kind", "class"),
    (f"{ACTIVITY}.group.size", 0), (f"{ACTIVITY}.group.size", 10001), (f"{ACTIVITY}.teacher-present", "yes"),
    (f"{ACTIVITY}.tools", "videoconf"), (f"{ACTIVITY}.tools", [1]), (f"{ACTIVITY}.outcomes", [None]),
    (f"{ACTIVITY}.assessment", {"kind": "exam"}), (f"{ACTIVITY}.assessment", {"weight-percent": 101}),
    (f"{ACTIVITY}.schedule", {}), (f"{ACTIVITY}.schedule.0.start", "2027-01-11 10:00"),
    (f"{ACTIVITY}.schedule.0.start", "2027-01-11T10:00:00"), (f"{ACTIVITY}.schedule.0.start", "2027-01-11T25:00"),
    (f"{ACTIVITY}.schedule.0.minutes", 100001), (f"{ACTIVITY}.schedule.0.zone", 1),
    (f"{ACTIVITY}.due", "tomorrow"), (f"{ACTIVITY}.due", "2027-00-10"),
    (f"{ACTIVITY}.links", [{"title": 1}]), (f"{ACTIVITY}.links", [{"uri": 1}]), (f"{ACTIVITY}.notes", 1),
]

# What Poise still opens, though the schema refuses it: what says nothing reads as absent, a newer version opens
# read-only.
STRICTER = [
    ("version", 2), ("outcomes.0.id", ""), ("tools.0.id", ""), ("sections.0.id", ""), (f"{ACTIVITY}.id", ""),
    (f"{ACTIVITY}.due", ""), ("start", ""), ("credits.value", ""),
]

# What must stay allowed: members that nobody knows yet, at every level, and members that say nothing.
ALLOWED = [
    ("x-new", {"a": [1.5, None]}), ("circumstances.x-new", 1), ("breaks.0.x-new", "…"), ("target.x-new", []),
    ("live-slot.x-new", 1), ("credits.x-new", 1), ("outcomes.0.x-new", 1), ("tools.0.x-new", 1),
    ("sections.0.x-new", None), (f"{ACTIVITY}.x-new", 1e99), (f"{ACTIVITY}.group.x-new", 1),
    (f"{ACTIVITY}.schedule.0.x-new", 1), ("sections", []), ("title", ""), (f"{ACTIVITY}.title", ""),
    (f"{ACTIVITY}.minutes", 0), (f"{ACTIVITY}.minutes", 100000), (f"{ACTIVITY}.mode", "undecided"),
    (f"{ACTIVITY}.due", "2028-02-29"), (f"{ACTIVITY}.tools", ["no-such-tool"]), ("target", DELETED),
]


def said_by_the_store(plans_by_name):
    """What the store says of plans: "taken", or "refused" and the path of the member."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, plan in enumerate(plans_by_name):
            paths.append(pathlib.Path(folder) / f"{number}.poise.json")
            paths[-1].write_text(json.dumps(plan), encoding="utf-8")
        return subprocess.run([READ_PLANS, *paths], check=True, capture_output=True, text=True).stdout.splitlines()


def refuses(path, value, said):
    if not errors_of(changed(path, value)):
        yield f"the schema took {path} = {value!r}"
    if not said.startswith("refused"):
        yield f"the store took {path} = {value!r}"


def refuses_alone(path, value, said):
    if not errors_of(changed(path, value)):
        yield f"the schema took {path} = {value!r}"
    if said != "taken":
        yield f"the store {said}"


def still_takes(path, value, said):
    yield from errors_of(changed(path, value))
    if said != "taken":
        yield f"the store {said}"


def written_plans_are_valid(number):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([RANDOM_PLANS, folder, str(number)], check=True)
        written = sorted(pathlib.Path(folder).iterdir())
        if len(written) != number:
            yield f"{len(written)} plans instead of {number}"
        for path in written:
            yield from takes(path)


# ---- The tables of src/core ----

TABLES = json.loads(subprocess.run([DUMP_TABLES], check=True, capture_output=True, text=True).stdout)


def resolved(schema):
    while "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    return schema


def member_failures(member, schema):
    """What a member's schema says other than the row of its table."""
    kind = member["kind"]
    found = resolved(schema)
    items = resolved(found.get("items", {}))
    expected = {
        "text": lambda: found.get("type") == "string" and "minLength" not in found,
        "id": lambda: found.get("type") == "string" and found.get("minLength") == 1,
        "integer": lambda: found.get("type") == "integer"
        and (found.get("minimum"), found.get("maximum")) == (member["minimum"], member["maximum"]),
        "flag": lambda: found.get("type") == "boolean",
        "term": lambda: found.get("enum") == member["terms"],
        "terms": lambda: found.get("type") == "array" and items.get("enum") == member["terms"],
        "record": lambda: found is SCHEMA["$defs"].get(member.get("type")),
        "records": lambda: found.get("type") == "array" and items is SCHEMA["$defs"].get(member.get("type")),
        "texts": lambda: found.get("type") == "array" and items == {"type": "string"},
    }
    if kind in FORMS:
        agrees = found is SCHEMA["$defs"][FORMS[kind]]
    else:
        agrees = expected[kind]()
    if not agrees:
        yield f"{member['name']}: the table says {member}, the schema says {found}"


def agrees(name, table):
    """Whether a definition names the members of its table, in order, with the same kinds, ranges and words."""
    definition = SCHEMA["$defs"][name]
    members = list(table)
    names = [member["name"] for member in members]
    required = [member["name"] for member in members if member["required"]]
    if name == "plan":  # the file's own first members: what it is, and in which version
        names = ["format"] + names
        required = ["format"] + required
        members = [member for member in members if member["name"] != "version"]
    if list(definition["properties"]) != names:
        yield f"members: {list(definition['properties'])} instead of {names}"
    if definition.get("required", []) != required:
        yield f"required: {definition.get('required')} instead of {required}"
    if "additionalProperties" in definition:
        yield "unknown members must be allowed"
    for member in members:
        yield from member_failures(member, definition["properties"][member["name"]])


def no_others():
    known = set(TABLES)
    for name, definition in SCHEMA["$defs"].items():
        if definition.get("type") == "object" and name not in known:
            yield f"{name} is no record type"


def comparison_can_fail():
    """The comparison itself, on a table with one thing changed each."""
    for change in ({"maximum": 99999}, {"name": "minute"}, {"required": True}, {"kind": "flag"}):
        table = copy.deepcopy(TABLES["activity"])
        next(member for member in table if member["name"] == "minutes").update(change)
        try:
            found = list(agrees("activity", table))
        except KeyError:
            found = ["no such member"]
        if not found:
            yield f"{change} went unseen"


tap.case("the schema is a schema", lambda: jsonschema.Draft202012Validator.check_schema(SCHEMA))
for plan_path in plans():
    tap.case(f"takes {plan_path.relative_to(ROOT)}", takes, plan_path)
for check, cases in ((refuses, MUTANTS), (refuses_alone, STRICTER), (still_takes, ALLOWED)):
    answers = said_by_the_store([changed(path, value) for path, value in cases])
    for (member_path, value), answer in zip(cases, answers, strict=True):
        shown = "deleted" if value is DELETED else json.dumps(value)
        tap.case(f"{check.__name__.replace('_', ' ')} {member_path} {shown}", check, member_path, value, answer)
tap.case("takes what the writer makes of 300 random plans", written_plans_are_valid, 300)
for type_name, type_table in TABLES.items():
    tap.case(f"agrees with the table of {type_name}", agrees, type_name, type_table)
tap.case("defines no record that Poise has not", no_others)
tap.case("a difference from the tables is seen", comparison_can_fail)
sys.exit(tap.finish())
