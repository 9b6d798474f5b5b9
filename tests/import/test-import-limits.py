#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No course costs more than 256 MiB and 10 seconds, whoever made it: measured from outside, in a process of its own for
each of the archives that fixtures/make-bad-archives.py makes, and for large and for tiresome ones that are well made.

Usage: test-import-limits.py POISE-CLI
"""

import os
import pathlib
import random
import subprocess
import sys
import tempfile
import zipfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/common"))
import tap  # noqa: E402

CLI = sys.argv[1]
MOST_MEMORY = 256 * 1024  # KiB
MOST_SECONDS = 10.5       # the limit, and what it takes to see that it is passed


def run(path, out):
    """Exit status, standard error, seconds of processor time, peak of memory in KiB."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([CLI, "import", "--format=moodle", "-o", out, path], stderr=said,
                                   env=os.environ | {"LC_ALL": "C.UTF-8"})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return (process.returncode, said.read().decode(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def limit_failures(name, seconds, memory, worst):
    worst[0], worst[1] = max(worst[0], seconds), max(worst[1], memory)
    if seconds > MOST_SECONDS:
        yield f"{name}: {seconds:.1f} s"
    if memory > MOST_MEMORY:
        yield f"{name}: {memory // 1024} MiB"


def bad_failures(scratch, worst):
    script = ROOT / "tests/import/fixtures/make-bad-archives.py"
    subprocess.run([script, scratch], check=True)
    names = [line.split("\t")[0] for line in (scratch / "expected.tsv").read_text(encoding="utf-8").splitlines()]
    if len(names) < 60:
        yield f"only {len(names)} archives"
    for name in names:
        out = scratch / "out.poise.json"
        code, said, seconds, memory = run(scratch / name, out)
        if code != 1 or out.exists():
            yield f"{name}: exit {code}, {'a plan' if out.exists() else 'no plan'}"
        if said.count("\n") != 1 or not said.startswith(f"{scratch / name}: "):
            yield f"{name}: {said!r}"
        yield from limit_failures(name, seconds, memory, worst)


def write_course(path, kind, intros, film=0):
    """A backup with an activity for each intro, and a film that nobody reads."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("ballast", random.Random(1).randbytes(2 << 20))
        for i, intro in enumerate(intros):
            archive.writestr(f"activities/{kind}_{i}/{kind}.xml", f'<activity id="{i}"><{kind}><name>Name {i}</name><intro>'
                             f"{intro}</intro></{kind}></activity>")
            archive.writestr(f"activities/{kind}_{i}/module.xml", f'<module id="{i}"><modulename>{kind}</modulename>'
                             f"<sectionid>{i % 50}</sectionid><visible>1</visible></module>")
        for i in range(50):
            archive.writestr(f"sections/section_{i}/section.xml", f'<section id="{i}"><number>{i}</number></section>')
        archive.writestr("moodle_backup.xml", "<moodle_backup><information/></moodle_backup>")
        with archive.open(zipfile.ZipInfo("files/aa/film"), "w", force_zip64=True) as entry:
            noise = random.Random(2).randbytes(1 << 20)
            for _ in range(film):
                entry.write(noise)


def tiresome(begin, middle, times, end=""):
    """60 pages, each with an intro that is made to be looked through again and again."""
    return "page", [begin + middle * times + end] * 60, 0


COURSES = {
    "20,000 activities": (
        "page", ["&lt;p&gt;We will meet in Zoom, or discuss it at your own pace.&lt;/p&gt; " * 9] * 20000, 0),
    "a film of 600 MB": ("forum", ["Hello"] * 100, 600),
    "tags that nobody closes": tiresome("", "&lt;b&gt;", 80000),
    "words of meeting": tiresome("", "we will meet in zoom not asynchronous live session ", 5000),
    "words of meeting without blanks": tiresome("no ", "webinar=", 30000),
    "languages that nobody ends": tiresome("", "{mlang x}&lt;span class=&quot;multilang&quot;", 7000),
    "languages without a name": tiresome("", "&lt;span class=&quot;multilang&quot;&gt;", 9000, "&lt;/span&gt;"),
    "languages of which one is not ended": tiresome(
        "", "&lt;span lang=&quot;x&quot; class=&quot;multilang&quot;&gt;&lt;/span&gt;{mlang x}", 4500),
    "addresses": tiresome("", "https://zoom.us/j/1 ", 13000),
    "what may begin an address": tiresome("", "(a", 60000),
}


def course_failures(scratch, worst, kind, intros, film):
    path, out = scratch / "course.mbz", scratch / "course.poise.json"
    write_course(path, kind, intros, film)
    code, said, seconds, memory = run(path, out)
    if code != 0 or not out.exists():
        yield f"exit {code}: {said[-300:]}"
    if f"{len(intros)}" not in said.replace(",", ""):
        yield said[:300]
    yield from limit_failures("course", seconds, memory, worst)
    out.unlink(missing_ok=True)
    path.unlink()


with tempfile.TemporaryDirectory() as folder:
    most = [0.0, 0]
    tap.case("archives of strangers", bad_failures, pathlib.Path(folder), most)
    tap.note(f"at most {most[0]:.1f} s, {most[1] // 1024} MiB")
    for title, course in COURSES.items():
        most = [0.0, 0]
        tap.case(title, course_failures, pathlib.Path(folder), most, *course)
        tap.note(f"{most[0]:.1f} s, {most[1] // 1024} MiB")
sys.exit(tap.finish())
