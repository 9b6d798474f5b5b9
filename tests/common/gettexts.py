# SPDX-License-Identifier: GPL-3.0-or-later
"""Collecting the texts of sources as the build does."""

import pathlib
import subprocess
import sys


def run(*command):
    """Run a command. Returns its exit code and what it says, line by line."""
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.returncode, [line for line in (result.stdout + result.stderr).splitlines() if line.strip()]


def collect(source, root, names, output):
    """Write the catalogue of all texts of some files of a tree to a file, by the means of the source tree.

    Returns what xgettext complains of.
    """
    sys.path.insert(0, str(pathlib.Path(source).resolve() / "po" / "workbench"))
    import template

    return template.collect(root, names, output)
