# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be told of a translation without knowing the language: is something lost, or written as on a typewriter?

Each rule takes the English text and one form of its translation, and yields what is wrong, as the end of a sentence
that begins with the text.
"""

import re

import labels
import menus
import pages

PLACEHOLDER = re.compile(r"(?<!\{)\{[a-z_]+\}")
WORD = re.compile(r"[^\W\d_]{2}")
# Lists of what people may type: as a language needs them.
LIST = "quick entry"


def placeholders(text):
    return set(PLACEHOLDER.findall(text.replace("{{", "")))


def placeholder_failures(entry, form):
    """A plural form may lack the number, where it is said of one number only; msgfmt knows which."""
    english = placeholders(entry.text) | placeholders(entry.plural or "")
    for name in sorted(placeholders(form) - english):
        yield f"has {name}, which English has not"
    if entry.plural is None:
        for name in sorted(english - placeholders(form)):
            yield f"lacks {name}"


def letter_failures(entry, form):
    english, letters = len(menus.letters(entry.text)), len(menus.letters(form))
    if english == 1 and letters != 1 and not (letters == 0 and entry.crowded):
        yield f"has {letters} underlined letters instead of one"
    elif english == 0 and letters and "_" not in entry.text and not (letters == 1 and entry.crowded):
        yield "has an underlined letter, which English has not"


def ellipsis_failures(entry, form):
    if "..." in form and "..." not in entry.text:
        yield "has three dots instead of …"
    elif entry.text.rstrip().endswith("…") and not form.rstrip().endswith("…"):
        yield "does not end with …"
    elif form.rstrip().endswith("…") and not entry.text.rstrip().endswith("…"):
        yield "ends with …, which English does not"


def quote_failures(entry, form):
    text = entry.text
    if labels.of_page(entry):  # their attributes have straight ones
        text, form = pages.without_tags(text), pages.without_tags(form)
    for mark, name in (('"', "a straight quotation mark"), ("'", "a straight apostrophe")):
        if mark in form and mark not in text:
            yield f"has {name}"


def blank_failures(entry, form):
    if not WORD.search(entry.text):  # what stands between texts is written as in each language
        return
    for end, one, other in (("begins", entry.text[:1], form[:1]), ("ends", entry.text[-1:], form[-1:])):
        if other.isspace() and not one.isspace():
            yield f"{end} with a blank"
        elif one.isspace() and not other.isspace():
            yield f"{end} without a blank"
    if "  " in form and "  " not in entry.text:
        yield "has two blanks in a row"


def list_failures(entry, form):
    """Keywords of the desktop entry."""
    if entry.text.endswith(";") and not form.endswith(";"):
        yield "does not end with a semicolon"


def markup_failures(entry, form):
    """A page of the help with such a text could not be read, or would lack a link."""
    if not labels.of_page(entry):
        return
    failure = pages.markup_failure(form)
    if failure:
        yield f"has broken tags ({failure}): {pages.first_broken(form)}"
        return
    english, other = pages.tags(entry.text), pages.tags(form)
    for tag in sorted(set(english + other)):
        if english.count(tag) != other.count(tag):
            yield f"has {tag} {other.count(tag)} times instead of {english.count(tag)}"


RULES = [placeholder_failures, letter_failures, ellipsis_failures, quote_failures, blank_failures, list_failures,
         markup_failures]


def entry_failures(entry):
    """All that is wrong in an entry, each once."""
    rules = [placeholder_failures] if entry.context == LIST else RULES
    return list(dict.fromkeys(failure for rule in rules for form in entry.forms for failure in rule(entry, form)))


def is_same(entry):
    """Whether a text with words is the same in both languages."""
    words = pages.without_tags(entry.text) if labels.of_page(entry) else entry.text
    return (all(form in (entry.text, entry.plural) for form in entry.forms)
            and bool(WORD.search(PLACEHOLDER.sub("", words))))


def menu_failures(entries, seen_together):
    """Letters that two texts of one menu share. Yields entries and failures."""
    # The same text with a context is another one, which menus have not.
    by_text = {entry.text: entry for entry in sorted(entries, key=lambda entry: entry.context is None)}
    for menu in seen_together:
        taken = {}
        for entry in [by_text[text] for text in menu if text in by_text]:
            letters = menus.letters(entry.forms[0])
            first = taken.setdefault(letters[0], entry) if letters else entry
            if first is not entry:
                yield entry, f"has the letter {letters[0]}, as {first.name} in the same menu"
