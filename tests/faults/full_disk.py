#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full, or will be in the middle of the save: a small file system in memory, with 0, 4, 8 … kB free.

What must hold at each step: a save that fails says so, leaves the file that was there to the letter and nothing beside
it, and the same plan can be saved elsewhere; an export that fails leaves the export that was there, in every format.

The file system is mounted in a namespace that ends with the trial, where that is permitted: run() calls this file
again inside, which prints what it saw as JSON.

Usage: full_disk.py save|export full|few POISE-CLI FOLDER
"""

import json
import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
from trial import Place, Trial, scratch, strays  # noqa: E402

PAGE = 4096
DISK = 4 * 1024 * 1024


def enter():
    """The command that runs another where file systems can be mounted."""
    return ["unshare", "--mount"] + ([] if os.geteuid() == 0 else ["--map-root-user"])


def reason_not(_cli):
    with scratch() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        try:
            tried = subprocess.run([*enter(), *mount], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            return "unshare is not installed (package util-linux)"
    return None if tried.returncode == 0 else f"no file system can be mounted here: {tried.stderr.strip()}"


class FullDisk(Trial):
    def __init__(self, cli, folder, full):
        super().__init__(cli)
        self.full = full
        self.outside = folder
        self.disk = folder / "disk"
        self.disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", self.disk], check=True)
        self.ballast = self.disk / "ballast"

    def leave_free(self, pages):
        """Fill the disk but for so many pages."""
        self.ballast.unlink(missing_ok=True)
        with self.ballast.open("wb", buffering=0) as file:
            while True:
                try:
                    file.write(b"x" * PAGE)
                except OSError:
                    break
            file.truncate(file.tell() - pages * PAGE)
        free = os.statvfs(self.disk)
        if free.f_bavail * free.f_frsize != pages * PAGE:
            raise AssertionError(f"{pages} pages were to be free, {free.f_bavail} are")

    def make_room(self):
        self.ballast.unlink(missing_ok=True)

    def steps(self, size):
        """From nothing free to more than enough for a file of this size: every page, or a few of them."""
        most = -(-size // PAGE) + 3
        return range(most + 1) if self.full else sorted({0, 1, most // 2, most - 4, most})

    def check(self, what, ran, place, new):
        self.check_save(what, ran, place, new)
        if strays(place.folder):
            self.fail(what, "a temporary file stays")
        if ran.returncode == 1 and "not enough room" not in ran.stderr:
            self.fail(what, "the reason is not told:", ran.stderr)
        self.seen["steps"] += 1
        self.seen["saved" if ran.returncode == 0 else "error shown, nothing lost"] += 1

    # ---- Plans ----

    def save_elsewhere(self, what, source, new):
        elsewhere = self.outside / "elsewhere.poise.json"
        ran = self.run("export", "-o", elsewhere, source)
        if ran.returncode != 0 or elsewhere.read_bytes() != new:
            self.fail(what, "cannot be saved elsewhere either:", ran.stderr)
        self.seen["saved elsewhere"] += 1
        elsewhere.unlink(missing_ok=True)

    def save_plans(self):
        source = self.outside / "in.poise.json"
        new = self.make_plan(source, "sample")
        old = self.make_plan(self.outside / "old.poise.json", "seminar")
        for kind in Place.KINDS:
            folder = self.disk / kind
            folder.mkdir()
            place = Place(folder, kind, old)
            for pages in self.steps(len(new)):
                self.make_room()
                place.restore()
                self.leave_free(pages)
                what = f"{kind}, {pages} pages free:"
                ran = self.run("export", "-o", place.path, source)
                self.check(what, ran, place, new)
                if ran.returncode != 0:
                    self.save_elsewhere(what, source, new)

    # ---- Exports ----

    def export_all(self):
        source = self.outside / "in.poise.json"
        smaller = self.outside / "old.poise.json"
        self.make_plan(source, "sample")
        self.make_plan(smaller, "seminar")
        for name in self.formats():
            file_name = f"out.{name}"
            for plan in (source, smaller):
                self.must_run("export", f"--format={name}", "-o", self.outside / f"{plan.stem}.{name}", plan)
            new = (self.outside / f"{source.stem}.{name}").read_bytes()
            place = Place(self.disk, "plain", (self.outside / f"{smaller.stem}.{name}").read_bytes())
            place.path = place.real = self.disk / file_name
            for pages in self.steps(len(new)):
                self.make_room()
                place.restore()
                self.leave_free(pages)
                ran = self.run("export", f"--format={name}", "-o", place.path, source)
                self.check(f"{name}, {pages} pages free:", ran, place, new)
            self.make_room()
            place.path.unlink()
            self.seen["formats"] += 1


def run_inside(what, full, cli, folder):
    trial = FullDisk(cli, pathlib.Path(folder), full == "full")
    trial.save_plans() if what == "save" else trial.export_all()
    if trial.seen["saved"] == 0 or trial.seen["error shown, nothing lost"] == 0:
        trial.fail("the disk was never full, or always:", dict(trial.seen))
    print(json.dumps({"seen": trial.seen, "failures": trial.failures}))


def run(what, cli, full):
    with scratch() as folder:
        ran = subprocess.run([*enter(), sys.executable, __file__, what, "full" if full else "few", cli, folder],
                             env=os.environ | {"SOURCE_DATE_EPOCH": "1800000000"},
                             stdout=subprocess.PIPE, text=True, check=True)
    result = json.loads(ran.stdout)
    return result["seen"], result["failures"]


if __name__ == "__main__":
    run_inside(*sys.argv[1:])
