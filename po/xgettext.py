#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""xgettext, after which each message with a named placeholder is marked as python-brace-format.

GNU xgettext takes `--flag=…:python-brace-format` for Python sources alone, not for C. The mark makes
`msgfmt --check` and translators' editors refuse a translation that loses or misspells a placeholder.
Meson uses this script as its xgettext; the arguments are those of the real one."""

import os
import re
import shutil
import subprocess
import sys

PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


def real_xgettext():
    here = os.path.dirname(os.path.abspath(__file__))
    folders = [folder for folder in os.get_exec_path() if os.path.abspath(folder or ".") != here]
    return shutil.which("xgettext", path=os.pathsep.join(folders)) or sys.exit("xgettext is not installed")


def output_of(arguments):
    """The file that the arguments name, or None."""
    for index, argument in enumerate(arguments):
        if argument in ("-o", "--output"):
            return arguments[index + 1]
        if argument.startswith("--output="):
            return argument.split("=", 1)[1]
        if argument.startswith("-o"):
            return argument[2:]
    return None


def mark(entry):
    """One entry of a catalogue, marked where it has a placeholder, its comments without C's stars."""
    lines = [re.sub(r"^#\. \* ", "#. ", line) for line in entry.split("\n")]
    texts = [line for line in lines if not line.startswith("#")]
    if "python-brace-format" in entry or not PLACEHOLDER.search("".join(texts)):
        return "\n".join(lines)
    for index, line in enumerate(lines):
        if line.startswith("#,"):
            lines[index] = line + ", python-brace-format"
            return "\n".join(lines)
    first = next(index for index, line in enumerate(lines) if line and not line.startswith("#"))
    return "\n".join(lines[:first] + ["#, python-brace-format"] + lines[first:])


def main():
    arguments = sys.argv[1:]
    status = subprocess.run([real_xgettext(), *arguments], check=False).returncode
    output = output_of(arguments)
    if status == 0 and output not in (None, "-") and os.path.exists(output):
        with open(output, encoding="utf-8") as catalogue:
            entries = catalogue.read().split("\n\n")
        with open(output, "w", encoding="utf-8") as catalogue:
            catalogue.write("\n\n".join(entries[:1] + [mark(entry) for entry in entries[1:]]))
    return status


if __name__ == "__main__":
    sys.exit(main())
