# SPDX-License-Identifier: GPL-3.0-or-later
"""What the style checks share: the files of the tree, and small trees made up to see that a check can fail."""

import pathlib
import tempfile

FOLDERS = (".ci", "data", "po", "src", "tests", "ui")
UNSEEN = ("__pycache__",)


def files(root, *folders, suffixes=None):
    """All files below the given folders of a tree, in order; with given endings only, if there are any."""
    found = []
    for folder in folders or FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and not set(UNSEEN) & set(path.parts) and not path.name.endswith("~"):
                if suffixes is None or path.suffix in suffixes:
                    found.append(path)
    return found


def failures_in(check, contents):
    """What a check says of a tree made of texts (or bytes) by path."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, content in contents.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(check(root))


def sees(check, contents, word):
    """A case: the check must find something in the tree, and name what is wrong."""
    found = failures_in(check, contents)
    if not any(word in failure for failure in found):
        yield f"expected a failure with {word!r}, found {found}"


def passes(check, contents):
    """A case: the check must find nothing in the tree."""
    yield from failures_in(check, contents)
