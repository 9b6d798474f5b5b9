#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the help's pages say that somebody may try: the keys that they name are keys of the window, and the commands that
they show do their work, each run as it stands there.

Usage: test-help.py SOURCE-ROOT POISE-CLI
"""

import html
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

sys.dont_write_bytecode = True
ROOT = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(ROOT / "tests/common"))
import tap  # noqa: E402

POISE_CLI = pathlib.Path(sys.argv[2]).resolve()
PAGES = sorted((ROOT / "data/help/C").glob("*.page"))
FIXTURES = ROOT / "tests/import/fixtures"
SAMPLE = ROOT / "data/templates/sample.poise.json"
MALLARD = "{http://projectmallard.org/1.0/}"
ROW = re.compile(r'\{ POISE_KEYS_OF_\w+, "([^"]+)"')
# What the help calls a key, where GTK calls it otherwise
NAMES = {"Ctrl": "<Control>", "Shift": "<Shift>", "Alt": "<Alt>", "Enter": "Return", "Esc": "Escape", "←": "Left",
         "→": "Right", "↑": "Up", "↓": "Down", "?": "question", ",": "comma"}
# Held while one clicks or drags
HELD = {"<Control>", "<Shift>"}


# ---- Keys ----

def keys_of_window():
    """All that the table of keys has, as GTK writes it; from whichever file the table is in."""
    found = set()
    for source in (ROOT / "src").rglob("*.c"):
        text = source.read_text(encoding="utf-8")
        if "POISE_KEYS_OF_" in text:
            found.update(key.lower() for keys in ROW.findall(text) for key in keys.split())
    return found


def keys_of_page(page):
    """What is to be pressed together, each as GTK writes it."""
    root = tree.fromstring(page)
    together = [[key.text for key in keys] for keys in root.iter(f"{MALLARD}keyseq")]
    within = {id(key) for keys in root.iter(f"{MALLARD}keyseq") for key in keys}
    together += [[key.text] for key in root.iter(f"{MALLARD}key") if id(key) not in within]
    return ["".join(NAMES.get(key, key) for key in keys) for keys in together]


def unknown_keys(page, known):
    yield from (f"no key of the window is {key}" for key in keys_of_page(page)
                if key not in HELD and key.lower() not in known)


def sees_unknown_keys():
    page = (f'<page xmlns="{MALLARD[1:-1]}"><p><keyseq><key>Ctrl</key><key>S</key></keyseq> <key>Esc</key> <key>Ctrl</key>'
            "<keyseq><key>Ctrl</key><key>B</key></keyseq> <key>F7</key></p></page>")
    found = list(unknown_keys(page, keys_of_window()))
    if [line.split()[-1] for line in found] != ["<Control>B", "F7"]:
        yield f"found {found}"


# ---- Commands ----

def commands(page):
    return [line for text in re.findall(r"<screen>(.*?)</screen>", page, re.S)
            for line in html.unescape(text).splitlines() if line.startswith("poise-cli ")]


def furnish(folder, words):
    """What a command reads, and the folder that it writes to. Returns what it writes."""
    written = words[words.index("-o") + 1] if "-o" in words else None
    for word in words[1:]:
        path = folder / word
        if word == written and not path.suffix:
            path.mkdir()
        elif word.endswith("*.poise.json"):
            path.parent.mkdir()
            for name in ("a", "b"):
                shutil.copy(SAMPLE, path.parent / f"{name}.poise.json")
        elif word.endswith(".mbz"):
            subprocess.run([sys.executable, FIXTURES / "make-moodle.py", FIXTURES / "moodle/weeks.json", path], check=True)
        elif word.endswith(".poise.json") and word != written:
            shutil.copy(SAMPLE, path)
    return folder / written if written else None


def failures_of(command):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        written = furnish(folder, shlex.split(command))
        ran = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False,
                             env=os.environ | {"PATH": f"{POISE_CLI.parent}:{os.environ['PATH']}"})
        if ran.returncode:
            yield f"exit {ran.returncode}: {ran.stderr}"
        elif written and not (any(written.iterdir()) if written.is_dir() else written.stat().st_size):
            yield f"{written.name} is empty"


def all_verbs_are_shown():
    """The page about the command line shows each command at work."""
    said = subprocess.run([POISE_CLI, "--help"], capture_output=True, text=True, check=True).stdout
    verbs = re.findall(r"^  ([a-z]+) ", said.split("Commands:\n")[1].split("\n\n")[0], re.M)
    page = (ROOT / "data/help/C/command-line.page").read_text(encoding="utf-8")
    yield from sorted(set(verbs) - {command.split()[1] for command in commands(page)})


def sees_a_wrong_command():
    if not list(failures_of("poise-cli export --audience=pupils -o x.pdf a.poise.json")):
        yield "a value that no option takes was not seen"


tap.case("sees keys that the window has not", sees_unknown_keys)
tap.case("sees a command that fails", sees_a_wrong_command)
tap.case("the help shows all commands", all_verbs_are_shown)
for file in PAGES:
    content = file.read_text(encoding="utf-8")
    tap.case(f"{file.name} names keys of the window", unknown_keys, content, keys_of_window())
    for line in commands(content):
        tap.case(f"{file.name}: {line}", failures_of, line)
sys.exit(tap.finish())
