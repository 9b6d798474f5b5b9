#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What po/translate does with files; README.md tells translators of it.

Usage: workbench.py update|check|numbers [LANG…]
Without a language: all of LINGUAS. The exit code of a check is 1 if something is to be mended or missing.
"""

import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
import catalogue  # noqa: E402
import check  # noqa: E402
import glossary  # noqa: E402
import numbers_of_texts  # noqa: E402
import template  # noqa: E402
import update  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def show(language, checked):
    """Print what was found, the most important last, where it is read."""
    if checked.same:
        print("The same as in English; translate it, or say why in "
              f"po/glossary/{language}.md under “{glossary.HEADING}”:")
        print("\n".join(f"  {text}" for text in checked.same))
    if checked.failures:
        print("To be mended:")
        print("\n".join(f"  {failure}" for failure in checked.failures))
    print(checked.completeness())


def main(command, *languages):
    sound = True
    with tempfile.TemporaryDirectory() as folder:
        pot = pathlib.Path(folder) / "poise.pot"
        for language in languages or template.listed(ROOT / "po" / "LINGUAS"):
            if command == "update":
                print(update.update(ROOT, language))
                continue
            if not (ROOT / "po" / f"{language}.po").exists():
                sys.exit(f"There is no po/{language}.po. Run po/translate {language} to begin it.")
            if not pot.exists():
                template.collect_all(ROOT, pot)
                if command == "numbers":
                    print("\n".join(numbers_of_texts.table(catalogue.read(pot)[1])))
            checked = check.check(ROOT, language, pot)
            if command == "numbers":
                print(checked.completeness())
                continue
            show(language, checked)
            sound = sound and checked.complete and not checked.failures and not checked.same
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
