#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop wants to know about Poise, checked by the desktops' own validators; and the icons.

Usage: test-desktop.py SOURCE-ROOT BUILD-DATA-FOLDER APPLICATION-ID
"""

import configparser
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402

ROOT = pathlib.Path(sys.argv[1])
BUILT = pathlib.Path(sys.argv[2])
APPLICATION_ID = sys.argv[3]
MIME_TYPE = "application/vnd.poise.plan+json"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
SVG = "{http://www.w3.org/2000/svg}"
ICONS = sorted((ROOT / "data/icons").rglob("*.svg"))


def says_nothing(*command):
    """A validator is content: exit code 0 and, if it spoke at all, its words are the failure."""
    ran = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    if ran.returncode != 0 or ran.stderr:
        yield f"{command[0]} gave {ran.returncode}: {ran.stdout}{ran.stderr}"


def validated(name, command):
    if shutil.which(command[0]) is None:
        tap.skip(name, f"{command[0]} is not installed")
    else:
        tap.case(name, says_nothing, *command)


def built(suffix):
    return BUILT / f"{APPLICATION_ID}{suffix}"


def desktop_entry():
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(built(".desktop"), encoding="utf-8")
    return entry


def desktop_entry_opens_plans():
    entry = desktop_entry()["Desktop Entry"]
    if MIME_TYPE not in entry["MimeType"].split(";"):
        yield "it does not open plans"
    if entry["Icon"] != APPLICATION_ID:
        yield f"its icon is {entry['Icon']}"
    if entry["Exec"] != "poise %U":
        yield f"it runs {entry['Exec']}"


def actions_are_those_of_the_application():
    """What a desktop offers beside starting; for one that knows no bus, by a command that asks the same."""
    entry = desktop_entry()
    text = (ROOT / "src/gui/poise-application.c").read_text(encoding="utf-8")
    names = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    if [f"Desktop Action {name}" for name in names] != entry.sections()[1:]:
        yield f"it names {names} and describes {entry.sections()[1:]}"
    for name in names:
        if not re.search(rf'\.name = "{name}", \.activate = \w+ }}', text):
            yield f"the application has no action {name}"
        if entry[f"Desktop Action {name}"]["Exec"] != f"gapplication action {APPLICATION_ID} {name}":
            yield f"{name} runs {entry[f'Desktop Action {name}']['Exec']}"


def bus_starts_it():
    service = configparser.ConfigParser(interpolation=None, delimiters="=")
    service.read(built(".service"), encoding="utf-8")
    if desktop_entry()["Desktop Entry"]["DBusActivatable"] != "true":
        yield "the desktop entry does not say so"
    if service["D-BUS Service"]["Name"] != APPLICATION_ID:
        yield f"its name is {service['D-BUS Service']['Name']}"
    if not re.fullmatch(r"/\S+/poise --gapplication-service", service["D-BUS Service"]["Exec"]):
        yield f"it runs {service['D-BUS Service']['Exec']}"


def screenshots_are_there():
    """In the tree, in the size that is said, each with a text that is translated already."""
    component = ElementTree.parse(ROOT / "data/poise.metainfo.xml.in").getroot()
    texts = {" ".join(element.text.split()) for element in component.iter() if element.tag in ("p", "li", "summary")}
    shown = set()
    for screenshot in component.findall("screenshots/screenshot"):
        image = screenshot.find("image")
        folder, name = image.text.rsplit("/", 1)
        path = ROOT / "data/screenshots" / name
        shown.add(path)
        if folder != component.findtext("url[@type='homepage']").replace(
                "//github.com", "//raw.githubusercontent.com") + "/main/data/screenshots":
            yield f"{name} is looked for at {folder}"
        if screenshot.findtext("caption") not in texts:
            yield f"{name}: {screenshot.findtext('caption')!r} is a text of its own"
        size = struct.unpack(">II", path.read_bytes()[16:24])
        if size != (int(image.get("width")), int(image.get("height"))):
            yield f"{name} has {size}"
    yield from (f"{path.name} is not shown" for path in set((ROOT / "data/screenshots").iterdir()) - shown)


def metainfo_is_of_this_application():
    component = ElementTree.parse(built(".metainfo.xml")).getroot()
    version = re.search(r"version: '([^']+)'", (ROOT / "meson.build").read_text(encoding="utf-8")).group(1)
    if component.findtext("id") != APPLICATION_ID:
        yield f"id {component.findtext('id')}"
    if component.findtext("launchable") != f"{APPLICATION_ID}.desktop":
        yield f"launchable {component.findtext('launchable')}"
    if component.find("releases/release").get("version") != version:
        yield f"the newest release is not {version}"
    if MIME_TYPE not in [provided.text for provided in component.findall("provides/mediatype")]:
        yield "it does not provide the MIME type"


def about_window_has_the_addresses():
    """The window and the software shop send people to the same places."""
    component = ElementTree.parse(built(".metainfo.xml")).getroot()
    text = (ROOT / "src/gui/dialogs/poise-about.c").read_text(encoding="utf-8")
    for url in component.findall("url"):
        if f'"{url.text}"' not in text:
            yield f"the about window lacks {url.get('type')} {url.text}"


def settings_are_those_of_the_window():
    """A key that is missing ends the window; one that nothing uses is in the way."""
    schema = ElementTree.parse(built(".gschema.xml"))
    keys = {key.get("name") for key in schema.iter("key")}
    used = set()
    for path in (ROOT / "src/gui").rglob("*.c"):
        used |= set(re.findall(r'g_settings_(?:bind|get|set|reset)\w* \([^",]+, "([^"]+)"', path.read_text(encoding="utf-8")))
    yield from (f"the window uses {key}, which the settings lack" for key in used - keys)
    yield from (f"nothing uses {key}" for key in keys - used)


def settings_are_documented():
    """Whoever looks a key up is told what it is; whoever sets one is held to what makes sense."""
    schema = ElementTree.parse(built(".gschema.xml"))
    for key in schema.iter("key"):
        for part in "summary", "description":
            if not (key.findtext(part) or "").strip():
                yield f"{key.get('name')} has no {part}"
        if key.get("type") == "i" and (key.find("range") is None or key.find("range").get("min") is None):
            yield f"{key.get('name')} may be anything"
    page = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## For administrators\n")[1].split("\n## ")[0]
    keys = {key.get("name") for key in schema.iter("key")}
    yield from (f"the README names {name}" for name in re.findall(r"^\| `([a-z-]+)`", page, re.M) if name not in keys)
    bound = re.findall(r'g_settings_bind\w* \(settings, "([^"]+)"',
                       (ROOT / "src/gui/dialogs/poise-preferences.c").read_text(encoding="utf-8"))
    yield from (f"the README does not tell of {name}" for name in bound if f"| `{name}` |" not in page)
    if f"/{schema.find('schema').get('path').strip('/')}/section-days" not in page:
        yield "the README has another path"


PLAN = (ROOT / "data/templates/sample.poise.json").read_bytes()
ZIP = b"PK\x03\x04" + bytes(26)
FILES = [
    ("course.poise.json", PLAN, MIME_TYPE),
    ("course.poise.json", b"{}", MIME_TYPE),
    ("course", PLAN, MIME_TYPE),
    ("course", b'{"format":"poise-plan","version":1}', MIME_TYPE),
    ("course", b'\n{\r\n\t"format": "poise-plan",\n', MIME_TYPE),
    ("course", b'{"about": "a letter", "format": "poise-tools"}', None),
    ("course", b'See "format": "poise-plan" in the manual.', None),
    ("course.json", b'{"a": 1}', "application/json"),
    ("course.mbz", b"\x1f\x8b\x08" + bytes(30), "application/vnd.moodle.backup"),
    ("course.mbz", ZIP + b"moodle_backup.xml", "application/vnd.moodle.backup"),
    ("course.imscc", ZIP + b"imsmanifest.xml", "application/vnd.ims.imsccv1p1"),
    ("scorm.zip", ZIP + b"imsmanifest.xml", "application/zip"),
]


def types_are_told_apart():
    """As desktops tell them beside all the types that they know, by name or by what is in a file."""
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "mime"
        (database / "packages").mkdir(parents=True)
        shutil.copy(built(".xml"), database / "packages")
        shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", database / "packages")
        environment = dict(os.environ, XDG_DATA_DIRS=folder, XDG_DATA_HOME=folder)
        subprocess.run(["update-mime-database", database], check=True, env=environment)
        for name, contents, expected in FILES:
            path = pathlib.Path(folder) / name
            path.write_bytes(contents)
            said = subprocess.run(["gio", "info", "-a", "standard::content-type", path], env=environment, check=True,
                                  capture_output=True, text=True).stdout
            found = re.search(r"standard::content-type: (\S+)", said)[1]
            if found != expected and (expected or found == MIME_TYPE):
                yield f"{name} with {contents[:40]} is {found}"
        icons = (database / "icons").read_text(encoding="utf-8").splitlines()
        drawn = [path.stem for path in ICONS if path.parent.name == "mimetypes"]
        if f"{MIME_TYPE}:{APPLICATION_ID}-plan" not in icons or drawn != ["poise-plan", "poise-plan-symbolic"]:
            yield f"its icon is {[line for line in icons if MIME_TYPE in line]}, drawn are {drawn}"
        if f"{MIME_TYPE} application/json" not in (database / "subclasses").read_text(encoding="utf-8").splitlines():
            yield "it is no kind of JSON"


def flatpak_manifest_is_sound():
    """Its form, which is all that can be seen without the runtime: what is built, from what, last of all Poise."""
    manifest = json.loads((ROOT / f"data/packages/flatpak/{APPLICATION_ID}.json").read_text(encoding="utf-8"))
    if (manifest["id"], manifest["command"]) != (APPLICATION_ID, "poise"):
        yield f"it is of {manifest['id']} and starts {manifest['command']}"
    *libraries, poise = manifest["modules"]
    if poise["sources"] != [{"type": "dir", "path": "../../.."}] or poise["buildsystem"] != "meson":
        yield f"Poise comes from {poise['sources']}"
    for source in (source for library in libraries for source in library["sources"]):
        if not source["url"].startswith("https://") or not re.fullmatch("[0-9a-f]{64}", source["sha256"]):
            yield f"{source} may change"
    for pattern in manifest["cleanup"]:
        if any(pathlib.PurePath(part).match(pattern) for part in
               ("/share", "/share/help", "/share/locale", "/share/help/C/poise/index.page")):
            yield f"{pattern} takes the help away, which the runtime's Yelp shows from there"
    for library in libraries:
        if not any(library["name"].removeprefix("lib") in name for name in
                   re.findall(r"dependency\('([^']+)'", (ROOT / "meson.build").read_text(encoding="utf-8"))):
            yield f"Poise needs no {library['name']}"


def icon_is_drawn(path):
    image = ElementTree.parse(path).getroot()
    symbolic = path.stem.endswith("-symbolic")
    size = "16" if symbolic else "128"
    if image.tag != f"{SVG}svg" or image.get("viewBox") != f"0 0 {size} {size}":
        yield f"its viewBox is {image.get('viewBox')}"
    colours = {element.get("fill") for element in image.iter() if element.get("fill") is not None}
    if symbolic and colours != {"#2e3436"}:
        yield f"a toolkit cannot recolour {colours}"
    if not symbolic and not {"#e66100", "#1c71d8"} <= colours:
        yield "the colours of the modes are missing"
    for element in image.iter():
        if element.tag == f"{SVG}text":
            yield "text depends on the fonts of the machine"


def icon_renders(path):
    picture = subprocess.run(["rsvg-convert", "-w", "16", str(path)], check=True, capture_output=True).stdout
    if not picture.startswith(b"\x89PNG"):
        yield "no picture came out"


validated("the desktop entry is valid", ["desktop-file-validate", built(".desktop")])
tap.case("the desktop entry opens plans", desktop_entry_opens_plans)
tap.case("the actions of the desktop entry are those of the application", actions_are_those_of_the_application)
tap.case("the bus starts it", bus_starts_it)
validated("the metainfo is valid", ["appstreamcli", "validate", "--no-net", "--explain", built(".metainfo.xml")])
tap.case("the metainfo is of this application and version", metainfo_is_of_this_application)
tap.case("the screenshots are there", screenshots_are_there)
tap.case("the about window has the addresses of the metainfo", about_window_has_the_addresses)
validated("the settings are valid", ["glib-compile-schemas", "--strict", "--dry-run", BUILT])
tap.case("the settings are those that the window uses", settings_are_those_of_the_window)
validated("the MIME type is well-formed", ["xmllint", "--noout", built(".xml")])
tap.case("the settings are documented", settings_are_documented)
if shutil.which("update-mime-database") and shutil.which("gio"):
    tap.case("types are told apart by name and by what is in a file", types_are_told_apart)
else:
    tap.skip("types are told apart by name and by what is in a file", "update-mime-database or gio is not installed")
tap.case("the Flatpak manifest is sound", flatpak_manifest_is_sound)
for icon in ICONS:
    tap.case(f"{icon.relative_to(ROOT)} is drawn as its place wants", icon_is_drawn, icon)
    if shutil.which("rsvg-convert"):
        tap.case(f"{icon.relative_to(ROOT)} renders", icon_renders, icon)
    else:
        tap.skip(f"{icon.relative_to(ROOT)} renders", "rsvg-convert is not installed")
sys.exit(tap.finish())
