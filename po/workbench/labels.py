# SPDX-License-Identifier: GPL-3.0-or-later
"""What the help calls parts of the window is what the window calls them, in each language."""

import html
import re

import pages

LETTER = re.compile(r"\s*\(_\w\)|_(?=\w)")


def plain(text):
    """A label as one reads it: without the letter for the keyboard and the dots that promise a question."""
    return LETTER.sub("", text).rstrip("…:").strip()


def of_page(entry):
    return any(name.endswith(pages.ENDING) for name in entry.files)


def called(text):
    """What a text of the help calls parts of the window, as one reads it."""
    return [plain(html.unescape(label)) for label in pages.labels(text)]


def in_window(entries):
    """What the texts of the window are in the language of a catalogue, by what they are in English."""
    known = {}
    for entry in entries:
        if not all(name.endswith(pages.ENDING) for name in entry.files):
            for english in (entry.text, entry.plural or entry.text):
                known.setdefault(plain(english), set()).update(map(plain, entry.forms if entry.translated else []))
    return known


def unknown_failures(entries):
    """What the English help calls something that has no such label."""
    known = in_window(entries)
    for entry in filter(of_page, entries):
        for label in called(entry.text):
            if label not in known:
                yield f"{entry.files[0]}: no text of the window is “{label}”, as <gui> says in {entry.name}"


def translation_failures(entries):
    """Yields entries and what is wrong with them: a label is translated in another way than in the window."""
    known = in_window(entries)
    for entry in entries:
        if not of_page(entry) or not entry.translated:
            continue
        left = called(entry.forms[0])
        for label in called(entry.text):
            wanted = known.get(label) or {label}
            found = next((other for other in left if other in wanted), None)
            if found is None:
                names = " or ".join(f"“{name}”" for name in sorted(wanted))
                yield entry, f"lacks <gui>: “{label}” is {names} in the window"
            else:
                left.remove(found)
