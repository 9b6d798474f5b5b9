#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tools of translators, po/translate and po/screenshots, tried in small trees of their own.

Usage: check-workbench.py SOURCE-ROOT
"""

import gettext
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
ROOT = pathlib.Path(sys.argv[1]).resolve()
sys.path[:0] = [str(pathlib.Path(__file__).parent.parent / "common"), str(ROOT / "po" / "workbench")]
import glossary  # noqa: E402
import plurals  # noqa: E402
import tap  # noqa: E402

POTFILES = "po/POTFILES.in"
SOURCE = "src/a.c"
# A catalogue of one text
SWEDISH = ('msgid ""\nmsgstr "Language: sv\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
           'msgid "Open"\nmsgstr "Öppna"\n')

# ---- Files ----


def run(root, *arguments):
    """Run po/translate in a tree. Returns its exit code and what it says."""
    result = subprocess.run([root / "po" / "translate", *arguments], capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


def steps(root):
    """A translation as it goes: begun, translated, the sources change, mended. Yields each step's failures."""
    po, source, linguas = root / "po" / "sv.po", root / SOURCE, root / "po" / "LINGUAS"

    def expect(what, given, *wanted):
        yield from (f"{what}: expected {want!r} in {given!r}" for want in wanted if want not in given)

    code, said = run(root, "sv", "--update")
    yield from expect("begun", f"{code} {said}", "0 ", "is new")
    yield from expect("begun", po.read_text(), 'msgid "Page {page}"', "#: src/a.c\n", "python-brace-format",
                      "Plural-Forms: nplurals=2; plural=(n != 1);", "Language: sv", "#. Translators: a place in a book")
    yield from expect("listed", linguas.read_text(), "# A list\nde\nsv\n")
    yield from expect("glossary", (root / "po/glossary/sv.md").read_text(), glossary.HEADING)
    yield from expect("empty", "%d %s" % run(root, "sv", "--check"), "1 ", "0 of 1 texts are translated (0 %), 1 to go")

    po.write_text(po.read_text().replace('msgid "Page {page}"\nmsgstr ""', 'msgid "Page {page}"\nmsgstr "Sida {page}"'))
    yield from expect("done", "%d %s" % run(root, "sv", "--check"), "0 ", "complete: all 1 texts")
    yield from expect("numbers", "%d %s" % run(root, "sv", "--numbers"), "0 ",
                      "texts    words  context  comment   plural one word\n", "1        2        0        1        0        0\n",
                      "complete: all 1 texts")
    done = po.read_bytes()
    yield from expect("nothing new", run(root, "sv", "--update")[1], "No text of the sources has changed")
    if po.read_bytes() != done:
        yield "the file was changed by nothing"

    source.write_text('/* A line more */\n' + source.read_text())
    run(root, "sv", "--update")
    if po.read_bytes() != done:
        yield "the file was changed by a line that moved"
    source.write_text(source.read_text().replace("Page {page}", "Pages {page}"))
    yield from expect("changed", "%d %s" % run(root, "sv", "--check"), "1 ", "older than the sources", "lacks 1 texts")
    yield from expect("updated", run(root, "sv", "--update")[1], "1 new texts, 1 of them much like an old one")
    yield from expect("updated", po.read_text(), '#| msgid "Page {page}"', "fuzzy", 'msgstr "Sida {page}"')
    yield from expect("fuzzy", "%d %s" % run(root, "sv", "--check"), "1 ", "0 to go, 1 to look at again (fuzzy)")
    yield from expect("all", "%d %s" % run(root, "--check"), "1 ", "There is no po/de.po")


def tool_failures():
    """The tool works in a tree of its own, with nothing but what it needs."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        shutil.copytree(ROOT / "po" / "workbench", root / "po" / "workbench")
        for name in ("meson.build", "src/setup.sh", "po/translate", "po/xgettext.py", "po/xgettext-options",
                     "po/meanings"):
            (root / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, root / name)
        (root / POTFILES).write_text(f"{SOURCE}\n")
        (root / "po" / "LINGUAS").write_text("# A list\nde\n")
        (root / SOURCE).write_text('/* Translators: a place in a book */\n_ ("Page {page}");\n')
        yield from steps(root)
        for arguments in (("xx", "--update"), ("../sv", "--update"), ("sv", "--bold"), ("--open",), ()):
            if run(root, *arguments)[0] == 0:
                yield f"po/translate {' '.join(arguments)} does not fail"
        if (root / "po" / "xx.po").exists():
            yield "a language whose plurals are not known was begun"


def plural_failures():
    """Each rule gives each of its forms to some number, and none that it has not."""
    for language, rule in plurals.BY_LANGUAGE.items():
        form_of = gettext.c2py(rule.partition("plural=")[2].rstrip(";"))
        found = {form_of(number) for number in range(2000)}
        if found != set(range(plurals.count_forms(rule))):
            yield f"{language}: {rule} gives {sorted(found)}"
    for language, count in (("ar", 6), ("zh_CN", 1), ("pt", 2), ("sr@latin", 3), ("de_AT", 2), ("xx", 0)):
        if plurals.count_forms(plurals.plural_forms(language) or "") != count:
            yield f"{language} has not {count} forms"
    if plurals.plural_forms("pt") == plurals.plural_forms("pt_BR"):
        yield "pt_BR is like pt"


# ---- The window and its pictures ----

# What stands in for the programs: it tells what it was asked, and Poise stays open until it is asked to go.
STAND_INS = {
    "bin/dpkg-query": "echo installed",
    "bin/ninja": "true",
    "bin/dbus-run-session": 'shift; exec "$@"',
    "bin/gapplication": 'kill "$(cat "$TRIED/pid")"',
    "build/src/cli/poise-cli": "true",
    "build/src/gui/poise": 'echo $$ > "$TRIED/pid"; echo "$LANGUAGE:$*" >> "$TRIED/opened"; exec sleep 60',
    "tests/gui/on-display": '[[ $4 != fails ]] || exit 1; [[ $3 == [a-z]* ]] && names=${@:3} || names="list about"\n'
                            'echo "# a message"; for name in $names; do [[ $name == gone ]] || printf '
                            '"%s.png\\tHow to <$name>, $LANGUAGE\\n" "$name"; done',
}


def stand_in(root):
    """A tree in which nothing is built or opened. Returns the environment of its scripts."""
    for name, script in STAND_INS.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/usr/bin/env bash\n{script}\n")
        path.chmod(0o755)
    (root / "build" / "build.ninja").write_text("")
    for name in ("meson.build", "src/setup.sh", "src/packages", "po/translate", "po/screenshots"):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    (root / "po" / "sv.po").write_text(SWEDISH)
    environment = dict(os.environ, DISPLAY="nowhere:0", TRIED=str(root), PATH=f"{root}/bin:{os.environ['PATH']}")
    return {name: value for name, value in environment.items() if name not in ("WAYLAND_DISPLAY", "POISE_BUILD")}


def wait_for(path, text):
    """Wait until a file has a text. Yields a failure if it never has."""
    for _ in range(200):
        if path.exists() and text in path.read_text():
            return
        time.sleep(0.1)
    yield f"{path.name} has {path.read_text() if path.exists() else 'nothing'!r}, not {text!r}"


def opening_failures():
    """Poise is opened, and anew when the file is saved, but not with a file that cannot be compiled."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        environment = stand_in(root)
        po, opened, said = root / "po" / "sv.po", root / "opened", root / "said"
        catalogue_file = root / "build/translate/locale/sv/LC_MESSAGES/poise.mo"
        with said.open("w") as output:
            shown = subprocess.Popen([root / "po/translate", "sv", "--open", root / "a plan"], env=environment,
                                     stdout=output, stderr=output)
        yield from wait_for(opened, f"sv:{root}/a plan\n")
        for number in range(2):
            po.write_text(SWEDISH.replace("Öppna", f"Lås upp {number}"))
            yield from wait_for(opened, f"sv:{root}/a plan\n" + "sv:\n" * (number + 1))
            if f"Lås upp {number}".encode() not in catalogue_file.read_bytes():
                yield "the catalogue was not compiled before Poise was opened anew"
        po.write_text("papyrus")
        yield from wait_for(said, "sv.po:1:")
        if opened.read_text().count("\n") != 3 or b"upp 1" not in catalogue_file.read_bytes():
            yield "a broken file has changed something"
        os.kill(int((root / "pid").read_text()), signal.SIGTERM)
        if shown.wait(20) != 0:
            yield f"it ended with {shown.returncode}: {said.read_text()}"


# What is asked for one after another, whether that succeeds, and what the page has then
PICTURES = [
    (["sv"], 0, ["list", "about"]),
    (["sv", "export", "list"], 0, ["list", "about", "export"]),
    (["sv", "gone"], 1, ["list", "about", "export"]),
    (["sv"], 0, ["list", "about"]),
    (["xx"], 1, ["list", "about"]),
    (["sv", "list", "fails"], 1, ["list", "about"]),
]


def picture_failures():
    """The page shows what was taken, in the order of the tour, and keeps what was taken before."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        environment = stand_in(root)
        page = root / "build/screenshots/sv/index.html"
        for arguments, code, names in PICTURES:
            result = subprocess.run([root / "po/screenshots", *arguments], env=environment, capture_output=True,
                                    text=True, check=False)
            found = re.findall('<img src="(.*?).png"', page.read_text())
            if (result.returncode, found) != (code, names):
                yield f"{arguments}: {result.returncode} and {found}, not {code} and {names}: {result.stderr}"
        if "How to &lt;list&gt;, sv" not in page.read_text():
            yield f"the page does not say how to get there: {page.read_text()}"


tap.case("plurals are told of well", plural_failures)
if shutil.which("msgfmt"):
    tap.case("po/translate works", tool_failures)
    tap.case("po/translate opens Poise anew", opening_failures)
    tap.case("po/screenshots shows what was taken", picture_failures)
else:
    tap.skip("po/translate and po/screenshots", "gettext is not installed")
sys.exit(tap.finish())
