# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans that every format has to bear, for tests that look at what came of them with programs of others.

The real schedules are files of ../shared/data that others wrote; where they are absent, PLANS lacks them and ABSENT
names them.
"""

import json
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
SCHEDULES = ["adamwilson-geo511-2020.csv", "crumplab-psyc3470.csv"]

CONTROLS = "bell\x07 escape\x1b[31m delete\x7f next\x85 mark\ufeff isolate\u2067 join\u200d"
HOSTILE_TEXTS = [
    "<script>alert(1)</script> & <b>bold</b> &amp; ]]>",
    "=HYPERLINK(\"http://example.org\",\"x\")", "+1+1", "-1", "@SUM(A1)", "\t=1", "'quoted'",
    "a, b; c\\ d \"e\" 'f' \\n \\, {g} | h * _i_ `j` # k [l](javascript:alert(1)) ~m~ $n$ %o% ^p^",
    "first line\nsecond line\r\nthird line\rfourth line\n\nlast line",
    "END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VEVENT", CONTROLS, " leading and trailing ", "🙂" * 120,
    "e\u0301\u0327" * 60, "ﷺ" * 40, "x" * 500, "word " * 100 + "end", "123 = 0123", "2027-01-11", "TRUE", "…“”’–—",
]
HOSTILE_ADDRESSES = [
    "javascript:alert(1)", "file:///etc/passwd", "https://example.org/a b\"c'd<e>&f", "mailto:a@example.org",
    "https://example.org/\r\nEND:VEVENT", "https://example.org/ä/日本?q=%41&r=1,2;3#x", "no address", "", "https://",
]


def plan_of(**members):
    return {"format": "poise-plan", "version": 1, **members}


def empty():
    return plan_of(sections=[])


def activity(number, title, **members):
    return {"id": f"activity{number:06}", "title": title, **members}


def hostile():
    activities = [
        activity(number, text, mode=["synchronous", "asynchronous"][number % 2], minutes=number,
                 notes="NOTES " + text, tools=[text], due="2027-01-15",
                 links=[{"title": text, "uri": uri} for uri in HOSTILE_ADDRESSES],
                 schedule=[{"start": "2027-01-12T10:00", "minutes": 60, "zone": text}])
        for number, text in enumerate(HOSTILE_TEXTS)
    ]
    return plan_of(
        title="x" * 500, code="C\n=1", instructor="<i>", description="\n".join(HOSTILE_TEXTS), start="2027-01-11",
        breaks=[{"from": "2027-01-13", "to": "2027-01-13", "title": text} for text in HOSTILE_TEXTS],
        outcomes=[{"id": f"outcome{number:06}", "text": text} for number, text in enumerate(HOSTILE_TEXTS)],
        sections=[{"id": f"section{number:06}", "title": text, "notes": text, "activities": activities if not number else []}
                  for number, text in enumerate(HOSTILE_TEXTS)])


def long():
    """300 sections, each of a week; it takes almost six years."""
    modes = ["synchronous", "asynchronous", None]
    sections = []
    for week in range(300):
        rows = [activity(week * 10 + k, f"Activity {k + 1} of week {week + 1}", minutes=15 * (k + 1),
                         **({"mode": modes[k]} if modes[k] else {})) for k in range(3)]
        sections.append({"id": f"section{week:06}", "title": f"Week {week + 1}", "activities": rows})
    return plan_of(title="A long course", code="LONG 300", start="2027-01-11",
                   **{"live-slot": {"weekday": 3, "time": "18:30", "minutes": 90, "zone": "America/New_York"}},
                   sections=sections)


def in_language(language, zone, title, section, names, note):
    sections = [{
        "id": f"section{week:06}", "title": f"{section} {week + 1}", "notes": note,
        "activities": [activity(week * 10 + k, name, mode=["synchronous", "asynchronous"][k % 2], minutes=30 + k * 15,
                                due=f"2027-01-{12 + week:02}",
                                **({"schedule": [{"start": f"2027-01-{11 + week:02}T09:30", "minutes": 45,
                                                  "zone": zone}]} if k % 2 == 0 else {}))
                       for k, name in enumerate(names)],
    } for week in range(3)]
    return plan_of(title=title, language=language, start="2027-01-11", sections=sections,
                   breaks=[{"from": "2027-01-30", "to": "2027-01-31", "title": note}])


def arabic():
    return in_language("ar", "Africa/Cairo", "مدخل إلى الكتابة الأكاديمية", "الأسبوع",
                       ["نقاش مباشر حول السؤال البحثي", "اقرأ الفصل 3 (PDF) ثم اكتب 200 كلمة"], "ملاحظة للمدرّس")


def japanese():
    return in_language("ja", "Asia/Tokyo", "学術的文章の書き方", "第", ["オンライン討論：良い問いとは何か", "第３章を読み、要約を書く"],
                       "教員用メモ")


def schedules(poise_cli):
    """The real ones, as Poise imports them: name and plan."""
    folder = ROOT.parent / "shared/data/schedules"
    with tempfile.TemporaryDirectory() as name:
        for schedule in SCHEDULES:
            if (folder / schedule).exists():
                output = pathlib.Path(name) / "plan.poise.json"
                subprocess.run([poise_cli, "import", "--force", "-o", output, folder / schedule], check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                yield schedule, json.loads(output.read_text(encoding="utf-8"))


def all_plans(poise_cli):
    """All plans by their names, and the names of what is absent."""
    plans = {"sample": json.loads((ROOT / "data/templates/sample.poise.json").read_text(encoding="utf-8"))}
    plans |= dict(schedules(poise_cli))
    plans |= {"empty": empty(), "300 sections": long(), "Arabic": arabic(), "Japanese": japanese(),
              "hostile": hostile()}
    return plans, [name for name in SCHEDULES if name not in plans]


def export(poise_cli, plan, format_name, *options, **variables):
    """The bytes that poise-cli makes of a plan; the environment has these variables too."""
    run = subprocess.run([poise_cli, "export", f"--format={format_name}", "-o", "-", *options, "-"],
                         input=json.dumps(plan).encode(), capture_output=True, check=False,
                         env={**os.environ, **variables})
    if run.returncode or run.stderr:
        raise AssertionError(f"exit code {run.returncode}: {run.stderr.decode()}")
    return run.stdout
