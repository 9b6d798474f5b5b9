#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The charts through AT-SPI and by the keyboard: what they say is what `poise-cli summary` counts; their parts are
walked, heard and chosen; activities beneath them are moved.

Usage: test-charts.py POISE POISE-CLI
"""

import json
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, wait_for  # noqa: E402

PLAN = {
    "format": "poise-plan", "version": 1, "title": "Charts",
    "sections": [
        {"id": "section-01", "title": "First", "activities": [
            {"id": "activity-1", "title": "Debate", "mode": "synchronous", "purpose": "content", "minutes": 45,
             "learning-type": "discussion"},
            {"id": "activity-2", "title": "Read", "mode": "asynchronous", "purpose": "content", "minutes": 95,
             "learning-type": "acquisition"},
            {"id": "activity-3", "title": "Sort out", "minutes": 20, "purpose": "planning"}]},
        {"id": "section-02", "title": "Second", "activities": [
            {"id": "activity-4", "title": "Coffee", "mode": "synchronous", "purpose": "social", "minutes": 30},
            {"id": "activity-5", "title": "Essay", "mode": "asynchronous", "minutes": 240,
             "learning-type": "production"}]},
        {"id": "section-03", "title": "Third"},
    ],
}  # fmt: skip
NAMES = {
    "content": "Content", "planning": "Planning", "social": "Social",
    "acquisition": "Acquisition", "discussion": "Discussion", "investigation": "Investigation",
    "practice": "Practice", "collaboration": "Collaboration", "production": "Production",
}  # fmt: skip
CARDS = {
    "Rhythm": "Rhythm", "Purposes": "Why Learners Communicate", "Learning Types": "Learning Types",
    "Balance": "The Course as a Whole",
}  # fmt: skip
MODES = ("synchronous", "asynchronous", "undecided")


def said_of(description, name):
    """The numbers by mode that one sentence says: "First: 45 min synchronous, 1 h 35 min asynchronous." """
    found = re.search(rf"(?:^|\. |: ){re.escape(name)}: ([^.]*)\.", description)
    if not found:
        return None
    said = dict.fromkeys(MODES, 0)
    amount_of_mode = rf"(?:([\d,]+) h ?)?(?:([\d,]+) (?:min )?)?({'|'.join(MODES)})"
    for hours, amount, mode in re.findall(amount_of_mode, found.group(1)):
        said[mode] = 60 * int(hours.replace(",", "") or 0) + int(amount.replace(",", "") or 0)
    return said


class Charts:
    def __init__(self, poise, summary):
        self.poise = poise
        self.window = poise.window
        self.summary = summary

    def chart(self, name):
        """The one on the page; the strip above has one called “Balance”, too."""
        card = self.window.find("panel", CARDS[name])
        return card and card.find("image", name)

    def wait_for_description(self, name, what):
        return wait_for(f"“{what}” of {name}", lambda: what in self.chart(name).description)

    def compare(self, name, numbers):
        """Failures: where what the chart called name says differs from numbers, {group: {mode: amount}}."""
        description = self.chart(name).description
        for group, amounts in numbers.items():
            said = said_of(description, group)
            if said != amounts:
                yield f"{name} says of {group} {said}, not {amounts}: {description}"

    def focused(self):
        return next((thing for thing in self.window.walk() if thing.has("focused")), None)

    def go_to(self, thing):
        """By Tab, from wherever the focus is."""
        for _ in range(30):
            before = self.focused()
            if thing.has("focused"):
                return
            press_key("Tab")
            wait_for("the focus elsewhere", lambda before=before: self.focused() != before)
        raise AssertionError(f"Tab does not come to {thing}")

    # ---- The cases, in this order ----

    def show(self):
        self.window.go_to("Balance")
        wait_for("numbers", lambda: self.chart("Rhythm") and self.chart("Rhythm").description)
        yield from ()

    def minutes(self):
        def terms(values):
            return {NAMES[key]: value for key, value in values.items() if key != "none"}

        sections = {
            section["title"]: {mode: section[mode] for mode in MODES}
            for section in self.summary["by-section"]
            if section["title"] != "Third"
        }
        yield from self.compare("Rhythm", sections)
        if "Third: no time planned yet." not in self.chart("Rhythm").description:
            yield "the empty section is not told of"
        for name, key in (("Purposes", "purposes"), ("Learning Types", "learning-types")):
            numbers = {group: amounts for group, amounts in terms(self.summary[key]).items() if any(amounts.values())}
            yield from self.compare(name, numbers)
        balance = self.chart("Balance").description
        share = round(self.summary["synchronous-share"] * 100)
        if not balance.startswith(f"{share}% of the decided time is synchronous"):
            yield f"the balance says: {balance}"

    def activities(self):
        self.window.find("push button", "Activities").press()
        self.wait_for_description("Rhythm", "activit")
        counts = dict.fromkeys(MODES, 0)
        for section in PLAN["sections"]:
            for activity in section.get("activities", []):
                counts[activity.get("mode", "undecided")] += 1
        if counts != self.summary["count"]:
            yield f"{counts} are not the counts of the summary"
        yield from self.compare("Rhythm", {"First": {"synchronous": 1, "asynchronous": 1, "undecided": 1}})
        self.window.find("push button", "Minutes").press()
        self.wait_for_description("Rhythm", "45 min")

    def walk(self):
        """Keys go from part to part, and the change is told: a screen reader reads it out."""
        chart = self.chart("Rhythm")
        whole = chart.description
        self.go_to(chart)
        heard = []
        listener = outside.Atspi.EventListener.new(
            lambda event: heard.append(event.any_data) if event.source == chart.accessible else None
        )
        listener.register("object:property-change:accessible-description")
        press_key("Right")
        first = "First: 45 min synchronous, 95 min asynchronous, 20 min undecided."
        wait_for(first, lambda: chart.description == first)
        press_key("Right")
        second = "Second: 30 min synchronous, 240 min asynchronous."
        wait_for(second, lambda: chart.description == second)
        press_key("Down")
        wait_for("one mode", lambda: chart.description == "Second: 30 min synchronous.")
        press_key("Escape")
        wait_for("the whole", lambda: chart.description == whole)
        context = outside.GLib.MainContext.default()
        wait_for("the change being told", lambda: context.iteration(False) is None or bool(heard))

    def choose(self):
        """Enter lists the activities of a column, which have names and can be moved by key."""
        press_key("Right")
        press_key("Return")
        rows = self.window.wait_for("list", "Activities of “First”")
        names = [row.name for row in rows.children()]
        if names != ["Debate, Synchronous, 45 min", "Read, Asynchronous, 1 h 35 min", "Sort out, Undecided, 20 min"]:
            yield f"the rows are {names}"
        for row, title in zip(rows.children(), ("Debate", "Read", "Sort out")):
            if not row.find("push button", f"Move “{title}” to…"):
                yield f"nothing moves {title}"

    def move(self):
        rows = self.window.find("list", "Activities of “First”")
        next(rows.children()).find("push button", "Move “Debate” to…").press()
        question = self.poise.wait_for_window("Move to Section")
        wait_for("the focus in the question", lambda: any(thing.has("focused") for thing in question.walk()))
        outside.type_text("Third")
        press_key("Return")
        self.wait_for_description("Rhythm", "Third: 45 min synchronous")
        wait_for("the row gone", lambda: len(list(rows.children())) == 2)
        self.window.find("push button", "Undo").press()
        self.wait_for_description("Rhythm", "Third: no time planned yet.")
        wait_for("nothing more to undo", lambda: not self.window.find("push button", "Undo").has("sensitive"))
        yield from ()


def main():
    program, cli = sys.argv[1:]
    with outside.opened(program, PLAN) as (running, file):
        done = subprocess.run([cli, "summary", "--format=json", str(file)], check=True, capture_output=True)
        outside.run_cases("charts", Charts(running, json.loads(done.stdout)), "show minutes activities walk choose move")
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
