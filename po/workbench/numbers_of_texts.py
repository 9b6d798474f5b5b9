# SPDX-License-Identifier: GPL-3.0-or-later
"""How many texts there are, where they stand, and what is told to translators with them."""

import re

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
# Where a text stands that is in several places: the first of these that it is in.
PLACES = [("window", ("ui/", "src/gui/")), ("sentences, documents", ("src/",)), ("templates", ("data/templates/",)),
          ("help", ("data/help/",)), ("desktop, schema", ("data/",))]
COLUMNS = [
    ("texts", lambda entry: 1),
    ("words", lambda entry: len(WORD.findall(entry.text))),
    ("context", lambda entry: entry.context is not None),
    ("comment", lambda entry: bool(entry.comments)),
    ("plural", lambda entry: entry.plural is not None),
    ("one word", lambda entry: len(WORD.findall(entry.text)) == 1),
]


def place_of(entry):
    return next((place for place, folders in PLACES if any(name.startswith(folders) for name in entry.files)), "else")


def rows(entries):
    """For each place and for all: its name, and the numbers of COLUMNS."""
    by_place = {place: [] for place, _ in PLACES}
    for entry in entries:
        by_place.setdefault(place_of(entry), []).append(entry)
    for place, there in [*by_place.items(), ("all", entries)]:
        if there:
            yield place, [sum(map(count, there)) for _, count in COLUMNS]


def table(entries):
    """Lines: a head, and one for each place."""
    yield f"{'':21}" + "".join(f"{name:>9}" for name, _ in COLUMNS)
    for place, numbers in rows(entries):
        yield f"{place:21}" + "".join(f"{number:9}" for number in numbers)
