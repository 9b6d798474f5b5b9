#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the test cases in logs of `meson test` and prints one line: N passed, N failed, N skipped.

A case that several logs have is counted once: failed where it failed in any, skipped where all skipped it.
A test that failed without a case of its own doing so (a crash, a leak, a time-out) is one failed case, and what
it last said is printed once more: the place where it happened may be thousands of lines above.

Usage: count.py LOG.json…
"""

import json
import re
import sys

LINE = re.compile(r"^(?P<result>ok|not ok)\b\s*(?P<number>\d+)?\s*(?:- )?(?P<name>[^#]*?)\s*(?P<directive>#\s*(?:SKIP|TODO)\b.*)?$", re.I)
RANKS = {"skipped": 0, "passed": 1, "failed": 2}
LAST_WORDS = 12  # lines
OUTCOMES = {"OK": "passed", "EXPECTEDFAIL": "passed", "SKIP": "skipped"}


def cases_of(test):
    """The cases of one test of a log: pairs of name and result."""
    outcome = OUTCOMES.get(test["result"], "failed")
    found = []
    for line in (test.get("stdout") or "").splitlines():
        match = LINE.match(line)
        if match is None:
            continue
        if match["directive"]:
            result = "skipped"
        else:
            result = "passed" if match["result"].lower() == "ok" else "failed"
        found.append((match["name"] or match["number"], result))
    if not found or (outcome == "failed" and "failed" not in [result for _, result in found]):
        found.append(("as a whole", outcome))
    return found


def last_words_of(test):
    """How a test ended, and the last lines of what it said."""
    said = [(test.get(stream) or "").splitlines()[-LAST_WORDS:] for stream in ("stdout", "stderr")]
    return ["{}: {}, after {:.1f} s".format(test["name"], test["result"], test.get("duration", 0))] + sum(said, [])


def main(logs):
    results = {}
    last_words = []
    for log in logs:
        with open(log, encoding="utf-8") as lines:
            for line in lines:
                test = json.loads(line)
                if OUTCOMES.get(test["result"]) is None:
                    last_words += last_words_of(test)
                for name, result in cases_of(test):
                    # Meson puts the suites first where it runs several tests.
                    key = (test["name"].rpartition(" / ")[2], name)
                    results[key] = max(results.get(key, "skipped"), result, key=RANKS.get)

    for line in last_words:
        print(line)
    for (test, case), result in sorted(results.items()):
        if result == "failed":
            print(f"failed: {test}: {case}")
    counts = [list(results.values()).count(result) for result in ("passed", "failed", "skipped")]
    print("{} passed, {} failed, {} skipped".format(*counts))
    return 1 if counts[1] or not counts[0] else 0


sys.exit(main(sys.argv[1:]))
