#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A short course from the first line typed to the file on the disk, all of it through AT-SPI.

Usage: test-drive.py POISE POISE-CLI
"""

import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, type_text, wait_for  # noqa: E402

# What the course is in the end. Ids are random; here they are numbered in the order of the file.
COURSE = {
    "format": "poise-plan",
    "version": 1,
    "sections": [
        {
            "id": "id-1",
            "activities": [
                {"id": "id-2", "title": "Debate in small groups", "mode": "synchronous", "minutes": 45},
                {"id": "id-3", "title": "Read chapter two", "mode": "asynchronous", "minutes": 75},
            ],
        },
        {
            "id": "id-4",
            "title": "Peer review",
            "activities": [{"id": "id-5", "title": "Question round", "mode": "synchronous", "minutes": 60}],
        },
    ],
}
ROWS = [
    "Section 1, 2 h",
    "Debate in small groups, Synchronous, 45 min",
    "Read chapter two, Asynchronous, 1 h 15 min",
    "Peer review, 1 h",
    "Question round, Synchronous, 1 h",
]
# Three activities, one section, its title, one mode in the row, one in the details, the minutes.
STEPS = 8


def minutes_in(duration):
    """ "1 h 45 min" → 105"""
    hours = re.search(r"(\d+)\sh", duration)
    minutes = re.search(r"(\d+)\smin", duration)
    return 60 * int(hours[1] if hours else 0) + int(minutes[1] if minutes else 0)


def sums(section):
    """Synchronous and asynchronous minutes."""
    return tuple(
        sum(activity["minutes"] for activity in section["activities"] if activity["mode"] == mode)
        for mode in ("synchronous", "asynchronous")
    )


class Drive:
    def __init__(self, poise, file):
        self.poise = poise
        self.window = poise.window
        self.file = file
        self.entry = self.window.wait_for("text", "New Activity")

    @property
    def activities(self):
        return self.window.wait_for("list", "Activities")

    def all_rows(self):
        """None where the list is empty, which newer GTK tells nothing of then."""
        activities = self.window.find("list", "Activities")
        return activities.children() if activities else []

    def rows(self):
        return [row.name for row in self.all_rows()]

    def wait_for_rows(self, expected):
        try:
            wait_for(f"the rows {expected}", lambda: self.rows() == expected)
        except AssertionError as error:
            raise AssertionError(f"{error}; there are {self.rows()}") from None

    def row(self, name):
        return self.activities.wait_for("list item", name)

    def add_activity(self, line):
        press_key("Control+l")
        wait_for("the focus in the entry", lambda: self.entry.has("focused"))
        type_text(line)
        wait_for(f"“{line}” in the entry", lambda: self.entry.text == line)
        press_key("Return")
        wait_for("an empty entry", lambda: self.entry.text == "")

    # ---- The cases, in this order ----

    def type(self):
        self.add_activity("Debate in small groups 45 min live")
        self.wait_for_rows(["Section 1, 45 min", ROWS[1]])
        self.add_activity("Read chapter two 75 min")
        self.wait_for_rows(["Section 1, 2 h", ROWS[1], "Read chapter two, Undecided, 1 h 15 min"])

    def add_section(self):
        self.window.find("push button", "Add Section").press()
        self.row("Section 2, 0 min")
        wait_for("the focus in a title", lambda: any(thing.has("focused") for thing in self.window.find_all("text", "Title")))
        type_text("Peer review")
        press_key("Return")
        self.row("Peer review, 0 min")
        self.add_activity("Question round")
        self.wait_for_rows([*ROWS[:2], "Read chapter two, Undecided, 1 h 15 min", "Peer review, 0 min", "Question round, Undecided"])

    def tag_in_the_row(self):
        row = self.row("Read chapter two, Undecided, 1 h 15 min")
        toggle = row.find("push button", "Asynchronous")
        if toggle.has("pressed") or not row.find("push button", "Undecided").has("pressed"):
            yield "the toggles do not say that the mode is undecided"
        toggle.press()
        self.row(ROWS[2])
        wait_for("the toggle on", lambda: toggle.has("pressed"))
        wait_for("the other toggle off", lambda: not row.find("push button", "Undecided").has("pressed"))

    def tag_in_the_details(self):
        self.activities.select(self.row("Question round, Undecided"))
        title = self.window.wait_for("text", "Title")
        wait_for("the title in the details", lambda: title.text == "Question round")
        mode = self.window.find("list item", "Mode")
        mode.find("push button", "Synchronous").press()
        self.row("Question round, Synchronous")

    def set_minutes(self):
        minutes = self.window.find("text", "Minutes")
        minutes.write("1 h")
        minutes.act("activate")
        self.wait_for_rows(ROWS)

    def read_the_charts(self):
        self.window.go_to("Balance")
        rhythm = self.window.wait_for("image", "Rhythm")
        wait_for("two sections in the rhythm", lambda: rhythm.description.startswith("2 sections."))
        told = [
            (title.strip(), int(synchronous), int(asynchronous))
            for title, synchronous, asynchronous in re.findall(
                r"([^.:]+): (\d+) min synchronous, (\d+) min asynchronous", rhythm.description
            )
        ]
        expected = [(section.get("title", "Section 1"), *sums(section)) for section in COURSE["sections"]]
        if told != expected:
            yield f"the rhythm says {told}, not {expected}"

        synchronous, asynchronous = (sum(column) for column in zip(*(sums(section) for section in COURSE["sections"])))
        share = round(100 * synchronous / (synchronous + asynchronous))
        bars = list(self.window.find_all("image", "Balance"))
        if len(bars) < 2:
            yield "the bar of the window and that of the page are not both there"
        for bar in bars:
            wait_for("numbers in the bar", lambda bar=bar: bar.description.startswith(f"{share}%"))
            said = re.fullmatch(r"(\d+)% .*: (.*) synchronous, (.*) asynchronous\.", bar.description)
            if not said:
                yield f"the bar says no numbers: {bar.description}"
            elif (int(said[1]), minutes_in(said[2]), minutes_in(said[3])) != (share, synchronous, asynchronous):
                yield f"the bar says {bar.description}"

    def take_back(self, button, end):
        """Press a button until it cannot be pressed; each step changes the rows. How often that was."""
        self.window.go_to("Activities")
        n_steps = 0
        while button.has("sensitive"):
            before = self.rows()
            button.press()
            wait_for(f"{button} to change something", lambda before=before: self.rows() != before)
            n_steps += 1
        self.wait_for_rows(end)
        return n_steps

    def undo(self):
        n_steps = self.take_back(self.window.find("push button", "Undo"), [])
        if n_steps != STEPS:
            yield f"{n_steps} steps, not {STEPS}"
        self.window.go_to("Balance")  # a bar out of sight does not follow
        for bar in list(self.window.find_all("image", "Balance")):
            wait_for("an empty bar", lambda bar=bar: bar.description == "No activities yet.")

    def redo(self):
        n_steps = self.take_back(self.window.find("push button", "Redo"), ROWS)
        if n_steps != STEPS:
            yield f"{n_steps} steps, not {STEPS}"

    def export(self):
        self.window.find("push button", "Export").press()
        dialog = self.poise.wait_for_window("Export")
        page = dialog.wait_for_beginning("image", "Page 1 of ")
        wait_for("the text of the page", lambda: page.description != "")
        for title in ("Debate in small groups", "Read chapter two", "Question round", "Peer review"):
            if title not in page.description:
                yield f"“{title}” is not on the page: {page.description}"
        dialog.find("push button", "Cancel").press()
        wait_for("the dialog gone", lambda: self.poise.windows() == [self.window])

    def save(self):
        before = self.file.read_bytes()
        press_key("Control+s")
        wait_for("another file", lambda: self.file.read_bytes() != before)
        text = self.file.read_text(encoding="utf-8")
        ids = re.findall(r'"id": "([^"]*)"', text)
        yield from (f"the id “{name}”" for name in ids if not re.fullmatch(r"[0-9A-Za-z]{10,}", name))
        if len(set(ids)) != len(ids):
            yield f"an id twice: {ids}"
        for number, name in enumerate(ids, 1):
            text = text.replace(f'"id": "{name}"', f'"id": "id-{number}"')
        expected = json.dumps(COURSE, indent=2, ensure_ascii=False) + "\n"
        if text != expected:
            yield f"the file is\n{text}\nand not\n{expected}"

    def quit(self):
        """Nothing is asked, since all is saved."""
        press_key("Control+q")
        code = self.poise.wait_for_end()
        if code != 0:
            yield f"exit code {code}"


def main():
    poise, cli = sys.argv[1:]
    with outside.opened(poise, outside.new_plan(cli)) as (running, file):
        cases = "type add_section tag_in_the_row tag_in_the_details set_minutes read_the_charts undo redo export save quit"
        outside.run_cases("drive", Drive(running, file), cases)
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
