# SPDX-License-Identifier: GPL-3.0-or-later
"""Running what is measured: programs in turns, medians, how a cost grows, and what callgrind counts."""

import math
import os
import pathlib
import re
import statistics
import subprocess
import time

NUMBERS = re.compile(r"(\w+) (-?\d+(?:\.\d+)?)")
ALLOCATORS = {"malloc", "calloc", "realloc", "memalign", "posix_memalign"}


class Missing(Exception):
    """A row cannot be measured here, for the reason given."""


def quiet(*command, timeout=600):
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


def exponent(costs):
    """How a cost grows: the slope of a line through sizes and costs, both as logarithms, by least squares; 1 is
    linear, 2 is quadratic. None where there are not two sizes with a cost."""
    points = [(math.log(size), math.log(cost)) for size, cost in costs.items() if cost > 0]
    if len(points) < 2:
        return None
    x, y = (statistics.fmean(values) for values in zip(*points))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, b in points)


# ---- callgrind ----


def allocations(profile):
    """How often the program of a callgrind profile asked for memory: the calls of the C library's allocators."""
    names, calls, callee = {}, 0, None
    for line in profile.splitlines():
        if line.startswith(("fn=", "cfn=")):
            number, _, name = line.partition("=")[2].partition(" ")
            names.setdefault(number, name)
            if line.startswith("cfn="):
                callee = names[number]
        elif line.startswith("calls=") and callee in ALLOCATORS:
            calls += int(line[len("calls="):].split()[0])
    return calls


def count(profile, *command):
    """Instructions and allocations of a program, by callgrind. It has one processor, so that it does all in one thread;
    the counts are then the same each time, but for what hash tables make of addresses."""
    one = min(os.sched_getaffinity(0))
    quiet("taskset", "-c", one, "valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *command)
    text = profile.read_text(encoding="utf-8")
    total = re.search(r"^(?:totals|summary): (\d+)", text, re.M)
    if not total:
        raise Missing("callgrind counted nothing")
    return {"instructions": int(total.group(1)), "allocations": allocations(text)}
