#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of tools: the published schema takes Poise's own and one that uses all there is, it refuses what the store
refuses, and the store writes what the schema takes. Poise's own catalogue says what its source says, where that is
at hand.

Usage: test-tools.py SOURCE-ROOT READ-TOOLS
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
READ_TOOLS = sys.argv[2]
SCHEMA = json.loads((ROOT / "data/poise-tools.schema.json").read_text(encoding="utf-8"))
PLAN_SCHEMA = json.loads((ROOT / "data/poise-plan.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
BUILT_IN = json.loads((ROOT / "data/tools.json").read_text(encoding="utf-8"))
FACTS = ROOT / "../shared/facts/tools.json"

WHOLE = {
    "format": "poise-tools", "version": 1, "hidden": ["vr"],
    "tools": [
        {
            "id": "campus", "name": "Campus Meet", "note": "Log in first.", "examples": ["Jitsi"],
            "modes": ["synchronous"], "purposes": {"content": 2, "planning": 3, "social": 0},
            "learning-types": ["discussion"], "bandwidth": "high", "account": True,
            "uri": "https://meet.example.edu/", "low-bandwidth-replacement": "audioconf",
        },
        {"id": "forum", "account": False},
    ],
}

DELETED = object()
TOOL = "tools.0"
MUTANTS = [
    ("format", "poise-plan"), ("format", DELETED), ("version", 0), ("version", "1"), ("version", DELETED),
    ("hidden", "vr"), ("hidden", [1]), ("tools", {}), ("tools", DELETED), ("tools", ["forum"]), ("tools", None),
    (f"{TOOL}.id", 1), (f"{TOOL}.name", []), (f"{TOOL}.note", {}), (f"{TOOL}.examples", "Jitsi"),
    (f"{TOOL}.examples", [1]), (f"{TOOL}.modes", "synchronous"), (f"{TOOL}.modes", ["live"]),
    (f"{TOOL}.purposes", ["social"]), (f"{TOOL}.purposes", 3), (f"{TOOL}.purposes.social", 4),
    (f"{TOOL}.purposes.social", -1), (f"{TOOL}.purposes.content", "2"), (f"{TOOL}.purposes.planning", 1.5),
    (f"{TOOL}.learning-types", ["reading"]), (f"{TOOL}.bandwidth", "huge"), (f"{TOOL}.bandwidth", 3),
    (f"{TOOL}.account", "yes"), (f"{TOOL}.uri", 1), (f"{TOOL}.low-bandwidth-replacement", ["im"]),
]
ALLOWED = [
    ("tools", []), ("hidden", []), ("hidden", DELETED), ("x-new", {"a": [1.5, None]}), (f"{TOOL}.x-new", 1e99),
    (f"{TOOL}.purposes.x-new", 1), (f"{TOOL}.purposes", {}), (f"{TOOL}.purposes", DELETED), (f"{TOOL}.modes", []),
    (f"{TOOL}.modes", ["synchronous", "asynchronous"]), (f"{TOOL}.bandwidth", "none"), (f"{TOOL}.id", "forum-2"),
    (f"{TOOL}.low-bandwidth-replacement", "no-such-tool"), (f"{TOOL}.account", DELETED),
]


def errors_of(tools):
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(tools)]


def changed(path, value):
    """The whole list with the member at the dotted path set to a value, or deleted."""
    tools = copy.deepcopy(WHOLE)
    *parents, last = path.split(".")
    place = tools
    for step in parents:
        place = place[int(step)] if isinstance(place, list) else place[step]
    if value is DELETED:
        del place[last]
    else:
        place[last] = value
    return tools


def asked(lists):
    """What the store says of lists, and what it made of those that it took."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, tools in enumerate(lists):
            paths.append(pathlib.Path(folder) / f"{number}.json")
            paths[-1].write_text(json.dumps(tools), encoding="utf-8")
        said = subprocess.run([READ_TOOLS, *paths], check=True, capture_output=True, text=True).stdout.splitlines()
        return [(answer, json.loads(path.read_text(encoding="utf-8")))
                for answer, path in zip(said, paths, strict=True)]


def refuses(path, value, said, written):
    if not errors_of(changed(path, value)):
        yield f"the schema took {path} = {value!r}"
    if not said.startswith("refused"):
        yield f"the store took {path} = {value!r}"
    elif value is not DELETED and not said.endswith(tuple("[].0123456789abcdefghijklmnopqrstuvwxyz")):
        yield f"no member: {said}"
    if written != json.loads(json.dumps(changed(path, value))):
        yield "the file has changed"


def still_takes(path, value, said, written):
    yield from errors_of(changed(path, value))
    if said != "taken":
        yield f"the store {said}"
    yield from errors_of(written)


def keeps_all():
    """What is written has the very members, in the very order."""
    (said, written), = asked([WHOLE])
    if said != "taken":
        yield said
    if json.dumps(written) != json.dumps(WHOLE):
        yield json.dumps(written)


def terms_are_those_of_plans():
    for member in ("modes", "learning-types"):
        theirs = PLAN_SCHEMA["$defs"][member.removesuffix("s")]["enum"]
        ours = SCHEMA["$defs"]["tool"]["properties"][member]["items"]["enum"]
        if ours != theirs:
            yield f"{member}: {ours} instead of {theirs}"
    if SCHEMA["$defs"]["tool"]["properties"]["bandwidth"]["enum"] != PLAN_SCHEMA["$defs"]["bandwidth"]["enum"]:
        yield "bandwidth"


def says_what_the_facts_say():
    facts = {tool["id"]: tool for tool in json.loads(FACTS.read_text(encoding="utf-8"))}
    ours = {tool["id"]: tool for tool in BUILT_IN["tools"]}
    for name in facts.keys() ^ ours.keys():
        yield f"{name} is not in both"
    for name in facts.keys() & ours.keys():
        for theirs, member in (
            ("examples", "examples"), ("modes", "modes"), ("purposes", "purposes"), ("bandwidth", "bandwidth"),
            ("learning_types", "learning-types"), ("account_usually_needed", "account"),
            ("low_bandwidth_replacement", "low-bandwidth-replacement"),
        ):
            if facts[name].get(theirs) != ours[name].get(member):
                yield f"{name}: {member} is {ours[name].get(member)} instead of {facts[name].get(theirs)}"


tap.case("the schema is a schema", lambda: jsonschema.Draft202012Validator.check_schema(SCHEMA))
tap.case("takes Poise’s own catalogue", errors_of, BUILT_IN)
tap.case("takes a list that uses all there is", errors_of, WHOLE)
tap.case("names the members of tools in the order of files",
         lambda: [] if list(SCHEMA["$defs"]["tool"]["properties"]) == list(WHOLE["tools"][0]) else ["another order"])
tap.case("has the terms of plans", terms_are_those_of_plans)
tap.case("the store keeps all of it", keeps_all)
for check, cases in ((refuses, MUTANTS), (still_takes, ALLOWED)):
    for (member_path, value), answer in zip(cases, asked([changed(*case) for case in cases]), strict=True):
        shown = "deleted" if value is DELETED else json.dumps(value)
        tap.case(f"{check.__name__.replace('_', ' ')} {member_path} {shown}", check, member_path, value, *answer)
if FACTS.exists():
    tap.case("the catalogue says what its source says", says_what_the_facts_say)
else:
    tap.skip("the catalogue says what its source says", "../shared/facts/tools.json is not there")
sys.exit(tap.finish())
