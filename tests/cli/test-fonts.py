#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What poise-cli does on a computer that lacks fonts: it says which letters cannot be drawn, and leaves what was there.

Usage: test-fonts.py POISE-CLI
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402

POISE_CLI = pathlib.Path(sys.argv[1]).resolve()
LATIN = sorted(pathlib.Path("/usr/share/fonts").rglob("NotoSans-Regular.ttf"))
CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""
NONE = "plan.poise.json: This computer has no fonts, so no text can be drawn. Install some, such as Noto.\n"
LACK = ("plan.poise.json: No font on this computer has these letters: {}. Install one that has, such as one of Noto’s "
        "for their script.\n")
OLD = "what was there"


def plan_of(title="Plan", section="Week", activity="Talk", notes=None):
    return {"format": "poise-plan", "version": 1, "title": title, "sections": [
        {"title": section, "activities": [{"title": activity, "minutes": 30} | ({"notes": notes} if notes else {})]}]}


def export(plan, suffix, fonts, *options):
    """The exit code, what was said, and what is in the file afterwards; None where it is the old one."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "fonts").mkdir()
        for font in fonts:
            (folder / "fonts" / font.name).symlink_to(font)
        (folder / "fonts.conf").write_text(CONFIGURATION.format(folder=folder), encoding="utf-8")
        (folder / "plan.poise.json").write_text(json.dumps(plan), encoding="utf-8")
        (folder / f"out.{suffix}").write_text(OLD, encoding="utf-8")
        ran = subprocess.run([POISE_CLI, "export", "-o", f"out.{suffix}", *options, "plan.poise.json"], cwd=folder,
                             env=os.environ | {"FONTCONFIG_FILE": str(folder / "fonts.conf")}, capture_output=True,
                             check=False)
        data = (folder / f"out.{suffix}").read_bytes()
        left = sorted(path.name for path in folder.iterdir() if path.name not in ("cache", "fonts"))
        if left != ["fonts.conf", f"out.{suffix}", "plan.poise.json"]:
            raise AssertionError(f"leaves {left}")
        return ran.returncode, ran.stderr.decode(), None if data == OLD.encode() else data


def is_refused(plan, suffix, fonts, message, *options):
    status, said, data = export(plan, suffix, fonts, *options)
    if status != 1 or said != message:
        yield f"exit code {status}, says {said!r}, not {message!r}"
    if data is not None:
        yield "the old file is gone"


def is_written(plan, suffix, fonts, *options):
    status, said, data = export(plan, suffix, fonts, *options)
    if status != 0 or said or data is None:
        yield f"exit code {status}, says {said!r}, {'nothing' if data is None else len(data)} written"


for ending in ("pdf", "svg", "png"):
    tap.case(f"without fonts, no {ending}", is_refused, plan_of(), ending, [], NONE)
for ending in ("ics", "csv", "poise.json"):
    tap.case(f"without fonts, {ending}", is_written, plan_of(), ending, [])
if LATIN:
    FONTS = LATIN[:1]
    for ending in ("pdf", "svg", "png"):
        tap.case(f"{ending} of Latin, Greek, Cyrillic", is_written, plan_of("Ärger", "Ω", "Щ"), ending, FONTS)
        tap.case(f"no {ending} of a title that would be boxes", is_refused, plan_of("文章の文章"), ending, FONTS,
                 LACK.format("文 章 の"))
        tap.case(f"{ending} with signs that are no letters", is_written, plan_of("A 🙂 ⟨b⟩ ✓"), ending, FONTS)
    tap.case("names eight letters", is_refused, plan_of(section="一二三四五六七八九十"), "pdf", FONTS,
             LACK.format("一 二 三 四 五 六 七 八"))
    tap.case("no document of an activity that would be boxes", is_refused, plan_of(activity="討論"), "pdf", FONTS,
             LACK.format("討 論"))
    tap.case("a chart without the activities", is_written, plan_of(activity="討論"), "svg", FONTS)
    tap.case("no notes that would be boxes", is_refused, plan_of(notes="文"), "pdf", FONTS, LACK.format("文"))
    tap.case("students, who get no notes", is_written, plan_of(notes="文"), "pdf", FONTS, "--audience=students")
else:
    tap.skip("a computer with one font", "there is no NotoSans-Regular.ttf")
sys.exit(tap.finish())
