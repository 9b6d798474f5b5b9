#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that was saved is ever lost: saving while the process is killed, while calls fail, on a full disk.

In the ordinary tests the counts are small; --full has those of tests/torture, and --table adds a line for each phase
to a file. What cannot be tried here is skipped and says why.

Usage: test-faults.py [--full] [--table=FILE] POISE-CLI KILL-SAVES [PHASE…]
"""

import argparse
import sys
import time

sys.dont_write_bytecode = True
from pathlib import Path  # noqa: E402

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "common")]
import full_disk  # noqa: E402
import kills  # noqa: E402
import random_faults  # noqa: E402
import system_calls  # noqa: E402
import tap  # noqa: E402

# Name, what it does, why it cannot be tried here if it cannot, and the trial: from programs to what was seen
PHASES = [
    ("kills", "SIGKILL while saving", kills.reason_not, lambda cli, killer, full: kills.run(killer, full)),
    ("system-calls", "each system call of a save fails in turn", system_calls.reason_not,
     lambda cli, killer, full: system_calls.run(cli, full)),
    ("random-faults", "calls fail at random while saving", random_faults.reason_not,
     lambda cli, killer, full: random_faults.run(cli, full)),
    ("full-disk", "saving on a disk that fills in steps of 4 kB", full_disk.reason_not,
     lambda cli, killer, full: full_disk.run("save", cli, full)),
    ("full-disk-exports", "exporting to a full disk, in every format", full_disk.reason_not,
     lambda cli, killer, full: full_disk.run("export", cli, full)),
]
MOST_FAILURES = 20


def check(trial, tell, *arguments):
    begin = time.monotonic()
    seen, failures = trial(*arguments)
    for what, count in seen.items():
        tap.note(f"{what}: {count}")
    saw = ", ".join(f"{what} {count}" for what, count in seen.items())
    tell("FAILED" if failures else "passed", saw, time.monotonic() - begin)
    yield from failures[:MOST_FAILURES]
    if len(failures) > MOST_FAILURES:
        yield f"and {len(failures) - MOST_FAILURES} more"


def run(phases, cli, killer, full, table):
    for name, title, reason_not, trial in phases:
        def tell(result, words, seconds=0, name=name):
            if table:
                with open(table, "a", encoding="utf-8") as file:
                    file.write(f"{name:<18} {seconds:6.0f} s   {result:<10} {words}\n")

        reason = reason_not(cli)
        if reason:
            tap.skip(f"{name}: {title}", reason)
            tell("skipped", reason)
        else:
            tap.case(f"{name}: {title}", check, trial, tell, cli, killer, full)
    return tap.finish()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--table")
    parser.add_argument("cli")
    parser.add_argument("killer")
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    unknown = set(given.names) - {name for name, *_ in PHASES}
    if unknown:
        parser.error(f"no such phase: {', '.join(sorted(unknown))}")
    phases = [phase for phase in PHASES if not given.names or phase[0] in given.names]
    return run(phases, given.cli, given.killer, given.full, given.table)


sys.exit(main())
