#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample course and the catalogue are what an instructor would believe: nothing dangles, everything is in
its week, and the catalogue holds the facts that it was made from, where those are at hand.

Usage: test-sample.py SOURCE-ROOT
"""

import datetime
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402

ROOT = pathlib.Path(sys.argv[1])
PLAN = json.loads((ROOT / "data/templates/sample.poise.json").read_text(encoding="utf-8"))
TOOLS = json.loads((ROOT / "data/tools.json").read_text(encoding="utf-8"))["tools"]
FACTS = ROOT.parent / "shared/facts/tools.json"

SECTIONS = PLAN["sections"]
ACTIVITIES = [activity for section in SECTIONS for activity in section["activities"]]
CATALOGUE = {tool["id"]: tool for tool in TOOLS}
BANDWIDTHS = ["none", "low", "medium", "high"]


def minutes_of(activities, mode=None):
    return sum(activity["minutes"] for activity in activities if mode is None or activity.get("mode") == mode)


def size():
    if len(SECTIONS) < 8 or len(ACTIVITIES) < 40:
        yield f"{len(SECTIONS)} sections, {len(ACTIVITIES)} activities"


def no_sign_is_lost():
    """A careless conversion leaves question marks, or worse, where the typographic signs were."""
    text = json.dumps(PLAN, ensure_ascii=False)
    yield from (f"lost at: {text[m.start() - 20:m.end() + 20]}" for m in re.finditer(r"\w\?\w|\s\?\s|\? [a-z]|\ufffd|â€", text))
    if not all("·" in section["title"] for section in SECTIONS):
        yield "a section's title lacks its dot"


def shows_every_kind():
    wanted = {
        "mode": {"synchronous", "asynchronous", None},
        "purpose": {"content", "planning", "social", None},
        "learning-type": {"acquisition", "discussion", "investigation", "practice", "collaboration", "production"},
        "complexity": {"simple", "complex", None},
    }
    for member, values in wanted.items():
        missing = values - {activity.get(member) for activity in ACTIVITIES}
        if missing:
            yield f"no activity whose {member} is {missing}"
    kinds = {activity["group"]["kind"] for activity in ACTIVITIES if "group" in activity}
    if kinds != {"whole", "small", "pairs", "alone"}:
        yield f"groups: {kinds}"


def ids_are_unique():
    for records in (SECTIONS, ACTIVITIES, PLAN["outcomes"], PLAN["tools"], TOOLS):
        ids = [record["id"] for record in records]
        yield from (f"{name} twice" for name in set(ids) if ids.count(name) > 1)
    yield from (f"{a['id']} is short" for a in SECTIONS + ACTIVITIES + PLAN["outcomes"] if len(a["id"]) < 10)


def nothing_dangles():
    outcomes = {outcome["id"] for outcome in PLAN["outcomes"]}
    own = {tool["id"] for tool in PLAN["tools"]}
    for activity in ACTIVITIES:
        yield from (f"{activity['title']}: {t}" for t in activity.get("tools", []) if t not in own and t not in CATALOGUE)
        yield from (f"{activity['title']}: {o}" for o in activity.get("outcomes", []) if o not in outcomes)
    used = {tool for activity in ACTIVITIES for tool in activity.get("tools", [])}
    served = {outcome for activity in ACTIVITIES for outcome in activity.get("outcomes", [])}
    yield from (f"nothing uses {tool}" for tool in own - used)
    yield from (f"nothing serves {outcome}" for outcome in outcomes - served)


def tools_fit_their_mode():
    tools = CATALOGUE | {tool["id"]: tool for tool in PLAN["tools"]}
    for activity in ACTIVITIES:
        for tool in activity.get("tools", []):
            if activity.get("mode") not in tools[tool]["modes"]:
                yield f"{activity['title']}: {tool} is not {activity.get('mode')}"


def weights_make_a_whole():
    weights = [a["assessment"].get("weight-percent", 0) for a in ACTIVITIES if "assessment" in a]
    if sum(weights) != 100:
        yield f"{sum(weights)} percent"


def share_is_near_the_target():
    synchronous, asynchronous = minutes_of(ACTIVITIES, "synchronous"), minutes_of(ACTIVITIES, "asynchronous")
    share = 100 * synchronous / (synchronous + asynchronous)
    target = PLAN["target"]
    if abs(share - target["synchronous-percent"]) > target["tolerance-percent"]:
        yield f"{share} percent are synchronous"


def one_week_is_over_the_budget():
    over = [s["title"] for s in SECTIONS if minutes_of(s["activities"]) > PLAN["weekly-minutes"]]
    if len(over) != 1:
        yield f"over the budget: {over}"


def spans():
    """The first and last day of each section, breaks left out."""
    day = datetime.date.fromisoformat(PLAN["start"])
    free = set()
    for pause in PLAN["breaks"]:
        first, last = (datetime.date.fromisoformat(pause[end]) for end in ("from", "to"))
        free.update(first + datetime.timedelta(days=i) for i in range((last - first).days + 1))
    for section in SECTIONS:
        days = section.get("days", PLAN["section-days"])
        while "start" not in section and all(day + datetime.timedelta(days=i) in free for i in range(days)):
            day += datetime.timedelta(days=days)
        first = datetime.date.fromisoformat(section["start"]) if "start" in section else day
        day = first + datetime.timedelta(days=days)
        yield section, first, day - datetime.timedelta(days=1)


def dates_are_in_their_week():
    for section, first, last in spans():
        for activity in section["activities"]:
            dates = [live["start"] for live in activity.get("schedule", [])]
            dates += [activity["due"]] if "due" in activity else []
            for text in dates:
                if not first <= datetime.date.fromisoformat(text[:10]) <= last:
                    yield f"{activity['title']}: {text} is not from {first} to {last}"


def breaks_are_free():
    for section, first, last in spans():
        for pause in PLAN["breaks"]:
            if first <= datetime.date.fromisoformat(pause["to"]) and last >= datetime.date.fromisoformat(pause["from"]):
                yield f"{section['title']} meets {pause['title']}"


def what_is_live_is_scheduled():
    for activity in ACTIVITIES:
        live = activity.get("mode") == "synchronous"
        if live != bool(activity.get("schedule")):
            yield f"{activity['title']}: {activity.get('mode')} and schedule {activity.get('schedule')}"
        if live and sum(meeting["minutes"] for meeting in activity["schedule"]) != activity["minutes"]:
            yield f"{activity['title']}: its meetings are not its {activity['minutes']} minutes"
        if live and any(meeting["zone"] != PLAN["live-slot"]["zone"] for meeting in activity["schedule"]):
            yield f"{activity['title']}: in another zone"


def meetings_do_not_overlap():
    meetings = sorted(
        (datetime.datetime.fromisoformat(meeting["start"]), meeting["minutes"], activity["title"])
        for activity in ACTIVITIES
        for meeting in activity.get("schedule", [])
    )
    for (start, minutes, title), (following, _, other) in zip(meetings, meetings[1:]):
        if start + datetime.timedelta(minutes=minutes) > following:
            yield f"{title} runs into {other}"


# ---- Catalogue ----


def catalogue_is_sound():
    for tool in TOOLS:
        if set(tool["purposes"]) != {"content", "planning", "social"}:
            yield f"{tool['id']}: purposes {tool['purposes']}"
        if not all(0 <= fitness <= 3 for fitness in tool["purposes"].values()):
            yield f"{tool['id']}: fitness out of 0 to 3"
        if not tool["modes"] or not set(tool["modes"]) <= {"synchronous", "asynchronous"}:
            yield f"{tool['id']}: modes {tool['modes']}"
        if not tool["learning-types"] or tool["bandwidth"] not in BANDWIDTHS:
            yield f"{tool['id']}: learning types or bandwidth"


def replacements_need_no_more():
    """A recording needs the bandwidth of the live lecture, but not at a given time; so equal is fine."""
    for tool in TOOLS:
        other = tool.get("low-bandwidth-replacement")
        if other is None:
            continue
        if BANDWIDTHS.index(CATALOGUE[other]["bandwidth"]) > BANDWIDTHS.index(tool["bandwidth"]):
            yield f"{other} needs more than {tool['id']}"


def catalogue_holds_the_facts():
    facts = json.loads(FACTS.read_text(encoding="utf-8"))
    names = {
        "account_usually_needed": "account",
        "learning_types": "learning-types",
        "low_bandwidth_replacement": "low-bandwidth-replacement",
    }
    if [fact["id"] for fact in facts] != list(CATALOGUE):
        yield "other tools, or in another order"
    for fact in facts:
        for member, value in fact.items():
            if member in ("generic", "note"):  # src/words has these
                continue
            if CATALOGUE[fact["id"]].get(names.get(member, member)) != value:
                yield f"{fact['id']}: {member} is not {value}"


tap.case("the sample has sections and activities enough", size)
tap.case("the sample has lost no sign", no_sign_is_lost)
tap.case("the sample shows every kind of activity", shows_every_kind)
tap.case("ids are unique and long enough", ids_are_unique)
tap.case("no tool and no outcome dangles or is unused", nothing_dangles)
tap.case("tools fit the mode of their activity", tools_fit_their_mode)
tap.case("weights add up to 100", weights_make_a_whole)
tap.case("the share is near the target", share_is_near_the_target)
tap.case("one week is over the budget", one_week_is_over_the_budget)
tap.case("dates are in the week of their section", dates_are_in_their_week)
tap.case("no section meets a break", breaks_are_free)
tap.case("what is live is scheduled, and only that", what_is_live_is_scheduled)
tap.case("meetings do not overlap", meetings_do_not_overlap)
tap.case("the catalogue is sound", catalogue_is_sound)
tap.case("replacements for weak connections need no more", replacements_need_no_more)
if FACTS.exists():
    tap.case("the catalogue holds the facts it was made from", catalogue_holds_the_facts)
else:
    tap.skip("the catalogue holds the facts it was made from", "../shared/facts is not here")
sys.exit(tap.finish())
