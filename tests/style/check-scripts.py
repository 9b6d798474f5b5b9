#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts that install, build, run and test: written without the usual mistakes, and counting what is there.

Usage: check-scripts.py SOURCE-ROOT
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402
import tree  # noqa: E402

ROOT = pathlib.Path(sys.argv[1])
COUNT = ROOT / "tests/count.py"
SCRIPTS = [path for path in tree.files(ROOT) if path.suffix == "" and path.read_bytes()[:2] == b"#!"]
PYTHON = tree.files(ROOT, suffixes={".py"})


def shell_is_sound(path):
    ran = subprocess.run(["shellcheck", "-x", str(path)], cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        yield ran.stdout + ran.stderr


def scripts_are_executable():
    for path in SCRIPTS + [path for path in PYTHON if path.read_bytes()[:2] == b"#!"]:
        if not os.access(path, os.X_OK):
            yield f"{path.relative_to(ROOT)} cannot be run"


def python_is_debians():
    """Another python3 on PATH would miss Debian's modules."""
    for path in PYTHON:
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        if first.startswith("#!") and first != "#!/usr/bin/python3":
            yield f"{path.relative_to(ROOT)} begins with {first}"


def packages_are_listed_well():
    lines = (ROOT / "src/packages").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line and not line.startswith("#")]
    for line in rows:
        if not re.fullmatch(r"(build|run|test) [a-z0-9][a-z0-9.+-]+", line):
            yield f"not a purpose and a package: {line}"
    if rows != sorted(set(rows)):
        yield "not in the order of the alphabet, or a package twice"
    names = [line.split()[-1] for line in rows]
    yield from (f"{name} twice" for name in set(names) if names.count(name) > 1)


# Debian has them wherever packages are built.
ESSENTIAL = {"gcc", "libc6-dev"}
# Charts in the help are drawn in each language. Whoever builds for themselves does without those they have no letters for.
FOR_OTHERS = {"debhelper-compat", "fonts-noto-cjk", "fonts-noto-core"}


def debian_builds_with_the_same(root):
    """What src/packages lists for building and what the Debian package is built with."""
    listed = {line.split()[1] for line in (root / "src/packages").read_text(encoding="utf-8").splitlines()
              if line.startswith("build ")} - ESSENTIAL
    control = (root / "data/packages/debian/control").read_text(encoding="utf-8")
    field = re.search(r"^Build-Depends:((?:.*\n)(?:[ #].*\n)*)", control, re.M)[1]
    needed = [re.sub(r"\s*[(\[<].*", "", part.strip()) for part in field.split(",") if part.strip()]
    yield from (f"data/packages/debian/control lacks {name}" for name in sorted(listed - set(needed)))
    yield from (f"src/packages lacks {name}" for name in sorted(set(needed) - listed - FOR_OTHERS))
    yield from (f"{name} twice" for name in set(needed) if needed.count(name) > 1)


def debian_has_this_version(root):
    version = re.search(r"version: '([^']+)'", (root / "meson.build").read_text(encoding="utf-8"))[1]
    newest = re.match(r"poise \(([^)]+)\)", (root / "data/packages/debian/changelog").read_text(encoding="utf-8"))[1]
    if newest.partition("-")[0] != version:
        yield f"the newest entry of data/packages/debian/changelog is of {newest}, Poise is {version}"


CONTROL = "Build-Depends: debhelper-compat (= 13),\n meson (>= 1.0),\nStandards-Version: 4\nX: zlib\n"

# ---- The count ----


def test_log(name, result, *lines):
    return json.dumps({"name": name, "result": result, "stdout": "\n".join(lines)})


def counted(expected, code, *logs):
    """The last line and the exit code of the count over logs, each a list of tests; and what failed tests said."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, tests in enumerate(logs):
            paths.append(pathlib.Path(folder) / f"{number}.json")
            paths[-1].write_text("".join(f"{test}\n" for test in tests), encoding="utf-8")
        ran = subprocess.run([COUNT, *paths], capture_output=True, text=True, check=False)
    last = ran.stdout.splitlines()[-1] if ran.stdout else ran.stderr
    if (last, ran.returncode) != (expected, code):
        yield f"{last!r} with {ran.returncode} instead of {expected!r} with {code}"
    for test in map(json.loads, sum(logs, [])):
        if test["result"] not in ("OK", "SKIP") and test["stdout"] not in ran.stdout:
            yield f"{test['stdout']!r}, which a failed test said, is not in {ran.stdout!r}"


COUNTS = [
    ("cases, not programs", "3 passed, 0 failed, 0 skipped", 0,
     [[test_log("a", "OK", "1..2", "ok 1 x", "ok 2 y"), test_log("b", "OK", "ok 1 x")]]),
    ("a failed case", "1 passed, 1 failed, 0 skipped", 1, [[test_log("a", "FAIL", "ok 1 x", "not ok 2 y")]]),
    ("a skipped case", "1 passed, 0 failed, 1 skipped", 0, [[test_log("a", "OK", "ok 1 x", "ok 2 y # SKIP no")]]),
    ("a crash between cases", "1 passed, 1 failed, 0 skipped", 1, [[test_log("a", "ERROR", "1..2", "ok 1 x")]]),
    ("a leak after the last case", "1 passed, 1 failed, 0 skipped", 1, [[test_log("a", "ERROR", "1..1", "ok 1 x")]]),
    ("a time-out before any", "0 passed, 1 failed, 0 skipped", 1, [[test_log("a", "TIMEOUT")]]),
    ("a program without cases", "1 passed, 0 failed, 0 skipped", 0, [[test_log("a", "OK", "fine")]]),
    ("a program that is skipped", "0 passed, 0 failed, 1 skipped", 1, [[test_log("a", "SKIP")]]),
    ("a case once over two logs", "1 passed, 0 failed, 0 skipped", 0,
     [[test_log("a", "OK", "ok 1 x")], [test_log("a", "OK", "ok 1 x")]]),
    ("what failed in one log only", "0 passed, 1 failed, 0 skipped", 1,
     [[test_log("a", "OK", "ok 1 x")], [test_log("a", "FAIL", "not ok 1 x")]]),
    ("names as GLib writes them", "2 passed, 0 failed, 0 skipped", 0,
     [[test_log("a", "OK", "# Start of p tests", "ok 1 /p/x", "# note", "ok 2 /p/y", "# End of p tests")]]),
    ("nothing as no success", "0 passed, 0 failed, 0 skipped", 1, [[]]),
]

SHELL = [path for path in SCRIPTS if not path.read_bytes().startswith(b"#!/usr/bin/make")]
for script in SHELL + tree.files(ROOT, "src", suffixes={".sh"}) + tree.files(ROOT, "data/completions"):
    title = f"{script.relative_to(ROOT)} is sound shell"
    if shutil.which("shellcheck"):
        tap.case(title, shell_is_sound, script)
    else:
        tap.skip(title, "shellcheck is not installed")
tap.case("scripts can be run", scripts_are_executable)
tap.case("Python is Debian's", python_is_debians)
tap.case("packages are listed well", packages_are_listed_well)
tap.case("Debian builds with the same packages", debian_builds_with_the_same, ROOT)
tap.case("Debian has this version", debian_has_this_version, ROOT)
for case_title, packages, missed in [
    ("a package that Debian lacks", "build meson\nbuild ninja-build\n", "control lacks ninja-build"),
    ("a package that Debian has in vain", "build gcc\nrun meson\n", "packages lacks meson"),
]:
    tap.case(f"sees {case_title}", tree.sees, debian_builds_with_the_same,
             {"src/packages": packages, "data/packages/debian/control": CONTROL}, missed)
tap.case("sees another version", tree.sees, debian_has_this_version,
         {"meson.build": "version: '2.0',\n", "data/packages/debian/changelog": "poise (1.9-1) unstable\n"}, "1.9")
for count_title, line, exit_code, count_logs in COUNTS:
    tap.case(f"counts {count_title}", counted, line, exit_code, *count_logs)
sys.exit(tap.finish())
