#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Advice read, followed, dismissed, brought back and looked up, through AT-SPI and by keys.

Usage: test-advice.py POISE
"""

import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, wait_for  # noqa: E402

# Learners who cannot meet have a live activity; two groups are large.
PLAN = {
    "format": "poise-plan", "version": 1, "title": "Advice", "circumstances": {"can-meet": False},
    "sections": [{"id": "section-01", "title": "Week 1", "activities": [
        {"id": "activity-1", "title": "Debate", "mode": "synchronous", "minutes": 45},
        {"id": "activity-2", "title": "Review", "mode": "asynchronous", "minutes": 60,
         "group": {"kind": "small", "size": 9}},
        {"id": "activity-3", "title": "Report", "mode": "asynchronous", "minutes": 60,
         "group": {"kind": "small", "size": 9}},
    ]}],
}  # fmt: skip
GROUPS = "Groups have 9 members. Three to seven work well. Week 1 › "
LISTS = ("Problems", "Worth a Look", "Hints")


class Advice:
    def __init__(self, poise):
        self.window = poise.window
        self.window.go_to("Balance")
        self.window.wait_for("heading", "Advice")

    def rows(self):
        """All advice that is to be seen, in its order."""
        lists = (self.window.find("list", name) for name in LISTS)
        return [row for rows in lists if rows for row in rows.children() if row.has("visible")]

    def row(self, part):
        return wait_for(f"advice with “{part}”", lambda: next((row for row in self.rows() if part in row.name), None))

    def wait_for_names(self, names):
        try:
            wait_for(f"the advice {names}", lambda: [row.name for row in self.rows()] == names)
        except AssertionError as error:
            raise AssertionError(f"{error}; there is {[row.name for row in self.rows()]}") from None

    def wait_for_modes(self, modes):
        """As the rows of the list of activities say them, which is on another page."""
        self.window.go_to("Activities")
        activities = self.window.wait_for("list", "Activities")
        wait_for(f"the modes {modes}", lambda: [row.name.split(", ")[1] for row in activities.children()][1:] == modes)
        self.window.go_to("Balance")
        self.window.wait_for("heading", "Advice")

    # ---- The cases, in this order ----

    def read(self):
        """Each piece says what it says and where; the reason and the source are there when asked for."""
        self.row(GROUPS + "Report")
        self.before = [row.name for row in self.rows()]
        row = self.row(GROUPS + "Review")
        why = row.find("push button", "Why?")
        if why.has("pressed"):
            yield "the reason is there before anybody asked"
        why.press()
        wait_for("the reason", lambda: any("three to seven" in label.name for label in row.find_all("label")))
        if row.find("link") is None:
            yield "there is no link to the source"
        why.press()

    def read_by_keys(self):
        """Tab leads to the advice, the arrows through it, Enter to the reason."""
        press_key("Alt+2")
        first, second = self.row(GROUPS + "Review"), self.row(GROUPS + "Report")
        for _ in range(40):
            if first.has("focused"):
                break
            press_key("Tab")
        wait_for("the focus on advice", lambda: first.has("focused"))
        why = first.find("push button", "Why?")
        press_key("Return")
        wait_for("the reason", lambda: why.has("pressed"))
        press_key("Return")
        wait_for("no reason", lambda: not why.has("pressed"))
        press_key("Down")
        wait_for("the focus on the next", lambda: second.has("focused"))
        yield from ()

    def follow(self):
        row = wait_for(
            "advice to follow",
            lambda: next((row for row in self.rows() if row.find("push button", "Make Asynchronous").has("visible")), None),
        )
        row.find("push button", "Make Asynchronous").press()
        self.wait_for_modes(["Asynchronous"] * 3)
        wait_for("that advice gone", lambda: len(self.rows()) < len(self.before))
        self.followed = [row.name for row in self.rows()]
        yield from ()

    def dismiss(self):
        self.row(GROUPS + "Review").find("push button", "Dismiss").press()
        self.dismissed = [name for name in self.followed if name != GROUPS + "Review"]
        self.wait_for_names(self.dismissed)
        self.window.wait_for("push button", "1 Dismissed")
        yield from ()

    def undo_both(self):
        undo = self.window.find("push button", "Undo")
        undo.press()
        self.wait_for_names(self.followed)
        undo.press()
        self.wait_for_names(self.before)
        self.wait_for_modes(["Synchronous", "Asynchronous", "Asynchronous"])
        if undo.has("sensitive"):
            yield "there is more to undo"

    def bring_back(self):
        self.row(GROUPS + "Report").find("push button", "Dismiss").press()
        toggle = self.window.wait_for("push button", "1 Dismissed")
        toggle.press()
        dismissed = self.window.wait_for("list", "Dismissed Advice")
        row = wait_for("what was dismissed", lambda: next(dismissed.children(), None))
        if not row.name.startswith("Groups have 9 members."):
            yield f"what was dismissed is called “{row.name}”"
        button = row.find("push button", "Bring Back")
        wait_for("the button to bring it back", button.has_size)
        button.press()
        self.wait_for_names(self.before)

    def show(self):
        """What advice is about is selected in the list, which is then there."""
        self.row(GROUPS + "Report").find("push button", "Show").press()
        activities = self.window.wait_for("list", "Activities")
        row = activities.wait_for("list item", "Report, Asynchronous, 1 h")
        wait_for("it selected", lambda: row.has("selected"))
        wait_for("the list of activities", lambda: self.window.find("page tab", "Activities").has("selected"))
        yield from ()


def main():
    with outside.opened(sys.argv[1], PLAN) as (running, _):
        outside.run_cases("advice", Advice(running), "read read_by_keys follow dismiss undo_both bring_back show")
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
