# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading catalogues of gettext, *.po and *.pot, as they are written: with the line on which each text begins."""

import re

ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", '"': '"'}
FIELD = re.compile(r'^(?P<field>msgctxt|msgid|msgid_plural|msgstr)(?:\[(?P<form>\d+)\])? (?P<text>".*")$')


def unquote(quoted):
    """The text of one quoted line."""
    return re.sub(r"\\(.)", lambda match: ESCAPES.get(match[1], match[0]), quoted[1:-1])


class Entry:
    """One text: where it stands in the file, what is told of it, and its translation in as many forms as it has."""

    def __init__(self, line):
        self.line = line
        self.comments = []  # for translators, out of the sources
        self.files = []
        self.flags = set()
        self.context = None
        self.text = ""
        self.plural = None
        self.forms = []
        self.crowded = False  # in a menu with more texts than letters

    @property
    def key(self):
        """What makes it another text than any other; the plural may not differ either."""
        return self.context, self.text, self.plural

    @property
    def fuzzy(self):
        return "fuzzy" in self.flags

    @property
    def translated(self):
        return bool(self.forms) and all(self.forms) and not self.fuzzy

    @property
    def name(self):
        """What it is called in messages to people: the text, shortened, with its context."""
        text = self.text.replace("\n", " ")
        text = text if len(text) <= 60 else text[:59].rstrip() + "…"
        return f"“{text}”" + (f" ({self.context})" if self.context else "")

    def comment(self, line):
        """Take one line of comment."""
        if line.startswith("#."):
            self.comments.append(line[2:].strip())
        elif line.startswith("#:"):
            self.files += [place.split(":")[0] for place in line[2:].split()]
        elif line.startswith("#,"):
            self.flags |= {flag.strip() for flag in line[2:].split(",")}

    def append(self, field, form, text):
        """Take one line of text of a field, of which there may be several."""
        if field == "msgctxt":
            self.context = (self.context or "") + text
        elif field == "msgid":
            self.text += text
        elif field == "msgid_plural":
            self.plural = (self.plural or "") + text
        else:
            while len(self.forms) <= form:
                self.forms.append("")
            self.forms[form] += text


def blocks(lines):
    """The paragraphs of a file, each with the number of its first line."""
    block, first = [], 1
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            first = first if block else number
            block.append(line)
        elif block:
            yield first, block
            block = []


def read_entry(first, block):
    """The entry of a paragraph, or None if it is one that is no longer in use."""
    entry, field, form = Entry(first), None, 0
    for number, line in enumerate(block, first):
        match = FIELD.match(line)
        if line.startswith("#"):
            entry.comment(line)
        elif match:
            entry.line = number if match["field"] == "msgid" else entry.line
            field, form = match["field"], int(match["form"] or 0)
            entry.append(field, form, unquote(match["text"]))
        elif field and line.startswith('"'):
            entry.append(field, form, unquote(line))
    return entry if field else None


def read(path):
    """The header of a catalogue, as lines of "Name: value", and its entries in order."""
    entries = []
    with open(path, encoding="utf-8") as catalogue:
        for first, block in blocks(catalogue.read().split("\n")):
            entry = read_entry(first, block)
            if entry:
                entries.append(entry)
    if not entries or entries[0].text or not entries[0].forms:
        return [], entries
    return entries[0].forms[0].splitlines(), entries[1:]
