#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The line that tells how far an export of many plans is: on a terminal alone, gone in the end, never in the way of a
message.

Usage: test-progress.py POISE-CLI
"""

import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402

POISE_CLI = pathlib.Path(sys.argv[1]).resolve()
N_PLANS = 40
LINE = re.compile(rf"(\d+) of {N_PLANS} plans")


def make_plans(folder, n_plans):
    names = []
    for number in range(n_plans):
        names.append(f"{number:02}.poise.json")
        plan = {"format": "poise-plan", "version": 1, "title": f"Plan {number}", "sections": []}
        (pathlib.Path(folder) / names[-1]).write_text(json.dumps(plan), encoding="utf-8")
    return names


def on_terminal(arguments, folder, **variables):
    """What a terminal on standard error gets, and the exit code."""
    ours, its = pty.openpty()
    with subprocess.Popen(arguments, cwd=folder, stderr=its, env=os.environ | {"TERM": "xterm"} | variables) as process:
        os.close(its)
        told = b""
        try:
            while chunk := os.read(ours, 4096):
                told += chunk
        except OSError:  # the other end is closed
            pass
        os.close(ours)
        return told.decode(), process.wait()


def screen(told):
    """The lines that stay on a terminal, as far as this needs one."""
    lines, column = [""], 0
    for part in re.findall(r"\r|\n|\x1b\[K|[^\r\n\x1b]+", told):
        if part == "\r":
            column = 0
        elif part == "\n":
            lines.append("")
        elif part == "\x1b[K":
            lines[-1] = lines[-1][:column]
        else:
            lines[-1] = lines[-1][:column] + part + lines[-1][column + len(part):]
            column += len(part)
    return lines


def export(n_plans=N_PLANS, broken=(), **variables):
    with tempfile.TemporaryDirectory() as folder:
        names = make_plans(folder, n_plans)
        for number in broken:
            (pathlib.Path(folder) / names[number]).write_text("", encoding="utf-8")
        (pathlib.Path(folder) / "out").mkdir()
        told, status = on_terminal([POISE_CLI, "export", "--format=pdf", "-o", "out", *names], folder, **variables)
        return told, status, len(list((pathlib.Path(folder) / "out").iterdir()))


def is_shown_and_goes():
    told, status, n_written = export()
    numbers = [int(number) for number in LINE.findall(told)]
    if status or n_written != N_PLANS:
        yield f"exit code {status}, {n_written} files"
    if not numbers or numbers[0] != 0 or numbers != sorted(numbers) or max(numbers) > N_PLANS:
        yield f"counts {numbers}"
    if screen(told) != [""]:
        yield f"leaves {screen(told)}"


def makes_room():
    told, status, n_written = export(broken=(1, 20, 39))
    expected = [f"{number:02}.poise.json:1:1: The file is empty." for number in (1, 20, 39)] + [""]
    if status != 1 or n_written != N_PLANS - 3:
        yield f"exit code {status}, {n_written} files"
    if screen(told) != expected:
        yield f"the terminal shows {screen(told)}"
    if not LINE.search(told.split("empty")[-1]) and not LINE.search(told.split("empty")[1]):
        yield "does not come back after a message"


def is_quiet(n_plans, **variables):
    told = export(n_plans, **variables)[0]
    if told:
        yield f"tells {told!r}"


def is_no_text():
    with tempfile.TemporaryDirectory() as folder:
        names = make_plans(folder, 3)
        ran = subprocess.run([POISE_CLI, "export", "--format=svg", "-o", ".", *names], cwd=folder, capture_output=True,
                             check=False)
        if ran.returncode or ran.stderr or ran.stdout:
            yield f"{ran.returncode}, {ran.stderr}, {ran.stdout}"


tap.case("is shown on a terminal, counts up, and goes", is_shown_and_goes)
tap.case("makes room for messages", makes_room)
tap.case("is not for one plan", is_quiet, 1)
tap.case("is not for a terminal that cannot erase", lambda: is_quiet(3, TERM="dumb"))
tap.case("is not for a file", is_no_text)
sys.exit(tap.finish())
