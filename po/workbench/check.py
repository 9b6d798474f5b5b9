# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a catalogue against the sources, for translators and for the tests."""

import pathlib
import subprocess
import tempfile

import catalogue
import glossary
import labels
import menus
import plurals
import review
import template

# In a menu with more texts, a letter of its own for each is more than a language may have.
MOST_WITH_LETTERS = 15


class Checked:
    """What was found in a catalogue: how much of it is done, and sentences on what is wrong."""

    def __init__(self, language):
        self.language = language
        self.n_texts = 0
        self.n_translated = 0
        self.n_fuzzy = 0
        self.n_missing = 0
        self.failures = []  # what must be mended
        self.same = []  # what is the same as in English, and not justified

    @property
    def complete(self):
        return self.n_translated == self.n_texts

    def completeness(self):
        """A sentence."""
        if self.complete:
            return f"po/{self.language}.po is complete: all {self.n_texts} texts are translated."
        # Rounded down: what is not complete does not look so.
        share = self.n_translated * 100 // self.n_texts
        left = [f"{self.n_texts - self.n_translated - self.n_fuzzy} to go"]
        if self.n_fuzzy:
            left.append(f"{self.n_fuzzy} to look at again (fuzzy)")
        return (f"po/{self.language}.po: {self.n_translated} of {self.n_texts} texts are translated ({share} %), "
                f"{', '.join(left)}.")


def msgfmt_failures(path):
    command = ["msgfmt", "--check", "-o", "/dev/null", str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        yield from (line.replace(f"{path}:", f"po/{path.name}:") for line in result.stderr.splitlines() if line.strip())


def header_failures(language, header):
    """The rule for plurals may be written in many ways, but must have as many forms as the language."""
    said = next((line for line in header if line.startswith("Plural-Forms:")), "")
    known = plurals.plural_forms(language)
    if not plurals.count_forms(said):
        yield f"po/{language}.po has no Plural-Forms in its header" + (f": {known}" if known else "")


def entry_failures(language, entries, root):
    done = [entry for entry in entries if entry.translated]
    texts_by_menu = list(menus.menus(root))
    # There are not enough letters for all of a long menu in every language: there, one may be left out.
    crowded = {text for texts in texts_by_menu if len(texts) > MOST_WITH_LETTERS for text in texts}
    for entry in done:
        entry.crowded = entry.text in crowded
    found = [(entry, failure) for entry in done for failure in review.entry_failures(entry)]
    found += [*review.menu_failures(done, texts_by_menu), *labels.translation_failures(entries)]
    for entry, failure in sorted(found, key=lambda pair: pair[0].line):
        yield f"po/{language}.po:{entry.line}: the translation of {entry.name} {failure}"


def same_failures(language, entries, root):
    justified = glossary.same_texts(root / "po" / "glossary" / f"{language}.md")
    for entry in entries:
        if entry.translated and review.is_same(entry) and not glossary.justifies(justified, entry.text):
            yield f"po/{language}.po:{entry.line}: {entry.name}"


def check(root, language, pot=None):
    """Check po/LANGUAGE.po of a tree; with a template that was collected before, to save time."""
    checked, path = Checked(language), root / "po" / f"{language}.po"
    header, entries = catalogue.read(path)
    with tempfile.TemporaryDirectory() as folder:
        if not pot:
            pot = pathlib.Path(folder) / "poise.pot"
            template.collect_all(root, pot)
        wanted = {entry.key for entry in catalogue.read(pot)[1]}
    known = {entry.key: entry for entry in entries}
    checked.n_texts = len(wanted)
    checked.n_translated = sum(known[key].translated for key in wanted if key in known)
    checked.n_fuzzy = sum(known[key].fuzzy for key in wanted if key in known)
    checked.n_missing = len(wanted - set(known))
    if checked.n_missing or set(known) - wanted:
        checked.failures.append(f"po/{language}.po is older than the sources: it lacks {checked.n_missing} texts, and "
                                f"{len(set(known) - wanted)} are gone. Run po/translate {language} --update.")
    checked.failures += [*msgfmt_failures(path), *header_failures(language, header),
                         *entry_failures(language, entries, root)]
    checked.same = list(same_failures(language, entries, root))
    return checked
