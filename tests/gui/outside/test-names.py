#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control in every page, dialog and menu has a name that a screen reader can say, and says it once.

Usage: test-names.py POISE APPLICATION-ID
"""

import contextlib
import json
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from names import TYPE_NAME, name_failures  # noqa: E402
from outside import press_key, wait_for  # noqa: E402

# A plan in which everything is there once.
PLAN = {
    "format": "poise-plan", "version": 1, "title": "Everything", "start": "2027-01-11",
    "outcomes": [{"id": "outcome-01", "text": "Ask a question"}],
    "sections": [{"id": "section-01", "title": "Week 1", "activities": [
        {"id": "activity-1", "title": "Debate", "mode": "synchronous", "purpose": "content", "minutes": 45,
         "group": {"kind": "small", "size": 4}, "tools": ["videoconf", "chat"], "outcomes": ["outcome-01"],
         "assessment": {"kind": "summative", "weight-percent": 10}, "due": "2027-01-15",
         "schedule": [{"start": "2027-01-12T10:00", "minutes": 60, "zone": "Europe/Stockholm"}],
         "links": [{"title": "Paper", "uri": "https://example.org/"}], "notes": "Bring it."},
        {"id": "activity-2", "title": "Read", "mode": "asynchronous"},
        {"id": "activity-3", "title": "Plan the project", "purpose": "planning"},
    ]}, {"id": "section-02", "title": "Week 2"}],
}  # fmt: skip


# ---- Where to look: the whole window once, then what has changed in it ----


def part(poise, type_name):
    """A part of the window, which is no control and needs no name: GTK 4.8 says its type then. Newer GTK does not, nor does
    it tell of what is out of sight; so the window will do."""
    if not any(TYPE_NAME.fullmatch(thing.name) for thing in poise.window.children()):
        return poise.window
    return wait_for(type_name, lambda: next((thing for thing in poise.window.walk() if thing.name == type_name), None))


def select(window, name):
    activities = window.wait_for("list", "Activities")
    activities.select(activities.wait_for("list item", name))


def shown_balance(poise):
    poise.window.go_to("Balance")
    page = part(poise, "PoiseBalancePage")
    rhythm = page.find("image", "Rhythm")
    wait_for("numbers in the rhythm", lambda: rhythm.description != "")
    hints = poise.window.wait_for("list", "Hints")
    wait_for("advice", lambda: next(hints.children(), None))
    return name_failures([page, hints], with_numbers=True)


def shown_guide(poise):
    poise.window.go_to("Guide")
    failures = list(name_failures([part(poise, "PoiseGuidePage")], least=1))
    poise.window.go_to("Activities")
    return failures


def shown_activity(poise):
    select(poise.window, "Debate, Synchronous, 45 min")
    title = poise.window.wait_for("text", "Title")
    wait_for("the title in the details", lambda: title.text == "Debate")
    return name_failures([poise.window])


def shown_narrow(poise):
    """Where the details are a page of their own, keys lead there."""
    entry = poise.window.find("text", "New Activity")
    press_key("Control+l")
    wait_for("the focus in the entry", lambda: entry.has("focused"))
    press_key("Escape")
    activities = poise.window.find("list", "Activities")
    focused = lambda: next((row.name for row in activities.children() if row.has("focused")), "")
    wait_for("the focus in the list", focused)
    press_key("Home")
    press_key("Down")
    wait_for("the focus in an activity", lambda: focused().startswith("Debate"))
    press_key("Return")
    title = poise.window.wait_for("text", "Title")
    wait_for("the title in the details", lambda: title.text == "Debate")
    return name_failures([poise.window])


def shown_section(poise):
    select(poise.window, next(row.name for row in poise.window.wait_for("list", "Activities").children()))
    details = part(poise, "PoiseDetails")
    details.wait_for("text", "Number of Days")
    return name_failures([details])


def shown_several(poise):
    poise.window.wait_for("list", "Activities").act("list.select-all")
    details = part(poise, "PoiseDetails")
    wait_for("several selected", lambda: any("activities ·" in label.name for label in details.find_all("label")))
    return name_failures([details])


def shown_tools(poise):
    details = part(poise, "PoiseDetails")
    next(thing for thing in details.find_all("push button") if thing.name in {"All Tools", "More…"}).press_menu()
    chooser = part(poise, "PoiseToolChooser")
    chooser.wait_for("check box", "Wiki")
    failures = list(name_failures([chooser]))
    press_key("Escape")
    wait_for("no tools", lambda: details.find("check box", "Wiki") is None)
    return failures


def shown_title(poise):
    poise.window.act("win.rename-plan")
    button = part(poise, "PoiseTitleButton")
    button.wait_for("text", "Title of the Plan")
    failures = list(name_failures([button], least=2))
    press_key("Escape")
    wait_for("no entry of the title", lambda: button.find("text", "Title of the Plan") is None)
    return failures


def shown_menu(poise):
    around = poise.window.find("push button", "Main Menu")
    around.press_menu()
    menu = around.wait_for("menu")
    menu.wait_for("menu item", "Export…")
    failures = list(name_failures([menu]))
    press_key("Escape")
    wait_for("no menu", lambda: around.find("menu") is None)
    return failures


def shown_suggestion(poise):
    """Why a mode fits what is selected, from the details."""
    around = part(poise, "PoiseSuggestNote").wait_for("push button", "Why?")
    around.press_menu()
    around.wait_for("push button", "Make Asynchronous")
    failures = list(name_failures([around], least=2))
    press_key("Escape")
    wait_for("no reasons", lambda: around.find("push button", "Make Asynchronous") is None)
    return failures


def shown_suggestions(poise):
    press_key("Control+m")
    dialog = poise.wait_for_window("Suggested Modes")
    failures = list(name_failures([dialog], least=2))
    press_key("Escape")
    wait_for("the dialog gone", lambda: poise.windows() == [poise.window])
    return failures


def shown_export(poise):
    poise.window.find("push button", "Export").press()
    dialog = poise.wait_for_window("Export")
    page = dialog.wait_for_beginning("image", "Page 1 of ")
    wait_for("the text of the page", lambda: page.description != "")
    failures = list(name_failures([dialog]))
    if dialog.find("combo box", "Language"):
        failures.append("a language can be chosen where there is but one")
    press_key("Escape")
    wait_for("the dialog gone", lambda: poise.windows() == [poise.window])
    return failures


def shown_course(poise):
    around = poise.window.find("push button", "Main Menu")
    around.press_menu()
    around.wait_for("menu item", "Course Details…").press()
    dialog = poise.wait_for_window("Course Details")
    dialog.wait_for("text", "Title")
    failures = list(name_failures([dialog]))
    press_key("Escape")
    wait_for("the dialog gone", lambda: poise.windows() == [poise.window])
    return failures


def shown_comparison(poise, file):
    """Somebody else writes to the file: it is reloaded, and compared with what was there before, on both pages."""
    written = file.read_text(encoding="utf-8")
    file.write_text(json.dumps({**PLAN, "title": "Once", "sections": PLAN["sections"][:1]}), encoding="utf-8")
    poise.window.wait_for("push button", "Compare…").press()
    window = poise.wait_for_window("Compare")
    page = window.wait_for("list", "Differences")
    page.wait_for("push button")
    failures = list(name_failures([window], least=3))
    window.go_to("Side by Side")
    window.wait_for("table", "Time in both plans")
    with contextlib.suppress(AssertionError):  # what is missing is told below
        wait_for("the numbers of the charts", lambda: not list(name_failures([window], with_numbers=True)))
    failures += name_failures([window], with_numbers=True)
    press_key("Escape")
    wait_for("the window gone", lambda: poise.windows() == [poise.window])
    file.write_text(written, encoding="utf-8")
    return failures


def shown_shortcuts(poise):
    """Stock throughout but for its title."""
    press_key("Control+?")
    poise.wait_for_window("Keyboard Shortcuts")
    press_key("Escape")
    wait_for("the window gone", lambda: poise.windows() == [poise.window])


def shown_preferences(poise):
    press_key("Control+,")
    window = poise.wait_for_window("Preferences")
    window.wait_for("text", "Instructor")
    failures = list(name_failures([window]))
    press_key("Escape")
    wait_for("the window gone", lambda: poise.windows() == [poise.window])
    return failures


def check_welcome(program):
    with outside.Poise(program) as poise:
        poise.window.wait_for("push button", "New Plan")
        tap.case("/gui/outside/names/welcome", name_failures, [poise.window])


def check_plan(program, file):
    with outside.Poise(program, str(file)) as poise:
        poise.window.wait_for("list", "Activities").wait_for("list item", "Read, Asynchronous")
        tap.case("/gui/outside/names/activity", shown_activity, poise)
        tap.case("/gui/outside/names/suggestion", shown_suggestion, poise)
        tap.case("/gui/outside/names/tools", shown_tools, poise)
        tap.case("/gui/outside/names/title", shown_title, poise)
        tap.case("/gui/outside/names/section", shown_section, poise)
        tap.case("/gui/outside/names/several", shown_several, poise)
        tap.case("/gui/outside/names/balance", shown_balance, poise)
        tap.case("/gui/outside/names/guide", shown_guide, poise)
        tap.case("/gui/outside/names/menu", shown_menu, poise)
        tap.case("/gui/outside/names/course", shown_course, poise)
        tap.case("/gui/outside/names/suggestions", shown_suggestions, poise)
        tap.case("/gui/outside/names/export", shown_export, poise)
        tap.case("/gui/outside/names/comparison", shown_comparison, poise, file)
        tap.case("/gui/outside/names/shortcuts", shown_shortcuts, poise)
        tap.case("/gui/outside/names/preferences", shown_preferences, poise)


def check_narrow(program, file, settings):
    with outside.Poise(program, str(file), settings=settings) as poise:
        poise.window.wait_for("list", "Activities").wait_for("list item", "Read, Asynchronous")
        tap.case("/gui/outside/names/narrow", shown_narrow, poise)


def main():
    program, application_id = sys.argv[1:]
    settings = f"[{application_id.replace('.', '/')}]\nwindow-width=360\nwindow-height=640\n"
    with tempfile.TemporaryDirectory(prefix="poise-outside-") as folder:
        file = pathlib.Path(folder) / "everything.poise.json"
        file.write_text(json.dumps(PLAN), encoding="utf-8")
        check_welcome(program)
        check_plan(program, file)
        check_narrow(program, file, settings)
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
