# SPDX-License-Identifier: GPL-3.0-or-later
"""Begins a catalogue, or brings it up to date with the sources; names the language where it has to be named."""

import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import catalogue
import glossary
import plurals
import template

LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?(@[a-z]+)?")
HEADER = """# SPDX-License-Identifier: GPL-3.0-or-later
msgid ""
msgstr ""
"Project-Id-Version: Poise\\n"
"PO-Revision-Date: {now}\\n"
"Last-Translator: Poise contributors\\n"
"Language-Team: none\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {forms}\\n"
"""
CREATED = re.compile(r'^"POT-Creation-Date: .*\n', re.M)
PLURAL_FORMS = re.compile(r'^"Plural-Forms: .*\n(?:".*;\\n"\n)?', re.M)


def begin(language):
    """The text of a catalogue without texts."""
    forms = plurals.plural_forms(language)
    if not forms:
        sys.exit(f"How {language} forms plurals is not known here. Add the rule to po/workbench/plurals.py: "
                 "https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html tells how it is written.")
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M+0000")
    return HEADER.format(language=language, forms=forms, now=now)


def with_plural_forms(text, language):
    """The text of a catalogue, with a rule for plurals if it had none, or only the words that stand for one."""
    header, _, rest = text.partition("\n\n")
    forms = plurals.plural_forms(language)
    if "nplurals=" in header and "nplurals=INTEGER" not in header or not forms:
        return text
    header = PLURAL_FORMS.sub("", header + "\n").rstrip("\n")
    return f'{header}\n"Plural-Forms: {forms}\\n"\n\n{rest}'


def merge(path, pot, output):
    subprocess.run(["msgmerge", "--quiet", "--previous", "--add-location=file", "-o", output, path, pot], check=True)


def replace(path, text):
    """Write a file in one go, so that no editor sees half of it; not at all where nothing but the date differs."""
    if path.exists() and CREATED.sub("", path.read_text(encoding="utf-8")) == CREATED.sub("", text):
        return
    part = path.with_name(path.name + "~")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def name_language(linguas, language):
    """Add a language to the list, in its place; comments stay at the top."""
    languages = template.listed(linguas)
    if language in languages:
        return
    lines = linguas.read_text(encoding="utf-8").splitlines() if linguas.exists() else []
    comments = [line for line in lines if line.startswith("#")]
    replace(linguas, "".join(f"{line}\n" for line in comments + sorted([*languages, language])))


def say_changes(before, after):
    """What the sources brought, as a sentence."""
    old = {entry.key: entry for entry in before}
    new = [entry for entry in after if entry.key not in old]
    gone = set(old) - {entry.key for entry in after}
    if not new and not gone:
        return "No text of the sources has changed."
    doubtful = sum(entry.fuzzy for entry in new)
    return (f"The sources have {len(new)} new texts, {doubtful} of them much like an old one, "
            f"and {len(gone)} texts are gone.")


def update(root, language):
    """Create or update po/LANGUAGE.po, its line in LINGUAS and its glossary. Returns a sentence on it."""
    if not LANGUAGE.fullmatch(language):
        sys.exit(f"“{language}” is not written as gettext writes languages: sv, pt_BR, sr@latin.")
    path = root / "po" / f"{language}.po"
    before = catalogue.read(path)[1] if path.exists() else None
    with tempfile.TemporaryDirectory() as folder:
        pot, old, merged = (pathlib.Path(folder) / name for name in ("poise.pot", "old.po", "new.po"))
        template.collect_all(root, pot)
        text = begin(language) if before is None else path.read_text(encoding="utf-8")
        old.write_text(with_plural_forms(text, language), encoding="utf-8")
        merge(old, pot, merged)
        replace(path, merged.read_text(encoding="utf-8"))
    name_language(root / "po" / "LINGUAS", language)
    terms = root / "po" / "glossary" / f"{language}.md"
    if not terms.exists():
        terms.parent.mkdir(exist_ok=True)
        terms.write_text(glossary.SKELETON.format(language=language, heading=glossary.HEADING), encoding="utf-8")
    if before is None:
        return f"po/{language}.po is new. Translate it with any editor for such files."
    return say_changes(before, catalogue.read(path)[1])
