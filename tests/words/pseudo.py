#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue in which each text is its own translation, in brackets: what is without them cannot be translated.

Usage: pseudo.py SOURCE-ROOT OUTPUT.mo FILE…
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
"Language: eo\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""


def translate(entry):
    """One entry of a template, with its texts as translations; the template has each text on a line of its own."""
    texts = {name: text for name, text in re.findall(r'^(msgid|msgid_plural) "(.*)"$', entry, re.M)}
    entry = re.sub(r'^msgstr ""$', lambda _: f'msgstr "⟦{texts["msgid"]}⟧"', entry, flags=re.M)
    entry = re.sub(r'^msgstr\[0\] ""$', lambda _: f'msgstr[0] "⟦{texts["msgid"]}⟧"', entry, flags=re.M)
    return re.sub(r'^msgstr\[1\] ""$', lambda _: f'msgstr[1] "⟦{texts["msgid_plural"]}⟧"', entry, flags=re.M)


def main():
    root, output, *names = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        template, catalogue = pathlib.Path(folder) / "poise.pot", pathlib.Path(folder) / "eo.po"
        if complaints := gettexts.collect(root, root, names, template):
            sys.exit("\n".join(complaints))
        subprocess.run(["msgcat", "--no-wrap", "-o", template, template], check=True)
        entries = template.read_text(encoding="utf-8").strip().split("\n\n")[1:]
        catalogue.write_text("\n\n".join([HEADER] + [translate(entry) for entry in entries]) + "\n", encoding="utf-8")
        subprocess.run(["msgfmt", "--check-format", "-o", output, catalogue], check=True)


main()
