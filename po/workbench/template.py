# SPDX-License-Identifier: GPL-3.0-or-later
"""The template: all texts of the sources, collected as the build does, with the same options."""

import pathlib
import subprocess
import sys

PO = pathlib.Path(__file__).resolve().parent.parent


def listed(path):
    """The lines of a list such as LINGUAS, without comments."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def collect(root, names, output):
    """Write the texts of some files of a tree to a file. Returns what xgettext complains of."""
    command = [sys.executable, PO / "xgettext.py", "-D", root, *listed(PO / "xgettext-options"), "-o", output, *names]
    result = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    complaints = [line for line in (result.stdout + result.stderr).splitlines() if line.strip()]
    return complaints + ([f"xgettext failed with {result.returncode}"] if result.returncode else [])


def collect_all(root, output):
    """The same for all files with texts. Whoever wrote the sources sees the complaints in the tests."""
    complaints = collect(root, listed(root / "po" / "POTFILES.in"), output)
    if not output.exists():
        sys.exit("\n".join(complaints) or "No texts were found.")
