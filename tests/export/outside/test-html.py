#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A course as a web page: tidy has nothing to say against it, and what a browser would make of it is what we mean.

tidy reads the page as browsers do and gives it back as XML, which is looked at here; what it says is not what we wrote,
but what was understood.

Usage: test-html.py POISE-CLI
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
X = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"


def export(plan, *options):
    return course_plans.export(POISE_CLI, plan, "html", *options).decode("utf-8")


def tidy(page, *options):
    return subprocess.run(["tidy", "-quiet", "-utf8", "--preserve-entities", "no", *options], input=page,
                          capture_output=True, text=True, check=False)


def parse(page):
    """The page as tidy understands it. SVG in a page is not told from HTML by its names there."""
    run = tidy(page, "-asxml", "--numeric-entities", "yes", "--wrap", "0", "--indent", "no", "--tidy-mark", "no")
    return ElementTree.fromstring(run.stdout)


def name_of(element):
    return element.tag.rpartition("}")[2]


def text_of(element):
    return " ".join("".join(element.itertext()).split())


def shown(text):
    """A text as it can be printed, on one line."""
    text = "".join(c for c in text if unicodedata.category(c) != "Cc" or c in "\t\n\r\x85")
    return " ".join(text.split())


def elements(tree, *names):
    return [element for element in tree.iter() if name_of(element) in names]


# ---- Any plan ----

def tidy_is_content(page):
    run = tidy(page, "-errors")
    if run.returncode or run.stderr.strip():
        yield f"tidy: exit code {run.returncode}\n{run.stderr}"


def stands_alone(tree):
    """Nothing is fetched, nothing runs."""
    for element in tree.iter():
        tag = name_of(element)
        if tag in ("script", "img", "iframe", "object", "embed", "link", "form", "base", "image", "audio", "video"):
            yield f"<{tag}> in the page"
        for key, value in element.attrib.items():
            if key.lower().startswith("on") or "javascript:" in value.lower() and key != "title":
                yield f"<{tag} {key}={value!r}>"
            if key.rpartition("}")[2] == "href" and not re.match(r"#|https?://|mailto:", value):
                yield f"a link to {value!r}"
            if key in ("src", "srcset", "poster", "background", "action"):
                yield f"<{tag} {key}>"
    style = "".join(element.text or "" for element in elements(tree, "style"))
    if re.search(r"url\(|@import|expression", style):
        yield "the style fetches something"
    policies = [meta.get("content") for meta in elements(tree, "meta") if meta.get("http-equiv")]
    if not policies or not policies[0].startswith("default-src 'none'"):
        yield "nothing forbids scripts"


def has_landmarks(tree):
    for name in ("header", "main", "h1", "title"):
        if len(elements(tree, name)) != 1:
            yield f"{len(elements(tree, name))} times <{name}>"
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    if len(ids) != len(set(ids)):
        yield "an id twice"
    for element in tree.iter():
        for key in ("aria-describedby", "aria-labelledby"):
            yield from (f"{key} of nothing: {ident}" for ident in (element.get(key) or "").split() if ident not in ids)
        href = element.get("href") or ""
        if href.startswith("#") and href[1:] not in ids:
            yield f"a link to nothing: {href}"
    first = elements(tree, "a")[0]
    if first.get("href") != "#content" or not text_of(first):
        yield "the first link does not skip to the content"


def has_headings(tree):
    """None is skipped on the way down."""
    last = 0
    for element in elements(tree, "h1", "h2", "h3", "h4", "h5", "h6"):
        level = int(name_of(element)[1])
        if level > last + 1:
            yield f"h{level} after h{last}: {text_of(element)}"
        last = level
        if not text_of(element):
            yield f"an empty h{level}"


def has_table_heads(tree):
    for table in elements(tree, "table"):
        rows = elements(table, "tr")
        widths = {len(list(row)) for row in rows}
        if len(widths) != 1:
            yield f"a table with rows of {widths} cells"
        if not all(head.get("scope") in ("row", "col") for head in elements(table, "th")):
            yield "a head that does not say of what"
        if not elements(elements(table, "thead")[0], "th"):
            yield "a table without heads of columns"
        yield from (f"a row without a head: {text_of(row)}" for row in rows[1:] if not elements(row, "th"))


def describes_charts(tree):
    texts = {element.get("id"): text_of(element) for element in tree.iter() if element.get("id")}
    for svg in elements(tree, "svg"):
        if svg.get("aria-hidden") == "true":
            continue
        if svg.get("role") != "img" or not svg.get("aria-label"):
            yield "a chart without a name"
        if not texts.get(svg.get("aria-describedby")):
            yield "a chart that nothing describes"


def says_all(plan, tree, audience):
    """What the plan holds for this audience, and nothing that it holds for another."""
    text = text_of(elements(tree, "body")[0])
    links = [element.get("href") for element in elements(tree, "a")]
    for section in plan["sections"]:
        for activity in section.get("activities", []):
            if shown(activity["title"]) not in text:
                yield f"{activity['title']!r} is missing"
            for link in activity.get("links", []):
                leads = re.match(r"https?://[^/\s]|mailto:.", link["uri"])
                if leads and link["uri"].isascii() and not re.search(r"[\s\"'<>]", link["uri"]) and link["uri"] not in links:
                    yield f"no link to {link['uri']!r}"
            notes = shown(activity.get("notes", ""))
            if notes and (notes in text) != (audience == "instructor"):
                yield f"for {audience}, notes: {notes!r}"


def understands(plan, audience):
    page = export(plan, f"--audience={audience}")
    tree = parse(page)
    yield from tidy_is_content(page)
    yield from stands_alone(tree)
    yield from has_landmarks(tree)
    yield from has_headings(tree)
    yield from has_table_heads(tree)
    yield from describes_charts(tree)
    yield from says_all(plan, tree, audience)


# ---- Particular ones ----

def speaks(plan, language, direction):
    root = parse(export(plan, f"--language={language}"))
    if (root.get("lang"), root.get("dir")) != (language, direction):
        yield f"lang {root.get('lang')}, dir {root.get('dir')}"


def luminance(color):
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def is_legible(plan, *options):
    """Letters 4.5 to 1 and what charts are made of 3 to 1, in light and in dark."""
    roots = re.findall(r":root \{ (--[^}]*)\}", export(plan, *options))[:2]
    if len(roots) != 2:
        yield f"{len(roots)} sets of colours"
    for root in roots:
        colors = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6});", root))
        for name, least in (("foreground", 7), ("dim", 4.5), ("link", 4.5), ("synchronous", 3), ("asynchronous", 3),
                            ("undecided", 3)):
            if contrast(colors[name], colors["background"]) < least:
                yield f"{name} {colors[name]} on {colors['background']}"
            if "--grey" in options and name.endswith("ed") | name.endswith("ous") and len(
                    {colors[name][i:i + 2] for i in (1, 3, 5)}) != 1:
                yield f"{name} {colors[name]} is not grey"
    if contrast(*[re.search(r"--background: (#\w+)", root)[1] for root in roots]) < 10:
        yield "dark is not dark"


def charts_follow_colors(plan):
    """All that a chart paints has a name, so that dark readers see it too."""
    page = export(plan)
    for color in set(re.findall(r"(?:fill|stroke)(?:=\"|:)(rgb\([^)]*\)|#\w+)", page)):
        yield f"{color} in a chart"
    if "var(--synchronous)" not in page:
        yield "no chart"


def is_the_same_twice(plan):
    if export(plan) != export(plan):
        yield "two pages of one plan differ"


if not shutil.which("tidy"):
    tap.skip("web page", "tidy is not installed")
    sys.exit(tap.finish())
PLANS, ABSENT = course_plans.all_plans(POISE_CLI)
for title, course in PLANS.items():
    for group in AUDIENCES:
        tap.case(f"{title}, for {group}", understands, course, group)
for title in ABSENT:
    tap.skip(title, "../shared/data is not there")
tap.case("Arabic is written from right to left", speaks, PLANS["Arabic"], "ar", "rtl")
tap.case("Japanese from left to right", speaks, PLANS["Japanese"], "ja", "ltr")
tap.case("colours are legible", is_legible, PLANS["sample"])
tap.case("greys are legible, and grey", is_legible, PLANS["sample"], "--grey")
tap.case("charts have the colours of the page", charts_follow_colors, PLANS["sample"])
tap.case("the same bytes twice", is_the_same_twice, PLANS["sample"])
sys.exit(tap.finish())
