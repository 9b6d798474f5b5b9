# SPDX-License-Identifier: GPL-3.0-or-later
"""What the trials share: folders to save in, plans to save, running poise-cli under something that makes calls fail,
and looking at what is left.

A trial counts what it saw (Counter) and lists what must not be (failures, as texts).
"""

import collections
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

# Sanitizers cannot look for leaks in a process that is traced, and other libraries are loaded before theirs.
ENVIRONMENT = os.environ | {
    "LC_ALL": "C.UTF-8",
    "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0:verify_asan_link_order=0",
}


class Trial:
    """One trial of a tool: how it is called, and what came of it."""

    def __init__(self, cli):
        self.cli = str(pathlib.Path(cli).resolve())
        self.seen = collections.Counter()
        self.failures = []

    def fail(self, *words):
        self.failures.append(" ".join(map(str, words)))

    def run(self, *arguments, under=(), folder=None):
        """Run poise-cli, under another program if there is one. It must end by itself within a minute."""
        return subprocess.run([*map(str, under), self.cli, *map(str, arguments)], cwd=folder, env=ENVIRONMENT, timeout=60,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False)

    def must_run(self, *arguments, **options):
        ran = self.run(*arguments, **options)
        if ran.returncode != 0:
            raise AssertionError(f"poise-cli {arguments}: {ran.stderr}")
        return ran

    def check_save(self, what, ran, place, new):
        """What holds after every save, whatever has failed."""
        held = place.holds()
        if ran.returncode not in (0, 1):
            self.fail(what, "ended with", ran.returncode, ran.stderr)
        if ran.returncode != 0 and not ran.stderr:
            self.fail(what, "does not say what failed")
        if held not in (place.old, new):
            self.fail(what, "the file is neither the old nor the new one")
        if ran.returncode == 0 and held != new:
            self.fail(what, "is said to be saved, and is not")
        if not place.is_kept():
            self.fail(what, "the link is none any more, or a file has become one")

    def formats(self):
        """The names of all export formats, as poise-cli lists them where it is given one that it does not know."""
        said = self.run("export", "--format=nonsense", "-o", "-", "-").stderr
        return re.search(r"one of: (.*)\.\n", said).group(1).split(", ")

    def make_plan(self, path, template):
        """The plan that is made from a template, as Poise writes it."""
        self.must_run("new", f"--template={template}", "-o", path)
        return path.read_bytes()


@contextlib.contextmanager
def scratch():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="poise-faults-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def strays(folder):
    """Temporary files that stayed."""
    return [path for path in pathlib.Path(folder).rglob(".poise-*")]


class Place:
    """A file to be saved: plain, a symbolic link to one, or not there yet. What it held and what it is to hold."""

    KINDS = ("plain", "link", "new")

    def __init__(self, folder, kind, old):
        self.kind = kind
        self.folder = folder
        self.path = self.real = folder / "plan.poise.json"
        if kind == "link":
            (folder / "elsewhere").mkdir(exist_ok=True)
            self.real = folder / "elsewhere/real.poise.json"
        self.old = None if kind == "new" else old

    def restore(self):
        """As it was before the save, with nothing beside it."""
        for stray in strays(self.folder):
            stray.unlink()
        for path in (self.path, self.real):
            if path.exists() or path.is_symlink():
                path.unlink()
        if self.old is not None:
            self.real.write_bytes(self.old)
        if self.kind == "link":
            self.path.symlink_to("elsewhere/real.poise.json")

    def holds(self):
        return self.real.read_bytes() if self.real.exists() else None

    def is_kept(self):
        """Whether a link is still one."""
        return self.path.is_symlink() == (self.kind == "link")
