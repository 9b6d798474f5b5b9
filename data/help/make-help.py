#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the help in all languages: folders as they are installed, LANGUAGE/poise, with pages and pictures.

What is written by hand is translated by the catalogues in po; what is made from tables is written by poise-help. A picture
that there is not in a language is the English one.

Usage: make-help.py SOURCE-ROOT POISE-HELP FOLDER LANGUAGE…
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(ROOT / "po" / "workbench"))
import catalogue  # noqa: E402
import pages  # noqa: E402

ENGLISH = "C"


def tag(language):
    """A language as web and XML name it: pt-BR, sr-Latn."""
    name, _, script = language.partition("@")
    return name.replace("_", "-") + {"": "", "latin": "-Latn", "cyrillic": "-Cyrl"}.get(script, "")


def read_translations(language):
    """The translations that are done, by text."""
    entries = catalogue.read(ROOT / "po" / f"{language}.po")[1]
    return {entry.text: entry.forms[0] for entry in entries if entry.translated and not entry.context}


def write_pages(language, folder):
    """The pages that are written by hand."""
    translations = {} if language == ENGLISH else read_translations(language)
    for page in sorted((ROOT / "data" / "help" / ENGLISH).glob("*" + pages.ENDING)):
        data = page.read_bytes()
        if language != ENGLISH:
            data = pages.translate(data, tag(language), translations)
        (folder / page.name).write_bytes(data)


def write_tables(program, language, folder, locale):
    """The pages that are made from tables, and the charts."""
    if language != ENGLISH:
        messages = locale / language / "LC_MESSAGES"
        messages.mkdir(parents=True)
        subprocess.run(["msgfmt", "-o", messages / "poise.mo", ROOT / "po" / f"{language}.po"], check=True)
    # In a build with sanitizers, what fontconfig keeps to the end is no reason to end without help.
    environment = {**os.environ, "POISE_LOCALE_DIR": str(locale), "ASAN_OPTIONS": "detect_leaks=0"}
    environment.pop("LANGUAGE", None)
    name = "en" if language == ENGLISH else tag(language)
    subprocess.run([program, name, folder, folder / "figures"], check=True, env=environment)


def copy_pictures(language, folder, output):
    for chart in sorted((output / ENGLISH / "poise" / "figures").glob("*.svg")):
        if not (folder / "figures" / chart.name).exists():
            shutil.copyfile(chart, folder / "figures" / chart.name)
    for each in (ENGLISH, language):
        for picture in sorted((ROOT / "data" / "help" / each / "figures").glob("*.png")):
            shutil.copyfile(picture, folder / "figures" / picture.name)


def main(program, output, *languages):
    output = pathlib.Path(output)
    shutil.rmtree(output, ignore_errors=True)
    with tempfile.TemporaryDirectory() as locale:
        for language in (ENGLISH, *languages):
            folder = output / language / "poise"
            (folder / "figures").mkdir(parents=True)
            write_pages(language, folder)
            write_tables(program, language, folder, pathlib.Path(locale))
            copy_pictures(language, folder, output)


if __name__ == "__main__":
    main(*sys.argv[2:])
