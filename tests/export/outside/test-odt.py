#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A course as OpenDocument text: the package is as the standard wants it, LibreOffice opens it, and the text that it then
writes itself holds what it should.

All documents go through one start of LibreOffice, which takes longer than the rest.

Usage: test-odt.py POISE-CLI
"""

import io
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "common"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import course_plans  # noqa: E402
import tap  # noqa: E402

POISE_CLI = sys.argv[1]
AUDIENCES = ["instructor", "students"]
TYPE = b"application/vnd.oasis.opendocument.text"
XML = ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]
OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, TABLE, DRAW, STYLE = (OASIS % name for name in ("text", "table", "drawing", "style"))
FO, SVG, MANIFEST = (OASIS % name for name in ("xsl-fo-compatible", "svg-compatible", "manifest"))
XLINK = "{http://www.w3.org/1999/xlink}"
PAPERS = {"A4": ((), (595, 842)), "A4 across": (("--orientation=landscape",), (842, 595)),
          "Letter": (("--paper=letter",), (612, 792))}


def export(plan, *options, **variables):
    return course_plans.export(POISE_CLI, plan, "odt", *options, **variables)


def unpack(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def shown(text):
    """A text as it can be printed, on one line."""
    text = "".join(c for c in text if unicodedata.category(c) != "Cc" or c in "\t\n\r\x85")
    return " ".join(text.split())


# ---- The package ----

def is_a_package(data):
    """The type can be read from the first bytes (ODF 1.3, part 2, 3.3), and the manifest names all there is."""
    method, _, _, _, size, _, name, extra = struct.unpack("<HHHIIIHH", data[8:30])
    if data[:4] != b"PK\x03\x04" or method != 0 or extra != 0 or data[30:38] != b"mimetype" or name != 8:
        yield "the type is not the first file, as it is"
    if data[38:38 + size] != TYPE:
        yield f"the type is {data[38:38 + size]!r}"
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if package.testzip():
            yield f"{package.testzip()} is damaged"
        names = set(package.namelist())
        if len(names) != len(package.namelist()):
            yield "a file twice"
    manifest = ElementTree.fromstring(unpack(data)["META-INF/manifest.xml"])
    listed = {entry.get(f"{MANIFEST}full-path") for entry in manifest}
    if listed - {"/"} != names - {"mimetype", "META-INF/manifest.xml"}:
        yield f"the manifest differs in {listed ^ names}"
    for name, contents in unpack(data).items():
        if name in XML or name.endswith(".svg"):
            run = subprocess.run(["xmllint", "--noout", "-"], input=contents, capture_output=True, check=False)
            if run.returncode or run.stderr:
                yield f"{name}: {run.stderr.decode()[:500]}"


def holds_together(data):
    """Styles and pictures that are used are there; each table has one head, which repeats, and rows as long."""
    files = unpack(data)
    content, styles = ElementTree.fromstring(files["content.xml"]), ElementTree.fromstring(files["styles.xml"])
    known = {(style.get(f"{STYLE}family"), style.get(f"{STYLE}name"))
             for tree in (content, styles) for style in tree.iter(f"{STYLE}style")}
    for element in content.iter():
        for prefix, families in ((TEXT, ("paragraph", "text", None)), (TABLE, ("table", "table-row", "table-cell", "table-column")),
                                 (DRAW, ("graphic",))):
            name = element.get(f"{prefix}style-name")
            if name and element.tag != f"{TEXT}list" and not any((family, name) in known for family in families):
                yield f"no style {name} for {element.tag}"
    for image in content.iter(f"{DRAW}image"):
        if image.get(f"{XLINK}href") not in files:
            yield f"no picture {image.get(f'{XLINK}href')}"
    for frame in content.iter(f"{DRAW}frame"):
        if not (frame.findtext(f"{SVG}title") or "").strip():
            yield "a picture without a name"
        if len(frame.findall(f"{DRAW}image")) == 2 and not (frame.findtext(f"{SVG}desc") or "").strip():
            yield "a chart that nothing describes"
    for table in content.iter(f"{TABLE}table"):
        widths = {len(row.findall(f"{TABLE}table-cell")) for row in table.iter(f"{TABLE}table-row")}
        if widths != {len(table.findall(f"{TABLE}table-column"))}:
            yield f"a table with rows of {widths} cells"
        if len(table.findall(f"{TABLE}table-header-rows/{TABLE}table-row")) != 1:
            yield "a table without a head"
    for link in content.iter(f"{TEXT}a"):
        if not re.match(r"https?://|mailto:", link.get(f"{XLINK}href")):
            yield f"a link to {link.get(f'{XLINK}href')!r}"


def has_headings(plan, data):
    content = ElementTree.fromstring(unpack(data)["content.xml"])
    headings = [" ".join("".join(heading.itertext()).split()) for heading in content.iter(f"{TEXT}h")]
    for section in plan["sections"]:
        if section.get("title") and shown(section["title"]).replace(" ", "") not in [h.replace(" ", "") for h in headings]:
            yield f"no heading {shown(section['title'])!r}"


# ---- What LibreOffice makes of it ----

def convert(folder, office, kind, names):
    run = subprocess.run(["soffice", f"-env:UserInstallation=file://{office}", "--headless", "--convert-to", kind,
                          "--outdir", folder / "out", *(folder / f"{name}.odt" for name in names)],
                         capture_output=True, text=True, timeout=280, check=False)
    if run.returncode:
        raise AssertionError(run.stderr)


def says_all(plan, text, audience):
    """Also with spaces where they are; soft facts such as how text wraps are LibreOffice's."""
    text = " ".join(text.split())
    for section in plan["sections"]:
        for activity in section.get("activities", []):
            if shown(activity["title"]) not in text:
                yield f"{activity['title']!r} is missing"
            notes = shown(activity.get("notes", ""))
            if notes and (notes in text) != (audience == "instructor"):
                yield f"for {audience}, notes: {notes!r}"
    for outcome in plan.get("outcomes", []):
        if shown(outcome["text"]) not in text:
            yield f"{outcome['text']!r} is missing"


def has_pages(pdf, size):
    """Of this size, in points, each numbered."""
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    n_pages = int(re.search(r"^Pages: +(\d+)", info, re.M)[1])
    width, height = map(float, re.search(r"^Page size: +([\d.]+) x ([\d.]+)", info, re.M).groups())
    if abs(width - size[0]) > 1 or abs(height - size[1]) > 1:
        yield f"{width} × {height} points"
    pages = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    for number, page in enumerate(pages[:n_pages], 1):
        if f"Page {number} of {n_pages}" not in page:
            yield f"page {number} does not say so"
    if n_pages < 3:
        yield f"{n_pages} pages"


# ---- Particular ones ----

def runs_right_to_left(data):
    styles = unpack(data)["styles.xml"].decode()
    if styles.count('style:writing-mode="rl-tb"') < 2 or 'fo:language="ar"' not in styles:
        yield "it does not"


def is_the_same_twice(plan):
    epoch = {"SOURCE_DATE_EPOCH": "1800000000"}
    first = export(plan, **epoch)
    if first != export(plan, **epoch):
        yield "two documents of one plan differ"
    if b"2027-01-15T08:00:00" not in unpack(first)["meta.xml"]:
        yield "it is not of the time that was asked for"


plans, absent = course_plans.all_plans(POISE_CLI)
documents = {(name, audience): export(plan, f"--audience={audience}") for name, plan in plans.items() for audience in AUDIENCES}
for (name, audience), document in documents.items():
    tap.case(f"{name}, for {audience}: a package", is_a_package, document)
    tap.case(f"{name}, for {audience}: nothing is missing in it", holds_together, document)
    tap.case(f"{name}, for {audience}: headings", has_headings, plans[name], document)
for name in absent:
    tap.skip(name, "../shared/data is not there")
tap.case("Arabic runs from right to left", runs_right_to_left, export(plans["Arabic"], "--language=ar"))
tap.case("the same bytes twice", is_the_same_twice, plans["sample"])
if not shutil.which("soffice"):
    tap.skip("what LibreOffice reads", "it is not installed")
    sys.exit(tap.finish())
with tempfile.TemporaryDirectory() as private:
    place = pathlib.Path(private)
    numbers = {f"document{number}": key for number, key in enumerate(documents)}
    for file_name, key in numbers.items():
        (place / f"{file_name}.odt").write_bytes(documents[key])
    for number, (given, _) in enumerate(PAPERS.values()):
        (place / f"paper{number}.odt").write_bytes(export(plans["sample"], *given))
    convert(place, place / "office", "txt:Text (encoded):UTF8", numbers)
    convert(place, place / "office", "pdf", [f"paper{number}" for number in range(len(PAPERS))])
    for file_name, (name, audience) in numbers.items():
        output = place / "out" / f"{file_name}.txt"
        words = output.read_text(encoding="utf-8-sig") if output.exists() else ""
        tap.case(f"{name}, for {audience}: LibreOffice reads it", says_all, plans[name], words or "nothing", audience)
    for number, (name, (_, points)) in enumerate(PAPERS.items()):
        tap.case(f"pages: {name}", has_pages, place / "out" / f"paper{number}.pdf", points)
sys.exit(tap.finish())
