#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one fuzz target over its corpus: tests/fuzz/corpus/TARGET, what data/ has of its kind, and ../shared where that
is there. Further options are the target's own: libFuzzer's in a build with clang, those of fuzz-main.c in any other.

Usage: fuzz-run.py [--keep=FOLDER] …/fuzz-TARGET [OPTION…]

With --keep, libFuzzer goes on from what earlier runs left in the folder and leaves there what it finds; without, each
run is the same.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = pathlib.Path(os.environ.get("POISE_SHARED_DATA", ROOT / "../shared/data"))
JSON_TEST_SUITE = SHARED / "json-test-suite/test_parsing"

# What stands elsewhere, by target
ELSEWHERE = {
    "plan": [*(ROOT / "data/templates").glob("*.json"), *JSON_TEST_SUITE.glob("*.json")],
    "tools": [ROOT / "data/tools.json", *JSON_TEST_SUITE.glob("*.json")],
    "cartridge": [],
    "csv": list((SHARED / "schedules").glob("*.csv")),
    "guess": [],
    "ldj": [*(SHARED / "learning-designer").glob("*.*"), *(ROOT / "data/templates").glob("*.json")],
    "moodle": list((SHARED / "courses").glob("*.mbz")),
    "quick": [],
    "outline": [],
    "xml": [],
}
LARGEST = 256 * 1024


def seeds(target):
    own = (path for path in (ROOT / "tests/fuzz/corpus" / target).iterdir() if path.is_file())
    return sorted(path for path in [*own, *ELSEWHERE[target]] if path.stat().st_size <= LARGEST)


def environment():
    """Every piece of memory is watched, and libraries' leaks are known ones."""
    suppressions = ROOT / "tests/lsan.supp"
    return os.environ | {
        "G_SLICE": "always-malloc", "LC_ALL": "C.UTF-8", "LANGUAGE": "", "TZ": "UTC",
        "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
        "LSAN_OPTIONS": f"suppressions={suppressions}:print_suppressions=0",
    }


def is_libfuzzer(program):
    said = subprocess.run([program, "-help=1"], capture_output=True, text=True, check=False, env=environment())
    return "-max_total_time" in said.stdout + said.stderr


def run(program, target, keep, options):
    dictionary = ROOT / f"tests/fuzz/words/{target}.dict"
    files = seeds(target)
    if not is_libfuzzer(program):
        return subprocess.call([program, f"--words={dictionary}", *options, *files], env=environment())
    with tempfile.TemporaryDirectory() as scratch:
        found = pathlib.Path(keep or scratch) / target
        found.mkdir(parents=True, exist_ok=True)
        inputs = pathlib.Path(scratch) / "inputs"
        inputs.write_text(",".join(map(str, files)), encoding="utf-8")
        bad = pathlib.Path(program).resolve().parent / f"found-{target}-"
        # Meson would take libFuzzer's own exit code for a test that was skipped.
        return subprocess.call([program, f"-dict={dictionary}", f"-seed_inputs=@{inputs}", f"-artifact_prefix={bad}",
                                "-error_exitcode=1", "-timeout=20", "-print_final_stats=1", *options, found], env=environment())


def main(arguments):
    keep = None
    if arguments and arguments[0].startswith("--keep="):
        keep = arguments.pop(0).partition("=")[2]
    target = pathlib.Path(arguments[0]).name.removeprefix("fuzz-") if arguments else None
    if target not in ELSEWHERE:
        print(__doc__, file=sys.stderr)
        return 2
    return run(arguments[0], target, keep, arguments[1:])


sys.exit(main(sys.argv[1:]))
