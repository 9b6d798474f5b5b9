#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A course as Markdown, read by cmark, and its tables by cmark-gfm: every text comes back to the letter, and nothing that
somebody typed has become markup.

Usage: test-markdown.py POISE-CLI
"""

import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "common"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import course_plans  # noqa: E402
import tap  # noqa: E402

POISE_CLI = sys.argv[1]
AUDIENCES = ["instructor", "students"]
EXPECTED = {"document", "heading", "paragraph", "text", "softbreak", "linebreak", "list", "item", "strong", "link",
            "html_inline", "table", "table_header", "table_row", "table_cell"}


def export(plan, *options):
    return course_plans.export(POISE_CLI, plan, "md", *options).decode("utf-8")


def name_of(element):
    return element.tag.rpartition("}")[2]


def parse(program, text):
    run = subprocess.run([*program, "-t", "xml"], input=text.encode(), capture_output=True, check=True)
    return ElementTree.fromstring(run.stdout)


def elements(tree, name):
    return [element for element in tree.iter() if name_of(element) == name]


def text_of(element):
    """Lines of a block or cell, parted by line feeds."""
    if name_of(element) == "html_inline":
        return "\n"
    if name_of(element) in ("linebreak", "softbreak"):
        return "\n"
    return (element.text or "" if name_of(element) == "text" else "") + "".join(text_of(child) for child in element)


def shown(text):
    """A text as it can be printed, on one line."""
    text = "".join(c for c in text if unicodedata.category(c) != "Cc" or c in "\t\n\r\x85")
    return " ".join(text.split())


def lines_of(tree, name):
    return {" ".join(line.split()) for element in elements(tree, name) for line in text_of(element).split("\n")}


# ---- Any plan ----

def holds_only_markup_of_ours(tree):
    for element in tree.iter():
        if name_of(element) not in EXPECTED:
            yield f"<{name_of(element)}>: {text_of(element)[:80]!r}"
    for html in elements(tree, "html_inline"):
        if html.text != "<br>":
            yield f"HTML: {html.text!r}"
    for link in elements(tree, "link"):
        if not re.match(r"https?://|mailto:", link.get("destination")):
            yield f"a link to {link.get('destination')!r}"
    if any("\n" in text_of(heading) for heading in elements(tree, "heading")):
        yield "a heading of two lines"


def says_all(plan, tree, audience):
    headings, cells = lines_of(tree, "heading"), lines_of(tree, "table_cell")
    links = {link.get("destination") for link in elements(tree, "link")}
    for section in plan["sections"]:
        if section.get("title") and shown(section["title"]) not in headings:
            yield f"no heading {shown(section['title'])!r}"
        for activity in section.get("activities", []):
            lines = [shown(line) for line in activity["title"].splitlines()]
            yield from (f"no cell with {line!r}" for line in lines if line and line not in cells | {shown(activity["title"])})
            for link in activity.get("links", []):
                plain = link["uri"].isascii() and not re.search(r"[\s\"'<>]", link["uri"])
                if plain and re.match(r"https?://[^/\s]|mailto:.", link["uri"]) and link["uri"] not in links:
                    yield f"no link to {link['uri']!r}"
            notes = [line for line in map(shown, activity.get("notes", "").splitlines()) if line]
            if audience == "instructor":
                yield from (f"notes are missing: {line!r}" for line in notes if line not in cells)
            else:  # further lines of hostile notes are titles too
                yield from (f"students are told {line!r}" for line in notes[:1] if line in cells)
    for outcome in plan.get("outcomes", []):
        items = lines_of(tree, "item")
        yield from (f"no item {shown(line)!r}" for line in outcome["text"].splitlines()
                    if shown(line) and shown(line) not in items)


def has_tables(plan, tree):
    """All rows of a table are as long, and there is one for each section with activities."""
    tables = elements(tree, "table")
    wanted = sum(bool(section.get("activities")) for section in plan["sections"])
    if len(tables) < wanted:
        yield f"{len(tables)} tables for {wanted} sections"
    for table in tables:
        widths = {len(list(row)) for row in table}
        if len(widths) != 1:
            yield f"rows of {widths} cells"


def reads_back(plan, audience):
    text = export(plan, f"--audience={audience}")
    yield from holds_only_markup_of_ours(parse(["cmark"], text))
    tree = parse(["cmark-gfm", "-e", "table", "-e", "strikethrough", "-e", "tasklist"], text)
    yield from holds_only_markup_of_ours(tree)
    yield from says_all(plan, tree, audience)
    yield from has_tables(plan, tree)
    if [element.get("level") for element in tree][:1] != ["1"]:
        yield "the title is not first"
    if not text.endswith("\n") or "\n\n\n" in text or re.search(r"[ \t]$", text, re.M):
        yield "loose lines"


# ---- Particular ones ----

TRICKS = ["1. one", "12) two", "- dash", "+ plus", "* star", "> quote", "# head", "C#", "a # b", "===", "---", "***", "___",
          "| a | b |", ":--|--:", "[x] done", "[a]: /b", "![i](j)", "`c`", "~~~", "~~d~~", "_e_ snake_case __f__",
          "&copy; &#42; AT&T", "<br>", "<!-- h -->", "\\", "a\\", "\\*", "$x$", "http://example.org/a_b_c", "**", "* * *",
          "2027. 1. 11.", "a  \nb", "    code", "\tcode", "“quoted”", "(in brackets)", "!", "\u00a0space\u00a0", "*ﷺ*"]


def bears(trick):
    """At the start of a paragraph, of an item, of a heading, of a cell in bold, and after a line."""
    plan = course_plans.plan_of(
        title=trick, description=f"{trick}\n{trick}\n\n{trick}", outcomes=[{"id": "outcome000001", "text": trick}],
        sections=[{"title": trick, "notes": trick,
                   "activities": [course_plans.activity(1, trick, notes=f"{trick}\n{trick}", minutes=5)]}])
    tree = parse(["cmark-gfm", "-e", "table", "-e", "strikethrough", "-e", "tasklist"], export(plan))
    yield from holds_only_markup_of_ours(tree)
    first = shown(trick.splitlines()[0])
    for name, least in (("heading", 2), ("paragraph", 4), ("item", 1), ("table_cell", 1)):
        found = sum(first in map(shown, text_of(element).split("\n")) or shown(trick) == shown(text_of(element))
                    for element in elements(tree, name))
        if found < least:
            yield f"{found} times in <{name}>"


for program in ("cmark", "cmark-gfm"):
    if not shutil.which(program):
        tap.skip("Markdown", f"{program} is not installed")
        sys.exit(tap.finish())
PLANS, ABSENT = course_plans.all_plans(POISE_CLI)
for title, course in PLANS.items():
    for group in AUDIENCES:
        tap.case(f"{title}, for {group}", reads_back, course, group)
for title in ABSENT:
    tap.skip(title, "../shared/data is not there")
for text in TRICKS:
    tap.case(f"“{text!r}”".replace("#", "＃"), bears, text)
sys.exit(tap.finish())
