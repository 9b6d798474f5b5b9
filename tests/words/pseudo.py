#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue in which each text is its own translation, in brackets: what is without them cannot be translated.

With --longer it is written with accents, too, and 40 % longer, as texts are in other languages.

Usage: pseudo.py [--longer] SOURCE-ROOT OUTPUT.mo FILE…
       where FILE may be a list of files, po/POTFILES.in
"""

import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import gettexts  # noqa: E402

HEADER = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: en_XA\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""


ACCENTS = str.maketrans("aceinouyACEINOUY", "åčéïñöüýÅČÉÏÑÖÜÝ")
# What is no text in a text: placeholders, escapes, markup and entities.
KEPT = re.compile(r"(\{[^}]*\}|\\.|<[^>]*>|&[^;]*;|%[a-z])")


def lengthen(text):
    """A text with accents, and 40 % longer; words of the filling are as long as words are."""
    filling = len(KEPT.sub("", text)) * 2 // 5
    words = [("xẋ" * 4)[: min(7, filling - at)] for at in range(0, filling, 8)]
    parts = KEPT.split(text)
    parts[::2] = [part.translate(ACCENTS) for part in parts[::2]]
    tail = "…" if parts[-1].endswith("…") else ""
    return " ".join(["".join(parts).removesuffix("…"), *filter(None, words)]) + tail


def translate(entry, longer):
    """One entry of a template, with its texts as translations; the template has each text on a line of its own."""
    texts = {name: text for name, text in re.findall(r'^(msgid|msgid_plural) "(.*)"$', entry, re.M)}
    # Of the words that people may type, those in brackets would be none.
    if longer and 'msgctxt "quick entry"' in entry:
        return ""
    texts = {name: f"⟦{lengthen(text) if longer else text}⟧" for name, text in texts.items()}
    entry = re.sub(r'^msgstr ""$', lambda _: f'msgstr "{texts["msgid"]}"', entry, flags=re.M)
    entry = re.sub(r'^msgstr\[0\] ""$', lambda _: f'msgstr[0] "{texts["msgid"]}"', entry, flags=re.M)
    return re.sub(r'^msgstr\[1\] ""$', lambda _: f'msgstr[1] "{texts["msgid_plural"]}"', entry, flags=re.M)


def listed(root, name):
    """The files that a list names, or the one that is none."""
    if not name.endswith("POTFILES.in"):
        return [name]
    lines = (pathlib.Path(root) / name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def main():
    longer = sys.argv[1] == "--longer"
    root, output, *names = sys.argv[2 if longer else 1:]
    names = [file for name in names for file in listed(root, name)]
    with tempfile.TemporaryDirectory() as folder:
        template, catalogue = pathlib.Path(folder) / "poise.pot", pathlib.Path(folder) / "eo.po"
        if complaints := gettexts.collect(root, root, names, template):
            sys.exit("\n".join(complaints))
        subprocess.run(["msgcat", "--no-wrap", "-o", template, template], check=True)
        entries = template.read_text(encoding="utf-8").strip().split("\n\n")[1:]
        catalogue.write_text("\n\n".join([HEADER] + [translate(entry, longer) for entry in entries]) + "\n", encoding="utf-8")
        subprocess.run(["msgfmt", "-o", output, catalogue], check=True)


main()
