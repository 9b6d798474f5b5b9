# SPDX-License-Identifier: GPL-3.0-or-later
"""The glossary of a language, po/glossary/LANG.md: which texts are the same as in English, and why."""

HEADING = "## Same as in English"

SKELETON = """# {language}

How people are addressed, which quotation marks are used, and what else holds for all texts.

| English | {language} | Note |
|---|---|---|
| synchronous | | |
| asynchronous | | |

{heading}

- “Poise” — the name of the application
"""


def quoted(line):
    """What stands in “quotation marks” before the dash; such marks within them belong to it."""
    depth, start = 0, 0
    for index, letter in enumerate(line):
        if letter == "“":
            start = start if depth else index + 1
            depth += 1
        elif letter == "”" and depth:
            depth -= 1
            if not depth:
                yield line[start:index]
        elif letter == "—" and not depth:
            return


def items(lines):
    """The items of the list below the heading, each as one line."""
    here, item = False, ""
    for line in lines:
        if line.startswith("#") or line.startswith("- "):
            if here and item:
                yield item
            item = line if line.startswith("- ") else ""
        elif item:
            item += " " + line.strip()
        if line.startswith("#"):
            here = line.strip() == HEADING
    if here and item:
        yield item


def same_texts(path):
    """The texts that are justified; one that ends in … stands for all that begin so."""
    if not path.exists():
        return set()
    lines = path.read_text(encoding="utf-8").splitlines()
    return {text for item in items(lines) if " — " in item for text in quoted(item)}


def justifies(texts, text):
    """Whether a text is among the justified ones."""
    return text in texts or any(known.endswith("…") and len(known) > 1 and text.startswith(known[:-1])
                                for known in texts)
