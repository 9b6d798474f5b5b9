#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The help as it is installed: in each language all pages can be read, lead somewhere and have their pictures; and
in a language in which each text is its own translation in brackets, nothing is without them.

Usage: test-built.py SOURCE-ROOT HELP
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

sys.dont_write_bytecode = True
ROOT, HELP = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
sys.path[:0] = [str(ROOT / "tests" / "common"), str(ROOT / "po" / "workbench")]
import pages  # noqa: E402
import tap  # noqa: E402
import template  # noqa: E402

SCHEMA = pathlib.Path("/usr/share/xml/mallard/1.0/mallard-1.0.rng")
MALLARD = "{http://projectmallard.org/1.0/}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
CONTENTS = "index"


class Folder:
    """The pages of one language."""

    def __init__(self, path):
        self.path = path
        self.pages = {page.stem: tree.parse(page).getroot() for page in sorted(path.glob("*" + pages.ENDING))}
        self.ids = {f"{name}#{section.get('id')}" for name, page in self.pages.items()
                    for section in page.iter(f"{MALLARD}section")} | set(self.pages)

    def links(self, name):
        """What a page leads to: within Mallard, "#id" is of the page itself."""
        for link in self.pages[name].iter(f"{MALLARD}link"):
            target = link.get("xref")
            if target:
                yield name + target if target.startswith("#") else target


def schema_failures(folder):
    """What is no Mallard."""
    if not SCHEMA.exists():
        yield "mallard-rng is not installed"
        return
    files = sorted(folder.path.glob("*" + pages.ENDING))
    result = subprocess.run(["xmllint", "--noout", "--nonet", "--relaxng", SCHEMA, *files],
                            capture_output=True, text=True, check=False)
    if result.returncode:
        yield from (line for line in result.stderr.splitlines() if not line.endswith(" validates"))


def id_failures(folder):
    for name, page in folder.pages.items():
        if page.get("id") != name:
            yield f"{name}: is called {page.get('id')}"
        sections = [section.get("id") for section in page.iter(f"{MALLARD}section")]
        yield from (f"{name}: {each} twice" for each in set(sections) if each and sections.count(each) > 1)


def link_failures(folder):
    """Links that lead nowhere, and pages that nobody can get to from the contents."""
    for name in folder.pages:
        yield from (f"{name}: there is no {target}" for target in folder.links(name) if target not in folder.ids)
    for name, page in folder.pages.items():
        guides = [link.get("xref", "") for link in page.findall(f"{MALLARD}info/{MALLARD}link[@type='guide']")]
        topics = [link.get("xref") for link in folder.pages[CONTENTS].iter(f"{MALLARD}link")
                  if link.get("type") == "topic"]
        if name != CONTENTS and name not in topics and not any(guide.split("#")[0] == CONTENTS for guide in guides):
            yield f"{name}: {CONTENTS} does not lead to it"


def picture_failures(folder):
    shown = {media.get("src") for page in folder.pages.values() for media in page.iter(f"{MALLARD}media")}
    there = {str(path.relative_to(folder.path)) for path in folder.path.rglob("*") if path.suffix in (".png", ".svg")}
    yield from (f"there is no {name}" for name in sorted(shown - there))
    yield from (f"no page shows {name}" for name in sorted(there - shown))


def language_failures(folder, language):
    """What says of itself to be in another language, and what is broken in its own."""
    wanted = None if language == "C" else language.replace("_", "-")
    for name, page in folder.pages.items():
        if page.get(LANGUAGE, "en") != (wanted or "en"):
            yield f"{name}: is said to be in {page.get(LANGUAGE)}"


def all_failures(folder):
    for check in (schema_failures, id_failures, link_failures, picture_failures):
        yield from check(folder)


def built_failures(language):
    folder = Folder(HELP / language / "poise")
    if set(folder.pages) != set(ENGLISH.pages):
        yield f"other pages than in English: {set(folder.pages) ^ set(ENGLISH.pages)}"
    yield from all_failures(folder)
    yield from language_failures(folder, language)


# ---- Pictures in the repository ----

LARGEST, WIDEST = 3 * 1000 * 1000, 1000


def size_failures(folders):
    """Pictures of ten languages, each as wide as a page of the help at most, are not to be most of a clone."""
    pictures = [picture for folder in folders for picture in sorted(folder.rglob("*.png"))]
    total = sum(picture.stat().st_size for picture in pictures)
    if total > LARGEST:
        yield f"the pictures have {total} bytes; {LARGEST} are enough"
    for picture in pictures:
        width = int.from_bytes(picture.read_bytes()[16:20], "big")
        if width > WIDEST:
            yield f"{picture.parent.parent.name}/{picture.name} is {width} wide"


def wide_picture_failures():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "de" / "figures" / "a.png"
        path.parent.mkdir(parents=True)
        path.write_bytes(bytes(16) + (1001).to_bytes(4, "big") + bytes(LARGEST))
        if len(list(size_failures([path.parent]))) != 2:
            yield "not seen"


# ---- A language of brackets ----

OPEN, SHUT = "⟦", "⟧"
WORD = re.compile(r"[^\W\d_]{2}")


def words_outside(data):
    """What stands in a page outside the brackets, but for what is in all languages as it is."""
    text = re.sub(rb"<!--.*?-->|<\?.*?\?>", b"", data, flags=re.S).decode()
    for element in pages.KEPT:
        text = re.sub(f"<{element}[ >].*?</{element}>", "", text, flags=re.S)
    text = pages.without_tags(re.sub(f"{OPEN}.*?{SHUT}", "", text, flags=re.S))
    return [line.strip() for line in text.splitlines() if WORD.search(line)]


def bracket_failures(pages_by_name):
    """Every text of the pages comes to translators, and what they make of it goes into the page."""
    for name, data in pages_by_name.items():
        translations = {text.text: f"{OPEN}{text.text}{SHUT}" for text in pages.read(data)}
        translated = pages.translate(data, "eo", translations)
        yield from (f"{name}: “{words}” remains in English" for words in words_outside(translated))
        before, after = (re.findall(r"<[^>]*>", part.decode()) for part in (data, translated))
        if [tag for tag in before if "<page" not in tag] != [tag for tag in after if "<page" not in tag]:
            yield f"{name}: has other tags than before"


# ---- F1 ----

PLACE = re.compile(r'^  \{ "(?P<type>\w+)", (?:NULL|POISE_HELP_CONTENTS|"(?P<page>[^"]+)")', re.M)
SET = re.compile(r'poise_help_places_set \([^;]*, "([^"]+)"\);')


def place_failures(table, sources):
    """Pages that the window asks for and the help lacks, and parts of the window that there are not."""
    places = [match.groups() for match in PLACE.finditer(table)]
    if len(places) < 20:
        yield f"only {len(places)} places were found"
    for name, page in places + [("a dialog", page) for page in SET.findall(sources)]:
        if page and page not in ENGLISH.ids:
            yield f"{name}: there is no {page}"
    for name, _ in places:
        if name.startswith("Poise") and f"({name}, " not in sources:
            yield f"no part of the window is {name}"


def real_place_failures():
    files = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "src/gui").rglob("*.c")}
    yield from place_failures(files["poise-help-places.c"], "\n".join(files.values()))


# ---- That these checks can fail ----

def page_of(body, name="index", head=""):
    return (f'<page xmlns="http://projectmallard.org/1.0/" type="guide" id="{name}"><info>{head}</info>'
            f"<title>A</title>{body}</page>")


def sees(check, files, word):
    with tempfile.TemporaryDirectory() as path:
        for name, text in files.items():
            (pathlib.Path(path) / name).write_text(text, encoding="utf-8")
        found = list(check(Folder(pathlib.Path(path))))
    if not any(word in failure for failure in found):
        yield f"expected {word!r} in {found}"


UNSOUND = [
    ("what is no Mallard", schema_failures, {"index.page": page_of("<q/>")}, "index.page"),
    ("a page that is called otherwise", id_failures, {"index.page": page_of("", "b")}, "is called b"),
    ("a link to no page", link_failures, {"index.page": page_of('<p><link xref="b">b</link></p>')}, "there is no b"),
    ("a link to no section", link_failures, {"index.page": page_of('<p><link xref="#b">b</link></p>')}, "index#b"),
    ("a page without a way to it", link_failures, {"index.page": page_of(""), "b.page": page_of("", "b")}, "lead to it"),
    ("a lost picture", picture_failures, {"index.page": page_of('<media src="a.png"/>')}, "there is no a.png"),
    ("a picture in vain", picture_failures, {"index.page": page_of(""), "a.png": ""}, "no page shows a.png"),
]

if shutil.which("xmllint") is None:
    tap.skip("pages are sound", "libxml2-utils is not installed")
    sys.exit(tap.finish())
ENGLISH = Folder(HELP / "C" / "poise")
for each in ["C", *template.listed(ROOT / "po" / "LINGUAS")]:
    tap.case(f"{each} is whole", built_failures, each)
tap.case("every text can be translated", bracket_failures,
         {path.name: path.read_bytes() for path in sorted((ROOT / "data/help/C").glob("*" + pages.ENDING))})
tap.case("pictures are small", size_failures, [ROOT / "data/help"])
tap.case("sees a picture that is not", wide_picture_failures)
tap.case("F1 leads to pages", real_place_failures)
tap.case("sees a page and a part that there are not",
         lambda: [] if {"A: there is no b", "no part of the window is PoiseC"}
         <= set(place_failures('  { "A", "b" },\n  { "PoiseC", NULL },', "")) else ["not seen"])
for title, check, files, word in UNSOUND:
    tap.case(f"sees {title}", sees, check, files, word)
tap.case("sees words that nobody can translate",
         lambda: [] if words_outside(b"<p>\xe2\x9f\xa6a\xe2\x9f\xa7</p>\n<td>left</td>") == ["left"] else ["not seen"])
sys.exit(tap.finish())
