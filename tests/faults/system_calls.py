# SPDX-License-Identifier: GPL-3.0-or-later
"""Every system call of a save fails in turn, with every error that a disk or a server gives (strace injects it).

What must hold each time: the file is the old one or the new one, whole; links stay links; where the new one has not
been saved, poise-cli exits with 1 and says so; no temporary file stays, unless removing it is what failed.
"""

import re
import shutil
import subprocess

from trial import Place, Trial, scratch, strays

ERRORS = ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES")
# Of the process, its threads and its memory, not of the save
OTHER_CALLS = {"brk", "clone", "clone3", "exit", "exit_group", "futex", "gettid", "madvise", "mmap", "mprotect",
               "munmap", "rt_sigaction", "rt_sigprocmask", "sched_getaffinity", "sched_getattr", "sched_setattr"}
# Where these fail on the temporary file, its bytes are as safe as before: removing it; keeping another's owner, mode and
# attributes, as long as nobody may do more; the lock that tells others it is in use; a hint to the cache.
HARMLESS = {"fadvise64", "fchmod", "fchown", "fcntl", "flock", "fremovexattr", "fsetxattr", "unlink", "unlinkat"}
CALL = re.compile(r"^(\d+) +(\w+)\((.*)")


def reason_not(_cli):
    """Why this cannot be tried here, if it cannot."""
    if not shutil.which("strace"):
        return "strace is not installed"
    if subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode != 0:
        return "processes cannot be traced here"
    return None


def is_harmless(trace, call, injected):
    """Closing matters where the file was written: the first time. Later it has been read, or is let go of."""
    if call == "close":
        before = trace[: trace.index(injected)]
        return any(" close(" in line and ".poise-" in line for line in before.splitlines())
    return call in HARMLESS


def calls_of_save(trace, pid, name):
    """(call, which of its name in this process it is) for each call from the first that names the file."""
    counts = {}
    began = False
    for line in trace.splitlines():
        found = CALL.match(line)
        if not found or found[1] != pid:
            continue
        call = found[2]
        counts[call] = counts.get(call, 0) + 1
        began = began or (call != "execve" and name in found[3])
        if began and call not in OTHER_CALLS:
            yield call, counts[call]


class SystemCalls(Trial):
    def __init__(self, cli, folder):
        super().__init__(cli)
        self.folder = folder
        self.trace = folder / "trace"
        self.source = folder / "in.poise.json"
        self.new = self.make_plan(self.source, "sample")
        self.old = self.make_plan(folder / "old.poise.json", "seminar")

    def save(self, place, *injection):
        """Save under strace. Returns the run and its trace."""
        place.restore()
        ran = self.run("export", "-o", place.path, self.source, under=["strace", "-f", "-y", "-qq", "-o", self.trace, *injection])
        return ran, self.trace.read_text(encoding="utf-8", errors="replace")

    def save_failing(self, place, call, number, error):
        """Save while one call fails. Returns the run, its trace, and the line of the call in it, if it was made.

        How often a process reads before it saves differs by some wake-ups of its threads from run to run, so that the
        last call of a name is not made each time.
        """
        for _ in range(5):
            ran, trace = self.save(place, f"--inject={call}:error={error}:when={number}")
            injected = next((line for line in trace.splitlines() if "(INJECTED)" in line), "")
            if injected:
                break
        return ran, trace, injected

    def try_call(self, place, call, number, error):
        ran, trace, injected = self.save_failing(place, call, number, error)
        what = f"{place.kind}, {call} {number}, {error}:"
        held = place.holds()
        self.seen["failing calls"] += 1
        if not injected:
            self.fail(what, "the call did not fail")
        if ran.returncode == 0 and ".poise-" in injected and not is_harmless(trace, call, injected):
            self.fail(what, "is passed over:", injected)
        if ran.returncode == 1 and place.path.name not in ran.stderr:
            self.fail(what, "does not say what failed:", ran.stderr)
        self.check_save(what, ran, place, self.new)
        if call not in ("unlink", "unlinkat") and strays(place.folder):
            self.fail(what, "a temporary file stays")
        self.seen["error shown, old file" if ran.returncode and held == place.old else
                  "error shown, new file" if ran.returncode else "saved all the same"] += 1

    def try_place(self, kind, errors):
        """@errors: how many errors each call fails with; which ones goes round."""
        place_folder = self.folder / kind
        place_folder.mkdir()
        place = Place(place_folder, kind, self.old)
        ran, trace = self.save(place)
        if ran.returncode != 0 or place.holds() != self.new:
            raise AssertionError(f"cannot save under strace: {ran.stderr}")
        calls = list(calls_of_save(trace, trace.split(maxsplit=1)[0], place.path.name))
        if len(calls) < 10:
            raise AssertionError(f"only {calls}")
        self.seen["calls"] += len(calls)
        for index, (call, number) in enumerate(calls):
            for k in range(errors):
                self.try_call(place, call, number, ERRORS[(index + k) % len(ERRORS)])


def run(cli, full):
    with scratch() as folder:
        trial = SystemCalls(cli, folder)
        for kind in Place.KINDS:
            trial.try_place(kind, len(ERRORS) if full else 1)
    return trial.seen, trial.failures
