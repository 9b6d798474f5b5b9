#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Towards the target, through AT-SPI and by the keyboard: proposals read out, chosen, applied and taken back.

Usage: test-target.py POISE
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
    "format": "poise-plan", "version": 1, "title": "Targets",
    "target": {"synchronous-percent": 50, "tolerance-percent": 5},
    "sections": [
        {"id": "section-01", "title": "Working", "activities": [
            {"id": "activity-1", "title": "Think it over", "mode": "asynchronous", "purpose": "content",
             "complexity": "complex", "minutes": 60},
            {"id": "activity-2", "title": "Plan the project", "mode": "asynchronous", "purpose": "planning",
             "minutes": 60}]},
    ],
}  # fmt: skip
BEFORE = ["Think it over, Asynchronous, 1 h", "Plan the project, Asynchronous, 1 h"]
AFTER = [BEFORE[0], "Plan the project, Synchronous, 1 h"]


class Target:
    def __init__(self, poise):
        self.poise = poise
        self.window = poise.window
        self.activities = self.window.wait_for("list", "Activities")

    def wait_for_rows(self, names):
        wait_for(f"the rows {names}", lambda: [row.name for row in self.activities.children()][1:] == names)

    def wait_for_end(self):
        wait_for("the dialog gone", lambda: self.poise.windows() == [self.window])

    def open_dialog(self):
        press_key("Control+Shift+t")
        return self.poise.wait_for_window("Towards My Target")

    # ---- The cases, in this order ----

    def read(self):
        """Each proposal says what it changes and what would come of it; each change says why."""
        dialog = self.open_dialog()
        proposals = dialog.wait_for("list", "Proposals")
        rows = wait_for("proposals", lambda: list(proposals.children()))
        for row in rows:
            if "change" not in row.name or "Then 50% is synchronous." not in row.description:
                yield f"a proposal says “{row.name}”: {row.description}"
        wait_for("the focus on the first", lambda: rows[0].has("focused"))
        change = list(dialog.wait_for("list", "Changes").children())[0]
        if change.name != "Make “Plan the project” synchronous (1 h)":
            yield f"the first change is “{change.name}”"
        if "Synchronous fits because work is planned" not in change.description:
            yield f"its reason is: {change.description}"
        for name in ("Balance Now", "Balance Afterwards", "Rhythm"):
            chart = dialog.find("image", name)
            if not chart or not chart.description:
                yield f"the chart “{name}” says nothing"

    def choose(self):
        """The next proposal by key; its changes are other ones."""
        dialog = self.poise.wait_for_window("Towards My Target")
        changes = dialog.find("list", "Changes")
        before = [change.name for change in changes.children()]
        press_key("Down")
        wait_for("other changes", lambda: [change.name for change in changes.children()] != before)
        yield from ()

    def leave(self):
        press_key("Escape")
        self.wait_for_end()
        self.wait_for_rows(BEFORE)
        if self.window.find("push button", "Undo").has("sensitive"):
            yield "something was changed"

    def apply(self):
        dialog = self.open_dialog()
        proposals = dialog.wait_for("list", "Proposals")
        wait_for("proposals", lambda: list(proposals.children()))
        dialog.find("push button", "Apply").press()
        self.wait_for_end()
        self.wait_for_rows(AFTER)
        yield from ()

    def undo(self):
        self.window.find("push button", "Undo").press()
        self.wait_for_rows(BEFORE)
        if self.window.find("push button", "Undo").has("sensitive"):
            yield "there is more to undo"


def main():
    with outside.opened(sys.argv[1], PLAN) as (running, _):
        outside.run_cases("target", Target(running), "read choose leave apply undo")
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
