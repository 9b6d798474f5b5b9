# SPDX-License-Identifier: GPL-3.0-or-later
"""Collecting the texts of sources as the build does."""

import pathlib
import subprocess
import sys

# The preset of Meson's i18n.gettext() and what po/meson.build adds to it, as far as it concerns us.
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "NP_:1,2", "ngettext:1,2", "g_dngettext:2,3"]
OPTIONS = ["--from-code=UTF-8", "--add-comments=Translators", "--check=ellipsis-unicode", "--check=quote-unicode"]


def run(*command):
    """Run a command. Returns its exit code and what it says, line by line."""
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.returncode, [line for line in (result.stdout + result.stderr).splitlines() if line.strip()]


def collect(source, root, names, output):
    """Write the catalogue of all texts of some files of a tree to a file, by the means of the source tree.

    Returns what xgettext complains of.
    """
    xgettext = pathlib.Path(source).resolve() / "po" / "xgettext.py"
    keywords = [f"--keyword={keyword}" for keyword in KEYWORDS]
    status, lines = run(sys.executable, str(xgettext), "-D", str(root), *OPTIONS, *keywords, "-o", str(output), *names)
    return lines + ([f"xgettext failed with {status}"] if status else [])
