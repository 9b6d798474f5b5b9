#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window asks the network for nothing: it opens a plan full of addresses, goes through its pages, edits, exports,
saves and ends, traced with everything that it starts.

Usage: test-network.py POISE
"""

import json
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import network  # noqa: E402
import outside  # noqa: E402
import tap  # noqa: E402
from outside import press_key, type_text, wait_for  # noqa: E402

PLAN = {
    "format": "poise-plan",
    "version": 1,
    "title": "https://title.invalid/",
    "live-slot": {"weekday": 1, "time": "10:00", "minutes": 60, "zone": "Europe/Stockholm", "uri": "https://live.invalid/"},
    "tools": [{"id": "tttttttttt", "name": "Tool", "uri": "https://tool.invalid/"}],
    "sections": [
        {
            "activities": [
                {
                    "title": "Read",
                    "minutes": 60,
                    "tools": ["tttttttttt"],
                    "links": [{"title": "Link", "uri": "https://link.invalid/"}, {"uri": "file://server.invalid/share"}],
                    "notes": "<img src='https://notes.invalid/x.png'>",
                }
            ]
        }
    ],
}


class Tour:
    def __init__(self, poise, file):
        self.poise = poise
        self.window = poise.window
        self.file = file

    def list(self):
        activities = self.window.find("list", "Activities")
        activities.select(activities.wait_for("list item", "Read, Undecided, 1 h"))
        title = self.window.wait_for("text", "Title")
        wait_for("the title in the details", lambda: title.text == "Read")
        press_key("Control+l")
        entry = self.window.find("text", "New Activity")
        wait_for("the focus in the entry", lambda: entry.has("focused"))
        type_text("Debate 45 min live")
        wait_for("the line in the entry", lambda: entry.text == "Debate 45 min live")
        press_key("Return")
        activities.wait_for("list item", "Debate, Synchronous, 45 min")

    def pages(self):
        for page in ("Balance", "Guide", "Activities"):
            self.window.go_to(page)
        self.window.go_to("Balance")
        self.window.wait_for("image", "Rhythm")

    def export(self):
        self.window.find("push button", "Export").press()
        dialog = self.poise.wait_for_window("Export")
        page = dialog.wait_for_beginning("image", "Page 1 of ")
        wait_for("the text of the page", lambda: "Debate" in page.description)
        dialog.find("push button", "Cancel").press()
        wait_for("the dialog gone", lambda: self.poise.windows() == [self.window])

    def save(self):
        before = self.file.read_bytes()
        press_key("Control+s")
        wait_for("another file", lambda: self.file.read_bytes() != before)

    def quit(self):
        press_key("Control+q")
        code = self.poise.wait_for_end()
        if code != 0:
            yield f"exit code {code}"


def asked_nothing(trace):
    """That local sockets were seen shows that it was looked at: without them there is no window."""
    network.wait_for_end(trace)
    text = trace.read_text(encoding="utf-8", errors="replace")
    tap.note(f"{network.local(text)} calls about sockets of this machine")
    if network.local(text) < 3:
        yield f"hardly any call was traced: {text}"
    yield from network.failures(text)


def main():
    reason = network.reason_not()
    if reason:
        tap.skip("/gui/outside/network", reason)
        return tap.finish()
    with tempfile.TemporaryDirectory(prefix="poise-outside-") as name:
        folder = pathlib.Path(name)
        file, trace = folder / "course.poise.json", folder / "trace"
        file.write_text(json.dumps(PLAN), encoding="utf-8")
        with outside.Poise(*network.under(trace), sys.argv[1], str(file)) as running:
            outside.run_cases("network", Tour(running, file), "list pages export save quit")
        tap.case("/gui/outside/network/asked-nothing", asked_nothing, trace)
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
