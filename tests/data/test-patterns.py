#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The templates are patterns that an instructor can begin with: no dates and no persons, everything tagged,
nothing dangling, hours that are even from week to week, and talk about the subject, the work and each other.

Usage: test-patterns.py SOURCE-ROOT
"""

import json
import pathlib
import re
import statistics
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402

ROOT = pathlib.Path(sys.argv[1])
TOOLS = {tool["id"]: tool for tool in json.loads((ROOT / "data/tools.json").read_text(encoding="utf-8"))["tools"]}
PATTERNS = ["asynchronous", "flipped", "hybrid-labs", "intensive", "project", "seminar"]
PLANS = {name: json.loads((ROOT / f"data/templates/{name}.poise.json").read_text(encoding="utf-8")) for name in PATTERNS}
# Of a term, what stands in no pattern: when it is, where it is, who teaches, and how many learn.
OF_A_TERM = {"start", "schedule", "due", "breaks", "live-slot", "instructor", "code", "learners", "links", "target"}
# Alone, learners talk to nobody, whatever the learning type says.
TALKS = {"discussion", "collaboration"}


def activities_of(plan):
    return [activity for section in plan["sections"] for activity in section["activities"]]


def minutes_of(activities, mode=None):
    return sum(activity["minutes"] for activity in activities if mode in (None, activity["mode"]))


def share_of(plan):
    activities = activities_of(plan)
    return minutes_of(activities, "synchronous") / minutes_of(activities)


def keys_of(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner)


def every(check):
    """The check for each plan, its failures with the plan's name."""
    return lambda: (f"{name}: {failure}" for name, plan in PLANS.items() for failure in check(plan))


def no_term(plan):
    yield from (f"has {key}" for key in set(keys_of(plan)) & OF_A_TERM)
    yield from (f"a year in {text}" for text in re.findall(r"[^\"]*\b(?:19|20)\d\d\b[^\"]*", json.dumps(plan)) if "2000 words" not in text)


def whole(plan):
    wanted = {"id", "title", "mode", "purpose", "learning-type", "complexity", "minutes", "group", "teacher-present", "tools"}
    for activity in activities_of(plan):
        yield from (f"{activity['title']}: no {key}" for key in wanted - set(activity))
        if not 10 <= activity["minutes"] <= 420 or activity["minutes"] % 5:
            yield f"{activity['title']}: {activity['minutes']} minutes"
    if not plan["description"] or len(plan["outcomes"]) < 3:
        yield "no description, or few outcomes"


def fits(plan):
    outcomes = {outcome["id"] for outcome in plan["outcomes"]}
    served = {outcome for activity in activities_of(plan) for outcome in activity.get("outcomes", [])}
    yield from (f"dangling or unserved outcome {outcome}" for outcome in outcomes ^ served)
    for activity in activities_of(plan):
        for tool in activity["tools"]:
            if tool not in TOOLS:
                yield f"{activity['title']}: no such tool as {tool}"
            elif activity["mode"] not in TOOLS[tool]["modes"]:
                yield f"{activity['title']}: {tool} is not {activity['mode']}"


def weights(plan):
    total = sum(activity.get("assessment", {}).get("weight-percent", 0) for activity in activities_of(plan))
    if total != 100:
        yield f"{total} percent"


def own_words(plan):
    titles = [activity["title"] for activity in activities_of(plan)]
    yield from (f"twice: {title}" for title in set(titles) if titles.count(title) > 1)
    ids = [record["id"] for record in plan["sections"] + activities_of(plan) + plan["outcomes"]]
    yield from (f"{name} twice or short" for name in ids if ids.count(name) > 1 or len(name) < 10)


def talk(plan):
    activities = activities_of(plan)
    for purpose in ("content", "planning", "social"):
        share = minutes_of([a for a in activities if a["purpose"] == purpose]) / minutes_of(activities)
        if share < 0.02:
            yield f"{purpose} is {share:.3f} of the time"
    for section in plan["sections"]:
        met = [a for a in section["activities"] if a["learning-type"] in TALKS and a["group"]["kind"] != "alone"]
        if not met:
            yield f"in {section['title']} nobody talks to anybody"
    if not any(activity["teacher-present"] for activity in activities):
        yield "there is no teacher"


def even_hours(plan):
    """Where sections are all as long; the first is lighter, as people arrive."""
    if any("days" in section for section in plan["sections"]):
        return
    minutes = [minutes_of(section["activities"]) for section in plan["sections"]]
    usual = statistics.median(minutes)
    for section, here in zip(plan["sections"], minutes):
        if not 0.65 * usual <= here <= 1.3 * usual:
            yield f"{section['title']} has {here} minutes, usual are {usual}"
        if here > plan["weekly-minutes"] * plan["section-days"] / 7:
            yield f"{section['title']} has {here} minutes, more than the budget"


def small_groups(plan):
    """Breakout rooms hold three to seven or a pair; discussions last in groups of at most seven."""
    for activity in activities_of(plan):
        size = activity["group"].get("size", 2)
        if size > 7 and "breakout" in activity["tools"]:
            yield f"{activity['title']}: {size} in a room"


def breaks_in_long_meetings(plan):
    """A video meeting of everybody that goes on for more than forty-five minutes says when its break is."""
    for activity in activities_of(plan):
        on_screen = {"videoconf", "webinar", "studentpres"} & set(activity["tools"])
        if on_screen and activity["mode"] == "synchronous" and activity["group"]["kind"] == "whole" and activity["minutes"] > 45:
            said = activity["title"] + activity.get("notes", "")
            if "break" not in said and "last ten minutes" not in said and "meal" not in said:
                yield f"{activity['title']}: {activity['minutes']} minutes without a break"


def modes_of_the_patterns():
    """Each is what its name says."""
    expected = {"asynchronous": (0, 0), "flipped": (0.15, 0.35), "hybrid-labs": (0.2, 0.45), "intensive": (0.35, 0.65),
                "project": (0.15, 0.35), "seminar": (0.12, 0.3)}
    for name, (least, most) in expected.items():
        if not least <= share_of(PLANS[name]) <= most:
            yield f"{name}: {share_of(PLANS[name]):.2f}"


tap.case("no dates, persons or places", every(no_term))
tap.case("every activity is tagged whole", every(whole))
tap.case("tools fit and outcomes are served", every(fits))
tap.case("weights make a whole", every(weights))
tap.case("no title stands twice", every(own_words))
tap.case("there is talk of all three purposes, in every section", every(talk))
tap.case("hours are even and within the budget", every(even_hours))
tap.case("groups are small enough", every(small_groups))
tap.case("long meetings have breaks", every(breaks_in_long_meetings))
tap.case("each pattern has the balance of its name", modes_of_the_patterns)
sys.exit(tap.finish())
