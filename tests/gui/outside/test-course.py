#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A course of fifteen weeks and sixty activities, by the keyboard alone: typed, tagged, moved, taken back, done again.

Nothing is pressed, selected or written through AT-SPI here; it is only asked what a screen reader would hear.

Usage: test-course.py POISE POISE-CLI
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import wait_for  # noqa: E402

TOPICS = (
    "Arriving|Questions|Reading|Sources|Outlines|Drafts|Feedback|Arguments|Evidence|Style|Revision|Peers|Ethics|Talks|Farewell"
).split("|")
# What is typed for each week after its heading, and what it becomes. The last has no mode yet.
LINES = [
    ("Read about {topic} 75 min async", {"title": "Read about {topic}", "mode": "asynchronous", "minutes": 75}),
    ("Question round on {topic} 45 min live", {"title": "Question round on {topic}", "mode": "synchronous", "minutes": 45}),
    ("Write about {topic} 1 h 30", {"title": "Write about {topic}", "minutes": 90}),
    ("Comment on a peer’s {topic}", {"title": "Comment on a peer’s {topic}"}),
]
N_BULK = 10


def typed_course():
    """The sections as they stand once all is typed, without ids."""
    return [
        {
            "title": f"Week {number}: {topic}",
            "activities": [{key: fill(value, topic) for key, value in made.items()} for _, made in LINES],
        }
        for number, topic in enumerate(TOPICS, 1)
    ]


def fill(value, topic):
    return value.format(topic=topic.lower()) if isinstance(value, str) else value


def without_ids(text):
    plan = json.loads(text)
    for section in plan["sections"]:
        del section["id"]
        for activity in section["activities"]:
            del activity["id"]
    return plan["sections"]


class Keyboard:
    """Counts what is pressed."""

    def __init__(self):
        self.n_keys = 0

    def press(self, combination, times=1):
        for _ in range(times):
            outside.press_key(combination)
            self.n_keys += 1

    def type(self, text):
        outside.type_text(text)
        self.n_keys += len(text)


class Course:
    def __init__(self, poise, file):
        self.poise = poise
        self.window = poise.window
        self.file = file
        self.keyboard = Keyboard()
        self.ear = outside.Ear(poise)
        self.entry = self.window.wait_for("text", "New Activity")
        self.empty = file.read_text(encoding="utf-8")
        self.expected = []
        self.full = ""

    def save(self):
        """Ctrl+S, and what the file says then."""
        before = self.file.stat().st_mtime_ns
        self.keyboard.press("Control+s")
        wait_for("a saved file", lambda: self.file.stat().st_mtime_ns != before)
        return self.file.read_text(encoding="utf-8")

    @property
    def activities(self):
        return self.window.wait_for("list", "Activities")

    def all_rows(self):
        """None where the list is empty, which newer GTK tells nothing of then."""
        activities = self.window.find("list", "Activities")
        return activities.children() if activities else []

    def focused(self):
        """The name of the row that has the focus."""
        return next((row.name for row in self.all_rows() if row.has("focused")), None)

    def selected(self):
        """The names of the rows that are selected."""
        return [row.name for row in self.all_rows() if row.has("selected")]

    def expect(self, sections):
        """Save, once: while that is under way, saving what is saved already does nothing."""
        self.full = self.save()
        told = without_ids(self.full)
        if told != sections:
            yield f"the file says {json.dumps(told, indent=1)}\nand not {json.dumps(sections, indent=1)}"

    # ---- The cases, in this order ----

    def type(self):
        self.keyboard.press("Control+l")
        wait_for("the focus in the entry", lambda: self.entry.has("focused"))
        for number, topic in enumerate(TOPICS, 1):
            for line in (f"Week {number}: {topic}", *(fill(line, topic) for line, _ in LINES)):
                self.keyboard.type(line)
                wait_for(f"“{line}” in the entry", lambda line=line: self.entry.text == line)
                self.keyboard.press("Return")
                wait_for(f"an empty entry after “{line}”", lambda: self.entry.text == "")
                if not self.entry.has("focused"):
                    yield f"the entry has lost the focus after “{line}”"
        tap.note(f"{self.keyboard.n_keys} keys for {len(TOPICS)} sections and {len(TOPICS) * len(LINES)} activities")
        self.expected = typed_course()
        yield from self.expect(self.expected)

    def tag(self):
        """Ten activities from the first on: one key each to select, one to tag."""
        before = self.keyboard.n_keys
        self.keyboard.press("Escape")
        self.keyboard.press("Home")
        wait_for("the focus in the first row", lambda: (self.focused() or "").startswith("Week 1: Arriving"))
        n_rows = N_BULK + (N_BULK - 1) // len(LINES)  # the rows of sections between them
        self.keyboard.press("Down")
        self.keyboard.press("Shift+Down", n_rows - 1)
        last = fill(LINES[(N_BULK - 1) % len(LINES)][1]["title"], TOPICS[(N_BULK - 1) // len(LINES)].lower())
        wait_for("the last one selected", lambda: any(name.startswith(last) for name in self.selected()))
        self.keyboard.press("u")
        tap.note(f"{self.keyboard.n_keys - before} keys to tag ten activities")
        for activity in [activity for section in self.expected for activity in section["activities"]][:N_BULK]:
            activity.pop("mode", None)
        yield from self.expect(self.expected)

    def move(self):
        """The first activity of the first week to its end, step by step; then to week nine, by name."""
        self.keyboard.press("Home")
        self.keyboard.press("Down")
        moved = self.expected[0]["activities"].pop(0)
        wait_for("the focus in the first activity", lambda: (self.focused() or "").startswith(moved["title"]))
        self.keyboard.press("Alt+Down", len(LINES) - 1)
        self.expected[0]["activities"].append(moved)
        yield from self.expect(self.expected)
        if not (self.focused() or "").startswith(moved["title"]):
            yield f"the focus is at {self.focused()}"

        before = self.keyboard.n_keys
        self.keyboard.press("Control+Shift+M")
        target = wait_for("a place to type the name of a section", self.focused_entry)
        self.keyboard.type("Week 9")
        wait_for("it typed", lambda: target.text == "Week 9")
        self.keyboard.press("Return")
        tap.note(f"{self.keyboard.n_keys - before} keys to move an activity to another week")
        self.expected[8]["activities"].append(self.expected[0]["activities"].pop())
        # No window manager is there to say that the window has the keyboard again; it gets the keys, though.
        wait_for("what was moved selected", lambda: self.selected() == [moved["title"] + ", Undecided, 1 h 15 min"])
        yield from self.expect(self.expected)

    def focused_entry(self):
        """The entry that has the focus, wherever it is."""
        things = (thing for window in self.poise.windows() for thing in window.walk())
        return next((thing for thing in things if thing.role in ("entry", "text") and thing.has("focused")), None)

    def step_all(self, key, button, told):
        """Press a key until its button says that nothing is left. How often that was. A screen reader is told each time."""
        n_steps = 0
        self.ear.heard.clear()
        while button.has("sensitive"):
            self.keyboard.press(key)
            self.ear.expect_part(told)
            n_steps += 1
        return n_steps

    def undo(self):
        self.n_steps = self.step_all("Control+z", self.window.find("push button", "Undo"), "Undone: ")
        tap.note(f"{self.n_steps} steps")
        if self.save() != self.empty:
            yield f"the file is {self.file.read_text()} and not {self.empty}"

    def redo(self):
        n_steps = self.step_all("Control+Shift+Z", self.window.find("push button", "Redo"), "Redone: ")
        if n_steps != self.n_steps:
            yield f"{n_steps} steps forward after {self.n_steps} back"
        if self.save() != self.full:
            yield f"the file is not as it was: {self.file.read_text()}"

    def quit(self):
        """Nothing is asked, since all is saved."""
        self.keyboard.press("Control+q")
        code = self.poise.wait_for_end()
        if code != 0:
            yield f"exit code {code}"


def main():
    poise, cli = sys.argv[1:]
    with outside.opened(poise, outside.new_plan(cli)) as (running, file):
        outside.run_cases("course", Course(running, file), "type tag move undo redo quit")
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
