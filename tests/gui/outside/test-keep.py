#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed, somebody else changes the file, and both come together again; each dialog on the way has names
that a screen reader can say.

Usage: test-keep.py POISE
"""

import json
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from names import name_failures  # noqa: E402
from outside import press_key, type_text, wait_for  # noqa: E402

PLAN = {
    "format": "poise-plan", "version": 1, "title": "Course",
    "sections": [{"id": "section-01", "title": "Week 1", "activities": [
        {"id": "activity-1", "title": "Arrive", "minutes": 30}]}],
}  # fmt: skip
THEIRS = {"id": "activity-2", "title": "Theirs"}
MINE = "Mine"


def titles(plan):
    return sorted(activity["title"] for section in plan["sections"] for activity in section["activities"])


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def type_activity(window, title):
    entry = window.wait_for("text", "New Activity")
    press_key("Control+l")
    wait_for("the focus in the entry", lambda: entry.has("focused"))
    type_text(title)
    wait_for("the line", lambda: entry.text == title)
    press_key("Return")
    window.wait_for("list", "Activities").wait_for_beginning("list item", title)


def is_in_a_draft(state, title):
    return any(f'"{title}"' in draft.read_text(encoding="utf-8") for draft in state.glob("poise/drafts/*/draft-*"))


def close_dialog(poise, dialog):
    press_key("Escape")
    wait_for(f"{dialog} gone", lambda: dialog not in poise.windows())


def shown_question(poise):
    """Whether to save before the window closes."""
    before = poise.windows()
    press_key("Control+w")
    dialog = wait_for("a question", lambda: next((other for other in poise.windows() if other not in before), None))
    dialog.wait_for("push button", "Discard")
    failures = list(name_failures([dialog], least=3))
    close_dialog(poise, dialog)
    return failures


def shown_versions(poise, what):
    poise.window.act("win.earlier-versions")
    dialog = poise.wait_for_window("Earlier Versions")
    dialog.wait_for_beginning(*what)
    failures = list(name_failures([dialog], least=1))
    close_dialog(poise, dialog)
    return failures


def leave_by_a_kill(program, file, state):
    with outside.Poise(program, str(file), state=state) as poise:
        poise.window.wait_for("list", "Activities").wait_for_beginning("list item", "Arrive")
        type_activity(poise.window, MINE)
        yield from shown_question(poise)
        yield from shown_versions(poise, ("label", "No Earlier Versions"))
        wait_for("a draft", lambda: is_in_a_draft(state, MINE))
        poise.process.kill()
        poise.process.wait()


def restored(poise):
    dialog = poise.wait_for_window("Unsaved Changes Were Found")
    button = dialog.wait_for_beginning("push button", "Restore “")
    failures = list(name_failures([dialog], least=3))
    button.press()
    wait_for("the dialog gone", lambda: len(poise.windows()) == 1)
    poise.window = poise.windows()[0]
    return failures


def merged(poise):
    poise.window.wait_for("push button", "Decide…").press()
    dialog = poise.wait_for_window("The File Was Changed Elsewhere")
    button = dialog.wait_for("push button", "Merge")
    failures = list(name_failures([dialog]))
    button.press()
    for title in ("Arrive", MINE, "Theirs"):
        poise.window.wait_for("list", "Activities").wait_for_beginning("list item", title)
    return failures


def go_on_and_merge(program, file, state):
    with outside.Poise(program, state=state) as poise:
        yield from restored(poise)
        yield from merged(poise)
        press_key("Control+s")
        wait_for("both in the file", lambda: titles(read(file)) == ["Arrive", MINE, "Theirs"])
        wait_for("no draft", lambda: not list(state.glob("poise/drafts/*/draft-*")))
        yield from shown_versions(poise, ("push button", "Restore “"))


def run(program):
    with tempfile.TemporaryDirectory(prefix="poise-outside-") as folder:
        file = pathlib.Path(folder) / "course.poise.json"
        state = pathlib.Path(folder) / "state"
        state.mkdir()
        file.write_text(json.dumps(PLAN), encoding="utf-8")
        yield from leave_by_a_kill(program, file, state)
        section = PLAN["sections"][0]
        changed = {**section, "activities": [*section["activities"], THEIRS]}
        file.write_text(json.dumps({**PLAN, "sections": [changed]}), encoding="utf-8")
        yield from go_on_and_merge(program, file, state)


outside.in_a_session_of_its_own()
tap.case("/gui/outside/keep/killed-and-merged", run, sys.argv[1])
sys.exit(tap.finish())
