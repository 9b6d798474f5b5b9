#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of a document is not that of the person: nothing of one gets into the other, in any format. What stands
for files in the help is translated, and stays in its column; languages are named as people name them.

German stands here for a language whose texts are those of English in brackets, and Japanese for one with wide letters.

Usage: test-languages.py POISE-CLI
"""

import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/common"))
import tap  # noqa: E402

POISE_CLI = pathlib.Path(sys.argv[1]).resolve()
FORMATS = ["csv", "html", "ics", "imscc", "ldj", "md", "odt", "pdf", "png", "svg", "xlsx"]
WITH_WORDS = ["csv", "html", "ics", "md", "odt", "svg", "xlsx"]
PLAN = """{"format": "poise-plan", "version": 1, "title": "Qqq", "language": "fr", "start": "2027-01-11",
 "target": {"synchronous-percent": 30, "tolerance-percent": 10}, "weekly-minutes": 300,
 "outcomes": [{"id": "o", "text": "Qqo"}], "breaks": [{"from": "2027-01-18", "to": "2027-01-24"}],
 "sections": [{"id": "a", "activities": [
  {"id": "b", "title": "Qqb", "mode": "synchronous", "minutes": 90, "purpose": "planning", "tools": ["chat"],
   "assessment": {"kind": "summative", "weight-percent": 40}, "outcomes": ["o"], "due": "2027-01-15",
   "sessions": [{"start": "2027-01-12T10:00", "minutes": 90, "zone": "Europe/Stockholm"}]},
  {"id": "c", "title": "", "mode": "undecided"}]}, {"id": "d", "title": "Qqd", "activities": [
  {"id": "e", "title": "Qqe", "mode": "asynchronous", "minutes": 75, "learning-type": "practice"}]}]}"""
WIDE = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: ja\\n"

msgctxt "metavar"
msgid "FILE"
msgstr "ファイル"

msgctxt "metavar"
msgid "OUT"
msgstr "\u304b\u3099出力"

msgid "Begin a plan"
msgstr "ここから"
"""
NAMES_OF_DAYS = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat),|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|uary\b")


def run(locales, arguments, person="en", text=None):
    environment = {**os.environ, "LANGUAGE": person, "LC_ALL": "C.UTF-8", "POISE_LOCALE_DIR": str(locales),
                   "SOURCE_DATE_EPOCH": "1800000000", "TZ": "UTC"}
    return subprocess.run([POISE_CLI, *arguments], capture_output=True, check=False, env=environment, input=text)


def export(locales, name, document, person):
    ran = run(locales, ["export", f"--language={document}", "-o", "-", f"--format={name}", "-"], person, PLAN.encode())
    if ran.returncode or ran.stderr:
        raise ValueError(ran.stderr.decode())
    return ran.stdout


def words_of(data):
    """The text of a file, of all files in it if it is an archive; names and addresses of formats are left out."""
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"\n".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    text = re.sub(r"<style.*?</style>|<[^>]*>|https?:[^ )\\]]*", " ", data.decode("utf-8"), flags=re.S)
    while "⟦" in text and text != (text := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)):
        pass
    return text


def is_of_document(locales, name):
    """What a person speaks changes nothing."""
    for document in ("en", "de"):
        found = {person: export(locales, name, document, person) for person in ("en", "de", "ar")}
        for person in ("de", "ar"):
            if found[person] != found["en"]:
                yield f"in {document}, it is another for somebody who speaks {person}"
        if document == "en" and "⟦".encode() in found["de"]:
            yield "there is German in it"


def speaks(locales, name):
    """A document has no text that could not be translated, and no day that is called as in English."""
    data = export(locales, name, "de", "en")
    text = words_of(data)
    if "⟦" in text or "⟧" in text:
        yield f"a bracket is left: {text}"
    if not re.search("⟦", data.decode("utf-8", "replace") if data[:2] != b"PK" else unpacked(data)):
        yield "there is no German in it"
    if NAMES_OF_DAYS.search(text):
        yield f"a day or month is in English: {NAMES_OF_DAYS.search(text)[0]}"
    left = set(re.findall(r"[A-Za-zÀ-ž]{3,}", text)) - ALLOWED - OF_FORMATS.get(name, set())
    if left:
        yield f"these are not translated: {sorted(left)}"


def unpacked(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


# Titles of the plan, what ICU says in German, and who wrote what advice is based on.
ALLOWED = {"Qqq", "Qqo", "Qqb", "Qqd", "Qqe", "Jan", "Januar", "Feb", "Februar", "UTC", "Stockholm", "Europe", "und", "amp", "Poise"}
ALLOWED |= set(re.findall(r"[A-Za-zÀ-ž]{3,}", " ".join(re.findall(r'"([^"]*)"', (
    ROOT / "src/advisor/poise-source.c").read_text(encoding="utf-8")))))

# What programs read: names of properties and ids, of formulas and of what Excel names by itself.
OF_FORMATS = {
    "ics": {"BEGIN", "CALNAME", "DATE", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "END", "METHOD", "NAME", "PRODID",
            "PUBLISH", "SUMMARY", "TRANSP", "TRANSPARENT", "UID", "VALUE", "VCALENDAR", "VERSION", "VEVENT", "break", "due"},
    "xlsx": {"Excel", "General", "Named", "Print", "Ranges", "SUM", "SUMIFS", "Titles", "Worksheets", "false"},
}


def amounts_are_whole(locales):
    """Where lines wrap by themselves, no space parts a number and its unit; where others read on, spaces are plain."""
    for name, kept in (("html", True), ("odt", True), ("md", False), ("csv", False), ("ics", False)):
        text = unpacked(data) if (data := export(locales, name, "en", "en"))[:2] == b"PK" else data.decode("utf-8")
        # What is only read out, and drawings, have no lines.
        text = re.sub(r"<p [^>]*hidden>.*?</p>|<svg:desc>.*?</svg:desc>|<svg.*?</svg>", "", text, flags=re.S)
        if kept and (re.search(r"\d (?:min|h)\b", text) or "30\u00a0min" not in text):
            yield f"{name}: {re.findall(r'.*[0-9] (?:min|h).*', text)}"
        if not kept and "\u00a0min" in text:
            yield f"{name} has a no-break space"


def width(text):
    return sum(0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
               for letter in text)


def help_is_in_columns(locales):
    text = run(locales, ["--help"], "ja").stdout.decode()
    lines = [line for line in text.split("\n") if re.match("  [a-z-]", line) and "  " in line.strip()]
    starts = {width(re.match(r"  .*\S  +(?=\S)", line)[0]) for line in lines[1:]}
    if "ファイル…" not in text or "-o \u304b\u3099出力.poise.json" not in text:
        yield f"what stands for files is not translated: {text}"
    if len(starts) != 1:
        yield f"the texts begin at {starts}: {text}"
    of_verb = run(locales, ["export", "--help"], "ja").stdout.decode()
    if "--output=\u304b\u3099出力" not in of_verb or "か\u3099出力" not in of_verb:
        yield f"what stands for files is not translated: {of_verb}"


def languages_are_read(locales):
    for typed, spoken in (("de", True), ("de_DE", True), ("de_DE.UTF-8", True), ("de-AT", True), ("DE", True),
                          ("zh_CN", False), ("pt_BR", False), ("sr@latin", False), ("sr_RS.UTF-8@latin", False)):
        ran = run(locales, ["--help", f"--language={typed}"])
        if ran.returncode or ("⟦" in ran.stdout.decode()) != spoken:
            ran = run(locales, [f"--language={typed}", "--help"])
        if ran.returncode or ("⟦" in ran.stdout.decode()) != spoken:
            yield f"{typed}: {ran.returncode} {ran.stderr.decode()}"
    for typed in ("", "xx_YY", "German", "../de", "de DE"):
        ran = run(locales, [f"--language={typed}", "--help"])
        if ran.returncode != 2 or "en, de and ja" not in ran.stderr.decode():
            yield f"{typed!r}: {ran.returncode} {ran.stderr.decode()}"


with tempfile.TemporaryDirectory() as folder:
    german = pathlib.Path(folder) / "de/LC_MESSAGES/poise.mo"
    japanese = pathlib.Path(folder) / "ja/LC_MESSAGES/poise.mo"
    for path in (german, japanese):
        path.parent.mkdir(parents=True)
    subprocess.run([ROOT / "tests/words/pseudo.py", ROOT, german, "po/POTFILES.in"], check=True)
    subprocess.run(["msgfmt", "-o", japanese, "-"], input=WIDE, text=True, check=True)
    for each in FORMATS:
        tap.case(f"{each} speaks the language of the document alone", is_of_document, folder, each)
    for each in WITH_WORDS:
        tap.case(f"all that {each} says is translated", speaks, folder, each)
    tap.case("amounts stay on a line", amounts_are_whole, folder)
    tap.case("what stands for files is translated, and in its column", help_is_in_columns, folder)
    tap.case("languages are read as BCP 47 and gettext have them", languages_are_read, folder)
sys.exit(tap.finish())
