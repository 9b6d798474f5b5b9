#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed while somebody works, again and again: what was typed comes back.

Each round goes on with what the one before has left: it restores it, looks at what is there, adds activities at
random moments, leaves a line half typed at times, and is killed. POISE_TEST_KILLS says how many rounds for each kind
of plan; then no more than three seconds of work may be lost. Otherwise there is one, with so much work that some of it
must be there, and twice the time, as the machine may be busy with other tests.

Usage: test-killed.py POISE
"""

import os
import pathlib
import random
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, type_text, wait_for  # noqa: E402

LONG = "POISE_TEST_KILLS" in os.environ
ROUNDS = int(os.environ.get("POISE_TEST_KILLS", "1"))
MOST_LOST = 3.0 if LONG else 6.0  # seconds
PLAN = """{"format": "poise-plan", "version": 1, "title": "Course", "sections": [
  {"id": "section-a1", "title": "Week 1", "activities": [{"id": "activity-a", "title": "Arrive"}]}]}
"""


class Work:
    """What somebody has done, and when it was seen to be done."""

    def __init__(self, chance):
        self.chance = chance
        self.n_typed = 0
        self.done = {}  # title → when it was in the list
        self.line = ""
        self.line_since = None

    def sure(self, end):
        """What must be there after the end."""
        return {title for title, when in self.done.items() if when < end - MOST_LOST}


def activities(window):
    activities = window.find("list", "Activities")  # newer GTK tells nothing of it while it is empty
    rows = activities.children() if activities else []
    return {row.name.split(",")[0] for row in rows}


def restore(poise):
    dialog = poise.wait_for_window("Unsaved Changes Were Found")
    button = wait_for("a plan to restore", lambda: next(
        (thing for thing in dialog.find_all("push button") if thing.name.startswith("Restore “")), None))
    button.press()
    wait_for("the dialog gone", lambda: len(poise.windows()) == 1)
    return poise.windows()[0]


def begin(poise, named):
    if not named:
        poise.window.wait_for("push button", "New Plan").press()
    poise.window.wait_for("text", "New Activity")  # the list is there for all only once something is in it
    return poise.window


def check(window, work, end):
    """What is there after the restart, against what must be. Failures."""
    there = wait_for("rows", lambda: activities(window))
    missing = work.sure(end) - there
    if missing:
        yield f"lost: {sorted(missing)}"
    entry = window.wait_for("text", "New Activity")
    if work.line and work.line_since < end - MOST_LOST and entry.text != work.line:
        yield f"lost: the line “{work.line}”; there is “{entry.text}”"
    # What had been done last may be lost; what is there counts from now on.
    work.done = {title: -1e9 for title in work.done if title in there}


def do_something(window, work):
    entry = window.wait_for("text", "New Activity")
    press_key("Control+l")
    wait_for("the focus in the entry", lambda: entry.has("focused"))
    press_key("Control+a")
    press_key("Delete")
    wait_for("an empty entry", lambda: entry.text == "")
    work.line = ""
    work.n_typed += 1
    title = f"Item {work.n_typed}"
    type_text(title)
    wait_for("the line", lambda: entry.text == title)
    if work.chance.random() < 0.3:
        work.line, work.line_since = title, time.monotonic()
        return
    press_key("Return")
    wait_for(f"“{title}” in the list", lambda: title in activities(window))
    work.done[title] = time.monotonic()


def work_until_killed(poise, window, work):
    end = time.monotonic() + work.chance.uniform(1.0 if LONG else 1.4 * MOST_LOST, 2 * MOST_LOST)
    while time.monotonic() < end:
        do_something(window, work)
        time.sleep(work.chance.uniform(0, 1.2))
    poise.process.kill()
    poise.process.wait()
    return time.monotonic()


def rounds(program, named):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "a.poise.json"
        file.write_text(PLAN, encoding="utf-8")
        state = pathlib.Path(folder) / "state"
        state.mkdir()
        work = Work(random.Random(f"killed {named}"))
        end = None
        for number in range(ROUNDS + 1):
            # Something is always lost if the first kill comes before the first draft.
            has_draft = any(state.glob("poise/drafts/*/draft-*"))
            with outside.Poise(program, *([str(file)] if named and not has_draft else []), state=state) as poise:
                window = restore(poise) if has_draft else begin(poise, named)
                if end is not None:
                    yield from check(window, work, end)
                if number < ROUNDS:
                    end = work_until_killed(poise, window, work)
        yield from ([] if work.done else ["nothing was ever done"])
        yield from ([] if file.read_text(encoding="utf-8") == PLAN else ["the file was written to"])


outside.in_a_session_of_its_own()
tap.case("an untitled plan comes back", rounds, sys.argv[1], False)
tap.case("the changes of a saved plan come back", rounds, sys.argv[1], True)
sys.exit(tap.finish())
