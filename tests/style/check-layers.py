#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each part of src/ knows only those before it, and each library has its one place: design, section 3.

Usage: check-layers.py SOURCE-ROOT
"""

import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402
import tree  # noqa: E402

PARTS = ["core", "balance", "advisor", "diff", "store", "words", "import", "chart", "export", "help", "cli", "gui"]
PROGRAMS = {"help", "cli", "gui"}  # nobody includes these but themselves

# Which parts may include the headers that begin so. What is not named is for everybody: libc, GLib, GObject, GIO.
LIBRARIES = {
    "gtk/": {"gui"},
    "gdk/": {"gui"},
    "gsk/": {"gui"},
    "adwaita": {"gui"},
    "poppler": {"gui"},
    "cairo": {"chart", "export", "gui"},
    "pango/": {"chart", "export", "gui"},
    "archive": {"export", "import"},
    "json-glib/": {"store"},
    "libical/": {"export"},
    "libxml/": {"import"},
    "unicode/": {"words"},
    "xlsxwriter": {"export"},
    "glib/gi18n": {"words", "gui"},
    "libintl": {"words"},
}

# Made by the build.
GENERATED = {
    "poise-config.h": None,
    "data/poise-data-resources.h": {"store"},
    "export/poise-export-resources.h": {"export"},
    "ui/poise-resources.h": {"gui"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*(?P<open>[<"])(?P<name>[^>"]+)[>"]', re.M)


def allowed_parts(part):
    """The parts whose headers a part may include: itself and those before it, programs left out."""
    return {other for other in PARTS[: PARTS.index(part) + 1] if other == part or other not in PROGRAMS}


def library_failure(part, name):
    for beginning, parts in LIBRARIES.items():
        if name.startswith(beginning) and part not in parts:
            return f"<{name}> is for {', '.join(sorted(parts))} only"
    return None


def own_failure(root, part, name):
    if name in GENERATED:
        users = GENERATED[name]
        return None if users is None or part in users else f'"{name}" is for {", ".join(sorted(users))} only'
    first = name.partition("/")[0]
    if first not in PARTS or "/" not in name:
        return f'"{name}" does not say its part'
    if first not in allowed_parts(part):
        return f'"{name}" is not before {part}'
    if not (root / "src" / name).exists():
        return f'"{name}" does not exist'
    return None


def layer_failures(root, part):
    """What one part includes and should not."""
    for path in tree.files(root, f"src/{part}", suffixes={".c", ".h"}):
        text = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            if match["open"] == '"':
                failure = own_failure(root, part, match["name"])
            else:
                failure = library_failure(part, match["name"])
            if failure:
                line = text.count("\n", 0, match.start("name")) + 1
                yield f"{path.relative_to(root)}:{line}: {failure}"


def unknown_parts(root):
    """Folders of src/ that have no place in the order."""
    for path in sorted((root / "src").iterdir()):
        if path.is_dir() and path.name not in PARTS and path.name not in tree.UNSEEN:
            yield f"src/{path.name} has no place in the order of parts"


def test_failures(root):
    """Tests of the parts without a toolkit have none either."""
    for path in tree.files(root, "tests", suffixes={".c", ".h"}):
        if path.relative_to(root).parts[1] in ("gui", "measure"):
            continue
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            if match["name"].startswith(("gtk/", "gdk/", "adwaita", "gui/")):
                yield f"{path.relative_to(root)}: {match['name']} in a test that runs without a display"


def all_failures(root):
    yield from unknown_parts(root)
    yield from test_failures(root)
    for part in PARTS:
        yield from layer_failures(root, part)


ROOT = pathlib.Path(sys.argv[1])
for name in PARTS:
    if (ROOT / "src" / name).exists():
        tap.case(f"src/{name} includes only what stands before it", layer_failures, ROOT, name)
tap.case("every part has its place", unknown_parts, ROOT)
tap.case("tests without a display include no toolkit", test_failures, ROOT)

A = "src/core/a.c"
for title, contents, word in [
    ("a later part", {A: '#include "store/b.h"\n', "src/store/b.h": ""}, "not before core"),
    ("a toolkit in the core", {A: "# include <gtk/gtk.h>\n"}, "gtk/gtk.h"),
    ("libadwaita in the command line", {"src/cli/a.c": "#include <adwaita.h>\n"}, "adwaita.h"),
    ("json-glib in the core", {A: "#include <json-glib/json-glib.h>\n"}, "json-glib"),
    ("ICU in an export", {"src/export/a.c": "#include <unicode/uloc.h>\n"}, "unicode"),
    ("a sentence in an import", {"src/import/a.c": "#include <glib/gi18n.h>\n"}, "gi18n"),
    ("the command line in the window", {"src/gui/a.c": '#include "cli/b.h"\n', "src/cli/b.h": ""}, "not before gui"),
    ("a header without its part", {A: '#include "b.h"\n'}, "does not say its part"),
    ("a header that is not there", {A: '#include "core/b.h"\n'}, "does not exist"),
    ("the window in a test of the core", {A: "", "tests/core/a.c": '#include "gui/b.h"\n'}, "gui/b.h"),
    ("a folder without a place", {"src/utils/a.c": ""}, "src/utils"),
]:
    tap.case(f"sees {title}", tree.sees, all_failures, contents, word)
GOOD = '#include "gui/b.h"\n\n#include "poise-config.h"\n#include "core/b.h"\n\n#include <adwaita.h>\n'
tap.case("has nothing against what is right", tree.passes, all_failures,
         {"src/gui/b.c": GOOD, "src/gui/b.h": "", "src/core/b.h": "#include <glib.h>\n"})
sys.exit(tap.finish())
