#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text for a person can be translated: files with texts are listed, texts are well typed, catalogues fit.

Usage: check-strings.py SOURCE-ROOT
"""

import pathlib
import re
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import gettexts  # noqa: E402
import tap  # noqa: E402
import tree  # noqa: E402

POTFILES = "po/POTFILES.in"
LINGUAS = "po/LINGUAS"
TEST_CATALOGUE = "tests/words/locale/sv/LC_MESSAGES/poise.po"

# What calls gettext, or has texts that a tool merges translations into, by the ending of the file.
MARKS = {
    ".c": re.compile(r"(?<![\w#])(?:_|N_|C_|NC_|NP_|n?gettext|g_dn?gettext|g_dpgettext) ?\("),
    ".ui": re.compile(r"translatable=\"(?:yes|true)\""),
    ".desktop.in": re.compile(r"^(?:Name|GenericName|Comment|Keywords)=", re.M),
    ".gschema.xml.in": re.compile(r"<(?:summary|description)>"),
    ".metainfo.xml.in": re.compile(r"<(?:name|summary|p)>"),
    ".mime.xml.in": re.compile(r"<_?comment>"),
    ".page": re.compile(r"<title"),
    ".poise.json": re.compile(r"\"title\": \"."),
}
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
# A sentence glued together from a translation and something else cannot be put in another order.
GLUED = re.compile(r"(?:g_strconcat|g_strjoin) \([^;]*(?<![\w#])_ ?\(\"", re.S)


def listed(root, name):
    """The lines of a list such as POTFILES.in, without comments."""
    path = root / name
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def marked_files(root):
    """The files with texts, as POTFILES.in writes their names."""
    for path in tree.files(root, "data", "src", "ui"):
        for ending, mark in MARKS.items():
            if path.name.endswith(ending):
                text = path.read_text(encoding="utf-8")
                if mark.search(COMMENT.sub("", text) if ending == ".c" else text):
                    yield str(path.relative_to(root))


def list_failures(root):
    names = listed(root, POTFILES)
    marked = sorted(set(marked_files(root)))
    for name in marked:
        if name not in names:
            yield f"{POTFILES} lacks {name}"
    for name in names:
        if not (root / name).exists():
            yield f"{POTFILES} lists {name}, which is not there"
        elif name not in marked:
            yield f"{POTFILES} lists {name}, which has no texts"
    if names != sorted(set(names)):
        yield f"{POTFILES} is not in alphabetical order, or has a line twice"


def linguas_failures(root):
    languages = listed(root, LINGUAS)
    catalogues = sorted(path.stem for path in (root / "po").glob("*.po")) if (root / "po").exists() else []
    if languages != sorted(set(languages)):
        yield f"{LINGUAS} is not in alphabetical order, or has a line twice"
    for language in set(languages) ^ set(catalogues):
        yield f"{LINGUAS} and the catalogues po/*.po differ in {language}"


def glued_failures(root):
    for path in tree.files(root, "src", suffixes={".c"}):
        text = COMMENT.sub("", path.read_text(encoding="utf-8"))
        for match in GLUED.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{path.relative_to(root)}: near line {line}: a sentence is glued together"


def collect(root, output):
    """Write the catalogue of all texts to a file. Returns what xgettext complains of."""
    names = [name for name in listed(root, POTFILES) if (root / name).exists()]
    return gettexts.collect(sys.argv[1], root, names, output) if names else []


def typing_failures(root):
    with tempfile.TemporaryDirectory() as folder:
        yield from collect(root, pathlib.Path(folder) / "poise.pot")


def texts_of(catalogue, *selection):
    """The texts of a catalogue, contexts included, as xgettext and translators write them."""
    _, lines = gettexts.run("msgattrib", "--no-wrap", "--no-obsolete", *selection, str(catalogue))
    entry = re.compile(r"^(?:msgctxt (?P<context>\".*\")\n)?msgid (?P<text>\".+\")$", re.M)
    return {match.groups() for match in entry.finditer("\n".join(lines)) if match["text"] != '""'}


def one_catalogue_failures(catalogue, template):
    with tempfile.TemporaryDirectory() as folder:
        merged = pathlib.Path(folder) / "merged.po"
        for command in (["msgmerge", "--quiet", "--no-fuzzy-matching", "-o", merged, catalogue, template],
                        ["msgfmt", "--check", "-o", "/dev/null", merged]):
            status, lines = gettexts.run(*map(str, command))
            if status:
                yield from lines
                return
        # The merge doubts a translation whose placeholders are not those of the text.
        for _, text in texts_of(merged, "--only-fuzzy") - texts_of(catalogue, "--only-fuzzy"):
            yield f"the placeholders differ in {text}"


def catalogue_failures(root):
    """Each catalogue is sound, keeps the placeholders, and (the tests' one) has only texts that there are."""
    with tempfile.TemporaryDirectory() as folder:
        template = pathlib.Path(folder) / "poise.pot"
        collect(root, template)
        for name in [f"po/{language}.po" for language in listed(root, LINGUAS)] + [TEST_CATALOGUE]:
            if (root / name).exists():
                yield from (f"{name}: {failure}" for failure in one_catalogue_failures(root / name, template))
        if (root / TEST_CATALOGUE).exists():
            for _, text in sorted(texts_of(root / TEST_CATALOGUE) - texts_of(template), key=str):
                yield f"{TEST_CATALOGUE}: no source has {text}"


ROOT = pathlib.Path(sys.argv[1]).resolve()
tap.case("files with texts are listed", list_failures, ROOT)
tap.case("languages and catalogues agree", linguas_failures, ROOT)
tap.case("no sentence is glued together", glued_failures, ROOT)

NAME = "src/core/a.c"
tap.case("sees a file that is not listed", tree.sees, list_failures, {NAME: "_ (\"a\")"}, f"lacks {NAME}")
tap.case("sees a plural", tree.sees, list_failures, {NAME: "ngettext (\"a\", \"b\", n)"}, f"lacks {NAME}")
tap.case("sees a text in a template", tree.sees, list_failures,
         {"ui/a.ui": "<property translatable=\"yes\">a</property>"}, "lacks ui/a.ui")
tap.case("sees a template", tree.sees, list_failures,
         {"data/a.poise.json": '{\n  "title": "a"\n}\n'}, "lacks data/a.poise.json")
tap.case("sees a listed file that is gone", tree.sees, list_failures, {POTFILES: "src/gone.c\n"}, "is not there")
tap.case("sees a listed file without texts", tree.sees, list_failures,
         {POTFILES: NAME + "\n", NAME: "/* _ (\"a\") */ poise_ (\"b\"); a_ (\"c\");"}, "no texts")
tap.case("sees a list in disorder", tree.sees, list_failures,
         {POTFILES: "src/b.c\nsrc/a.c\n", "src/a.c": "_ (\"a\")", "src/b.c": "_ (\"b\")"}, "order")
tap.case("takes a list that is right", tree.passes, list_failures, {POTFILES: f"# a\n{NAME}\n", NAME: "_ (\"a\")"})
tap.case("sees a catalogue that no list has", tree.sees, linguas_failures, {LINGUAS: "# none\n", "po/sv.po": ""}, "sv")
tap.case("sees a language without a catalogue", tree.sees, linguas_failures, {LINGUAS: "de\n", "po/a.po": ""}, "de")
tap.case("sees glue", tree.sees, glued_failures, {NAME: "g_strconcat (_ (\"Page \"), n, NULL);"}, "glued")

if shutil.which("xgettext") is None:
    tap.skip("texts are well typed", "gettext is not installed")
    sys.exit(tap.finish())

tap.case("texts are well typed", typing_failures, ROOT)
tap.case("catalogues are sound", catalogue_failures, ROOT)
tap.case("sees three dots", tree.sees, typing_failures, {POTFILES: NAME, NAME: "_ (\"Save...\")"}, "ellipsis")
tap.case("sees straight quotes", tree.sees, typing_failures, {POTFILES: NAME, NAME: "_ (\"a \\\"b\\\" c\")"}, "quote")

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: sv\\n"\n\n'
SOUND = {POTFILES: NAME, LINGUAS: "sv", NAME: "_ (\"Page {page}\")"}
TEMPLATE = "data/a.poise.json"
IN_TEMPLATE = '{\n  "title": "A “course”",\n  "start": "2027-01-11",\n  "sections": []\n}\n'


def collected_failures(root):
    """Whether the texts of a template are in the catalogue, with their context, place and comment."""
    catalogue = root / "poise.pot"
    yield from collect(root, catalogue)
    wanted = ['msgctxt "template"\nmsgid "A “course”"\n', f"#: {TEMPLATE}:2\n", "#. Translators: name of a template"]
    text = catalogue.read_text(encoding="utf-8")
    yield from (f"the catalogue lacks {part}" for part in wanted if part not in text)
    if text.count("\nmsgid ") != 2:
        yield "the catalogue has more than the title"


tap.case("takes the texts of a template", tree.passes, collected_failures, {POTFILES: TEMPLATE, TEMPLATE: IN_TEMPLATE})
tap.case("sees three dots in a template", tree.sees, typing_failures,
         {POTFILES: TEMPLATE, TEMPLATE: IN_TEMPLATE.replace("“course”", "course...")}, "ellipsis")

PAGE = "data/a.page"
PAGE_HEAD = ('<page xmlns="http://projectmallard.org/1.0/" id="a">\n<!-- Translators: said -->\n'
             "<title>A\n  title</title>\n")
IN_PAGE = PAGE_HEAD + '<p>A <gui style="button">B</gui> <em>c</em> &amp; <!-- d --> e</p>\n<code>f</code></page>'
PAGE_ENTRIES = [f'#. Translators: said\n#: {PAGE}:3\nmsgid "A title"\n',
                'msgid "A <gui style=\\"button\\">B</gui> <em>c</em> &amp; e"\n']


def page_failures(root):
    """Whether the texts of a page are in the catalogue, blanks and tags and all, and nothing else is."""
    catalogue = root / "poise.pot"
    yield from collect(root, catalogue)
    text = catalogue.read_text(encoding="utf-8")
    yield from (f"the catalogue lacks {part}" for part in PAGE_ENTRIES if part not in text)
    if text.count("\nmsgid ") != 1 + len(PAGE_ENTRIES):
        yield "the catalogue has more than the texts"


tap.case("takes the texts of a page", tree.passes, page_failures, {POTFILES: PAGE, PAGE: IN_PAGE})
for title, old, new, words in (("straight quotes", "c<", 'c"<', "straight quotation"), ("three dots", "B<", "B...<", "dots"),
                               ("words without an element", "<code>f</code>", "<td>f</td>", "“f” is in no element"),
                               ("a text within a text", "c<", "c<p>g</p><", "<p> is within the text of <p>"),
                               ("a page that is no XML", "</em>", "", "mismatched tag")):
    tap.case(f"sees {title} in a page", tree.sees, typing_failures, {POTFILES: PAGE, PAGE: IN_PAGE.replace(old, new, 1)},
             words)

tap.case("sees a lost placeholder", tree.sees, catalogue_failures,
         SOUND | {"po/sv.po": HEAD + 'msgid "Page {page}"\nmsgstr "Sida {sida}"\n'}, "placeholders differ")
tap.case("takes a translation that keeps it", tree.passes, catalogue_failures,
         SOUND | {"po/sv.po": HEAD + 'msgid "Page {page}"\nmsgstr "Sida {page}"\n'})
tap.case("sees a text of the test catalogue that is gone", tree.sees, catalogue_failures,
         SOUND | {LINGUAS: "", TEST_CATALOGUE: HEAD + 'msgid "Gone"\nmsgstr "Borta"\n'}, "Gone")
sys.exit(tap.finish())
