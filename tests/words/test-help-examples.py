#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines that the help shows as examples of what somebody may type are understood as it says, in English and in each
language in which the help has been translated.

Usage: test-help-examples.py SOURCE-ROOT FOLDER-OF-CATALOGUES READ-LINES
"""

import gettext
import html
import os
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
ROOT = pathlib.Path(sys.argv[1]).resolve()
sys.path[:0] = [str(ROOT / "tests/common"), str(ROOT / "po/workbench")]
import pages  # noqa: E402
import tap  # noqa: E402

CATALOGUES = pathlib.Path(sys.argv[2])
READ_LINES = sys.argv[3]
LANGUAGES = (ROOT / "po/LINGUAS").read_text(encoding="utf-8").split("\n")
EXAMPLE = re.compile(r"<code>(.*?)</code>")
SYNCHRONOUS, ASYNCHRONOUS, PLANNING, SOCIAL = 1, 2, 2, 3

# By how a paragraph begins in English: what its examples say, in any order. A mode is typed after a title, and as the title.
SAID = {
    "Type what learners do": [("line", (45, SYNCHRONOUS))],
    "A time such as": [("alone", minutes) for minutes in (45, 120, 90, 90)] + [("line", (90, 0))],
    "Words such as": [("mode", mode) for mode in (SYNCHRONOUS, SYNCHRONOUS, ASYNCHRONOUS, ASYNCHRONOUS)],
    "A word after a comma": [("purpose", PLANNING), ("purpose", SOCIAL)],
    "A line such as": [("section", 1)] * 3,
    "Each line becomes": [("section", 1)],
    "Press <gui>Add Section</gui>": [("section", 1)],
    "How long a learner needs": [("alone", 90), ("alone", 90)],
}


def understood(language, lines):
    ran = subprocess.run([READ_LINES, language.replace("_", "-")], input="".join(f"{line}\n" for line in lines), capture_output=True,
                         text=True, check=True, env=os.environ | {"POISE_LOCALE_DIR": str(CATALOGUES)})
    return [tuple(map(int, line.split())) for line in ran.stdout.splitlines()]


def meaning(language, kind, example):
    """What one example says, as SAID has it for examples of this kind."""
    line, titled, title = understood(language, [example, f"Xyz, {example}", f"{example} 45 min"])
    mode = titled[1] if title[:2] == (45, titled[1]) else None
    return {"line": line[:2], "alone": line[4], "mode": mode, "purpose": line[2], "section": line[3]}[kind]


def failures_of(language, text, said):
    """Each meaning is that of an example of its own."""
    left = [html.unescape(example) for example in EXAMPLE.findall(text)]
    if len(left) != len(said):
        yield f"{len(left)} examples, not {len(said)}: {text}"
        return
    for kind, expected in said:
        found = next((example for example in left if meaning(language, kind, example) == expected), None)
        if found is None:
            yield f"none of {left} is understood as {kind} {expected}"
        else:
            left.remove(found)


def texts():
    """The paragraphs with examples, in English, and what is said in them."""
    found = {}
    for page in sorted((ROOT / "data/help/C").glob("*.page")):
        for text in pages.read(page.read_bytes()):
            if EXAMPLE.search(text.text):
                found[text.text] = next((said for begin, said in SAID.items() if text.text.startswith(begin)), None)
    return found


def all_are_known():
    """None of the paragraphs is new, and none is gone."""
    found = texts()
    yield from (f"nothing is known of the examples in: {text}" for text, said in found.items() if said is None)
    yield from (f"no paragraph begins: {begin}" for begin in SAID if not any(text.startswith(begin) for text in found))


def check(language, translate):
    for text, said in texts().items():
        yield from failures_of(language, translate(text), said or [])


def sees_what_is_not_understood():
    wrong = "<code>Debate in small groups 45 mon live</code>"
    if not list(failures_of("en", wrong, SAID["Type what learners do"])):
        yield "minutes that are no minutes were taken for some"


tap.case("the paragraphs with examples are known", all_are_known)
tap.case("sees an example that is not understood", sees_what_is_not_understood)
tap.case("en", check, "en", lambda text: text)
for tag in LANGUAGES:
    if tag and not tag.startswith("#"):
        with open(CATALOGUES / tag / "LC_MESSAGES/poise.mo", "rb") as catalogue:
            tap.case(tag, check, tag, gettext.GNUTranslations(catalogue).gettext)
sys.exit(tap.finish())
