#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures each work of Poise and its floor in turns, several times, and prints the medians and their ratio.

Usage: bench.py BUILD-FOLDER PRIVATE-FOLDER [--runs=N] [--sizes=N,N…] [--instructions] [ROW…]
Started by tests/bench, which builds, and gives a display, a session bus and folders of its own.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
from benchtable import Table, say_megabytes, say_time  # noqa: E402
from benchtools import Missing, count, in_turns, medians, numbers, quiet, timed  # noqa: E402

ROWS = ("start", "load", "summary", "save", "edit", "scroll", "pdf", "xlsx", "memory", "pure")
SIZES = {150: 15, 1_000: 26, 10_000: 52, 100_000: 520}  # activities: sections
TITLE = "A large course"
MANY = 1_000  # plans, of a faculty
COUNTED = 10_000  # callgrind takes minutes for larger plans


class Bench:
    def __init__(self, build, private, options):
        self.build = build
        self.private = private
        self.runs = options.runs
        self.sizes = options.sizes
        self.instructions = options.instructions
        self.table = Table()

    def program(self, *parts):
        path = self.build.joinpath(*parts)
        if not path.exists():
            raise Missing(f"{path.name} was not built")
        return path

    def plan(self, activities):
        """The plan of a size and its table, written once."""
        plan = self.private / f"plan-{activities}.poise.json"
        table = self.private / f"table-{activities}.csv"
        if not plan.exists():
            quiet(self.program("tests/measure/write-plan"), SIZES[activities], activities, plan, table)
        return plan, table

    def many_plans(self):
        """As many plans of 150 activities as a faculty has, each with a title of its own."""
        folder = self.private / "many"
        if not folder.exists():
            folder.mkdir()
            text = self.plan(150)[0].read_text(encoding="utf-8")
            for i in range(MANY):
                title = json.dumps(f"Course {i:04}")
                (folder / f"{i:04}.poise.json").write_text(text.replace(json.dumps(TITLE), title, 1), encoding="utf-8")
        return sorted(folder.iterdir())

    def opening(self, *arguments, memory=False):
        """A work: Poise opens a plan, or the empty window opens, watched from outside."""
        watch = [self.program("tests/measure/watch-start")] + (["--memory"] if memory else [])
        if arguments:
            command = [*watch, TITLE, self.program("src/gui/poise"), *arguments]
        else:
            command = [*watch, "Empty", self.program("tests/measure/empty-window")]
        return lambda: numbers(*command)

    # ---- The window ----

    def start(self):
        goals = {150: (1.4, 1.3), 10_000: (2, 1.6)}
        beyond = {}
        for size in self.sizes:
            results = in_turns(self.runs, self.opening(self.plan(size)[0]), self.opening())
            self.table.ratio(f"start to painted plan, {size} activities / empty", results, *goals.get(size, ()))
            beyond[size] = medians(results[0])["cpu"] - medians(results[1])["cpu"]
        self.table.growth("CPU beyond the empty window", beyond, say_time)

    def memory(self):
        beyond = {}
        for size in self.sizes:
            ours, floor = (medians(result)["pss"] / 1e3 for result in
                           in_turns(self.runs, self.opening(self.plan(size)[0], memory=True), self.opening(memory=True)))
            if floor <= 0:
                raise Missing("the system does not tell the proportional set size")
            beyond[size] = ours - floor
            self.table.limit(f"memory with {size} activities, beyond the floor", ours - floor,
                             *((60, 25) if size == 10_000 else (None, None)), say_megabytes, say_megabytes(floor))
        self.table.growth("memory beyond the empty window", beyond, say_megabytes)

    def scroll(self):
        measure = self.program("tests/measure/measure-scroll")
        for title, pixels in (("scroll 120 pixels a frame, 95 in 100, CPU", "120"),
                              ("scroll a page a frame, 95 in 100, CPU", "page")):
            result, = in_turns(self.runs, lambda pixels=pixels: numbers(measure, pixels))
            if not medians(result)["pixels"]:
                raise Missing("the list did not scroll")
            self.table.limit(title, medians(result)["p95"], 16, 8, say_time)

    # ---- Files ----

    def load(self):
        measure = self.program("tests/measure/measure-load")
        costs = {}
        for size in self.sizes:
            plan, _ = self.plan(size)
            whole, of_bytes, floor = in_turns(self.runs, *(lambda way=way, plan=plan: numbers(measure, way, plan)
                                                           for way in ("poise", "bytes", "json-glib")))
            goals = (2, 1.2) if size == 100_000 else ()
            self.table.ratio(f"load {size} activities, {plan.stat().st_size / 1e6:.1f} MB / json-glib", (whole, floor),
                             *goals)
            if goals:
                self.table.ratio("the same from memory", (of_bytes, floor), *goals)
            costs[size] = medians(of_bytes)["cpu"]
        self.table.growth("CPU", costs, say_time)

    def summary(self):
        """Of many plans: the whole process, with all it starts with, reads and prints, beside json-glib on one core,
        which gets bytes in memory and makes nothing of them."""
        plans = self.many_plans()
        cli = self.program("src/cli/poise-cli")
        measure = self.program("tests/measure/measure-load")
        ours, tenth, floor = in_turns(self.runs, lambda: timed(cli, "summary", "--format=json", *plans),
                                      lambda: timed(cli, "summary", "--format=json", *plans[::10]),
                                      lambda: numbers(measure, "json-glib", *plans))
        self.table.ratio(f"summary of {MANY} plans of 150 / json-glib", (ours, floor), 0.8)
        most, of_tenth = medians(ours)["peak"], medians(tenth)["peak"]
        self.table.note("memory for it", say_megabytes(most),
                        f"at most; {say_megabytes(of_tenth)} for {len(plans[::10])} plans, {most / of_tenth:.2f} ×")

    def save(self):
        found = numbers(self.program("tests/measure/measure-save"), self.private)
        for title, way in (("save 200 kB / g_file_set_contents_full", "bytes"),
                           ("the same as a plan, parsed before", "plan")):
            self.table.note(title, f"{found[way] / found['durable']:.2f} ×",
                            f"{say_time(found[way])} beside {say_time(found['durable'])} synced, {say_time(found['plain'])} plain")
        window = self.program("tests/measure/measure-save-window")
        result, = in_turns(self.runs, lambda: numbers(window, self.private / "saved.poise.json"))
        self.table.limit("window deaf while 10000 are saved, longest", medians(result)["most"], 100, 16, say_time)

    # ---- Pure parts ----

    def part(self, name, size):
        """A work: one pure part, several times where it is short."""
        measure = self.program("tests/measure/measure-pure")
        times = 201 if name == "edit" else max(1, 20_000 // size)
        return lambda: numbers(measure, name, self.plan(size)[0], times)

    def edit(self):
        """By the processor's time: what an edit costs, not what else the machine does."""
        costs = {}
        for size in self.sizes:
            result, = in_turns(self.runs, self.part("edit", size))
            costs[size] = medians(result)["cpu"]
            self.table.limit(f"edit among {size} until all is right again, CPU", costs[size],
                             *((1, 0.05) if size == 10_000 else (None, None)), say_time)
        self.table.growth("CPU", costs, say_time)

    def pure(self):
        for name in ("scan", "read", "write", "balance", "advice", "edit"):
            results = in_turns(self.runs, *(self.part(name, size) for size in self.sizes))
            costs = {size: medians(result)["cpu"] for size, result in zip(self.sizes, results)}
            self.table.note(f"{name}, of {max(costs)} activities, CPU", say_time(costs[max(costs)]), "")
            self.table.growth("CPU", costs, say_time)
            if self.instructions:
                self.count(name)

    def count(self, name):
        """What callgrind counts for doing the part once more."""
        if not shutil.which("valgrind"):
            raise Missing("valgrind is not here")
        measure, profile = self.program("tests/measure/measure-pure"), self.private / "callgrind.out"
        counts = {}
        for size in (size for size in self.sizes if size <= COUNTED):
            once, twice = (count(profile, measure, name, self.plan(size)[0], times) for times in (1, 2))
            counts[size] = {what: twice[what] - once[what] for what in once}
        for what in ("instructions", "allocations"):
            self.table.growth(what, {size: counted[what] for size, counted in counts.items()}, "{:,}".format)

    # ---- Beside LibreOffice ----

    def conversion(self, table, ending):
        """A work: Calc makes a file of another format from a table."""
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if not office:
            return None
        return lambda: timed(office, f"-env:UserInstallation=file://{self.private}/office", "--headless",
                             "--convert-to", ending, "--outdir", self.private, table)

    def beside_calc(self, ending, sizes):
        """An export beside Calc making the same kind of file from the same table, where there is a goal."""
        cli = self.program("src/cli/poise-cli")
        goals = {150: (0.15, 0.05), 10_000: (0.8, 0.4)}
        costs, kind = {}, ending.upper()
        for size in sizes:
            plan, table = self.plan(size)
            title = f"{kind} of {size} activities"
            calc = self.conversion(table, ending) if size in goals else None
            works = [lambda plan=plan: timed(cli, "export", "-o", self.private / f"ours.{ending}", plan)]
            results = in_turns(self.runs, *works, *([calc] if calc else []))
            ours = medians(results[0])
            costs[size] = ours["cpu"]
            if calc:
                self.table.ratio(f"{title} / Calc", results, *goals[size])
                floor = medians(results[1])["peak"]
                self.table.note("memory for it", say_megabytes(ours["peak"]),
                                f"at most; Calc {say_megabytes(floor)}, {ours['peak'] / floor:.2f} ×")
            else:
                why = "no ratio: LibreOffice is not here" if size in goals else "no goal"
                self.table.note(title, say_time(ours["wall"]),
                                f"CPU {say_time(ours['cpu'])}, {say_megabytes(ours['peak'])}; {why}")
        self.table.growth("CPU, from 1000 on", {size: cost for size, cost in costs.items() if size >= 1_000}, say_time)

    def pdf(self):
        self.beside_calc("pdf", self.sizes)

    def xlsx(self):
        """Calc's workbook has neither formulas nor charts; ours is held to what the PDF is held to."""
        self.beside_calc("xlsx", self.sizes)

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


def read_sizes(text):
    sizes = [int(size) for size in text.split(",")]
    if set(sizes) - set(SIZES):
        raise argparse.ArgumentTypeError(f"sizes are {' '.join(map(str, SIZES))}")
    return sizes


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("private", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sizes", type=read_sizes, default=list(SIZES), metavar="N,N…")
    parser.add_argument("--instructions", action="store_true", help="count with callgrind too: minutes more")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=" ".join(ROWS))
    options = parser.parse_intermixed_args()
    if set(options.rows) - set(ROWS):
        parser.error(f"rows are {' '.join(ROWS)}")
    bench = Bench(options.build, options.private, options)

    say_machine(options.build)
    say_load()
    print(f"medians of {options.runs} runs after one to warm up, in turns; ratio and verdict by wall time\n")
    bench.table.head()
    for row in options.rows or ROWS:
        bench.measure(row)
    print()
    print(f"missed: {'; '.join(bench.table.missed)}" if bench.table.missed else "nothing that was measured is missed")
    say_load()


if __name__ == "__main__":
    sys.exit(main())
