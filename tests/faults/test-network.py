#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""poise-cli asks the network for nothing, whatever a plan has in it and whatever becomes of it.

Usage: test-network.py POISE-CLI
"""

import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "common")]
import network  # noqa: E402
import tap  # noqa: E402
from trial import Trial, scratch  # noqa: E402

# Addresses wherever a plan has one, of hosts that would have to be asked for
PLAN = """{"format": "poise-plan", "version": 1, "title": "https://title.invalid/",
"live-slot": {"weekday": 1, "time": "10:00", "minutes": 60, "zone": "Europe/Stockholm", "uri": "https://live.invalid/"},
"tools": [{"id": "tttttttttt", "name": "t", "uri": "https://tool.invalid/"}],
"sections": [{"activities": [{"title": "a", "minutes": 60, "mode": "synchronous", "tools": ["tttttttttt"],
"links": [{"title": "l", "uri": "https://link.invalid/"}, {"uri": "file://server.invalid/share"}],
"notes": "<img src='https://notes.invalid/x.png'>"}]}]}
"""


def asks_nothing(trial, folder, *arguments):
    trace = folder / "trace"
    ran = trial.run(*arguments, under=network.under(trace), folder=folder)
    network.wait_for_end(trace)
    if ran.returncode not in (0, 1):
        yield f"ended with {ran.returncode}: {ran.stderr}"
    yield from network.failures(trace.read_text(encoding="utf-8", errors="replace"))


def commands(trial):
    yield from (["export", f"--format={name}", "-o", f"out.{name}", "plan.poise.json"] for name in trial.formats())
    yield from (["summary", f"--format={name}", "plan.poise.json"] for name in ("text", "json", "csv"))
    yield from (["advise", f"--format={name}", "plan.poise.json"] for name in ("text", "json"))
    yield ["check", "plan.poise.json"]
    yield ["new", "--template=sample", "-o", "new.poise.json"]
    yield ["import", "-o", "imported.poise.json", "schedule.csv"]
    yield ["check", "https://plan.invalid/plan.poise.json"]


def main(cli):
    reason = network.reason_not()
    if reason:
        tap.skip("the network", reason)
        return tap.finish()
    with scratch() as folder:
        (folder / "plan.poise.json").write_text(PLAN, encoding="utf-8")
        (folder / "schedule.csv").write_text("Date,Title\n2027-01-11,https://cell.invalid/\n", encoding="utf-8")
        trial = Trial(cli)
        tap.case("sees a program that asks", network.sees, folder)
        for arguments in commands(trial):
            tap.case(" ".join(arguments), asks_nothing, trial, folder, *arguments)
    return tap.finish()


sys.exit(main(sys.argv[1]))
