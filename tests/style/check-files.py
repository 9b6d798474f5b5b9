#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file has a place, says what it is and under which licence, and is cleanly written.

Usage: check-files.py SOURCE-ROOT
"""

import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402
import tree  # noqa: E402

TOP_LEVEL = {"LICENSE", "README.md", "data", "meson.build", "po", "src", "tests", "ui"}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

# Written by hand, so clean; the licence stands in the file itself where a comment can.
CLEAN = {".build", ".c", ".css", ".h", ".in", ".json", ".md", ".py", ".sh", ".supp", ".svg", ".ui", ".xml"}
LICENSED = CLEAN - {".json", ".md"}
# What tests read may be as bad as it likes.
DATA_FOLDERS = {"corpus", "fixtures", "golden", "invalid"}


def is_script(path):
    return path.suffix == "" and path.read_bytes()[:2] == b"#!"


def is_makefile(path):
    """Its recipes begin with a tab."""
    return path.read_bytes().startswith(b"#!/usr/bin/make")


def written_files(root, suffixes):
    """Files of the given endings and scripts without an ending; test data left out."""
    paths = [path for path in tree.files(root) if path.suffix in suffixes or is_script(path)]
    paths += [path for path in (root / "meson.build", root / "README.md") if path.exists() and path.suffix in suffixes]
    return [path for path in paths if not DATA_FOLDERS & set(path.relative_to(root).parts)]


def top_level_failures(root):
    for path in sorted(root.iterdir()):
        built = path.is_dir() and (path.name.startswith("build") or path.name in tree.UNSEEN)
        if path.name not in TOP_LEVEL and not path.name.startswith(".") and not built:
            yield f"{path.name} has no place at the top"


def licence_failures(root):
    for path in written_files(root, LICENSED):
        head = path.read_text(encoding="utf-8").splitlines()[:3]
        first = head[0] if head else ""
        expected_first = path.suffix in {".c", ".h", ".build"}
        if LICENCE not in (first if expected_first else "\n".join(head)):
            yield f"{path.relative_to(root)}:1: does not begin with {LICENCE}"


def space_failures(root):
    for path in written_files(root, CLEAN):
        name = path.relative_to(root)
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            yield f"{name}: not UTF-8: {error}"
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if line != line.rstrip():
                yield f"{name}:{number}: trailing white space"
            if "\t" in line and not (is_makefile(path) and line.startswith("\t")):
                yield f"{name}:{number}: a tab"
        if text and not text.endswith("\n"):
            yield f"{name}: no newline at the end"
        if text.endswith("\n\n"):
            yield f"{name}: empty lines at the end"


def opening_failures(root):
    """The opening comment of a C file says what it is for, not only its licence."""
    for path in tree.files(root, "src", "tests", suffixes={".c", ".h"}):
        text = path.read_text(encoding="utf-8")
        opening = re.match(r"\s*(?:/\*.*?\*/\s*)+", text, re.S)
        words = re.sub(r"[/*\s]+", " ", opening.group(0) if opening else "").replace(LICENCE, "").split()
        if len(words) < 3:
            yield f"{path.relative_to(root)}:1: the opening comment does not say what the file is for"


def own_header_failures(root):
    """A C file shows that its header stands alone; one that is for a few files only may come before it."""
    for path in tree.files(root, "src", suffixes={".c"}):
        header = path.with_name(f"{path.stem}-private.h")
        if not header.exists():
            header = path.with_suffix(".h")
        if not header.exists():
            continue
        first = re.search(r'^#include\s+["<]([^">]+)', path.read_text(encoding="utf-8"), re.M)
        if first is None or first.group(1) != str(header.relative_to(root / "src")):
            yield f"{path.relative_to(root)}: its own header is not its first include"


def header_guard_failures(root):
    """A precompiled header is a main file, where the line would be an error; nothing includes it."""
    for path in tree.files(root, "src", "tests", suffixes={".h"}):
        if path.parent.name != "pch" and "#pragma once" not in path.read_text(encoding="utf-8"):
            yield f"{path.relative_to(root)}: no #pragma once"


def unbuilt_failures(root):
    """A C file that no meson.build names is neither built nor tested. Lists name it, or the test that it holds."""
    for path in tree.files(root, "src", "tests", suffixes={".c"}):
        for folder in path.relative_to(root).parents:
            build = root / folder / "meson.build"
            if build.exists():
                break
        listed = build.read_text(encoding="utf-8") if build.exists() else ""
        relative = str(path.relative_to(build.parent))
        test_name = relative.removeprefix("test-").removesuffix(".c")
        if f"'{relative}'" not in listed and f"'{test_name}'" not in listed:
            yield f"{path.relative_to(root)}: {build.relative_to(root)} does not list it"


CHECKS = {
    "the top folder holds what it should": top_level_failures,
    "every file names its licence": licence_failures,
    "no tabs, no trailing white space, one newline at the end": space_failures,
    "every C file says what it is for": opening_failures,
    "every C file includes its own header first": own_header_failures,
    "every header guards itself": header_guard_failures,
    "every C file is built": unbuilt_failures,
}

ROOT = pathlib.Path(sys.argv[1])
for title, check in CHECKS.items():
    tap.case(title, check, ROOT)

HEAD = f"/* {LICENCE}\n *\n * What this file is for.\n */\n"
for title, check, contents, word in [
    ("a stray file", top_level_failures, {"notes.txt": ""}, "notes.txt"),
    ("a C file without a licence", licence_failures, {"src/a.c": "int a;\n"}, "src/a.c"),
    ("a licence that comes late", licence_failures, {"src/a.c": f"\n/* {LICENCE} */\n"}, "src/a.c"),
    ("a script without a licence", licence_failures, {"tests/run": "#!/bin/sh\n"}, "tests/run"),
    ("another licence", licence_failures, {"ui/a.css": "/* SPDX-License-Identifier: MIT */\n"}, "ui/a.css"),
    ("trailing white space", space_failures, {"src/a.c": "int a; \n"}, "src/a.c:1: trailing"),
    ("Windows line ends", space_failures, {"ui/a.ui": "<a/>\r\n"}, "trailing"),
    ("a tab", space_failures, {"src/a.c": "\n\tint a;\n"}, "src/a.c:2: a tab"),
    ("a tab within a recipe", space_failures, {"data/x/rules": "#!/usr/bin/make -f\na:\n\tb\tc\n\t\n"},
     "data/x/rules:4"),
    ("a tab at the start of a script", space_failures, {"src/run": "#!/bin/sh\n\ta\n"}, "src/run:2: a tab"),
    ("a missing newline", space_failures, {"src/a.c": "int a;"}, "no newline"),
    ("empty lines at the end", space_failures, {"src/a.c": "int a;\n\n"}, "empty lines"),
    ("Latin-1", space_failures, {"src/a.c": b"/* \xe9 */\n"}, "not UTF-8"),
    ("an opening that says nothing", opening_failures, {"src/a.c": f"/* {LICENCE} */\nint a;\n"}, "src/a.c"),
    ("another header first", own_header_failures,
     {"src/x/a.c": '#include <glib.h>\n#include "x/a.h"\n', "src/x/a.h": ""}, "src/x/a.c"),
    ("a header without a guard", header_guard_failures, {"src/a.h": "int a;\n"}, "src/a.h"),
    ("a file that is not built", unbuilt_failures, {"src/x/a.c": "", "src/x/meson.build": "'b.c'"}, "src/x/a.c"),
    ("a test that is not run", unbuilt_failures, {"tests/x/test-a.c": "", "tests/x/meson.build": "'b'"}, "test-a.c"),
]:
    tap.case(f"sees {title}", tree.sees, check, contents, word)
for title, check in CHECKS.items():
    tap.case(f"has nothing against what is right: {title}", tree.passes, check, {
        "README.md": "# Poise\n",
        "src/x/a.c": HEAD + '\n#include "x/a.h"\n',
        "src/x/a.h": HEAD + "\n#pragma once\n",
        "src/x/meson.build": f"# {LICENCE}\nfiles('a.c')\n",
        "src/run": f"#!/bin/sh\n# {LICENCE}\n",
        "data/x/rules": f"#!/usr/bin/make -f\n# {LICENCE}\na:\n\tb\n",
        "tests/x/test-a.c": HEAD,
        "tests/x/meson.build": f"# {LICENCE}\n'a',\n",
        "tests/x/fixtures/a.c.in": b"\t\xff",
    })
sys.exit(tap.finish())
