#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures each work of Poise and its floor in turns, several times, and prints the medians and their ratio.

Usage: bench.py BUILD-FOLDER PRIVATE-FOLDER [--runs=N] [ROW…]
Started by tests/bench, which builds, and gives a display, a session bus and folders of its own.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

ROWS = ("start", "load", "save", "edit", "scroll", "pdf", "xlsx", "memory")
NUMBERS = re.compile(r"(\w+) (-?\d+(?:\.\d+)?)")
EDIT = re.compile(r"^edit; .* follow\s+([\d.]+) µs", re.M)
TITLE = "A large course"


class Missing(Exception):
    """A row cannot be measured here, for the reason given."""


def quiet(*command, timeout=300):
    """Run a program to its end; returns what it printed."""
    ran = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=timeout, check=False)
    if ran.returncode != 0:
        raise Missing(f"{pathlib.Path(command[0]).name} failed: {ran.stderr.strip() or ran.returncode}")
    return ran.stdout


def numbers(*command):
    """The names and numbers that a measuring program prints."""
    return {name: float(value) for name, value in NUMBERS.findall(quiet(*command).splitlines()[-1])}


def timed(*command):
    """The wall and processor time, in milliseconds, of a program with all that it starts and waits for, and the most
    memory, in MB."""
    begin = time.monotonic()
    silent = subprocess.DEVNULL
    with subprocess.Popen([str(part) for part in command], stdout=silent, stderr=silent) as child:
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise Missing(f"{pathlib.Path(command[0]).name} failed with {child.returncode}")
    # the most memory that it, or any program that it started, held at once
    return {"wall": wall * 1e3, "cpu": (usage.ru_utime + usage.ru_stime) * 1e3, "peak": usage.ru_maxrss / 1024}


def in_turns(runs, *works):
    """Does all works once to warm up and then in turns, so that what else the machine does meets each alike.
    Returns for each the list of its results."""
    for work in works:
        work()
    results = [[] for _ in works]
    for _ in range(runs):
        for work, result in zip(works, results):
            result.append(work())
    return results


def medians(results):
    return {name: statistics.median(result[name] for result in results) for name in results[0]}


# ---- The table ----


def say_time(milliseconds):
    if milliseconds < 1:
        return f"{milliseconds * 1e3:.1f} µs"
    return f"{milliseconds:.2f} ms" if milliseconds < 10 else f"{milliseconds:.0f} ms"


def say_megabytes(megabytes):
    return f"{megabytes:.1f} MB"


def verdict(value, goal, stretch):
    if value > goal:
        return "MISSED"
    return "met" if value > stretch else "met, stretch too"


class Table:
    """Rows as they come, for whoever waits, in columns of a fixed width."""

    LINE = "{:<44} {:>16} {:>16} {:>7} {:>7} {:>8} {:>8}  {}"

    def head(self):
        self.row("", "ours", "floor", "ratio", "CPU", "at most", "stretch", "verdict")

    def row(self, *cells):
        print(self.LINE.format(*cells).rstrip(), flush=True)

    def ratio(self, title, results, goal, stretch):
        """Two lists of results; the verdict is on the medians of the wall time. Below them the processor's time, and
        how far the runs lay apart."""
        ours, floor = (medians(result) for result in results)
        value = ours["wall"] / floor["wall"]
        self.row(title, say_time(ours["wall"]), say_time(floor["wall"]), f"{value:.2f} ×",
                 f"{ours['cpu'] / floor['cpu']:.2f} ×", f"{goal:g} ×", f"{stretch:g} ×", verdict(value, goal, stretch))
        low, high = (max(result["wall"] for result in of) - min(result["wall"] for result in of) for of in results)
        self.row("", f"CPU {say_time(ours['cpu'])}", f"CPU {say_time(floor['cpu'])}", "", "", "", "",
                 f"slowest less fastest: {say_time(low)}, {say_time(high)}")

    def limit(self, title, value, goal, stretch, say, floor="", shown=None):
        self.row(title, say(value if shown is None else shown), floor, "", "", say(goal), say(stretch),
                 verdict(value, goal, stretch))

    def note(self, title, ours, text):
        self.row(title, ours, "", "", "", "", "", text)

    def skip(self, title, reason):
        self.row(title, "–", "", "", "", "", "", f"not measured: {reason}")


# ---- The works ----


class Bench:
    def __init__(self, build, private, runs):
        self.build = build
        self.private = private
        self.runs = runs
        self.table = Table()

    def program(self, *parts):
        path = self.build.joinpath(*parts)
        if not path.exists():
            raise Missing(f"{path.name} was not built")
        return path

    def plan(self, sections, activities):
        """The plan of a size and its table, written once."""
        plan = self.private / f"plan-{activities}.poise.json"
        table = self.private / f"table-{activities}.csv"
        if not plan.exists():
            quiet(self.program("tests/measure/write-plan"), sections, activities, plan, table)
        return plan, table

    def opening(self, *arguments, memory=False):
        """A work: Poise opens a plan, or the empty window opens, watched from outside."""
        watch = [self.program("tests/measure/watch-start")] + (["--memory"] if memory else [])
        if arguments:
            command = [*watch, TITLE, self.program("src/gui/poise"), *arguments]
        else:
            command = [*watch, "Empty", self.program("tests/measure/empty-window")]
        return lambda: numbers(*command)

    def start(self):
        for sections, activities, goal, stretch in ((15, 150, 1.4, 1.3), (52, 10_000, 2, 1.6)):
            results = in_turns(self.runs, self.opening(self.plan(sections, activities)[0]), self.opening())
            self.table.ratio(f"start to painted plan, {activities} activities", results, goal, stretch)

    def load(self):
        plan, _ = self.plan(520, 100_000)
        measure = self.program("tests/measure/measure-load")
        whole, of_bytes, floor = in_turns(self.runs, *(lambda way=way: numbers(measure, way, plan)
                                                       for way in ("poise", "bytes", "json-glib")))
        size = plan.stat().st_size / 1e6
        self.table.ratio(f"load 100000 activities, {size:.0f} MB / json-glib", (whole, floor), 2, 1.2)
        self.table.ratio("the same from memory, without fingerprint", (of_bytes, floor), 2, 1.2)

    def save(self):
        found = numbers(self.program("tests/measure/measure-save"), self.private)
        for title, way in (("save 200 kB / g_file_set_contents_full", "bytes"),
                           ("the same as a plan, parsed before", "plan")):
            self.table.note(title, f"{found[way] / found['durable']:.2f} ×",
                            f"{say_time(found[way])} beside {say_time(found['durable'])} synced, {say_time(found['plain'])} plain")
        window = self.program("tests/measure/measure-save-window")
        result, = in_turns(self.runs, lambda: numbers(window, self.private / "saved.poise.json"))
        self.table.limit("window deaf while 10000 are saved, longest", medians(result)["most"], 100, 16, say_time)

    def edit(self):
        measure = self.program("tests/core/measure-edit")
        found = [EDIT.search(quiet(measure)) for _ in range(self.runs)]
        if not all(found):
            raise Missing("measure-edit does not say it")
        value = statistics.median(float(match.group(1)) for match in found) / 1e3
        self.table.limit("edit among 10000, all but advice follows, CPU", value, 1, 0.05, say_time)

    def scroll(self):
        measure = self.program("tests/measure/measure-scroll")
        for title, pixels in (("scroll 120 pixels a frame, 95 in 100, CPU", "120"),
                              ("scroll a page a frame, 95 in 100, CPU", "page")):
            result, = in_turns(self.runs, lambda pixels=pixels: numbers(measure, pixels))
            if not medians(result)["pixels"]:
                raise Missing("the list did not scroll")
            self.table.limit(title, medians(result)["p95"], 16, 8, say_time)

    def conversion(self, table, ending):
        """A work: Calc makes a file of another format from a table."""
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if not office:
            return None
        return lambda: timed(office, f"-env:UserInstallation=file://{self.private}/office", "--headless",
                             "--convert-to", ending, "--outdir", self.private, table)

    def peaks(self, title, results):
        """How much memory two works took at most, side by side."""
        ours, floor = (medians(result)["peak"] for result in results)
        self.table.note(title, say_megabytes(ours), f"at most; Calc {say_megabytes(floor)}, {ours / floor:.2f} ×")

    def xlsx(self):
        """Against Calc saving the same activities as a workbook, which then has neither formulas nor charts; held to
        what the PDF is held to."""
        cli = self.program("src/cli/poise-cli")
        for sections, activities, goal, stretch in ((15, 150, 0.15, 0.05), (52, 10_000, 0.8, 0.4)):
            plan, table = self.plan(sections, activities)
            calc = self.conversion(table, "xlsx")
            works = [lambda plan=plan: timed(cli, "export", "-o", self.private / "ours.xlsx", plan)]
            results = in_turns(self.runs, *works, *([calc] if calc else []))
            if calc:
                self.table.ratio(f"XLSX of {activities} activities / Calc", results, goal, stretch)
                self.peaks("memory for it", results)
            else:
                self.table.note(f"XLSX of {activities} activities / Calc", say_time(medians(results[0])["wall"]),
                                "no ratio: LibreOffice is not here")

    def pdf(self):
        cli = self.program("src/cli/poise-cli")
        processor = {}
        for sections, activities, goal, stretch in ((15, 150, 0.15, 0.05), (26, 5_000, None, None),
                                                    (52, 10_000, 0.8, 0.4)):
            plan, table = self.plan(sections, activities)
            calc = self.conversion(table, "pdf") if goal else None
            works = [lambda plan=plan: timed(cli, "export", "-o", self.private / "ours.pdf", plan)]
            results = in_turns(self.runs, *works, *([calc] if calc else []))
            processor[activities] = medians(results[0])["cpu"]
            if calc:
                self.table.ratio(f"PDF of {activities} activities / Calc", results, goal, stretch)
                self.peaks("memory for it", results)
            elif goal:
                ours = medians(results[0])
                self.table.note(f"PDF of {activities} activities / Calc", say_time(ours["wall"]),
                                f"CPU {say_time(ours['cpu'])}; no ratio: LibreOffice is not here")
        self.table.note("PDF of 10000 / PDF of 5000 activities, CPU", f"{processor[10_000] / processor[5_000]:.2f} ×",
                        "2 × is linear")

    def memory(self):
        plan, _ = self.plan(52, 10_000)
        ours, floor = (medians(result)["pss"] / 1e3
                       for result in in_turns(self.runs, self.opening(plan, memory=True), self.opening(memory=True)))
        if floor <= 0:
            raise Missing("the system does not tell the proportional set size")
        self.table.limit("memory with 10000 activities, beyond the floor", ours - floor, 60, 25, say_megabytes,
                         say_megabytes(floor))

    def measure(self, row):
        try:
            getattr(self, row)()
        except (Missing, subprocess.TimeoutExpired) as reason:
            self.table.skip(row, reason)


# ---- What it is measured on ----


def version(*packages):
    for package in packages:
        ran = subprocess.run(["pkg-config", "--modversion", package], capture_output=True, text=True, check=False)
        yield f"{package} {ran.stdout.strip() or '?'}"


def say_machine(build):
    models = re.findall(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.M)
    options = json.loads(quiet("meson", "introspect", "--buildoptions", build))
    chosen = {option["name"]: option["value"] for option in options}
    system = os.uname()
    print(f"{len(os.sched_getaffinity(0))} × {models[0] if models else system.machine}, {system.sysname} {system.release}")
    print(", ".join(version("gtk4", "libadwaita-1", "glib-2.0", "json-glib-1.0", "cairo")))
    if shutil.which("soffice"):
        print(quiet("soffice", "--version").strip())
    print(f"built as {chosen['buildtype']}, cairo renderer, Xvfb without a window manager")
    if chosen["b_sanitize"] != "none" or chosen["optimization"] in {"0", "g"}:
        print("This build is not optimized, or is sanitized: the numbers say little.")


def say_load():
    load = os.getloadavg()[0]
    print(f"load of the machine: {load:.1f}" + (", so it does other things too and times are noisy" if load > 1 else ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("private", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=" ".join(ROWS))
    options = parser.parse_args()
    if set(options.rows) - set(ROWS):
        parser.error(f"rows are {' '.join(ROWS)}")
    bench = Bench(options.build, options.private, options.runs)

    say_machine(options.build)
    say_load()
    print(f"medians of {options.runs} runs after one to warm up, in turns; ratio and verdict by wall time\n")
    bench.table.head()
    for row in options.rows or ROWS:
        bench.measure(row)
    print()
    say_load()


if __name__ == "__main__":
    sys.exit(main())
