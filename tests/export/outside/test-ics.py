#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A course as iCalendar, read by python3-icalendar: it holds the dates of the plan, all of them and no others.

What is expected is worked out here, from the plan's file, with Python's own time zones.

Usage: test-ics.py POISE-CLI
"""

import copy
import datetime
import pathlib
import re
import sys
import zoneinfo

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "common"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import course_plans  # noqa: E402
import tap  # noqa: E402

try:
    import icalendar
except ImportError:
    tap.skip("iCalendar", "python3-icalendar is not installed")
    sys.exit(tap.finish())

POISE_CLI = sys.argv[1]
DAY = datetime.timedelta(days=1)
UTC = datetime.timezone.utc


def export(plan, *options, **variables):
    return course_plans.export(POISE_CLI, plan, "ics", *options, **variables)


def read(plan, *options):
    """The calendar, and its events by kind of their ids: live, due, break. Their texts are as we read them."""
    data = export(plan, *options)
    calendar = icalendar.Calendar.from_ical(data)
    kinds = {"live": [], "due": [], "break": []}
    texts = texts_of(data)
    for event in calendar.walk("VEVENT"):
        for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
            text = texts[event["UID"]].get(name)
            if "\\n" not in (text or "") and event.get(name) != text:
                raise AssertionError(f"icalendar reads {event.get(name)!r}, not {text!r}")
            if text is not None:
                event[name] = text
        kinds[re.search(r"-(live|due|break)-\d+-[0-9a-f]{12}@poise$", event["UID"])[1]].append(event)
    return calendar, kinds


def activities_of(plan):
    return [activity for section in plan["sections"] for activity in section.get("activities", [])]


# ---- Any plan ----

def form_failures(data):
    """What RFC 5545 says of lines."""
    if not data.endswith(b"\r\n") or re.search(rb"[^\r]\n|\r[^\n]", data):
        yield "a line does not end with CR LF"
    yield from (f"too long: {line}" for line in data.split(b"\r\n") if len(line) > 75)
    if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data):
        yield "a control character"
    for line in data.split(b"\r\n"):
        line.decode("utf-8")  # no letter is cut in two
    unfolded = data.replace(b"\r\n ", b"").decode("utf-8")
    for line in unfolded.split("\r\n")[:-1]:
        name = re.match(r"(BEGIN|END|VERSION|PRODID|METHOD|NAME|X-WR-CALNAME|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|DTSTART"
                        r"|DTEND|DTSTAMP|UID|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|TRANSP)(;[^:]*)?:", line)
        if not name:
            yield f"no line of ours: {line}"
        elif name[1] in ("SUMMARY", "DESCRIPTION", "LOCATION", "NAME") and re.search(r"(?<!\\)(\\\\)*(\\[^\\;,nN]|[;,])",
                                                                                      line[name.end():]):
            yield f"not escaped: {line}"
    if unfolded.count("BEGIN:VCALENDAR") != 1 or not unfolded.endswith("END:VCALENDAR\r\n"):
        yield "not one calendar"


def texts_of(data):
    """What each event says, by its id and the name of the line, as RFC 5545 has it in section 3.3.11.

    icalendar 4 takes an escaped backslash before an n for the end of a line.
    """
    events, event = {}, {}
    signs = {"n": "\n", "N": "\n"}
    for line in data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n"):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            event = {}
        event[name] = re.sub(r"\\(.)", lambda match: signs.get(match[1], match[1]), value)
        if line == "END:VEVENT":
            events[event["UID"]] = event
    return events


def clean(text):
    """The text as a calendar can say it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\t", " ")
    return "".join(c for c in lines if c == "\n" or not (ord(c) < 32 or 0x7f <= ord(c) < 0xa0)).rstrip()


def is_date(text):
    return len(text) == 10


def start_failures(event, text, zone):
    start = event.decoded("DTSTART")
    if is_date(text):
        if start != datetime.date.fromisoformat(text):
            yield f"{event['SUMMARY']}: on {start}, not {text}"
        return
    clock = datetime.datetime.fromisoformat(text)
    if zone is None:
        expected = clock
    else:
        expected = clock.replace(tzinfo=zoneinfo.ZoneInfo(zone)).astimezone(UTC)
        start = start.astimezone(UTC)
    if start != expected:
        yield f"{event['SUMMARY']}: at {start}, not {expected}"


def zone_of(zone):
    return zone if zone in zoneinfo.available_timezones() else None


def session_failures(plan, events):
    usual = plan.get("live-slot", {}).get("zone")
    by_id = {event["UID"]: event for event in events}
    expected = [(activity, index, session) for activity in activities_of(plan)
                for index, session in enumerate(activity.get("schedule", []))]
    stated = [event for event in events if event.get("STATUS") != "TENTATIVE"]
    if len(stated) != len(expected):
        yield f"{len(stated)} sessions, not {len(expected)}"
    for activity, index, session in expected:
        event = next(by_id[uid] for uid in by_id if uid.startswith(f"{activity['id']}-live-{index + 1}-"))
        if not event["SUMMARY"].endswith(clean(activity["title"])):
            yield f"called {event['SUMMARY']}, not {activity['title']}"
        yield from start_failures(event, session["start"], zone_of(session.get("zone", usual)))
        minutes = session.get("minutes", activity.get("minutes", 0))
        if minutes and not is_date(session["start"]):
            lasts = event.decoded("DTEND") - event.decoded("DTSTART")
            if lasts != datetime.timedelta(minutes=minutes):
                yield f"{event['SUMMARY']}: takes {lasts}, not {minutes} minutes"


def due_failures(plan, events):
    usual = plan.get("live-slot", {}).get("zone")
    expected = [activity for activity in activities_of(plan) if "due" in activity]
    if len(events) != len(expected):
        yield f"{len(events)} deadlines, not {len(expected)}"
    for event, activity in zip(events, expected):
        if not event["SUMMARY"].endswith(clean(activity["title"])) or event["TRANSP"] != "TRANSPARENT":
            yield f"deadline {event}"
        yield from start_failures(event, activity["due"], zone_of(usual))


def break_failures(plan, events):
    for event, days in zip(events, plan.get("breaks", []), strict=True):
        first, last = (datetime.date.fromisoformat(days[name]) for name in ("from", "to"))
        if event.decoded("DTSTART") != first or event.decoded("DTEND") != last + DAY:
            yield f"break {event}"
        if not event["SUMMARY"].endswith(clean(days["title"])) or event["TRANSP"] != "TRANSPARENT":
            yield f"break {event}"


def is_whole(plan, audience):
    data = export(plan, f"--audience={audience}")
    yield from form_failures(data)
    calendar, kinds = read(plan, f"--audience={audience}")
    for component in calendar.walk():
        yield from (f"{component.name}: {error}" for error in component.errors)
    ids = [event["UID"] for event in calendar.walk("VEVENT")]
    if len(ids) != len(set(ids)):
        yield "two events with one id"
    yield from session_failures(plan, kinds["live"])
    yield from due_failures(plan, kinds["due"])
    yield from break_failures(plan, kinds["break"])
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    used = {event[name].params["TZID"] for event in calendar.walk("VEVENT") for name in ("DTSTART", "DTEND")
            if name in event and "TZID" in event[name].params}
    if zones != used:
        yield f"zones {zones}, used are {used}"


def tells_students_nothing(plan):
    students = repr(texts_of(export(plan, "--audience=students")))
    for text in (activity.get("notes") for activity in activities_of(plan)):
        if text and repr(clean(text))[1:-1] in students:
            yield f"students read: {text}"
    notes = [clean(activity["notes"]).strip() for activity in activities_of(plan)
             if activity.get("notes") and ("due" in activity or "schedule" in activity)]
    told = "".join(event.get("DESCRIPTION", "") for event in read(plan)[0].walk("VEVENT"))
    yield from (f"instructors miss: {text}" for text in notes if text not in told)


# ---- Single things ----

def one(title="Talk", **members):
    plan = course_plans.plan_of(title="Course", sections=[{"id": "section000001", "title": "Week", "activities": [
        {"id": "activity000001", "title": title, **members.pop("activity", {})}]}], **members)
    return plan


def event_of(plan, *options):
    event, = read(plan, *options)[0].walk("VEVENT")
    return event


def keeps_ids():
    """Ids outlast whatever an instructor edits, and a new code makes another course of it."""
    before = course_plans.long()
    before["sections"][0]["activities"][0] |= {"due": "2027-02-01", "schedule": [{"start": "2027-01-12"}] * 2}
    after = copy.deepcopy(before)
    after["title"], after["sections"][0]["title"], after["start"] = "Other", "Other", "2027-02-01"
    after["sections"][0]["activities"][0] |= {"title": "Other", "due": "2027-02-02",
                                              "schedule": [{"start": "2027-01-13"}] * 2}
    after["sections"].reverse()
    ids = [{event["UID"] for event in read(plan)[0].walk("VEVENT")} for plan in (before, after, before | {"code": "B"})]
    if ids[0] != ids[1]:
        yield f"{len(ids[0] ^ ids[1])} ids have changed"
    if ids[0] & ids[2]:
        yield "two courses share ids"


def is_reproducible():
    plan = course_plans.long()
    first, second = (export(plan, SOURCE_DATE_EPOCH="1790000000", TZ=zone) for zone in ("Asia/Tokyo", "UTC"))
    if first != second or b"DTSTAMP:20260921T141320Z\r\n" not in first:
        yield "the bytes differ, or have another time"


def rules_hold_without_the_zone_data():
    """The rules in the file say the same as the zone that it names."""
    calendar, kinds = read(course_plans.long())
    zone, = calendar.walk("VTIMEZONE")
    if len(kinds["live"]) != 300 or len(zone.subcomponents) < 12:
        yield f"{len(kinds['live'])} sessions, {len(zone.subcomponents)} rules"
    rules = sorted((rule.decoded("DTSTART"), rule.decoded("TZOFFSETTO")) for rule in zone.subcomponents)
    for event in kinds["live"]:
        start = event.decoded("DTSTART").replace(tzinfo=None)
        offset = [offset for beginning, offset in rules if beginning <= start][-1]
        real = start.replace(tzinfo=zoneinfo.ZoneInfo("America/New_York")).utcoffset()
        if offset != real:
            yield f"{start}: {offset}, not {real}"


USUAL = {"live-slot": {"weekday": 2, "time": "10:00", "minutes": 45, "zone": "Asia/Kathmandu",
                       "uri": "https://meet.example.org/a"}, "start": "2027-01-11"}
LIVE = {"mode": "synchronous"}

# Name, plan, what the event's members are
SINGLE = [
    ("takes the usual live slot", one(activity=LIVE, **USUAL),
     {"STATUS": "TENTATIVE", "DTSTART": "2027-01-12T10:00:00+05:45", "DTEND": "2027-01-12T10:45:00+05:45",
      "URL": "https://meet.example.org/a", "LOCATION": "https://meet.example.org/a", "TRANSP": "OPAQUE"}),
    ("takes a session's own time", one(activity=LIVE | {"schedule": [{"start": "2027-01-13T09:00"}]}, **USUAL),
     {"STATUS": None, "DTSTART": "2027-01-13T09:00:00+05:45", "DTEND": "2027-01-13T09:45:00+05:45"}),
    ("takes an activity's minutes", one(activity={"minutes": 20, "schedule": [{"start": "2027-01-13T09:00"}]}),
     {"DTSTART": "2027-01-13T09:00:00", "DTEND": "2027-01-13T09:20:00"}),
    ("says no end where none is known", one(activity={"schedule": [{"start": "2027-01-13T09:00"}]}),
     {"DTSTART": "2027-01-13T09:00:00", "DTEND": None}),
    ("says UTC", one(activity={"schedule": [{"start": "2027-01-13T09:00", "minutes": 5, "zone": "UTC"}]}),
     {"DTSTART": "2027-01-13T09:00:00+00:00", "DTEND": "2027-01-13T09:05:00+00:00"}),
    ("says what an unknown zone is called",
     one(activity={"schedule": [{"start": "2027-01-13T09:00", "zone": "Campus time"}]}),
     {"DTSTART": "2027-01-13T09:00:00",
      "DESCRIPTION": "The time is meant in the time zone “Campus time”.\nCourse\nWeek"}),
    ("reads no file for a zone", one(activity={"schedule": [{"start": "2027-01-13T09:00", "zone": "../zoneinfo/UTC"}]}),
     {"DTSTART": "2027-01-13T09:00:00"}),
    ("takes an hour that comes twice for what it is",
     one(activity={"schedule": [{"start": "2027-10-31T01:30", "minutes": 120, "zone": "Europe/Stockholm"}]}),
     {"DTSTART": "2027-10-30T23:30:00+00:00", "DTEND": "2027-10-31T01:30:00+00:00"}),
    ("knows a room that is no address",
     one(activity={"schedule": [{"start": "2027-01-13T09:00"}]}, **{"live-slot": {"uri": "Room 4, first floor"}}),
     {"LOCATION": "Room 4, first floor", "URL": None}),
    ("finds the tool's address",
     one(activity={"tools": ["mine"], "schedule": [{"start": "2027-01-13T09:00"}]},
         tools=[{"id": "mine", "name": "Our rooms", "uri": "https://rooms.example.org"}]),
     {"LOCATION": "https://rooms.example.org", "URL": "https://rooms.example.org"}),
    ("names the tool", one(activity={"tools": ["videoconf"], "schedule": [{"start": "2027-01-13"}]}),
     {"LOCATION": "Video conference", "DTSTART": "2027-01-13", "DTEND": "2027-01-14"}),
    ("escapes addresses", one(activity={"due": "2027-01-13", "links": [{"uri": "https://example.org/\r\nEND:VEVENT ä"}]}),
     {"URL": "https://example.org/%0D%0AEND:VEVENT%20%C3%A4"}),
    ("takes no address that would run something",
     one(activity={"due": "2027-01-13", "links": [{"uri": "javascript:alert(1)"}]}), {"URL": None}),
    ("puts the code first", one(activity={"due": "2027-01-13T18:00"}, code="WRI 101"),
     {"SUMMARY": "WRI 101, due: Talk", "DTSTART": "2027-01-13T18:00:00", "DTEND": None}),
    ("names what has no name", one(title="", activity={"due": "2027-01-13"}), {"SUMMARY": "Due: Untitled activity"}),
    ("knows the first day of all", one(activity={"schedule": [{"start": "0001-01-01T00:00", "minutes": 1}]}),
     {"DTSTART": "0001-01-01T00:00:00", "DTEND": "0001-01-01T00:01:00"}),
    ("takes a break of one day", one(breaks=[{"to": "2027-01-13", "title": "Fair"}]),
     {"SUMMARY": "No class: Fair", "DTSTART": "2027-01-13", "DTEND": "2027-01-14"}),
]


def has(plan, members):
    event = event_of(plan)
    for name, value in members.items():
        found = event.get(name)
        if found is not None:
            found = event.decoded(name).isoformat() if name in ("DTSTART", "DTEND") else str(found)
        if found != value:
            yield f"{name}: {found!r}, not {value!r}"


def has_none():
    plan = one(activity=LIVE | {"due": "9999-12-31"},
               breaks=[{"from": "2027-01-13", "to": "2027-01-11"}, {"title": "Some day"}])
    yield from (f"an event {event}" for event in read(plan)[0].walk("VEVENT"))


PLANS, ABSENT = course_plans.all_plans(POISE_CLI)
for name, plan in PLANS.items():
    for audience in ("instructor", "students"):
        tap.case(f"{name}, for {audience}", is_whole, plan, audience)
for name in ("sample", "Arabic", "hostile"):
    tap.case(f"{name}: notes are for instructors", tells_students_nothing, PLANS[name])
for name in ABSENT:
    tap.skip(name, "../shared is not there")
for name, plan, members in SINGLE:
    tap.case(name, has, plan, members)
tap.case("keeps its ids", keeps_ids)
tap.case("is reproducible", is_reproducible)
tap.case("carries the rules of its zones", rules_hold_without_the_zone_data)
tap.case("takes no day where there is none", has_none)
sys.exit(tap.finish())
