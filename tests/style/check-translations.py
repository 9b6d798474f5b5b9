#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language that is shipped is complete and sound, and what translators need to know is told.

Usage: check-translations.py SOURCE-ROOT
"""

import pathlib
import re
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(sys.argv[1]).resolve()
sys.path[:0] = [str(pathlib.Path(__file__).parent.parent / "common"), str(ROOT / "po" / "workbench")]
import catalogue  # noqa: E402
import check  # noqa: E402
import glossary  # noqa: E402
import labels  # noqa: E402
import menus  # noqa: E402
import tap  # noqa: E402
import template  # noqa: E402
import tree  # noqa: E402

POTFILES = "po/POTFILES.in"
SOURCE = "src/a.c"


# ---- What is shipped ----


def language_failures(root, language, pot=None):
    """What a release cannot have: a text that is not translated, or is much like English for no reason."""
    checked = check.check(root, language, pot)
    if not checked.complete:
        yield checked.completeness()
        yield f"po/translate {language} brings po/{language}.po up to date and says what is left"
    yield from checked.failures
    for text in checked.same:
        yield f"{text} is the same as in English; if it has to be, say why in po/glossary/{language}.md"


def scratch_failures(root):
    """The same of a scratch tree in Swedish."""
    yield from language_failures(root, "sv")


# ---- What translators are told ----

PLACEHOLDER = re.compile(r"(?<!\{)\{[a-z_]+\}|%(?:\d\$)?[sdiu]")
WORD = re.compile(r"\w+(?:[’_-]\w+)*")
# One word may be a verb or a noun, and have another gender or number for each use.
NAMES = {"Poise"}
COMMENT = re.compile(r"/\*\s*Translators:(.*?)\*/", re.S)
# xgettext gives such a comment to the next text.
TRAILING = re.compile(r"_ \([^\n]*\"\)[^\n]*/\*\s*Translators:[^\n]*")


def plain(comment):
    """A comment without the stars and line breaks of its source."""
    return re.sub(r"\s+", " ", re.sub(r"\n\s*\* ?", " ", comment)).strip()


def comment_failures(root):
    """Every text of one word, with a placeholder or a context tells what it is, and every comment gets to translators."""
    pot = root / "po" / "checked.pot"
    template.collect(root, template.listed(root / POTFILES), pot)
    yield from told_failures(root, catalogue.read(pot)[1])
    pot.unlink()


def asks(entry):
    """Whether a translator has to know more than the text."""
    return (entry.context or PLACEHOLDER.search(entry.text + (entry.plural or ""))
            or (len(WORD.findall(entry.text)) == 1 and entry.text not in NAMES))


def told_failures(root, entries):
    for entry in entries:
        if not entry.comments and asks(entry):
            yield (f"{entry.files[0]}: nothing is told of {entry.name}: say it in /* Translators: … */ on the line "
                   "before, or what it has in po/meanings")
    told = plain(" ".join(comment for entry in entries for comment in entry.comments))
    for path in tree.files(root, "src", suffixes={".c"}):
        for line in TRAILING.findall(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(root)}: the comment is on the line of its text, not on the line before: {line}"
        for comment in COMMENT.findall(path.read_text(encoding="utf-8")):
            if plain(comment) not in told:
                yield f"{path.relative_to(root)}: on the next line is no text: /* Translators: {plain(comment)} */"


def meaning_failures(entries):
    """The list of meanings has nothing that no text has any more."""
    there = {(path, name) for entry in entries for path in [*entry.files, ""]
             for name in [f"({entry.context})", *PLACEHOLDER.findall(entry.text + (entry.plural or ""))]}
    path = ""
    for line in template.listed(ROOT / "po" / "meanings"):
        name, tab, _ = line.partition("\t")
        path = path if tab else line
        if tab and (path, name) not in there:
            yield f"po/meanings has {name}, which no text has" + (f" in {path}" if path else "")


TOLD = [
    ("a comment before the text", '/* Translators: a\n * b */\n_ ("Page {page}");'),
    ("a known placeholder", '_ ("Page {number}");'),
    ("a known context", 'C_ ("tool", "Page");'),
    ("a text without either", '_ ("This page");'),
    ("a word with a comment", '/* Translators: of a book */\n_ ("Page");'),
]
UNTOLD = [
    ("an unknown placeholder", '_ ("Page {papyrus} {number}");', "nothing is told of “Page {papyrus} {number}”"),
    ("one of C", 'g_strdup_printf (_ ("Page %s"), a);', "nothing is told of “Page %s”"),
    ("an unknown context", 'C_ ("papyrus", "Page");', "nothing is told of “Page” (papyrus)"),
    ("a lost comment", '/* Translators: a\n * b */\na = b (c,\n  _ ("Page"));',
     "on the next line is no text: /* Translators: a b */"),
    ("a comment after its text", '_ ("This page"); /* Translators: a */\n_ ("Next page");', "is on the line of its text"),
    ("a word without a context", '_ ("_Page…");', "nothing is told of “_Page…”"),
]

# ---- Small trees ----

HEAD = ('msgid ""\nmsgstr "Project-Id-Version: Poise\\nPO-Revision-Date: 2027-01-01 12:00+0000\\nLast-Translator: a\\n'
        'Language-Team: a\\nLanguage: sv\\nMIME-Version: 1.0\\nContent-Type: text/plain; charset=UTF-8\\n'
        'Content-Transfer-Encoding: 8bit\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n')
GLOSSARY = {"po/glossary/sv.md": f"# Swedish\n\n{glossary.HEADING}\n\n- “Plan”, “A “b” c” (title) — the\n  same word\n"}


def pair(english, swedish):
    """A tree with one text and its translation."""
    text = english.replace('"', '\\"')
    return {POTFILES: SOURCE, SOURCE: f'_ ("{text}");\n', "po/sv.po": HEAD + entry(english, swedish)} | GLOSSARY


def entry(english, swedish, flags=""):
    english, swedish = (text.replace('"', '\\"') for text in (english, swedish))
    return f'{flags}msgid "{english}"\nmsgstr "{swedish}"\n'


def menu(*pairs):
    """A tree with a menu, and the translations of its items."""
    items = "".join(f'<item><attribute name="label" translatable="yes">{english}</attribute></item>'
                    for english, _ in pairs)
    return {POTFILES: "ui/a.ui", "ui/a.ui": f'<interface><menu id="a"><section>{items}</section></menu></interface>',
            "po/sv.po": HEAD + "\n".join(entry(*texts) for texts in pairs)}


DIALOG = {POTFILES: SOURCE,
          SOURCE: 'adw_message_dialog_add_responses (dialog, "a", _ ("_Cancel"),\n  "b", _ ("_Save"), NULL);\n',
          "po/sv.po": HEAD + entry("_Cancel", "_Spara inte") + "\n" + entry("_Save", "_Spara")}

PAGE = "data/help/C/a.page"


def page(english, *swedish, source='_ ("_Export…");', window="_Exportera…"):
    """A tree with a page of the help, a label of the window, and the translations of both."""
    text = f'<page xmlns="http://projectmallard.org/1.0/" id="a"><p>{english}</p></page>'
    label = f"#: {SOURCE}\n" + entry("_Export…", window)
    return {POTFILES: f"{PAGE}\n{SOURCE}", PAGE: text, SOURCE: source + "\n",
            "po/sv.po": HEAD + label + "\n" + "".join(f"#: {PAGE}\n" + entry(english, each) for each in swedish)}


CHOOSE = 'Choose <gui style="menuitem">Export</gui>.'

LONG = [(f"_{letter}aa", f"_{letter}åå") for letter in "ABCDEFGHIJKLMN"]

BUTTONS = "<interface>" + "".join(
    f'<object class="GtkButton"><property name="label">{label}</property><property name="use-underline">True</property>'
    "</object>" for label in ("_Open", "Cl_ose")) + "</interface>"

SOUND = [
    ("a page of the help", page(CHOOSE, 'Välj <gui style="menuitem">Exportera</gui>.')),
    ("a page with tags in another order", page("<em>A</em> <gui>Export</gui>", "<gui>Exportera…</gui> <em>B</em>")),
    ("a translation", pair("_Open…", "_Öppna…")),
    ("the letter after the word", pair("_Open…", "開く(_O)…")),
    ("a name with an underline", pair("There is no moodle_backup.xml.", "Det finns ingen moodle_backup.xml.")),
    ("placeholders in another order", pair("{a} of {b}", "{b}: {a}")),
    ("what stands between texts", pair(", ", "、")),
    ("the same with a reason", pair("Plan", "Plan")),
    ("the same in quotes with a reason", pair("A “b” c", "A “b” c")),
    ("the same without words", pair("{a} – {b}", "{a} – {b}")),
    ("different letters in a menu", menu(("_Open", "_Öppna"), ("_Save", "_Spara"))),
    ("another letter than English in a long menu", menu(*LONG, ("Close", "_Stäng"), ("_Open", "Öppna"))),
]
UNSOUND = [
    ("a broken tag", page(CHOOSE, 'Välj <gui style="menuitem">Exportera<gui>.'), "broken tags"),
    ("where it is broken", page(CHOOSE, 'Välj <em>och</em> <gui style="menuitem">Exportera</gi>.'), ": </gi>"),
    ("a lost tag", page(CHOOSE, "Välj Exportera."), 'has <gui style="menuitem"> 0 times instead of 1'),
    ("a translated attribute", page(CHOOSE, 'Välj <gui style="meny">Exportera</gui>.'), 'has <gui style="meny"> 1 times'),
    ("a straight quote in a page", page(CHOOSE, 'Välj "<gui style="menuitem">Exportera</gui>".'), "straight quotation"),
    ("another name than in the window", page(CHOOSE, 'Välj <gui style="menuitem">Ge ut</gui>.'),
     "“Export” is “Exportera” in the window"),
    ("a page that is not translated", page("Text", "Text"), "“Text” is the same as in English"),
    ("a text that is not translated", pair("Open", ""), "0 of 1 texts are translated (0 %), 1 to go"),
    ("a fuzzy text", {**pair("Open", ""), "po/sv.po": HEAD + entry("Open", "Öppna", "#, fuzzy\n")}, "(fuzzy)"),
    ("a text that the file lacks", {**pair("Open", ""), "po/sv.po": HEAD + entry("Shut", "Stäng")},
     "lacks 1 texts, and 1 are gone"),
    ("a lost placeholder", pair("Page {page}", "Sida"), "lacks {page}"),
    ("another placeholder", pair("Page {page}", "Sida {page}{sida}"), "has {sida}"),
    ("a lost letter", pair("_Open", "Öppna"), "0 underlined letters"),
    ("two letters", pair("_Open", "_Öp_pna"), "2 underlined letters"),
    ("a letter that English has not", pair("Open", "_Öppna"), "has an underlined letter"),
    ("a letter twice in a menu", menu(("_Open", "_Öppna"), ("_Save", "Spara _över")),
     "po/sv.po:7: the translation of “_Save” has the letter Ö"),
    ("a letter twice in a dialog", DIALOG, "has the letter S"),
    ("a lost ellipsis", pair("Open…", "Öppna"), "does not end with …"),
    ("an ellipsis too many", pair("Open", "Öppna…"), "ends with …"),
    ("three dots", pair("Open… it", "Öppna... den"), "three dots"),
    ("straight quotes", pair("Open “a”", 'Öppna "a"'), "straight quotation mark"),
    ("a straight apostrophe", pair("Open", "Ouvrir l'un"), "straight apostrophe"),
    ("a blank at the end", pair("Open", "Öppna "), "ends with a blank"),
    ("a lost blank", pair("Open ", "Öppna"), "ends without a blank"),
    ("two blanks", pair("Open it", "Öppna  den"), "two blanks"),
    ("keywords without an end", pair("a;b;", "c;d"), "semicolon"),
    ("the same without a reason", pair("Open", "Open"), "“Open” is the same as in English"),
    ("a header without plurals", {**pair("Open", "Öppna"), "po/sv.po": HEAD.replace("Plural-Forms", "X-Forms")
                                  + entry("Open", "Öppna")}, "Plural-Forms"),
    ("what msgfmt says", {**pair("Open", "Öppna"), "po/sv.po": HEAD + entry("Open", "Öppna") + entry("Open", "Ö")},
     "duplicate message definition"),
]


def label_failures(root):
    """What the English help calls parts of the window."""
    pot = root / "po" / "checked.pot"
    template.collect(root, template.listed(root / POTFILES), pot)
    yield from labels.unknown_failures(catalogue.read(pot)[1])


def letter_failures(root):
    """Letters for the keyboard that two English texts of a menu or dialog have."""
    for first, second in menus.clashes(root):
        yield f"“{first}” and “{second}” have the same letter and are seen together"


def real_menu_failures():
    """The menus of the window are found, so that a letter that stands twice in one is."""
    found = list(menus.menus(ROOT))
    for texts in ({"_Save", "_Open…", "_Preferences"}, {"_Copy", "_Paste"}, {"_Discard", "_Save"}):
        if not any(texts <= set(menu) for menu in found):
            yield f"{texts} are not among {found}"


if shutil.which("msgfmt") is None:
    tap.skip("languages are complete", "gettext is not installed")
    sys.exit(tap.finish())

with tempfile.TemporaryDirectory() as folder:
    pot = pathlib.Path(folder) / "poise.pot"
    template.collect_all(ROOT, pot)
    texts = catalogue.read(pot)[1]
    tap.case("translators are told what texts have", told_failures, ROOT, texts)
    tap.case("the help calls parts of the window as the window does", labels.unknown_failures, texts)
    tap.case("no more meanings are told of than there are", meaning_failures, texts)
    languages = template.listed(ROOT / "po" / "LINGUAS")
    for language in languages:
        tap.case(f"{language} is complete and sound", language_failures, ROOT, language, pot)
    if not languages:
        tap.skip("languages are complete", "po/LINGUAS has none")

for title, files in SOUND:
    tap.case(f"takes {title}", tree.passes, scratch_failures, files)
for title, files, words in UNSOUND:
    tap.case(f"sees {title}", tree.sees, scratch_failures, files, words)
for title, source in TOLD:
    tap.case(f"takes {title}", tree.passes, comment_failures, {POTFILES: SOURCE, SOURCE: source})
for title, source, words in UNTOLD:
    tap.case(f"sees {title}", tree.sees, comment_failures, {POTFILES: SOURCE, SOURCE: source}, words)
tap.case("takes a label of the window", tree.passes, label_failures, page(CHOOSE))
tap.case("sees a label that there is not", tree.sees, label_failures, page(CHOOSE, source='_ ("_Import…");'),
         "no text of the window is “Export”")
tap.case("menus are found", real_menu_failures)
tap.case("no letter is there twice in a menu or dialog", letter_failures, ROOT)
tap.case("sees a letter twice in a menu", tree.sees, letter_failures, menu(("_Open", ""), ("Cl_ose", "")),
         "“_Open” and “Cl_ose” have the same letter")
tap.case("sees a letter twice on the buttons of a template", tree.sees, letter_failures, {"ui/a.ui": BUTTONS},
         "“_Open” and “Cl_ose” have the same letter")
sys.exit(tap.finish())
