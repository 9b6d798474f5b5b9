#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Courses in four formats brought in through AT-SPI and by keys: a guess and a kind changed, the plan created and saved,
and its modes read from the file. What is given up, and what cannot be read, changes nothing.

Usage: test-import.py POISE
"""

import itertools
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
TESTS = HERE.parent.parent
sys.path[:0] = [str(HERE), str(TESTS / "common")]
import names  # noqa: E402
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, type_text, wait_for  # noqa: E402

MOODLE = TESTS / "import/fixtures/make-moodle.py"
DESIGN = {
    "name": "Peer feedback", "learningTime": "0:1:30",
    "activities": [{"title": "Session 1", "slas": [
        {"type": "Collaborate", "duration": 60, "syncActivity": True, "description": "Meet in pairs"},
        {"type": "Read / Watch / Listen", "duration": 30, "description": "Read the guide"}]}],
}  # fmt: skip
SCHEDULE = "Week,Topic,Activity,Mode,Minutes\n1,Cells,Lecture,synchronous,60\n1,,Read chapter 1,,45\n"
MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
 xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
 <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion></metadata>
 <organizations><organization identifier="o" structure="rooted-hierarchy"><item identifier="root">
  <item identifier="u1"><title>Unit 1</title>
   <item identifier="i1" identifierref="r1"><title>Talk</title></item>
   <item identifier="i2" identifierref="r2"><title>Text</title></item></item>
 </item></organization></organizations>
 <resources>
  <resource identifier="r1" type="imsdt_xmlv1p1"><file href="topic.xml"/></resource>
  <resource identifier="r2" type="webcontent" href="text.html"><file href="text.html"/></resource>
 </resources>
</manifest>
"""
TOPIC = """<?xml version="1.0" encoding="UTF-8"?>
<topic xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1"><title>Talk</title>
<text texttype="text/plain">Say hello.</text></topic>
"""


def make_files(folder):
    weeks = TESTS / "import/fixtures/moodle/weeks.json"
    subprocess.run([sys.executable, MOODLE, weeks, folder / "cells.mbz"], check=True)
    (folder / "design.ldj").write_text(json.dumps(DESIGN), encoding="utf-8")
    (folder / "plain.json").write_text(json.dumps(DESIGN), encoding="utf-8")
    (folder / "autumn.csv").write_text(SCHEDULE, encoding="utf-8")
    with zipfile.ZipFile(folder / "unit.imscc", "w") as cartridge:
        cartridge.writestr("imsmanifest.xml", MANIFEST)
        cartridge.writestr("topic.xml", TOPIC)
        cartridge.writestr("text.html", "<p>Read this.</p>")
    break_page(folder / "cells.mbz", folder / "broken.mbz")


def break_page(good, bad):
    """The same backup, but one page is no XML from its second line on."""
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            archive.writestr(name, content.replace(b"</", b"<", 1) if name.endswith("/page.xml") else content)


class Import:
    """Poise begun with one file, and the window in which that is brought in."""

    def __init__(self, running):
        self.running = running
        self.window = running.wait_for_window("Import a Course")
        self.list = None

    def next(self):
        self.window.wait_for("push button", "Next").press()

    def review(self):
        self.list = self.window.wait_for("list", "What Was Read")

    def row(self, name):
        return self.list.wait_for("list item", name)

    def reach(self, beginning):
        """The row whose name begins so, once it is in sight: by keys, down from where the focus is in the list."""
        if not self.focused_row():
            press_key("Tab")
        at = wait_for("the focus in the list", self.focused_row)
        while not at.name.startswith(beginning):
            at = self.step_down(at)
        return at

    def focused_row(self):
        return next((row for row in self.list.children() if row.has("focused")), None)

    def step_to(self, name):
        """Down from where the focus is."""
        row = self.row(name)
        at = wait_for("the focus in the list", self.focused_row)
        while at != row:
            at = self.step_down(at)

    def step_down(self, at):
        press_key("Down")
        return wait_for(f"the row below {at}", lambda: (now := self.focused_row()) != at and now)

    def toggle(self, row, mode):
        self.row(row).find("push button", mode).press()

    def set_all(self, kind, mode):
        """What it offers is under the row of the kind."""
        row = self.reach(kind)
        row.find("push button", f"Set all: {kind}").press_menu()
        row.wait_for("push button", mode).press()

    def create(self):
        self.window.wait_for("push button", "Create Plan").press()
        wait_for("one window, with a plan", lambda: self.find_plan())

    def find_plan(self):
        windows = self.running.windows()
        return len(windows) == 1 and windows[0].find("list", "Activities") is not None

    def modes(self):
        """Of the activities by title, as the list tells them."""
        activities = self.running.windows()[0].find("list", "Activities")
        parts = (row.name.split(", ") for row in (activities.children() if activities else ()))
        return {part[0]: part[1] for part in parts if len(part) > 1 and part[1] in MODES}


MODES = {"Synchronous", "Asynchronous", "Undecided"}
CHOOSERS = {"Import a Course", "Open Plan", "Save Plan As"}


def difference(what, actual, expected):
    if actual != expected:
        yield f"{what}: {actual} instead of {expected}"


def begin(program, file):
    return outside.Poise(program, str(file))


def moodle(program, folder):
    """One guess by its toggle, one kind by its button, one by the keys of the list; names for a screen reader."""
    with begin(program, folder / "cells.mbz") as running:
        shown = Import(running)
        shown.review()
        row = shown.row("Introduce yourself: Asynchronous")
        if "Forum" not in row.description or "Cells" not in row.description:
            yield f"the reason and the section are not told: {row.description}"
        yield from names.name_failures([shown.window])
        shown.toggle("Introduce yourself: Asynchronous", "Synchronous")
        shown.row("Introduce yourself: Synchronous")
        shown.set_all("Zoom meeting", "Undecided")
        shown.row("Seminar: Undecided")
        shown.create()
        if not running.windows()[0].find("push button", "Undo").has("sensitive"):
            yield "the import cannot be undone"
        modes = saved_modes(running, folder / "cells.poise.json")
        expected = {"Introduce yourself": "synchronous", "Seminar": None, "Weekly": None, "Whenever": None,
                    "Lecture": "synchronous", "Vote": None, "Reading": "asynchronous"}
        yield from difference("modes", {title: modes.get(title, "nothing") for title in expected}, expected)


def keys(program, folder):
    """All of it without a pointer: Tab to the list, down to an activity, s, u, and on by Control and Enter."""
    with begin(program, folder / "design.ldj") as running:
        shown = Import(running)
        shown.review()
        create = shown.window.find("push button", "Create Plan")
        wait_for("the focus on Create Plan", lambda: create.has("focused"))
        press_key("Tab")
        shown.step_to("Read the guide: Asynchronous")
        press_key("s")
        shown.row("Read the guide: Synchronous")
        press_key("u")
        shown.row("Read the guide: Undecided")
        press_key("Control+Return")
        wait_for("the plan", shown.find_plan)
        yield from difference("modes", shown.modes(), {"Meet in pairs": "Synchronous", "Read the guide": "Undecided"})


def plain_json(program, folder):
    """A design is known by what is in it."""
    with begin(program, folder / "plain.json") as running:
        shown = Import(running)
        shown.review()
        shown.create()
        yield from difference("modes", set(shown.modes().values()), {"Synchronous", "Asynchronous"})


def cartridge(program, folder):
    with begin(program, folder / "unit.imscc") as running:
        shown = Import(running)
        shown.review()
        shown.toggle("Talk: Asynchronous", "Synchronous")
        shown.row("Talk: Synchronous")
        shown.create()
        yield from difference("modes", shown.modes(), {"Talk": "Synchronous", "Text": "Asynchronous"})


def schedule(program, folder):
    """Two pages, and back to the first."""
    with begin(program, folder / "autumn.csv") as running:
        shown = Import(running)
        shown.next()
        shown.review()
        shown.window.wait_for("push button", "Back").press()
        shown.next()
        shown.review()
        shown.create()
        yield from difference("modes", shown.modes(), {"Lecture": "Synchronous", "Read chapter 1": "Undecided"})


def cancel(program, folder):
    """Nothing is left, and the program ends, having had no other window."""
    with begin(program, folder / "cells.mbz") as running:
        shown = Import(running)
        shown.review()
        press_key("Escape")
        yield from difference("exit code", running.wait_for_end(), 0)


def find_chooser(running):
    """The dialog of the toolkit. The window of an import has the same title."""
    return next((window for window in running.windows() if window.name in CHOOSERS and is_chooser(window)), None)


def is_chooser(window):
    """By its role; or by what is in it, where it has the role of any window (GTK 4.8)."""
    return window.role == "dialog" or window.find("filler", "GtkFileChooserWidget")


def choose(running, file):
    """By keys: "/" begins a path."""
    chooser = wait_for("the dialog for files", lambda: find_chooser(running))
    wait_for("the focus in it", lambda: next((thing for thing in chooser.walk() if thing.has("focused")), None))
    type_text(str(file))
    wait_for("the path", lambda: any(field.text == str(file) for field in find_chooser(running).find_all("text")))
    press_key("Return")
    wait_for("no dialog for files", lambda: not find_chooser(running))
    return Import(running)


def bad_file(program, folder):
    """The error names the file, the entry, the line and what is wrong; another file can be chosen at once."""
    with begin(program, folder / "broken.mbz") as running:
        told = ("broken.mbz", "activities/page_", "line ", "XML")
        wait_for("the error", lambda: any(all(part in label.name for part in told) for window in running.windows()
                                          for label in window.find_all("label")))  # fmt: skip
        if any(window.name == "Import a Course" for window in running.windows()):
            yield "the window of the import is still there"
        dialog = next(window for window in running.windows() if window.find("push button", "Choose Another…"))
        yield from names.name_failures([dialog], least=2)
        dialog.find("push button", "Choose Another…").press()
        choose(running, folder / "design.ldj").review()


def welcome(program, folder):
    """From the page that greets; the plan is saved by keys, and what was decided is in its file."""
    with outside.Poise(program) as running:
        running.window.wait_for("push button", "Import a Course…").press()
        shown = choose(running, folder / "design.ldj")
        shown.review()
        shown.toggle("Read the guide: Asynchronous", "Undecided")
        shown.create()
        yield from undo_and_save(running, shown, folder / "kept.poise.json")


def saved_modes(running, file):
    """Of the activities by title, as the file tells them once the plan is saved by keys."""
    press_key("Control+s")
    wait_for("the dialog for files", lambda: find_chooser(running))
    press_key("Control+a")
    type_text(str(file))
    press_key("Return")
    wait_for("the file", file.exists)
    plan = json.loads(file.read_text(encoding="utf-8"))
    activities = itertools.chain.from_iterable(section.get("activities", []) for section in plan["sections"])
    return {activity["title"]: activity.get("mode") for activity in activities}


def undo_and_save(running, shown, file):
    """An import is one step; undone, there is nothing; done again, it is as it was."""
    expected = {"Meet in pairs": "Synchronous", "Read the guide": "Undecided"}
    yield from difference("modes", shown.modes(), expected)
    press_key("Control+z")
    wait_for("an empty plan", lambda: not shown.find_plan() or not shown.modes())
    press_key("Control+Z")
    wait_for("the plan again", lambda: shown.find_plan() and shown.modes() == expected)
    yield from difference("the file", saved_modes(running, file), {"Meet in pairs": "synchronous", "Read the guide": None})


def open_key(program, folder):
    with outside.Poise(program) as running:
        running.window.wait_for("push button", "Import a Course…")
        press_key("Control+o")
        choose(running, folder / "unit.imscc").review()
        press_key("Escape")
        wait_for("one window", lambda: len(running.windows()) == 1)
        if not running.windows()[0].find("push button", "Import a Course…"):
            yield "the page that greets is gone, though nothing was created"


def main():
    with tempfile.TemporaryDirectory(prefix="poise-outside-") as name:
        folder = pathlib.Path(name)
        make_files(folder)
        for case in (moodle, keys, plain_json, cartridge, schedule, cancel, welcome, open_key, bad_file):
            tap.case(f"/gui/outside/import/{case.__name__.replace('_', '-')}", case, sys.argv[1], folder)
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
