# SPDX-License-Identifier: GPL-3.0-or-later
"""What the test scripts share: each case is printed as one line of TAP, and failures say why.

A script calls case(), or skip(), any number of times and ends with finish(), whose result is its exit code.
"""

import traceback

_count = 0
_failed = 0


def case(name, check, *arguments):
    """Run one case. The check gives the failures it found, as texts; none of them is a pass, an exception is one.

    Returns whether it passed.
    """
    global _count, _failed
    _count += 1
    try:
        failures = list(check(*arguments) or [])
    except Exception:  # a broken check must fail, not end the others
        failures = traceback.format_exc().splitlines()
    _failed += bool(failures)
    print(f"{'not ok' if failures else 'ok'} {_count} {name}")
    for failure in failures:
        for line in str(failure).splitlines():
            print(f"# {line}", flush=True)
    return not failures


def skip(name, reason):
    """Say that a case cannot be run here."""
    global _count
    _count += 1
    print(f"ok {_count} {name} # SKIP {reason}", flush=True)


def note(text):
    """Say something that is worth knowing and neither passes nor fails."""
    print(f"# {text}", flush=True)


def finish():
    """Print the plan. Returns the exit code."""
    print(f"1..{_count}", flush=True)
    return 1 if _failed else 0
