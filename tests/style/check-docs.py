#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every public function of the parts without a toolkit has a comment that begins with its name, and exists.

Usage: check-docs.py SOURCE-ROOT
"""

import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402
import tree  # noqa: E402

COMMENT = re.compile(r"/\*.*?\*/", re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.M)
BODY = re.compile(r"\{[^{}]*\}")
DECLARED = re.compile(r"\b(poise_\w+)\s*\([^;]*$")
DOCUMENTED = re.compile(r"/\*\*\s*\*?\s*(poise_\w+)\s*:", re.S)
# Their names say all there is to say.
CUSTOMARY = re.compile(r"_(free|get_type|quark|ref|unref)$")


def parts(root):
    return sorted(path.name for path in (root / "src").iterdir() if path.is_dir() and path.name != "gui")


def without_bodies(text):
    """C text without comments, directives and what stands between braces."""
    text = DIRECTIVE.sub("", COMMENT.sub("", text))
    while BODY.search(text):
        text = BODY.sub(";", text)
    return text


def declared_functions(text):
    """The functions that a header declares; inline ones and those made by macros left out."""
    text = re.sub(r"G_(?:BEGIN|END)_DECLS", "", without_bodies(text))
    for statement in text.split(";"):
        match = DECLARED.search(statement.strip())
        made_by_a_macro = re.match(r"[A-Z_]+\s*\(", statement.strip())
        if match and not made_by_a_macro and "typedef" not in statement and "static" not in statement:
            yield match.group(1)


def doc_failures(root, part):
    headers = tree.files(root, f"src/{part}", suffixes={".h"})
    texts = [path.read_text(encoding="utf-8") for path in tree.files(root, f"src/{part}", suffixes={".c", ".h"})]
    documented = {name for text in texts for name in DOCUMENTED.findall(text)}
    defined = {name for text in texts for name in re.findall(r"^(poise_\w+) \(", text, re.M)}
    for header in headers:
        for name in declared_functions(header.read_text(encoding="utf-8")):
            if name in defined and name not in documented and not CUSTOMARY.search(name):
                yield f"{header.relative_to(root)}: {name} has no comment that begins with its name"


def all_failures(root):
    for part in parts(root):
        yield from doc_failures(root, part)


ROOT = pathlib.Path(sys.argv[1])
for part_name in parts(ROOT):
    tap.case(f"functions of src/{part_name} are described", doc_failures, ROOT, part_name)

HEADER = "src/core/a.h"
SOURCE = "src/core/a.c"
DEFINITION = "void\npoise_a (void)\n{\n}\n"
tap.case("sees a function without a comment", tree.sees, all_failures,
         {HEADER: "void poise_a (void);\n", SOURCE: DEFINITION}, "poise_a has no comment")
tap.case("sees it after a struct and over several lines", tree.sees, all_failures,
         {HEADER: "typedef struct\n{\n  int b;\n} B;\nB *poise_a (int a,\n  int b);\n", SOURCE: DEFINITION}, "poise_a")
tap.case("sees a comment on another function", tree.sees, all_failures,
         {HEADER: "void poise_a (void);\n", SOURCE: "/**\n * poise_ab:\n */\n" + DEFINITION}, "poise_a")
tap.case("takes a comment in the source", tree.passes, all_failures,
         {HEADER: "void poise_a (void);\n", SOURCE: "/**\n * poise_a:\n *\n * Does it.\n */\n" + DEFINITION})
tap.case("takes a comment in the header", tree.passes, all_failures,
         {HEADER: "/** poise_a: does it. */\nvoid poise_a (void);\n", SOURCE: DEFINITION})
tap.case("asks nothing for types and macros", tree.passes, all_failures,
         {HEADER: "GType poise_a_get_type (void);\n#define poise_a(b) \\\n  c (b)\nG_DECLARE (poise_b, poise_c)\n"})
sys.exit(tap.finish())
