#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of changes, without a toast being seen: steps taken by keys, and what was heard of each.

From GTK 4.14 on that is an announcement, before a new description of what has the focus; both are events on the bus.

Usage: test-told.py POISE POISE-CLI
"""

import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import Ear, press_key, type_text, wait_for  # noqa: E402


class Told:
    def __init__(self, poise, file):
        self.poise = poise
        self.window = poise.window
        self.file = file
        self.ear = Ear(poise)
        self.entry = self.window.wait_for("text", "New Activity")

    @property
    def activities(self):
        return self.window.wait_for("list", "Activities")

    def focused_row(self):
        return next((row for row in self.activities.children() if row.has("focused")), None)

    # ---- The cases, in this order ----

    def add(self):
        press_key("Control+l")
        wait_for("the focus in the entry", lambda: self.entry.has("focused"))
        for line in ("Debate 45 min", "Read 30 min"):
            type_text(line)
            wait_for(f"“{line}” in the entry", lambda line=line: self.entry.text == line)
            press_key("Return")
            wait_for("an empty entry", lambda: self.entry.text == "")
        press_key("Escape")
        wait_for("the focus in the list", self.focused_row)
        press_key("Home")
        press_key("Down")
        wait_for("the focus in the first activity", lambda: (self.focused_row() or self.entry).name.startswith("Debate"))
        self.ear.heard.clear()

    def tag(self):
        """One row says it by its name, several are told of."""
        press_key("a")
        wait_for("another name", lambda: self.focused_row().name == "Debate, Asynchronous, 45 min")
        press_key("Shift+Down")
        press_key("s")
        self.ear.expect("2 activities · Synchronous")

    def undo(self):
        press_key("Control+z")
        self.ear.expect("Undone: Change Mode")
        press_key("Control+Shift+Z")
        self.ear.expect("Redone: Change Mode")

    def move(self):
        press_key("Home")
        press_key("Down")
        wait_for("the focus in the first activity", lambda: self.focused_row().name.startswith("Debate"))
        press_key("Alt+Down")
        self.ear.expect("Now 2 of 2 in “Section 1”")

    def delete(self):
        press_key("Delete")
        self.ear.expect("1 activity deleted")
        press_key("Control+z")
        self.ear.expect("Undone: Delete")

    def retitle(self):
        press_key("Home")
        press_key("Down")
        wait_for("the focus in the first activity", lambda: self.focused_row().name.startswith("Read"))
        press_key("F2")
        wait_for("the focus in a title", lambda: any(thing.has("focused") for thing in self.window.find_all("text", "Title")))
        type_text("Summarize")
        press_key("Return")
        self.activities.wait_for("list item", "Summarize, Synchronous, 30 min")
        wait_for("the focus in the row", lambda: self.focused_row().name.startswith("Summarize"))
        self.ear.heard.clear()

    def compare(self):
        """With what was saved, and back."""
        press_key("Control+Shift+C")
        window = self.poise.wait_for_window("Compare")
        window.wait_for("list", "Differences").wait_for("push button")
        press_key("Escape")
        wait_for("the window gone", lambda: self.poise.windows() == [self.window])

    def export(self):
        """Tab leads to the choices, which arrow keys change; Escape leads back."""
        press_key("Control+e")
        dialog = self.poise.wait_for_window("Export")
        wait_for("the focus in the dialog", lambda: next((t for t in dialog.walk() if t.has("focused")), None))
        first = self.focused_in(dialog)
        press_key("Tab")
        wait_for("the focus on something else", lambda: self.focused_in(dialog) not in (None, first))
        press_key("Escape")
        wait_for("the dialog gone", lambda: self.poise.windows() == [self.window])

    def focused_in(self, window):
        return next((thing for thing in window.walk() if thing.has("focused")), None)

    def save(self):
        press_key("Control+s")
        self.ear.expect(f"“{self.file.name}” saved")

    def find(self):
        press_key("Control+f")
        search = self.window.wait_for("entry", "Find Activities")
        wait_for("the focus in the search", lambda: search.has("focused"))
        type_text("debate")
        self.ear.expect("1 of 2 activities")
        press_key("Escape")
        wait_for("the focus in the list", self.focused_row)


def main():
    poise, cli = sys.argv[1:]
    with outside.opened(poise, outside.new_plan(cli)) as (running, file):
        outside.run_cases("told", Told(running, file), "add tag undo move delete save find retitle compare export")
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
