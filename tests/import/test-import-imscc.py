#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Common Cartridges become plans: every version, every kind of resource, every way to write an outline, and what Canvas
adds. The real ones are of ../shared/data, where they are there.

Usage: test-import-imscc.py POISE-CLI
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "common"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cartridges as cc  # noqa: E402
import tap  # noqa: E402

POISE_CLI = sys.argv[1]
COURSES = pathlib.Path(__file__).resolve().parents[2].parent / "shared/data/courses"
LIVE, OWN, OPEN = "synchronous", "asynchronous", None


def run(data, name="course.imscc", zone="UTC", options=()):
    """Import bytes. Returns the plan or None, and what was said."""
    environment = dict(os.environ, TZ=zone, LANGUAGE="en")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / name
        path.write_bytes(data)
        result = subprocess.run([POISE_CLI, "import", *options, "-o", "-", str(path)],
                                env=environment, capture_output=True, check=False)
    said = result.stderr.decode().replace(f"{folder}/", "").splitlines()
    return (json.loads(result.stdout) if result.returncode == 0 else None), said


def shape(plan):
    """Titles and modes, section by section"""
    return [(section.get("title"), [(activity["title"], activity.get("mode")) for activity in section.get("activities", [])])
            for section in plan["sections"]]


def activities(plan):
    return {activity["title"]: activity for section in plan["sections"] for activity in section.get("activities", [])}


def difference(what, found, expected):
    return [f"{what}: {found!r}, not {expected!r}"] if found != expected else []


def said_failures(said, *wanted):
    yield from (f"nobody said {text!r}: {said}" for text in wanted if not any(text in line for line in said))


def has_shape(data, expected, *wanted, **options):
    plan, said = run(data, **options)
    if plan is None:
        return [f"refused: {said}"]
    return difference("the course", shape(plan), expected) + list(said_failures(said, *wanted))


# ---- Versions and kinds ----

EVERY_KIND = {
    "r-topic": cc.topic("Talk", "<p>Say <b>hello</b>.</p>"),
    "r-link": cc.link("Site", "https://example.org/a?b=1&c=2"),
    "r-room": cc.link("Room", "https://us02web.zoom.us/j/123456"),
    "r-tool": cc.tool("Tool", "https://example.org/launch"),
    "r-page": cc.page("<p>Read.</p>"),
    "r-live": cc.page("<p>We will meet on Tuesday at ten.</p>"),
    "r-file": cc.file("papers/a%20b.pdf"),
    "r-quiz": cc.quiz("Quiz", attempts=2, minutes=45),
    "r-bank": cc.bank(),
    "r-odd": cc.Resource("imsiwb_iwbv1p0", {"board.iwb": b"x"}, href="board.iwb"),
}
EVERY_ITEM = [cc.item("Week 1", items=[
    cc.item("Talk", "r-topic"), cc.item("Site", "r-link"), cc.item("Room", "r-room"), cc.item("Tool", "r-tool")]),
    cc.item("Week 2", items=[
        cc.item("Page", "r-page"), cc.item("Live", "r-live"), cc.item("File", "r-file"), cc.item("Quiz", "r-quiz"),
        cc.item("Bank", "r-bank"), cc.item("Odd", "r-odd")])]
EVERY_SHAPE = [("Week 1", [("Talk", OWN), ("Site", OWN), ("Room", LIVE), ("Tool", OPEN)]),
               ("Week 2", [("Page", OWN), ("Live", LIVE), ("File", OWN), ("Quiz", OWN), ("Odd", OPEN)])]


def every_kind(version):
    plan, said = run(cc.cartridge(EVERY_ITEM, EVERY_KIND, version, title="Fish & chips", description="About <food>"))
    if plan is None:
        return said
    found = activities(plan)
    return (difference("the course", shape(plan), EVERY_SHAPE)
            + difference("title", plan["title"], "Fish & chips") + difference("about", plan["description"], "About <food>")
            + difference("links", found["Site"]["links"], [{"title": "Site", "uri": "https://example.org/a?b=1&c=2"}])
            + difference("tool", found["Tool"]["links"], [{"title": "Tool", "uri": "https://example.org/launch"}])
            + difference("talk", {name: found["Talk"].get(name) for name in ("learning-type", "tools", "notes")},
                         {"learning-type": "discussion", "tools": ["forum"], "notes": "Say hello."})
            + difference("quiz", {name: found["Quiz"].get(name) for name in ("minutes", "tools", "notes")},
                         {"minutes": 45, "tools": ["quiz"], "notes": "Attempts: 2"})
            + list(said_failures(said, "Imported: 2 sections and 9 activities.", "“Bank” (Question bank) is no activity",
                                 cc.VERSIONS[version][2] + ", version " + cc.VERSIONS[version][3])))


for version in cc.VERSIONS:
    tap.case(f"every kind in version {version}", every_kind, version)


def thin(version):
    resources = {
        "r-link": cc.Resource("imswl_xml{v}", inline=cc.link_xml("Inside", "https://meet.jit.si/room")),
        "r-tool": cc.Resource("imsbasiclti_xmlv1p0", inline=cc.tool_xml("Tool", "https://example.org/", "At your own pace."))}
    data = cc.cartridge([cc.item("Unit", items=[cc.item(None, "r-link"), cc.item("Tool", "r-tool")])], resources, version)
    return has_shape(data, [("Unit", [("Inside", LIVE), ("Tool", OWN)])])


for version in ("thin 1.2", "thin 1.3", "1.1"):
    tap.case(f"resources within the manifest, version {version}", thin, version)

PLACES = {"at the top": {}, "last": {"manifest_last": True}, "in a folder": {"folder": "My course/"},
          "in a folder, last": {"folder": "c/", "manifest_last": True}}
for place, options in PLACES.items():
    tap.case(f"the manifest is {place}", has_shape, cc.cartridge(EVERY_ITEM, EVERY_KIND, **options), EVERY_SHAPE)
tap.case("a zip of any name", lambda: has_shape(cc.cartridge(EVERY_ITEM, EVERY_KIND), EVERY_SHAPE, name="course.zip",
                                                    options=["--format=imscc"]))
tap.case("the manifest at the top counts", has_shape, cc.pack([
    ("a/imsmanifest.xml", cc.manifest([cc.item("Wrong")], {})), ("imsmanifest.xml", cc.manifest([cc.item("Right")], {}))]),
    [("Right", [])])

# ---- Outlines ----

LEAF = {"r": cc.page("<p>Read.</p>"), "s": cc.topic("Talk", "Say.")}
READ = cc.item("Read", "r")
TALK = cc.item("Talk", "s")
OUTLINES = {
    "without a root": (([cc.item("A", items=[READ]), cc.item("B", items=[TALK])], {"root": False}),
                       [("A", [("Read", OWN)]), ("B", [("Talk", OWN)])]),
    "one section without a root": (([cc.item("A", items=[READ, TALK])], {"root": False}),
                                   [("A", [("Read", OWN), ("Talk", OWN)])]),
    "a root with a title": (([cc.item("Everything", items=[cc.item("A", items=[READ]), cc.item("B", items=[TALK])])], {}),
                            [("A", [("Read", OWN)]), ("B", [("Talk", OWN)])], "“Everything” holds everything"),
    "two roots": (([cc.item(None, items=[cc.item(None, items=[cc.item("A", items=[READ, TALK])])])], {}),
                  [("A", [("Read", OWN), ("Talk", OWN)])]),
    "sections without anything": (([cc.item("A"), cc.item("B", items=[READ, TALK]), cc.item("C")], {}),
                                  [("A", []), ("B", [("Read", OWN), ("Talk", OWN)]), ("C", [])]),
    "items beside sections": (([READ, TALK, cc.item("A", items=[cc.item("Again", "r")]), cc.item("Last", "s")], {}),
                              [("Outside the sections", [("Read", OWN), ("Talk", OWN)]), ("A", [("Again", OWN)]),
                               ("Outside the sections", [("Last", OWN)])], "no section for 2 activities"),
    "a section that leads somewhere": (([cc.item("A", "s", items=[READ])], {}), [("A", [("A", OWN), ("Read", OWN)])]),
    "headings": (([cc.item("A", items=[cc.item("Before"), READ, cc.item("We will meet live"), TALK])], {}),
                 [("A", [("Read", OWN), ("Talk", OWN)])], "2 headings within “A”", "speaks of meeting live"),
    "a section without a title": (([cc.item(None, items=[READ]), cc.item("B", items=[TALK])], {}),
                                  [(None, [("Read", OWN)]), ("B", [("Talk", OWN)])]),
    "an item without a title": (([cc.item("A", items=[cc.item(None, "s"), cc.item(None, "r"), cc.item("", "nowhere")])], {}),
                                [("A", [("Talk", OWN), ("Page", OWN), ("Missing item", OPEN)])]),
    "what leads nowhere": (([cc.item("A", items=[cc.item("Gone", "nowhere"), READ, TALK])], {}),
                           [("A", [("Gone", OPEN), ("Read", OWN), ("Talk", OWN)])], "“Gone” is listed in the cartridge"),
    "one resource twice": (([cc.item("A", items=[READ, READ, TALK])], {}),
                           [("A", [("Read", OWN), ("Read", OWN), ("Talk", OWN)])]),
    "not in the outline": (([cc.item("A", items=[READ])], {}),
                           [("A", [("Read", OWN)]), ("Not in the outline", [("Talk", OWN)])]),
    "pages not in the outline": (([cc.item("A", items=[TALK])], {}), [("A", [("Talk", OWN)])], "1 page that the outline"),
    "an outline without anything": (([], {}), [("Course", [("Page", OWN), ("Talk", OWN)])]),
    "no outline": ((None, {}), [("Course", [("Page", OWN), ("Talk", OWN)])], "no section for 2 activities"),
    "titles of several lines": (([cc.item("A\n\tB", items=[cc.item("C\r\nD", "r"), TALK])], {}),
                                [("A  B", [("C D", OWN), ("Talk", OWN)])]),
}
for name, ((outline, options), *expected) in OUTLINES.items():
    tap.case(f"outline: {name}", has_shape, cc.cartridge(outline, LEAF, **options), *expected)


def folders():
    deep = cc.item("Readings", items=[READ, cc.item("More", items=[cc.item("Deep", "s")]), cc.item("After", "r")])
    plan, _ = run(cc.cartridge([cc.item("A", items=[TALK, deep, cc.item("End", "r")])], LEAF))
    found = activities(plan)
    notes = {title: activity.get("notes", "").split("\n")[-1] for title, activity in found.items()}
    return (difference("order", list(found), ["Talk", "Read", "Deep", "After", "End"])
            + difference("notes", notes, {"Talk": "Say.", "Read": "Part of: Readings", "Deep": "Part of: More",
                                          "After": "Part of: Readings", "End": "Read."}))


tap.case("outline: folders in sections", folders)

# ---- Files ----

NAMES = {"plain": "a.html", "blank": "a b.html", "escaped": "a%20b.html", "both": "100%.html", "folder": "./x//a.html",
         "letters": "ä/日本.html", "upper": "A.HTML", "query": "a.html?x=1#y"}


def named(href):
    path = {"a%20b.html": "a b.html", "a.html?x=1#y": "a.html", "./x//a.html": "x/a.html"}.get(href, href)
    resource = cc.Resource("webcontent", {}, href=href)
    data = cc.cartridge([cc.item("A", items=[cc.item("Page", "r")])], {"r": resource}, more=[(path, "<p>We meet live.</p>")])
    return has_shape(data, [("A", [("Page", LIVE)])])


for name, href in NAMES.items():
    tap.case(f"a file with a name: {name}", named, href)
tap.case("a base of all files", has_shape, cc.cartridge(
    [cc.item("A", items=[cc.item("Page", "r")])], {"r": cc.Resource("webcontent", {}, href="a.html")}, around='xml:base="in/"',
    more=[("in/a.html", "<p>We meet live.</p>")]), [("A", [("Page", LIVE)])])
tap.case("a damaged file is passed over", has_shape, cc.cartridge(
    [cc.item("A", items=[cc.item("Talk", "r"), cc.item("Read", "p")])],
    {"r": cc.Resource("imsdt_xml{v}", {"t.xml": "<topic><title>Talk</topic>"}), "p": cc.page("x")}),
    [("A", [("Talk", OWN), ("Read", OWN)])], "t.xml", "well-formed")
tap.case("an address of a name space that is none", has_shape, cc.cartridge(
    [cc.item("A", items=[cc.item("Room", "r")])], {"r": cc.Resource("imswl_xml{v}", {"r.xml": cc.link_xml(
        "Room", "https://meet.jit.si/x").replace("<wl:title", '<wl:title xmlns:xsi="http: //www.w3.org/x"')})}),
    [("A", [("Room", LIVE)])])


def many_damaged():
    """A few are named, the others are counted; their titles are those of the outline."""
    names = [f"r{number}" for number in range(25)]
    data = cc.cartridge([cc.item("A", items=[cc.item(name, name) for name in names])],
                        {name: cc.Resource("imswl_xml{v}", {"{id}.xml": "<webLink>"}) for name in names})
    plan, said = run(data)
    if plan is None:
        return said
    return (difference("the course", shape(plan), [("A", [(name, OWN) for name in names])])
            + difference("named", len([line for line in said if "well-formed" in line]), 5)
            + list(said_failures(said, "20 more files cannot be read either.")))


tap.case("many damaged files", many_damaged)
tap.case("a page of megabytes", has_shape, cc.cartridge(
    [cc.item("A", items=[cc.item("Page", "r")])],
    {"r": cc.page("<p>We meet live.</p>" + "".join(f"<p>{number * 7919 % 1000003}</p>" for number in range(200000)))}),
    [("A", [("Page", LIVE)])], "very long")
tap.case("for instructors alone", has_shape, cc.cartridge(
    [cc.item("A", items=[cc.item("Key", "r"), cc.item("Both", "s"), cc.item("Mentors", "t")])],
    {"r": cc.page("x", inside=cc.teachers()), "s": cc.page("x", inside=cc.teachers() + cc.teachers("Learner")),
     "t": cc.page("x", inside=cc.teachers("Mentor"))}),
    [("A", [("Both", OWN)])], "“Key” is for instructors alone", "“Mentors” is for instructors alone")


def variants():
    """A page that stands for an assignment where nobody knows assignments, and the other way round"""
    resources = {"page": cc.page("Do.", inside='<cpx:variant identifier="v" identifierref="task"><cpx:metadata/></cpx:variant>'),
                 "task": cc.assignment("Task", "<p>Do it.</p>", points="0")}
    for name in resources:
        plan, _ = run(cc.cartridge([cc.item("A", items=[cc.item("Task", name)])], resources, "1.3"))
        found = plan["sections"][0]["activities"][0]
        yield from difference(name, (len(plan["sections"]), found.get("tools"), found.get("notes")), (1, ["assign"], "Do it."))


tap.case("variants", variants)

# ---- What Canvas adds ----


def canvas_course(zone=None, start="2027-01-11T07:00:00"):
    shown = f"<time_zone>{zone}</time_zone>" if zone else ""
    return cc.sidecar({"course_settings/course_settings.xml": cc.canvas(
        "course", f"<title>Real title</title><course_code>FISH 101</course_code><start_at>{start}</start_at>{shown}"
        "<locale>pt_BR</locale>")}, href="course_settings/canvas_export.txt")


def canvas_dates(zone, local, expected):
    """The same moments in the zone of the course, of the computer, or in UTC"""
    times = "<due_at>{}</due_at><unlock_at>2027-01-12T00:30:00Z</unlock_at><lock_at>2027-01-20T00:30:00</lock_at>"
    overrides = "<assignment_overrides><override><due_at>2030-01-01T00:00:00</due_at></override></assignment_overrides>"
    resources = {
        "c": canvas_course(zone),
        "a": cc.assignment("Task", "Do.", canvas=overrides + times.format("2027-01-16T07:59:59")),
        "b": cc.page("<p>Write.</p>", "{id}/page.html", kind="associatedcontent/imscc_xml{v}/learning-application-resource"),
        "t": cc.topic("Talk", "Say.", dependencies=["m"]),
        "m": cc.sidecar({"{id}.xml": cc.canvas("topicMeta", "<type>topic</type><assignment>"
                                               + times.format("2027-01-17T00:30:00+02:00") + "</assignment>")}),
        "q": cc.quiz("Quiz", minutes=20, dependencies=["n"]),
        "n": cc.sidecar({"{id}/assessment_meta.xml": cc.canvas(
            "quiz", "<description>&lt;p&gt;Think.&lt;/p&gt;</description><quiz_type>practice_quiz</quiz_type>"
            "<allowed_attempts>3</allowed_attempts><assignment><all_day>true</all_day>"
            + times.format("2027-01-18T07:59:59") + "</assignment>")}),
    }
    resources["b"].files["{id}/assignment_settings.xml"] = cc.canvas(
        "assignment", times.format("2027-01-19T12:00:00") + "<points_possible>2.5</points_possible>")
    outline = [cc.item("A", items=[cc.item("Task", "a"), cc.item("Write", "b"), cc.item("Talk", "t"), cc.item("Quiz", "q")])]
    plan, said = run(cc.cartridge(outline, resources, "1.3"), zone=local)
    found = activities(plan)
    yield from difference("due", [found[title].get("due") for title in ("Task", "Write", "Talk", "Quiz")], expected["due"])
    yield from difference("start", (plan["title"], plan["code"], plan["start"], plan["language"]),
                          ("Real title", "FISH 101", expected["start"], "pt-BR"))
    yield from difference("counts", [found[title].get("assessment") for title in ("Task", "Write", "Talk", "Quiz")],
                          [{"kind": "summative"}, {"kind": "summative"}, None, {"kind": "formative"}])
    yield from difference("quiz", (found["Quiz"]["minutes"], found["Quiz"]["notes"].split("\n")),
                          (20, ["Think.", *expected["open"], "Attempts: 3"]))
    yield from difference("write", (found["Write"]["tools"], found["Write"]["notes"].split("\n")),
                          (["assign"], ["Write.", *expected["open"], "Points: 2.5"]))
    yield from said_failures(said, expected["said"], "2 activities have points")


STOCKHOLM = {"due": ["2027-01-16T08:59", "2027-01-19T13:00", "2027-01-16T23:30", "2027-01-18"], "start": "2027-01-11",
             "open": ["Opens: Tue, 12 Jan 2027, 01:30", "Closes: Wed, 20 Jan 2027, 01:30"], "said": "Stockholm time"}
DENVER = {"due": ["2027-01-16T00:59", "2027-01-19T05:00", "2027-01-16T15:30", "2027-01-18"], "start": "2027-01-11",
          "open": ["Opens: Mon, 11 Jan 2027, 17:30", "Closes: Tue, 19 Jan 2027, 17:30"], "said": "Denver time"}
LOS_ANGELES = {"due": ["2027-01-15T23:59", "2027-01-19T04:00", "2027-01-16T14:30", "2027-01-17"], "start": "2027-01-10",
               "open": ["Opens: Mon, 11 Jan 2027, 16:30", "Closes: Tue, 19 Jan 2027, 16:30"], "said": "Los Angeles time"}
tap.case("dates of Canvas in the course's zone", canvas_dates, "Europe/Stockholm", "America/Denver", STOCKHOLM)
tap.case("dates of Canvas in the computer's zone", canvas_dates, None, "America/Denver", DENVER)
tap.case("dates of Canvas, an unknown zone", canvas_dates, "Middle/Earth", "America/Los_Angeles", LOS_ANGELES)


def canvas_modules():
    def entry(name, kind, state="active", more=""):
        return (f'<item identifier="{name}"><content_type>{kind}</content_type><workflow_state>{state}</workflow_state>'
                f"{more}</item>")

    modules = cc.canvas("modules", '<module identifier="m1"><title>A</title><workflow_state>active</workflow_state>'
                        "<unlock_at>2027-02-01T06:00:00</unlock_at><items>"
                        + entry("i1", "WikiPage", "unpublished")
                        + entry("i2", "ContextExternalTool", more="<url>https://us02web.zoom.us/j/1</url>")
                        + entry("i3", "ContextModuleSubHeader") + entry("i4", "ExternalUrl", more="<url>https://e.org/</url>")
                        + '</items></module><module identifier="m2"><workflow_state>unpublished</workflow_state></module>')
    resources = {"s": cc.sidecar({"course_settings/module_meta.xml": modules}), "p": cc.page("Read."),
                 "t": cc.topic("Talk", "Say.")}
    outline = [cc.item("A", identifier="m1", items=[
        cc.item("Page", "p", identifier="i1"), cc.item("Tool", "gone", identifier="i2"), cc.item("Head", identifier="i3"),
        cc.item("Site", identifier="i4")]), cc.item("B", identifier="m2", items=[cc.item("Talk", "t")])]
    plan, said = run(cc.cartridge(outline, resources, "1.3"))
    found = activities(plan)
    yield from difference("the course", shape(plan), [("A", [("Page", OWN), ("Tool", LIVE), ("Site", OWN)]),
                                                      ("B", [("Talk", OWN)])])
    yield from difference("sections", [(section.get("start"), section.get("notes")) for section in plan["sections"]],
                          [("2027-02-01", "Head"), (None, "Hidden from students.")])
    yield from difference("page", found["Page"]["notes"], "Read.\nHidden from students.")
    yield from difference("site", found["Site"]["links"], [{"title": "Site", "uri": "https://e.org/"}])
    yield from said_failures(said, "1 activity is hidden", "1 heading within “A”")


tap.case("modules of Canvas", canvas_modules)


def canvas_states():
    resources = {
        "p": cc.page("Read.", head='<meta name="workflow_state" content="unpublished"/>'),
        "a": cc.assignment("Task", "Do.", canvas="<workflow_state>unpublished</workflow_state>"),
        "n": cc.topic("News", "We meet live.", dependencies=["nm"]),
        "nm": cc.sidecar({"{id}.xml": cc.canvas("topicMeta", "<type>announcement</type>")})}
    outline = [cc.item("A", items=[cc.item("Page", "p"), cc.item("Task", "a"), cc.item("News", "n")])]
    data = cc.cartridge(outline, resources, "1.1")
    return has_shape(data, [("A", [("Page", OWN), ("Task", OWN)])], "“News” is an announcement", "2 activities are hidden")


tap.case("what Canvas does not show", canvas_states)


def window(first, last, expected):
    meta = cc.canvas("quiz", f"<unlock_at>{first}</unlock_at><lock_at>{last}</lock_at>")
    resources = {"q": cc.quiz("Quiz", dependencies=["m"]), "m": cc.sidecar({"m/assessment_meta.xml": meta})}
    return has_shape(cc.cartridge([cc.item("A", items=[cc.item("Quiz", "q")])], resources), [("A", [("Quiz", expected)])])


for hours, expected in ((4, OPEN), (5, OWN)):
    tap.case(f"a quiz that is open for {hours} hours", window, "2027-01-12T10:00:00", f"2027-01-12T{10 + hours}:00:00", expected)
tap.case("a quiz that closes before it opens", window, "2027-01-12T10:00:00", "2027-01-12T09:00:00", OWN)
tap.case("times that are none", window, "soon", "99999-99-99T99:99", OWN)

# ---- What is refused ----


def refused(data, *wanted, **options):
    plan, said = run(data, **options)
    return (["it became a plan"] if plan is not None else []) + list(said_failures(said, *wanted))


DOCTYPE = '<!DOCTYPE x [<!ENTITY e "x">]>'
GOOD = cc.manifest([cc.item("A")], {})
HOSTILE = {
    "no manifest": ([("a.txt", "x")], "no Common Cartridge"),
    "a manifest two folders down": ([("a/b/imsmanifest.xml", GOOD)], "no Common Cartridge"),
    "another root": ([("imsmanifest.xml", "<plan/>")], "no Common Cartridge"),
    "an empty manifest": ([("imsmanifest.xml", "")], "imsmanifest.xml"),
    "half a manifest": ([("imsmanifest.xml", GOOD[:len(GOOD) // 2])], "imsmanifest.xml", "well-formed"),
    "a DOCTYPE in the manifest": ([("imsmanifest.xml", DOCTYPE + GOOD.split("?>")[1])], "document type"),
    "a DOCTYPE in a topic": ([("imsmanifest.xml", cc.manifest(None, {"t": cc.topic("Talk", "Say.")})),
                              ("t.xml", DOCTYPE + "<topic/>")], "t.xml", "document type"),
    "deep items": ([("imsmanifest.xml", cc.manifest([], {}).replace(
        '<item identifier="root">', '<item identifier="root">' + "<item>" * 200 + "</item>" * 200))], "nested"),
    "too many items": ([("imsmanifest.xml", cc.manifest([], {}).replace(
        '<item identifier="root">', '<item identifier="root">' + "<item/>" * 100001))], "larger"),
    "too many files": ([("imsmanifest.xml", cc.manifest([], {"r": cc.page("x")}).replace(
        '<file ', "".join(f"<file href='{number}'/>" for number in range(100001)) + "<file "))], "larger"),
    "a path out of the archive": ([("imsmanifest.xml", GOOD), ("../x.html", "x")], "../x.html"),
    "one path twice": ([("imsmanifest.xml", GOOD), ("IMSMANIFEST.XML", GOOD)], "IMSMANIFEST.XML", "this name"),
}
for name, (files, *wanted) in HOSTILE.items():
    tap.case(f"refused: {name}", refused, cc.pack(files), *wanted)
tap.case("refused: no archive", refused, b"<manifest/>", "course.imscc")
tap.case("refused: an archive that is cut off", refused, cc.cartridge(EVERY_ITEM, EVERY_KIND)[:-40], "course.imscc")
HARMLESS = {
    "names without end": cc.cartridge([cc.item("x" * 300000, items=[cc.item("y", "r" * 100000)])], {}),
    "paths that lead out": cc.cartridge([cc.item("A", items=[cc.item("B", "r")])],
                                        {"r": cc.Resource("webcontent", {}, href="../../etc/passwd.html")}),
    "resources that need each other": cc.cartridge([cc.item("A", items=[cc.item("B", "r")])], {
        "r": cc.topic("R", "x", dependencies=["s", "r"]), "s": cc.topic("S", "x", dependencies=["r"])}),
    "variants of each other": cc.cartridge([cc.item("A", items=[cc.item("B", "r")])], {
        name: cc.page("x", inside=f'<cpx:variant identifierref="{other}"/>') for name, other in ("rs", "sr")}),
    "names that others have": cc.cartridge([cc.item("A", identifier="r", items=[cc.item("B", "r", identifier="r")])], LEAF),
}


def harmless(data):
    plan, said = run(data)
    return said if plan is None else []


for name, data in HARMLESS.items():
    tap.case(f"harmless: {name}", harmless, data)

# ---- Real ones ----

REAL = {
    "ccv-dir-course-1.imscc": [("First Module", [
        ("First Module Assignment 1", OWN), ("First Module Quiz 1", OWN), ("First Module Wiki Page 1", OWN),
        ("First Module Discussion 1", OWN), ("First Module External URL 1", OWN), ("Sample Document", OWN),
        ("First Module AnalyTics Beta External Tool", OPEN), ("photo.jpg", OWN), ("Assignment with internal links", OWN),
        ("The First Measured Century: 1930-1960 (60:00)", OWN)])],
    "ccv-dir-single-discussion.imscc": [("Course", [("Test discussion", OWN)])],
    "ccv-latex.imscc": [("Example Module", [("Page 1", OWN), ("Page 2", OWN)])],
    "ccv-single-page.imscc": [("Course", [("Our Purpose", OWN)])],
}
for name, expected in REAL.items():
    if (COURSES / name).exists():
        tap.case(f"a real one: {name}", has_shape, (COURSES / name).read_bytes(), expected)
    else:
        tap.skip(f"a real one: {name}", "../shared is not there")
sys.exit(tap.finish())
