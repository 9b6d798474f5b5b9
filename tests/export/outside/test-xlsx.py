#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks, looked at by xmllint, and opened by LibreOffice, which calculates everything anew.

What LibreOffice reads of each sheet is compared with the plan and with `poise-cli summary`. The values that stand in
the file beside the formulas are compared too, and are taken away in what LibreOffice opens, so that its numbers are its
own. It starts once for all.

Usage: test-xlsx.py POISE-CLI
"""

import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as etree
import zipfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "common"))
import course_plans  # noqa: E402
import tap  # noqa: E402

CLI = sys.argv[1]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
MODES = ["synchronous", "asynchronous", "undecided"]
CELL_MAX = 32767
# All sheets, UTF-8, values rather than what is shown
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def activities(plan):
    for section in plan["sections"]:
        yield from section.get("activities", [])


def book_of(plan, *options):
    return course_plans.export(CLI, plan, "xlsx", *options, SOURCE_DATE_EPOCH="1700000000")


def summary(plan):
    run = subprocess.run([CLI, "summary", "--format=json", "-"], input=json.dumps(plan).encode(), capture_output=True,
                         check=True)
    return json.loads(run.stdout)


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def long_texts():
    """Notes of twenty pages, and a title that is longer than any cell."""
    notes = "\n".join(f"Line {line} of the notes, which nobody may cut." for line in range(1500))
    return course_plans.plan_of(title="Long", sections=[{"id": "section000001", "title": "One", "activities": [
        course_plans.activity(1, "🙂" * 20000, notes=notes, mode="synchronous", minutes=5),
        course_plans.activity(2, "Short", notes="Short")]}])


# ---- The file ----


def well_formed_failures(data):
    if not shutil.which("xmllint"):
        return
    for name, part in parts(data).items():
        run = subprocess.run(["xmllint", "--noout", "-"], input=part, capture_output=True, check=False)
        if run.returncode:
            yield f"{name}: {run.stderr.decode()}"


def sheet_rows(data, number):
    """Of a sheet the cells by their names: (kind, value, formula)."""
    root = etree.fromstring(parts(data)[f"xl/worksheets/sheet{number}.xml"])
    return {cell.get("r"): (cell.get("t"), cell.findtext(f"{MAIN}v"), cell.findtext(f"{MAIN}f"))
            for cell in root.iter(f"{MAIN}c")}


def shared_strings(data):
    root = etree.fromstring(parts(data)["xl/sharedStrings.xml"])
    return ["".join(text.text or "" for text in item.iter(f"{MAIN}t")) for item in root]


def no_formula_failures(data):
    """Formulas are Poise's own alone: none among the activities, and no others elsewhere."""
    for name, (_, _, formula) in sheet_rows(data, 1).items():
        if formula is not None:
            yield f"{name} of the activities is the formula {formula!r}"
    for number in range(2, 2 + sum(name.startswith("xl/charts/") for name in parts(data))):
        for name, (_, _, formula) in sheet_rows(data, number).items():
            if formula is not None and not re.match(r"(SUMIFS\('[^']+'!|SUM\(|IF\()", formula):
                yield f"{name} of sheet {number} is the formula {formula!r}"
    for name, part in parts(data).items():
        if name.endswith(".rels"):
            for relation in etree.fromstring(part):
                if relation.get("TargetMode") == "External" and not re.match(
                        r"(https?://|mailto:)", relation.get("Target"), re.I):
                    yield f"{name} leads to {relation.get('Target')!r}"


def whole_text_failures(data, plan):
    """Every text is there, over several cells where it is too long for one."""
    strings = shared_strings(data)
    joined = "".join(strings)
    for text in strings:
        if len(text.encode("utf-16-le")) // 2 > CELL_MAX:
            yield f"a text of {len(text)} characters in one cell"
    for activity in activities(plan):
        for text in (activity["title"], activity.get("notes", "")):
            missing = [line for line in re.split(r"[\r\n]+", text) if legal(line)[:15000] not in joined
                       or legal(line)[-15000:] not in joined]
            yield from (f"{line[:60]!r} is nowhere" for line in missing)


def legal(text):
    return re.sub("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", "", text)


def chart_failures(data):
    """What a chart keeps of its cells are the values beside the formulas."""
    for name, part in parts(data).items():
        if not name.startswith("xl/charts/"):
            continue
        number = int(re.search(r"(\d+)\.xml", name).group(1)) + 1
        cells = sheet_rows(data, number)
        for values in etree.fromstring(part).iter(f"{CHART}val"):
            cells_of = re.findall(r"\$([A-Z]+)\$(\d+)", values.findtext(f".//{CHART}f"))
            column, rows = cells_of[0][0], range(int(cells_of[0][1]), int(cells_of[-1][1]) + 1)
            kept = [float(value.text) for value in values.iter(f"{CHART}v")]
            expected = [float(cells[f"{column}{row}"][1]) for row in rows]
            if kept != expected:
                yield f"{name}, column {column}: {kept} for {expected}"


def description_failures(data):
    for name, part in parts(data).items():
        if name.startswith("xl/drawings/drawing"):
            if not all(frame.get("descr") for frame in etree.fromstring(part).iter(f"{DRAWING}cNvPr")):
                yield f"{name}: a chart without a description"


def sheet_view_failures(data, right_to_left):
    for name, part in parts(data).items():
        if not name.startswith("xl/worksheets/sheet"):
            continue
        view = etree.fromstring(part).find(f"{MAIN}sheetViews/{MAIN}sheetView")
        if (view.get("rightToLeft") == "1") != right_to_left:
            yield f"{name}: in the wrong direction"
        if view.find(f"{MAIN}pane").get("state") != "frozen":
            yield f"{name}: a head that does not stay"
    if b"<autoFilter" not in parts(data)["xl/worksheets/sheet1.xml"]:
        yield "no filter"


def paper_failures(plan, options, orientation, paper):
    for name, part in parts(book_of(plan, *options)).items():
        if name.startswith("xl/worksheets/sheet"):
            setup = etree.fromstring(part).find(f"{MAIN}pageSetup")
            if (setup.get("orientation"), setup.get("paperSize")) != (orientation, paper):
                yield f"{name}: {dict(setup.attrib)}"


def alignment_failures(plan, language, side):
    """Spreadsheets mirror the order of columns, but not on which side a text stands."""
    data = book_of(plan, f"--language={language}")
    cell = next(cell for cell in etree.fromstring(parts(data)["xl/worksheets/sheet1.xml"]).iter(f"{MAIN}c")
                if cell.get("r") == "E2")
    style = etree.fromstring(parts(data)["xl/styles.xml"]).find(f"{MAIN}cellXfs")[int(cell.get("s"))]
    found = style.find(f"{MAIN}alignment").get("horizontal")
    if found != side:
        yield f"on the side {found}"


def same_bytes_failures(plan):
    if book_of(plan) != book_of(plan):
        yield "other bytes the second time"


def student_failures(plan):
    plan = json.loads(json.dumps(plan))
    for section in plan["sections"]:
        section["notes"] = "Zwischenruf"
        for activity in section.get("activities", []):
            activity.update({"notes": "Zwischenruf", "purpose": "planning", "learning-type": "investigation"})
    for word in (b"Zwischenruf", b"Planning", b"Investigation", b"Synchronous", b"synchronous"):
        for name, part in parts(book_of(plan, "--audience=students")).items():
            if word in part:
                yield f"{word.decode()} in {name}"


# ---- What LibreOffice makes of it ----


def without_values(data):
    """The workbook with nothing beside its formulas."""
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts(data).items():
            archive.writestr(name, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part))
    return changed.getvalue()


def open_all(folder, books):
    """Of each book the rows of its sheets, in their order, as LibreOffice reads and calculates them."""
    office = folder / "office"
    (office / "user").mkdir(parents=True)
    (office / "user/registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    for name, data in books.items():
        (folder / f"{name}.xlsx").write_bytes(without_values(data))
    run = subprocess.run(["soffice", f"-env:UserInstallation=file://{office}", "--headless", "--convert-to", FILTER,
                          "--outdir", folder / "out", *(folder / f"{name}.xlsx" for name in books)],
                         capture_output=True, text=True, timeout=300, check=False)
    if run.returncode:
        raise AssertionError(run.stderr)
    opened = {}
    for name, data in books.items():
        names = [sheet.get("name") for sheet in etree.fromstring(parts(data)["xl/workbook.xml"]).iter(f"{MAIN}sheet")]
        opened[name] = [list(csv.reader(io.StringIO(
            (folder / "out" / f"{name}-{sheet}.csv").read_text(encoding="utf-8"), newline=""), strict=True))
            for sheet in names]
    return opened


def number(text):
    return float(text.rstrip("%") or 0) / (100 if text.endswith("%") else 1)


def division_failures(rows, groups, with_share):
    """@rows: of a sheet; @groups: for each the minutes by mode, the last of them all together."""
    first = len(rows[0]) - 4 - with_share
    if len(rows) != len(groups) + 1:
        yield f"{len(rows) - 1} rows for {len(groups)} groups"
    for row, group in zip(rows[1:], groups):
        expected = [group[mode] for mode in MODES]
        decided = expected[0] + expected[1]
        if [number(cell) for cell in row[first:first + 4]] != expected + [sum(expected)]:
            yield f"{row} instead of {expected}"
        if with_share and abs(number(row[first + 4]) - (expected[0] / decided if decided else 0)) > 1e-9:
            yield f"{row}: a share of {expected[0]} in {decided}"


def numbers_failures(plan, sheets, audience):
    told = summary(plan)
    whole = [told["minutes"]]
    by_section = told["by-section"]
    with_share = audience == "instructor"
    yield from division_failures(sheets[1], by_section + (whole if by_section else []), with_share)
    if audience == "students":
        if len(sheets) != 2:
            yield f"{len(sheets)} sheets for students"
        return
    for sheet, sums, names in ((sheets[2], told["purposes"], ["content", "planning", "social", "none"]),
                               (sheets[3], told["learning-types"],
                                ["acquisition", "discussion", "investigation", "practice", "collaboration",
                                 "production", "none"])):
        has_none = len(sheet) == len(names) + 2
        if not has_none and any(sums["none"].values()):
            yield "nothing for activities without"
        yield from division_failures(sheet, [sums[name] for name in names[:None if has_none else -1]] + whole, True)


def cached_failures(data, sheets):
    """The values beside formulas are those that LibreOffice has calculated."""
    for index, rows in enumerate(sheets[1:], 2):
        cells = sheet_rows(data, index)
        for row, texts in enumerate(rows, 1):
            for column, text in enumerate(texts):
                _, value, formula = cells.get(f"{chr(65 + column)}{row}", (None, None, None))
                if formula is not None and abs(float(value or 0) - number(text)) > 1e-9:
                    yield f"sheet {index}, row {row}: {value} in the file, {text} calculated"


def activity_failures(plan, rows):
    heads, rows = rows[0], rows[1:]
    expected = list(activities(plan))
    if len(rows) != len(expected):
        yield f"{len(rows)} rows for {len(expected)} activities"
    for cells, activity in zip(rows, expected):
        row = dict(zip(heads, cells))
        title = legal(re.sub("\r\n?", "\n", activity["title"])) or "Untitled activity"
        minutes = activity.get("minutes")
        weight = activity.get("assessment", {}).get("weight-percent")
        due = activity.get("due")
        if not title.startswith(row["Activity"][:100]) or not row["Activity"]:
            yield f"{row['Activity']!r} for {title!r}"
        if row["Minutes"] != ("" if minutes is None else str(minutes)):
            yield f"{row['Minutes']!r} minutes for {minutes}"
        if row["Weight"] != ("" if weight is None else f"{weight}%"):
            yield f"{row['Weight']!r} for a weight of {weight}"
        if due and row["Due"][:10] != f"{due[5:7]}/{due[8:10]}/{due[:4]}":
            yield f"{row['Due']!r} for {due}"


plans, absent = course_plans.all_plans(CLI)
plans["long texts"] = long_texts()
books = {}
for name, plan in plans.items():
    slug = re.sub(r"\W+", "-", name)
    for audience in ("instructor", "students"):
        try:
            books[f"{slug}-{audience}"] = book_of(plan, f"--audience={audience}")
        except AssertionError as error:
            tap.case(f"{name}, {audience} is written", lambda reason=error: [reason])
            continue
        data = books[f"{slug}-{audience}"]
        tap.case(f"{name}, {audience}: well-formed", well_formed_failures, data)
        tap.case(f"{name}, {audience}: no formulas but Poise's", no_formula_failures, data)
        tap.case(f"{name}, {audience}: charts keep their values", chart_failures, data)
        tap.case(f"{name}, {audience}: charts are described", description_failures, data)
        tap.case(f"{name}, {audience}: filter, head and direction", sheet_view_failures, data, False)
    tap.case(f"{name}: nothing is cut", whole_text_failures, books[f"{slug}-instructor"], plan)
    tap.case(f"{name}: nothing of the instructor's for students", student_failures, plan)
    tap.case(f"{name}: the same bytes", same_bytes_failures, plan)
for options, orientation, paper in (((), "portrait", "9"), (("--orientation=landscape",), "landscape", "9"),
                                    (("--paper=letter", "--orientation=landscape"), "landscape", "1")):
    tap.case(f"printed on {orientation} paper {paper}", paper_failures, plans["sample"], options, orientation, paper)
tap.case("Arabic is mirrored", lambda: sheet_view_failures(book_of(plans["Arabic"], "--language=ar"), True))
for language, side in (("en", "left"), ("ar", "right")):
    tap.case(f"texts stand {side} in {language}", alignment_failures, plans["Arabic"], language, side)

for name in absent:
    tap.skip(name, "it is not in ../shared/data/schedules")
if shutil.which("soffice"):
    with tempfile.TemporaryDirectory() as private:
        opened = open_all(pathlib.Path(private), books)
    for name, plan in plans.items():
        slug = re.sub(r"\W+", "-", name)
        for audience in ("instructor", "students"):
            sheets = opened[f"{slug}-{audience}"]
            tap.case(f"{name}, {audience}: LibreOffice calculates the same", numbers_failures, plan, sheets, audience)
            tap.case(f"{name}, {audience}: so does the file say", cached_failures, books[f"{slug}-{audience}"], sheets)
            tap.case(f"{name}, {audience}: LibreOffice reads the activities", activity_failures, plan, sheets[0])
else:
    tap.skip("what LibreOffice reads", "it is not installed")
sys.exit(tap.finish())
