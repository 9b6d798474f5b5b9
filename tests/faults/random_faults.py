# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls of the C library that read and write fail at random (libfiu), any number of them in one save.

What must hold each time: the file is the old one or the new one, whole, and the new one where poise-cli exits with 0.
"""

import random
import shutil

from trial import Place, Trial, scratch

# How likely each call is to fail, in percent: from one fault in a save to several
LIKELY = (2, 5, 10, 20)


def reason_not(cli):
    """Why this cannot be tried here, if it cannot. Sanitizers want to be loaded before everything else, as libfiu does."""
    if not shutil.which("fiu-run"):
        return "fiu-run is not installed (package fiu-utils)"
    with scratch() as folder:
        ran = Trial(cli).run("new", "-o", folder / "plan.poise.json", under=["fiu-run", "-x"])
    return None if ran.returncode == 0 else f"poise-cli does not run under fiu-run: it ends with {ran.returncode}"


class RandomFaults(Trial):
    def __init__(self, cli, folder):
        super().__init__(cli)
        self.folder = folder
        self.source = folder / "in.poise.json"
        self.new = self.make_plan(self.source, "sample")
        self.old = self.make_plan(folder / "old.poise.json", "seminar")

    def try_once(self, place, percent):
        place.restore()
        ran = self.run("export", "-o", place.path, self.source,
                       under=["fiu-run", "-x", "-c", f"enable_random name=posix/io/*,probability={percent / 100}"])
        self.seen["saves"] += 1
        self.check_save(f"{place.kind}, {percent}%:", ran, place, self.new)
        self.seen["saved" if ran.returncode == 0 else "error shown"] += 1


def run(cli, full):
    count = 5000 if full else 60
    chance = random.Random(1)
    with scratch() as folder:
        trial = RandomFaults(cli, folder)
        places = []
        for kind in Place.KINDS:
            (folder / kind).mkdir()
            places.append(Place(folder / kind, kind, trial.old))
        for index in range(count):
            trial.try_once(places[index % len(places)], chance.choice(LIKELY))
    if trial.seen["saved"] == 0 or trial.seen["error shown"] == 0:
        trial.fail("no fault has hit, or each has:", dict(trial.seen))
    return trial.seen, trial.failures
