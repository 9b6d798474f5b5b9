#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and what bash completes: they know every command, option, value and format that poise-cli knows,
and no others. groff finds nothing wrong with the pages; bash runs the completions.

Usage: test-manual.py SOURCE-ROOT POISE-CLI PAGE…
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "common"))
import tap  # noqa: E402

ROOT = pathlib.Path(sys.argv[1]).resolve()
POISE_CLI = sys.argv[2]
PAGES = {pathlib.Path(path).name: pathlib.Path(path) for path in sys.argv[3:]}
COMPLETIONS = ROOT / "data/completions"
BASH_COMPLETION = pathlib.Path("/usr/share/bash-completion/bash_completion")
COMMON = {"--language", "--help"}


def run(*arguments, **options):
    return subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, check=False,
                          **options)


# ---- What poise-cli says of itself ----

def verbs():
    text = run(POISE_CLI, "--help").stdout
    return re.findall(r"^  ([a-z]+) ", text.split("Commands:\n")[1].split("\n\n")[0], re.M)


def options_of(verb):
    """The options of a command by their long names, each with its short one and whether it takes a value."""
    found = {}
    for short, name, value in re.findall(r"^  (?:(-\w), )?(--[a-z-]+)(=\S+)?", run(POISE_CLI, verb, "--help").stdout,
                                         re.M):
        found[name] = (short, bool(value))
    return found


def choices_of(verb, option):
    """What an option takes, as poise-cli says when it is given something else."""
    arguments = ["-o", "x.svg" if option in ("--chart", "--measure") else "x.pdf"] if verb in ("export", "new") else []
    if verb == "import" and option != "--format":
        return re.search(r"one of: (.*)\.\n", run(POISE_CLI, verb, "-o", "x.poise.json", f"{option}=?", "x.csv").stderr)[1].split(", ")
    if option == "--format":
        arguments = arguments[:1] + ["x"] if arguments else ["-o", "x.poise.json"] if verb == "import" else []
    said = run(POISE_CLI, verb, *arguments, f"{option}=?", *(["x"] if verb != "new" else []),
               *(["y"] if verb == "diff" else [])).stderr
    return re.search(r"one of: (.*)\.\n", said)[1].split(", ")


WITH_CHOICES = [(verb, "--format") for verb in ("summary", "advise", "diff", "export", "import")] + [
    ("export", option) for option in ("--audience", "--parts", "--paper", "--orientation", "--chart", "--measure")] + [
    ("import", "--columns"), ("import", "--date-order"), ("new", "--template")]


# ---- The pages ----

def plain(page):
    """A page as a reader sees it, in lines of any length."""
    ran = run("groff", "-man", "-Tutf8", "-rLL=1000n", "-P-cbou", PAGES[page])
    return ran.stdout


def page_is_sound(page):
    for device in ("utf8", "ascii", "ps"):
        ran = run("groff", "-man", "-ww", "-z", f"-T{device}", PAGES[page])
        if ran.returncode or ran.stderr:
            yield f"{device}: {ran.stderr}"
    released = re.search(r'<release version="[^"]*" date="([^"]*)"',
                         (ROOT / "data/poise.metainfo.xml.in").read_text(encoding="utf-8"))[1]
    if f' 1 "{released}" ' not in PAGES[page].read_text(encoding="utf-8"):
        yield f"it is not of {released}, when this version was released"
    if "@" in PAGES[page].read_text(encoding="utf-8"):
        yield "a placeholder was not filled"


def part_of(text, heading, indent):
    """What stands under a heading, up to the next of its kind."""
    part = re.search(rf"^ {{{indent}}}{heading}\n(.*?)(?=^ {{0,{indent}}}\S|\Z)", text, re.M | re.S)
    return part[1] if part else ""


def manual_knows_verbs():
    text = part_of(plain("poise-cli.1"), "COMMANDS", 0)
    named = re.findall(r"^   ([a-z]+)$", text, re.M)
    if named != verbs():
        yield f"the manual has {named}, not {verbs()}"


def manual_knows_options(verb):
    text = part_of(part_of(plain("poise-cli.1"), "COMMANDS", 0), verb, 3)
    named = {name: (short, bool(value)) for short, name, value
             in re.findall(r"^       (?:(-\w), )?(--[a-z-]+)(=[A-Z]+)?", text, re.M)}
    known = {name: how for name, how in options_of(verb).items() if name not in COMMON}
    if named != known:
        yield f"the manual has {named}, not {known}"


def manual_knows_choices(verb, option):
    text = part_of(part_of(plain("poise-cli.1"), "COMMANDS", 0), verb, 3)
    if (verb, option) == ("export", "--format"):
        named = re.findall(r"^       (\S+)", part_of(plain("poise-cli.1"), "FORMATS", 0), re.M)
        yield from difference(named, choices_of(verb, option))
        return
    if option == "--template":
        return  # the manual refers to the help
    said = re.search(rf"^       (?:-\w, )?{option}=[A-Z]+\s+(.*?)(?=^       \S|\Z)", text, re.M | re.S)[1]
    yield from (f"{verb} {option}: the manual lacks {choice}" for choice in choices_of(verb, option)
                if not re.search(rf"(?<![\w-]){re.escape(choice)}(?![\w-])", said))


def difference(found, expected):
    if sorted(found) != sorted(expected):
        yield f"{sorted(found)}, not {sorted(expected)}"


# ---- Completion ----

SCRIPT = """
source {library}
source {completion}
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
COMP_LINE={line}
COMP_POINT=${{#COMP_LINE}}
COMP_TYPE=9
COMP_KEY=9
compopt () {{ :; }}
{function} "${{COMP_WORDS[0]}}" "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD - 1]}}"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def completed(line, program="poise-cli", folder=None):
    """What bash offers at the end of a line. As it does, = stands for itself among the words."""
    words = [word for part in line.split(" ") for word in re.split(r"(=)", part) if word or not part or "=" in part]
    words = [word for number, word in enumerate(words) if word or number == len(words) - 1]
    quoted = " ".join("'" + word.replace("'", "'\\''") + "'" for word in words)
    script = SCRIPT.format(library=BASH_COMPLETION, completion=COMPLETIONS / program, words=quoted, line=f"'{line}'",
                           function="_" + program.replace("-", "_"))
    ran = run("bash", "--norc", "-c", script, cwd=folder, env=os.environ | {"LC_ALL": "C.UTF-8"})
    if ran.returncode or ran.stderr:
        raise AssertionError(ran.stderr)
    return ran.stdout.split()


def completes_verbs():
    yield from difference(completed("poise-cli "), verbs())
    yield from difference(completed("poise-cli --language=de ex"), ["export"])
    yield from difference(completed("poise-cli --language de ex"), ["export"])
    yield from difference(completed("poise-cli --"), ["--language=", "--help", "--version"])


def completes_options(verb):
    expected = [name + ("=" if value else "") for name, (_, value) in options_of(verb).items()]
    yield from difference(completed(f"poise-cli {verb} --"), expected)
    shorts = [short for short, _ in options_of(verb).values() if short and short != "-h"]
    yield from (f"{verb} lacks {short}" for short in shorts if short not in completed(f"poise-cli {verb} -"))


def completes_choices(verb, option):
    yield from difference(completed(f"poise-cli {verb} {option}="), choices_of(verb, option))
    yield from difference(completed(f"poise-cli {verb} {option} "), choices_of(verb, option))


def completes_lists():
    yield from difference(completed("poise-cli export --parts=balance,ad"), ["balance,advice"])
    yield from difference(completed("poise-cli export --parts=notes,n"), [])


def completes_files():
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.poise.json", "b.csv", "c.pdf"):
            (pathlib.Path(folder) / name).touch()
        (pathlib.Path(folder) / "d").mkdir()
        for line, expected in [("poise-cli check ", ["a.poise.json", "d"]), ("poise-cli import ", ["b.csv", "d"]),
                               ("poise-cli export -o x.pdf a", ["a.poise.json"]), ("poise-cli new ", []),
                               ("poise-cli export -o ", ["a.poise.json", "b.csv", "c.pdf", "d"]),
                               ("poise-cli export --output=", ["a.poise.json", "b.csv", "c.pdf", "d"]),
                               ("poise-cli merge -L ", [])]:
            yield from (f"{line}: {failure}" for failure in difference(completed(line, folder=folder), expected))
        yield from difference(completed("poise ", "poise", folder), ["a.poise.json", "b.csv", "d"])
        yield from difference(completed("poise --s", "poise", folder), ["--sample"])


if shutil.which("groff"):
    for name in PAGES:
        tap.case(f"groff has nothing against {name}", page_is_sound, name)
    tap.case("the manual knows the commands", manual_knows_verbs)
    for name in verbs():
        tap.case(f"the manual knows the options of {name}", manual_knows_options, name)
    for name, choice in WITH_CHOICES:
        tap.case(f"the manual knows what {name} {choice} takes", manual_knows_choices, name, choice)
else:
    tap.skip("the manual", "groff is not installed")
if BASH_COMPLETION.exists():
    tap.case("bash completes commands", completes_verbs)
    for name in verbs():
        tap.case(f"bash completes the options of {name}", completes_options, name)
    for name, choice in WITH_CHOICES:
        tap.case(f"bash completes what {name} {choice} takes", completes_choices, name, choice)
    tap.case("bash completes lists", completes_lists)
    tap.case("bash completes files", completes_files)
else:
    tap.skip("completion", "bash-completion is not installed")
sys.exit(tap.finish())
