#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop wants to know about Poise, checked by the desktops' own validators; and the icons.

Usage: test-desktop.py SOURCE-ROOT BUILD-DATA-FOLDER APPLICATION-ID
"""

import configparser
import os
import pathlib
import re
import shutil
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
    return entry["Desktop Entry"]


def desktop_entry_opens_plans():
    entry = desktop_entry()
    if MIME_TYPE not in entry["MimeType"].split(";"):
        yield "it does not open plans"
    if entry["Icon"] != APPLICATION_ID:
        yield f"its icon is {entry['Icon']}"
    if entry["Exec"] != "poise %U":
        yield f"it runs {entry['Exec']}"


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


def mime_type_is_known():
    """As update-mime-database understands it: the pattern, and what the type is a kind of."""
    with tempfile.TemporaryDirectory() as folder:
        packages = pathlib.Path(folder) / "packages"
        packages.mkdir()
        shutil.copy(built(".xml"), packages)
        environment = dict(os.environ, XDG_DATA_DIRS=folder)
        subprocess.run(["update-mime-database", folder], check=True, env=environment)
        globs = (pathlib.Path(folder) / "globs2").read_text(encoding="utf-8").splitlines()
        subclasses = (pathlib.Path(folder) / "subclasses").read_text(encoding="utf-8").splitlines()
        if f"60:{MIME_TYPE}:*.poise.json" not in globs:
            yield f"patterns: {globs}"
        if f"{MIME_TYPE} application/json" not in subclasses:
            yield f"kinds: {subclasses}"


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
validated("the metainfo is valid", ["appstreamcli", "validate", "--no-net", "--explain", built(".metainfo.xml")])
tap.case("the metainfo is of this application and version", metainfo_is_of_this_application)
tap.case("the about window has the addresses of the metainfo", about_window_has_the_addresses)
validated("the settings are valid", ["glib-compile-schemas", "--strict", "--dry-run", BUILT])
tap.case("the settings are those that the window uses", settings_are_those_of_the_window)
validated("the MIME type is well-formed", ["xmllint", "--noout", built(".xml")])
if shutil.which("update-mime-database"):
    tap.case("the MIME type is known by its pattern", mime_type_is_known)
else:
    tap.skip("the MIME type is known by its pattern", "update-mime-database is not installed")
for icon in ICONS:
    tap.case(f"{icon.relative_to(ROOT)} is drawn as its place wants", icon_is_drawn, icon)
    if shutil.which("rsvg-convert"):
        tap.case(f"{icon.relative_to(ROOT)} renders", icon_renders, icon)
    else:
        tap.skip(f"{icon.relative_to(ROOT)} renders", "rsvg-convert is not installed")
sys.exit(tap.finish())
