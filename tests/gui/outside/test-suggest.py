#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions accepted and undone, one and all, through AT-SPI and by keys.

Usage: test-suggest.py POISE
"""

import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, wait_for  # noqa: E402

PLAN = {
    "format": "poise-plan", "version": 1, "title": "Suggestions",
    "sections": [
        {"id": "section-01", "title": "Arriving", "activities": [
            {"id": "activity-1", "title": "Introductions", "purpose": "social", "minutes": 30},
            {"id": "activity-2", "title": "Think it over", "purpose": "content", "complexity": "complex",
             "minutes": 60}]},
        {"id": "section-02", "title": "Working", "activities": [
            {"id": "activity-3", "title": "Plan the project", "purpose": "planning", "minutes": 45},
            {"id": "activity-4", "title": "Read chapter two", "minutes": 75},
            {"id": "activity-5", "title": "Something", "minutes": 15}]},
    ],
}  # fmt: skip
DURATIONS = ["30 min", "1 h", "45 min", "1 h 15 min", "15 min"]
TITLES = [activity["title"] for section in PLAN["sections"] for activity in section["activities"]]
SECTIONS = {"Arriving, 1 h 30 min", "Working, 2 h 15 min"}


def rows_with(modes):
    """What the rows of the activities are called with these modes: "S", "A" or "U" each."""
    words = {"S": "Synchronous", "A": "Asynchronous", "U": "Undecided"}
    return [f"{title}, {words[mode]}, {duration}" for title, mode, duration in zip(TITLES, modes, DURATIONS)]


class Suggest:
    def __init__(self, poise):
        self.poise = poise
        self.window = poise.window
        self.activities = self.window.wait_for("list", "Activities")

    def rows(self):
        return [row.name for row in self.activities.children() if row.name not in SECTIONS]

    def wait_for_modes(self, modes):
        try:
            wait_for(f"the modes {modes}", lambda: self.rows() == rows_with(modes))
        except AssertionError as error:
            raise AssertionError(f"{error}; there are {self.rows()}") from None

    def undo(self, modes):
        self.window.find("push button", "Undo").press()
        self.wait_for_modes(modes)

    # ---- The cases, in this order ----

    def offered(self):
        """Each row that is undecided and fits one mode says what there is, and nothing has changed yet."""
        self.wait_for_modes("UUUUU")
        for title in TITLES:
            button = self.window.find("push button", f"Suggestion for “{title}”")
            if (button is not None) != (title != "Something"):
                yield f"“{title}” has the button {button}"

    def accept(self):
        self.window.find("push button", "Suggestion for “Introductions”").press()
        take = self.window.wait_for("push button", "Make Synchronous")
        reasons = [label.name for label in self.window.find_all("label")]
        if not any(reason.startswith("Synchronous fits because") for reason in reasons):
            yield f"no reason is given: {reasons}"
        if not any("Hrastinski 2008" in reason for reason in reasons):
            yield f"no source is given: {reasons}"
        take.press()
        self.wait_for_modes("SUUUU")

    def undo_one(self):
        self.undo("UUUUU")
        if self.window.find("push button", "Undo").has("sensitive"):
            yield "there is more to undo"

    def accept_by_key(self):
        """Down to the row, w for what fits it, Enter on what is suggested; the focus is on the row again."""
        row = self.activities.wait_for("list item", rows_with("UUUUU")[1])
        press_key("Down")
        wait_for("the focus on the row", lambda: row.has("focused"))
        press_key("w")
        take = self.window.wait_for("push button", "Make Asynchronous")
        wait_for("the focus on what is suggested", lambda: take.has("focused"))
        press_key("Return")
        self.wait_for_modes("UAUUU")
        wait_for("the focus on the row again", lambda: row.has("focused"))
        self.undo("UUUUU")

    def open_dialog(self):
        press_key("Control+m")
        return self.poise.wait_for_window("Suggested Modes")

    def preview(self):
        """All that would change is listed with its reason; what is not clear is not checked."""
        dialog = self.open_dialog()
        expected = {
            "Introductions: Synchronous": True,
            "Think it over: Asynchronous": True,
            "Plan the project: Synchronous": True,
            "Read chapter two: Asynchronous": False,
        }
        for name, checked in expected.items():
            box = dialog.wait_for("check box", name)
            if box.has("checked") != checked:
                yield f"{box} is checked: {not checked}"
        for name in expected:
            item = dialog.find("list item", name)
            if not item or not item.description:
                yield f"no reason stands beside “{name}”"
        dialog.find("push button", "Cancel").press()
        wait_for("the dialog gone", lambda: self.poise.windows() == [self.window])
        self.wait_for_modes("UUUUU")

    def accept_all(self):
        dialog = self.open_dialog()
        dialog.wait_for("push button", "Apply").press()
        wait_for("the dialog gone", lambda: self.poise.windows() == [self.window])
        self.wait_for_modes("SASUU")

    def undo_all(self):
        """One step, however many there were."""
        self.undo("UUUUU")
        if self.window.find("push button", "Undo").has("sensitive"):
            yield "there is more to undo"
        self.window.find("push button", "Redo").press()
        self.wait_for_modes("SASUU")
        self.undo("UUUUU")


def main():
    with outside.opened(sys.argv[1], PLAN) as (running, _):
        outside.run_cases("suggest", Suggest(running), "offered accept undo_one accept_by_key preview accept_all undo_all")
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
