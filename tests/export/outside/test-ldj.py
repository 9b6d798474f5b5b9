#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan as a design of Learning Designer: it is made like the public examples (python3-jsonschema says so), and holds
what the plan holds. What is expected is worked out here, from the plan's file.

Usage: test-ldj.py POISE-CLI
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "common"))
sys.path.insert(0, str(HERE))
import course_plans  # noqa: E402
import tap  # noqa: E402

import jsonschema  # noqa: E402

POISE_CLI = sys.argv[1]
SCHEMA = json.loads((HERE / "learning-designer.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
EXAMPLE = course_plans.ROOT.parent / "shared/data/learning-designer/legacy-min.ldj"
TYPES = {None: "", "acquisition": "Read / Watch / Listen", "discussion": "Discuss", "investigation": "Investigate",
         "practice": "Practice", "collaboration": "Collaborate", "production": "Produce"}


def no_twice(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError(f"a member twice: {names}")
    return dict(pairs)


def read(plan, *options):
    data = course_plans.export(POISE_CLI, plan, "ldj", *options)
    return json.loads(data.decode("utf-8"), object_pairs_hook=no_twice)


def schema_failures(design):
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(design)]


def leads(uri):
    return any(uri.lower().startswith(scheme) and len(uri) > len(scheme) for scheme in ("https://", "http://", "mailto:"))


def size_of(plan, group):
    kind = group.get("kind", "whole")
    return {"alone": 1, "pairs": 2, "small": group.get("size", 3), "whole": plan.get("learners", 0)}[kind]


def sla_of(plan, activity):
    """What an activity is there; the description apart."""
    group = activity.get("group", {})
    everybody = group.get("kind", "whole") == "whole"
    usual = plan.get("live-slot", {}).get("uri")
    live = activity.get("mode") == "synchronous"
    room = live and "f2f" in activity.get("tools", [])
    return {
        "type": TYPES[activity.get("learning-type")],
        "duration": str(activity.get("minutes", 0)),
        "groupSize": str(size_of(plan, group)),
        "groupSizeSameAsSession": str(everybody).lower(),
        "tutorAvailable": str(activity.get("teacher-present", False)).lower(),
        "syncActivity": str(live).lower(),
        "onlineActivity": str(not room and (not live or usual is None or usual.startswith("http"))).lower(),
        "assessmentType": activity.get("assessment", {}).get("kind", "none"),
        "resources": [{"title": link.get("title", ""), "url": link["uri"]} for link in activity.get("links", [])
                      if leads(link.get("uri", ""))],
        "title": activity["title"],
    } | ({} if "mode" in activity else {"mode": "undecided"})


def difference(place, found, expected):
    return [f"{place}: {found!r:.300}, not {expected!r:.300}"] if found != expected else []


def section_failures(plan, section, found, for_students):
    yield from difference("section", {name: found[name] for name in ("title", "notes")},
                          {"title": section.get("title", ""),
                           "notes": "" if for_students else section.get("notes", "")})
    for activity, sla in zip(section.get("activities", []), found["slas"], strict=True):
        description = sla.pop("description")
        yield from difference(activity["title"], sla, sla_of(plan, activity))
        told = [activity["title"]] + [link["uri"] for link in activity.get("links", []) if not leads(link["uri"])]
        notes = activity.get("notes", "")
        if not for_students:
            told.append(notes)
        elif notes and notes in description:
            yield f"students read {notes}"
        if not description.startswith(activity["title"]):
            yield f"the description does not begin with {activity['title']}"
        yield from (f"{activity['title']} lacks {text}" for text in told if text not in description)


def is_whole(plan, audience):
    design = read(plan, f"--audience={audience}")
    yield from schema_failures(design)
    activities = [activity for section in plan["sections"] for activity in section.get("activities", [])]
    hours, minutes = divmod(sum(activity.get("minutes", 0) for activity in activities), 60)
    yield from difference("the course", {name: design[name] for name in design if name != "activities"}, {
        "name": plan.get("title", ""), "topic": plan.get("code", ""), "author": plan.get("instructor", ""),
        "description": plan.get("description", ""), "aims": "",
        "modeOfDelivery": "Wholly online" if all(sla_of(plan, activity)["onlineActivity"] == "true"
                                                 for activity in activities) else "Blended",
        "groupSize": str(plan.get("learners", 0)), "learningTime": f"0:{hours}:{minutes}",
        "outcomes": [{"verb": "", "details": outcome["text"]} for outcome in plan.get("outcomes", [])]})
    for section, found in zip(plan["sections"], design["activities"], strict=True):
        yield from section_failures(plan, section, found, audience == "students")


def every_kind():
    """One activity of each kind; and a usual meeting in a room."""
    activities = [{"id": f"activity{number:06}", "title": f"Number {number}", **members} for number, members in enumerate(
        [{"learning-type": name} for name in TYPES if name]
        + [{"mode": name} for name in ("synchronous", "asynchronous")]
        + [{"group": {"kind": name}} for name in ("alone", "pairs", "small", "whole")]
        + [{"group": {"kind": "small", "size": 5}}, {"teacher-present": True}, {"teacher-present": False}]
        + [{"assessment": {"kind": "formative"}}, {"assessment": {"kind": "summative", "weight-percent": 20}}]
        + [{"minutes": 0}, {"minutes": 100000}, {"due": "2027-01-15"}]
        + [{"tools": ["f2f", "wiki"]}, {"mode": "synchronous", "tools": ["f2f"]}])]
    return course_plans.plan_of(learners=30, sections=[{"id": "section000001", "activities": activities}],
                                **{"live-slot": {"uri": "Room 4"}})


def tells_when_and_with_what():
    plan = course_plans.plan_of(sections=[{"id": "section000001", "activities": [{
        "id": "activity000001", "title": "Talk", "due": "2027-01-15", "tools": ["videoconf"],
        "schedule": [{"start": "2027-01-12T10:00", "minutes": 60, "zone": "Europe/Stockholm"}],
        "notes": "Bring tea."}]}])
    lines = read(plan)["activities"][0]["slas"][0]["description"].split("\n")
    yield from difference("lines", lines, ["Talk", "Tue, 12 Jan 2027, 10:00–11:00, Stockholm time", "due Fri, 15 Jan",
                                           "Tools: Video conference", "Bring tea."])


def room_is_no_tool():
    plan = course_plans.plan_of(sections=[{"id": "section000001", "activities": [
        {"id": f"activity{number:06}", "title": "Talk", "tools": ["f2f", "wiki"], **mode}
        for number, mode in enumerate([{"mode": "synchronous"}, {"mode": "asynchronous"}])]}])
    texts = [sla["description"] for sla in read(plan)["activities"][0]["slas"]]
    yield from difference("tools", texts, ["Talk\nTools: Wiki", "Talk\nTools: Face-to-face meeting and Wiki"])


def example_is_valid():
    return schema_failures(json.loads(EXAMPLE.read_text(encoding="utf-8")))


def schema_sees(change):
    design = read(course_plans.japanese())
    change(design)
    if not schema_failures(design):
        yield "the schema takes it"


def set_member(design, name, value):
    design["activities"][0]["slas"][0][name] = value


PLANS, ABSENT = course_plans.all_plans(POISE_CLI)
for name, plan in (PLANS | {"every kind": every_kind()}).items():
    for audience in ("instructor", "students"):
        tap.case(f"{name}, for {audience}", is_whole, plan, audience)
for name in ABSENT:
    tap.skip(name, "../shared is not there")
tap.case("tells when, with what, and notes", tells_when_and_with_what)
tap.case("a room is no tool", room_is_no_tool)
if EXAMPLE.exists():
    tap.case("the public example is made as the schema says", example_is_valid)
else:
    tap.skip("the public example is made as the schema says", "../shared is not there")
for name, value in [("duration", 30), ("syncActivity", True), ("type", "Talk"), ("tutorAvailable", "yes"), ("other", "")]:
    tap.case(f"the schema refuses {name}: {value!r}", schema_sees,
             lambda design, name=name, value=value: set_member(design, name, value))
sys.exit(tap.finish())
