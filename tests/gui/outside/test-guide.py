#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide searched, read and left for the activities that it is about, by the keyboard alone.

Usage: test-guide.py POISE
"""

import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, type_text, wait_for  # noqa: E402

PLAN = {
    "format": "poise-plan", "version": 1, "title": "Guided",
    "sections": [
        {"id": "section-01", "title": "Arriving", "activities": [
            {"id": "activity-1", "title": "Introductions", "mode": "synchronous", "purpose": "social", "minutes": 30},
            {"id": "activity-2", "title": "Share the work", "mode": "asynchronous", "purpose": "planning",
             "minutes": 45},
            {"id": "activity-3", "title": "Read", "mode": "asynchronous", "purpose": "content", "minutes": 60}]},
    ],
}  # fmt: skip


class Guide:
    def __init__(self, poise):
        self.window = poise.window
        self.activities = self.window.wait_for("list", "Activities")
        self.search = None

    def contents(self):
        return [row.name for row in self.window.wait_for("list", "Contents").find_all("list item")]

    def focused(self):
        return next((thing.name for thing in self.window.walk() if thing.has("focused")), None)

    def wait_for_focus(self, name):
        try:
            wait_for(f"the focus on “{name}”", lambda: self.focused() == name)
        except AssertionError as error:
            raise AssertionError(f"{error}; it is on “{self.focused()}”") from None

    # ---- The cases, in this order ----

    def open(self):
        """The page opens ready for typing what to search for."""
        press_key("Alt+3")
        self.search = self.window.wait_for("entry", "Search the Guide")
        self.wait_for_focus("Search the Guide")

    def find(self):
        """How much is found is told with the entry, and nothing else is left to read."""
        type_text("planning tasks drafts")
        wait_for("what is found", lambda: self.search.description == "1 entry")
        rows = self.contents()
        if rows != ["Planning of Tasks"]:
            yield f"the contents are {rows}"
        press_key("Return")
        self.wait_for_focus("Planning of Tasks")

    def go_back(self):
        """Escape goes back to what was typed, then empties it."""
        press_key("Escape")
        self.wait_for_focus("Search the Guide")
        if self.search.text != "planning tasks drafts":
            yield f"the entry says “{self.search.text}”"
        press_key("Escape")
        wait_for("an empty entry", lambda: self.search.text == "")
        wait_for("everything", lambda: self.search.description == "")
        rows = self.contents()
        if len(rows) < 25 or rows[-1] != "All Sources":
            yield f"the contents are {rows}"

    def show(self):
        """From an entry to the activities that it is about."""
        type_text("planning tasks drafts")
        wait_for("what is found", lambda: self.search.description == "1 entry")
        press_key("Return")
        self.wait_for_focus("Planning of Tasks")
        press_key("Tab")
        self.wait_for_focus("Show 1 Activity")
        press_key("Return")
        expected = ["Arriving, 2 h 15 min", "Share the work, Asynchronous, 45 min"]
        try:
            wait_for("the activities", lambda: [row.name for row in self.activities.children()] == expected)
        except AssertionError:
            yield f"the list shows {[row.name for row in self.activities.children()]}"


def main():
    with outside.opened(sys.argv[1], PLAN) as (running, _):
        outside.run_cases("guide", Guide(running), "open find go_back show")
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
