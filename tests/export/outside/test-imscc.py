#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan as a Common Cartridge: xmllint finds it made as cartridge.rng says, and as the schemas of 1EdTech say where those
are at hand; it holds what the plan holds, for students nothing else, and becomes that plan again.

The schemas of 1EdTech may be given away by those alone who have registered there, so they are no part of Poise. Who has
them (Moodle has those of 1.1 in backup/cc/schemas11) names the folder in POISE_CARTRIDGE_SCHEMAS, or puts it into
../shared/data/cartridge-schemas: with cc11libxml2validator.xsd, or ccv1p1_imscp_v1p2_v1p0.xsd, and those beside it;
likewise ccv1p3_imscp_v1p2_v1p0.xsd and those beside it, where they import each other from there.

Usage: test-imscc.py POISE-CLI
"""

import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "common"))
sys.path.insert(0, str(HERE))
import course_plans  # noqa: E402
import tap  # noqa: E402

POISE_CLI = sys.argv[1]
XMLLINT = shutil.which("xmllint")
SCHEMAS = pathlib.Path(os.environ.get("POISE_CARTRIDGE_SCHEMAS",
                                      course_plans.ROOT.parent / "shared/data/cartridge-schemas"))
VERSIONS = ("1.1", "1.3")
CP = "{http://www.imsglobal.org/xsd/imscc%s/imscp_v1p1}"


def spaces(version):
    return "v" + version.replace(".", "p")


def export(plan, *options, **variables):
    return course_plans.export(POISE_CLI, plan, "imscc", *options, **variables)


def unpack(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


# ---- Validators ----

def lint(files, *options):
    """What xmllint says of the files, which are (name, bytes)"""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, (name, content) in enumerate(files):
            paths.append(pathlib.Path(folder) / f"{number}{pathlib.PurePath(name).suffix}")
            paths[-1].write_bytes(content)
        for begin in range(0, len(paths), 500):
            result = subprocess.run([XMLLINT, "--noout", "--nonet", *options, *paths[begin:begin + 500]], capture_output=True,
                                    check=False, text=True)
            if result.returncode != 0:
                yield from [line for line in result.stderr.splitlines() if not line.endswith("validates")][:10]


def grammar(version, folder):
    text = (HERE / "cartridge.rng").read_text(encoding="utf-8")
    path = pathlib.Path(folder) / "cartridge.rng"
    path.write_text(text.replace("v1p1", spaces(version)).replace("imscp_" + spaces(version), "imscp_v1p1")
                    .replace("Roles" + spaces(version), "Rolesv1p1").replace("1.1.0", version + ".0"), encoding="utf-8")
    return path


def grammar_failures(files, version="1.1"):
    with tempfile.TemporaryDirectory() as folder:
        yield from lint(((name, content) for name, content in files.items() if name.endswith(".xml")), "--relaxng",
                        grammar(version, folder))
    yield from lint((name, content) for name, content in files.items() if name.endswith(".html"))


def find_schema(version):
    """That of the manifest; None where it is not at hand"""
    names = (["cc11libxml2validator.xsd"] if version == "1.1" else []) + [f"cc{spaces(version)}_imscp_v1p2_v1p0.xsd"]
    return next((SCHEMAS / name for name in names if (SCHEMAS / name).exists()), None)


def schema_failures(files, version="1.1"):
    yield from lint([("imsmanifest.xml", files["imsmanifest.xml"])], "--schema", find_schema(version))
    for folder, kind in (("topics/", "imsdt"), ("links/", "imswl")):
        yield from lint(((name, content) for name, content in files.items() if name.startswith(folder)), "--schema",
                        SCHEMAS / f"cc{spaces(version)}_{kind}_{spaces(version)}.xsd")


# ---- What holds of every cartridge ----

def structure_failures(files, version="1.1"):
    """What schemas do not say"""
    manifest = files["imsmanifest.xml"]
    if list(files)[0] != "imsmanifest.xml":
        yield "the manifest is not the first file"
    if f'xmlns="http://www.imsglobal.org/xsd/imscc{spaces(version)}/imscp_v1p1"'.encode() not in manifest[:500]:
        yield "the name space is not within the first 500 bytes"
    root = ElementTree.fromstring(manifest)
    names = re.findall(rb' identifier="([^"]*)"', manifest)
    references = re.findall(rb' identifierref="([^"]*)"', manifest)
    listed = [file.get("href") for file in root.iter(CP % spaces(version) + "file")]
    resources = [resource.get("identifier").encode() for resource in root.iter(CP % spaces(version) + "resource")]
    if len(names) != len(set(names)):
        yield "an identifier twice"
    if references != resources:
        yield "items and resources do not match"
    if sorted(listed + ["imsmanifest.xml"]) != sorted(files):
        yield f"listed are {len(listed)} files, there are {len(files)}"
    for resource in root.iter(CP % spaces(version) + "resource"):
        parts = resource.findall(CP % spaces(version) + "file")
        if len(parts) != 1 or resource.get("href") not in (None, parts[0].get("href")):
            yield "a page that is not its file"
        if (resource.get("href") is None) != resource.get("type").startswith("ims"):
            yield "a discussion or a link with an address of its own, or a page without"
    for item in root.iter(CP % spaces(version) + "item"):
        if item.get("identifierref") and item.find(CP % spaces(version) + "item") is not None:
            yield "an item within an activity"


def course_of(data):
    """What becomes of a cartridge in Poise: titles and modes, section by section"""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "course.imscc"
        path.write_bytes(data)
        result = subprocess.run([POISE_CLI, "import", "-o", "-", path], capture_output=True, check=True,
                                env=dict(os.environ, LANGUAGE="en"))
    return json.loads(result.stdout)


def printable(text):
    """As a line that is given away: what the C of poise_printable_line() does is not repeated here but for blanks"""
    return " ".join(text.split())


def shape(plan):
    return [[(printable(activity["title"]), activity.get("mode"), activity.get("minutes"))
             for activity in section.get("activities", [])] for section in plan["sections"]]


def is_plain(plan):
    texts = [section.get("title") or "x" for section in plan["sections"]]
    texts += [activity["title"] for section in plan["sections"] for activity in section.get("activities", [])]
    return all(text.strip() and text.isprintable() for text in texts)


def round_trip_failures(plan, data):
    found = course_of(data)
    if is_plain(plan):
        yield from difference("the course", shape(found), shape(plan))
    else:
        yield from difference("modes", [[row[1:] for row in section] for section in shape(found)],
                              [[row[1:] for row in section] for section in shape(plan)])


def difference(place, found, expected):
    return [f"{place}: {found!r:.300}, not {expected!r:.300}"] if found != expected else []


def is_whole(plan, version, audience):
    data = export(plan, f"--audience={audience}", f"--cartridge={version}")
    files = unpack(data)
    yield from structure_failures(files, version)
    yield from round_trip_failures(plan, data)
    if XMLLINT:
        yield from grammar_failures(files, version)
    if XMLLINT and find_schema(version):
        yield from schema_failures(files, version)


# ---- One at a time ----

ACTIVITIES = {
    "a discussion": ({"learning-type": "discussion"}, "topics/{}.xml"),
    "a forum": ({"tools": ["forum"], "mode": "asynchronous"}, "topics/{}.xml"),
    "a live discussion": ({"learning-type": "discussion", "mode": "synchronous"}, "pages/{}.html"),
    "a live forum": ({"tools": ["forum"], "mode": "synchronous"}, "pages/{}.html"),
    "a discussion elsewhere": ({"learning-type": "discussion", "tools": ["blog"]}, "pages/{}.html"),
    "a link": ({"links": [{"uri": "https://example.org/a?b=1;c=\"2\""}]}, "links/{}.xml"),
    "a link with an ampersand": ({"links": [{"uri": "https://example.org/a?b=1&c=2"}]}, "pages/{}.html"),
    "a link to a host of other letters": ({"links": [{"uri": "https://exämple.org/"}]}, "pages/{}.html"),
    "a link in capitals": ({"links": [{"uri": "HTTP://EXAMPLE.ORG/ä"}]}, "links/{}.xml"),
    "a link that is due": ({"links": [{"uri": "https://example.org"}], "due": "2027-01-15"}, "pages/{}.html"),
    "a link to a room": ({"mode": "synchronous", "links": [{"uri": "https://meet.jit.si/x"}]}, "pages/{}.html"),
    "a link with a session": ({"links": [{"uri": "https://example.org"}], "schedule": [{"start": "2027-01-15"}]}, "pages/{}.html"),
    "a link that counts": ({"links": [{"uri": "https://example.org"}], "assessment": {"kind": "formative"}}, "pages/{}.html"),
    "two links": ({"links": [{"uri": "https://example.org"}] * 2}, "pages/{}.html"),
    "a link to mail": ({"links": [{"uri": "mailto:a@example.org"}]}, "pages/{}.html"),
    "no link": ({"links": [{"title": "The book"}]}, "pages/{}.html"),
    "nothing but a title": ({}, "pages/{}.html"),
}


def plan_with(**members):
    return course_plans.plan_of(title="Course", start="2027-01-11", sections=[
        {"id": "section000001", "title": "Week 1", "activities": [course_plans.activity(1, "Do", **members)]}])


def becomes(members, path):
    names = list(unpack(export(plan_with(**members))))
    return difference("files", names, ["imsmanifest.xml", path.format("activity-id-activity000001")])


def tells():
    plan = plan_with(mode="synchronous", minutes=60, due="2027-01-15", tools=["videoconf"], notes="SECRET", purpose="social",
                     group={"kind": "pairs"}, assessment={"kind": "summative", "weight-percent": 10},
                     schedule=[{"start": "2027-01-12T10:00", "minutes": 60, "zone": "Europe/Stockholm"}],
                     links=[{"title": "Room <1>", "uri": "https://example.org/?a&b"}, {"title": "The book"}])
    page = unpack(export(plan))["pages/activity-id-activity000001.html"].decode()
    lines = [line for line in re.sub("<[^>]*>", "\n", page[page.index("<body>"):]).split("\n") if line.strip()]
    yield from difference("lines", lines, [
        "11–17 Jan", "Together, live", "Tue, 12 Jan 2027, 10:00–11:00, Stockholm time", "due Fri, 15 Jan", "Takes 1 h",
        "Tools: Video conference", "Pairs", "10% of the grade", "Room &lt;1&gt;", "The book"])
    if 'href="https://example.org/?a&amp;b"' not in page:
        yield "the link leads nowhere"


def keeps_secrets():
    """What is the instructor's own is told to nobody else, and where it is told platforms do not show it to students."""
    plan = plan_with(mode="asynchronous", notes="SECRET NOTES", purpose="social") | {"dismissed": [{"rule": "SECRET RULE"}]}
    plan["sections"][0]["notes"] = "SECRET SECTION"
    usual, students = unpack(export(plan)), unpack(export(plan, "--audience=students"))
    yield from difference("usual", usual, students)
    yield from (f"{name} tells" for name, content in usual.items() if b"SECRET" in content or b"Social" in content)
    own = unpack(export(plan, "--audience=instructor"))
    if b"SECRET NOTES" not in own["pages/activity-id-activity000001.html"] or b"<lomr:value>Instructor<" not in own["imsmanifest.xml"]:
        yield "the instructor is not told, or everybody"


def names():
    """Ids are names, so that a platform knows again what it has; those that cannot be are called by their places."""
    ids = ["Abc-1_x", "abc-1_X", "ä", "", "1-3", "x" * 65, "x y", "../x", "1-1"]
    plan = course_plans.plan_of(sections=[{"id": "id-1-1", "activities": [
        {"title": "x"} | ({"id": name} if name else {}) for name in ids]}])
    files = unpack(export(plan))
    yield from structure_failures(files)
    folded = [name.lower() for name in files]
    if len(folded) != len(set(folded)):
        yield f"names that differ in case alone: {list(files)}"
    if "pages/activity-id-Abc-1_x.html" not in files:
        yield f"an id is no name: {list(files)}"
    yield from round_trip_failures(plan, export(plan))


def same_bytes():
    plan = course_plans.japanese()
    if export(plan, TZ="Asia/Tokyo") != export(plan, TZ="UTC", SOURCE_DATE_EPOCH="0"):
        yield "the same plan makes other bytes"


def one_version(option, number):
    manifest = unpack(export(course_plans.japanese(), *option))["imsmanifest.xml"].decode()
    if f"<schemaversion>{number}</schemaversion>" not in manifest:
        yield manifest[:900]


def usage(*options):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "a.poise.json"
        path.write_text(json.dumps(course_plans.empty()), encoding="utf-8")
        result = subprocess.run([POISE_CLI, "export", *options, "-o", "-", path], capture_output=True, check=False)
    return difference("status", result.returncode, 2)


def many():
    """More files than a zip of the simple kind can have are refused, and nothing is written."""
    activities = [course_plans.activity(number, "x") for number in range(65536)]
    plan = course_plans.plan_of(sections=[{"id": "section000001", "activities": activities}])
    try:
        export(plan)
    except (subprocess.CalledProcessError, AssertionError):
        return
    yield "it was written"


def grammar_sees(change):
    files = unpack(export(plan_with(mode="asynchronous", links=[{"uri": "https://example.org"}])))
    before = files["imsmanifest.xml"]
    files["imsmanifest.xml"] = change(before)
    if files["imsmanifest.xml"] == before:
        yield "nothing was changed"
    if not list(grammar_failures(files)):
        yield "the grammar takes it"


def schemas_see():
    files = unpack(export(plan_with(mode="synchronous")))
    files["imsmanifest.xml"] = re.sub(rb"<title>[^<]*</title>", b"", files["imsmanifest.xml"])
    if not list(schema_failures(files)):
        yield "they take it"


PLANS, ABSENT = course_plans.all_plans(POISE_CLI)
PLANS |= {f"the template “{path.name.split('.')[0]}”": json.loads(path.read_text(encoding="utf-8"))
          for path in sorted((course_plans.ROOT / "data/templates").glob("*.poise.json")) if "sample" not in path.name}
for name, plan in PLANS.items():
    for version in VERSIONS:
        for audience in ("students", "instructor"):
            tap.case(f"{name}, version {version}, for {audience}", is_whole, plan, version, audience)
for name in ABSENT:
    tap.skip(name, "../shared is not there")
for name, (members, path) in ACTIVITIES.items():
    tap.case(f"{name} becomes {path.format('x')}", becomes, members, path)
    tap.case(f"{name} comes back", is_whole, plan_with(**members), "1.1", "students")
tap.case("what a page tells", tells)
tap.case("what is told to nobody", keeps_secrets)
tap.case("names within", names)
tap.case("the same bytes", same_bytes)
tap.case("1.1 is the default", one_version, [], "1.1.0")
tap.case("1.3 where it is asked for", one_version, ["--cartridge=1.3"], "1.3.0")
tap.case("no other version", usage, "--format=imscc", "--cartridge=1.2")
tap.case("no version of other formats", usage, "--format=csv", "--cartridge=1.3")
tap.case("too many activities", many)
if XMLLINT:
    for name, change in {
        "another root": lambda text: text.replace(b"manifest>", b"package>").replace(b"<manifest", b"<package"),
        "no title": lambda text: re.sub(rb"<title>[^<]*</title>", b"", text),
        "another mode": lambda text: text.replace(b">asynchronous<", b">sometimes<"),
        "another type": lambda text: text.replace(b"imswl_xmlv1p1", b"imswl"),
        "an attribute": lambda text: text.replace(b"<resources>", b'<resources base="/">'),
    }.items():
        tap.case(f"the grammar refuses {name}", grammar_sees, change)
else:
    tap.skip("grammar", "xmllint is not installed")
if XMLLINT and find_schema("1.1"):
    tap.case("the schemas of 1EdTech refuse an item without a title", schemas_see)
else:
    tap.skip("schemas of 1EdTech", f"{SCHEMAS.name} is not there")
sys.exit(tap.finish())
