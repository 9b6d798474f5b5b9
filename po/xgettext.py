#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""xgettext, which also reads templates and help, marks messages with placeholders, and says what they stand for.

GNU xgettext knows no JSON: the texts of a template (*.poise.json) are given to it as a C source with the same
lines, under the context "template", by which src/words/poise-words-templates.c asks for them. Those of the pages of
the help (*.page) are given to it as a catalogue; workbench/pages.py says why.

It takes `--flag=…:python-brace-format` for Python sources alone, not for C. The mark makes `msgfmt --check` and
translators' editors refuse a translation that loses or misspells a placeholder. What one stands for is told from the
list `meanings` beside this script, where the source does not say it in a comment of its own.

Meson uses this script as its xgettext; the arguments are those of the real one."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(HERE, "workbench"))
import pages  # noqa: E402

TEMPLATE = ".poise.json"
# A member with a text for people, on a line of its own, as Poise writes its files.
TEXT = re.compile(r'^(?P<indent> *)"(?P<member>title|description|text|notes|name)": (?P<text>"(?:[^"\\]|\\.)*"),?$')
# What translators are told of it, by the member and how deep it stands.
SAYS = {
    ("title", 2): "name of a template, and title of the courses made from it",
    ("description", 2): "description of a course, said to its learners",
    ("text", 6): "what learners can do after the course; a list headed “Learners can …”",
    ("title", 6): "title of a section of a course",
    ("notes", 6): "notes on a section, for the instructor",
    ("title", 10): "what learners do; title of an activity",
    ("notes", 10): "notes on an activity, for the instructor",
}
PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


def real_xgettext():
    folders = [folder for folder in os.get_exec_path() if os.path.abspath(folder or ".") != HERE]
    return shutil.which("xgettext", path=os.pathsep.join(folders)) or sys.exit("xgettext is not installed")


def output_of(arguments):
    """The file that the arguments name, or None."""
    for index, argument in enumerate(arguments):
        if argument in ("-o", "--output"):
            return arguments[index + 1]
        if argument.startswith("--output="):
            return argument.split("=", 1)[1]
        if argument.startswith("-o"):
            return argument[2:]
    return None


def read_meanings():
    """What contexts and placeholders stand for, by the path of a source (or "", for all) and the name."""
    meanings, source = {}, ""
    with open(os.path.join(HERE, "meanings"), encoding="utf-8") as listed:
        for line in listed.read().splitlines():
            name, tab, meaning = line.partition("\t")
            if tab:
                meanings[source, name] = meaning
            elif line and not line.startswith("#"):
                source = line
    return meanings


def explain(entry, meanings):
    """An entry with a comment, if it has none, of what its context and its placeholders stand for, if all are known."""
    lines = entry.split("\n")
    source = next((re.split(r"[: ]", line[3:])[0] for line in lines if line.startswith("#: ")), "")
    contexts = re.findall(r'^msgctxt "(.*)"$', entry, re.M)
    names = list(dict.fromkeys(PLACEHOLDER.findall("".join(line for line in lines if not line.startswith("#")))))
    told = [meanings.get(("", f"({context})")) for context in contexts]
    told += [meaning and f"{name} is {meaning}"
             for name in names for meaning in [meanings.get((source, name)) or meanings.get(("", name))]]
    if not told or None in told or any(line.startswith("#.") for line in lines):
        return entry
    return f"#. Translators: {'; '.join(told)}\n{entry}"


def mark(entry):
    """One entry of a catalogue, marked where it has a placeholder, its comments without C's stars."""
    lines = [re.sub(r"^#\. \* ", "#. ", line) for line in entry.split("\n")]
    texts = [line for line in lines if not line.startswith("#")]
    if "python-brace-format" in entry or not PLACEHOLDER.search("".join(texts)):
        return "\n".join(lines)
    for index, line in enumerate(lines):
        if line.startswith("#,"):
            lines[index] = line + ", python-brace-format"
            return "\n".join(lines)
    first = next(index for index, line in enumerate(lines) if line and not line.startswith("#"))
    return "\n".join(lines[:first] + ["#, python-brace-format"] + lines[first:])


def as_source(name, lines):
    """The texts of a template as a C source that says from which lines they are."""
    for number, line in enumerate(lines, 1):
        match = TEXT.match(line)
        if match and json.loads(match["text"]):
            says = SAYS.get((match["member"], len(match["indent"])))
            comment = f"/* Translators: {says} */ " if says else ""
            yield f'#line {number} "{name}"\n{comment}C_ ("template", {match["text"]});\n'


def find(name, folders):
    """Where xgettext would find a file: here, or below a folder given with -D."""
    for folder in folders or ["."]:
        path = os.path.join(folder, name)
        if os.path.exists(path):
            return path
    sys.exit(f"xgettext.py: there is no {name}")


def values_of(arguments, short, long):
    """The values of an option, in each of the ways to write it."""
    for index, argument in enumerate(arguments):
        if argument in (short, long):
            yield arguments[index + 1]
        elif argument.startswith(long + "="):
            yield argument.split("=", 1)[1]


def template_source(names, folders, output):
    """Write a C source with the texts of templates."""
    with open(output, "w", encoding="utf-8") as made:
        for name in names:
            with open(find(name, folders), encoding="utf-8") as template:
                made.writelines(as_source(name, template.read().splitlines()))


def page_catalogue(names, folders, output):
    """Write a catalogue with the texts of pages, and say on the way what xgettext would complain of."""
    read = []
    for name in names:
        with open(find(name, folders), "rb") as page:
            read.append((name, page.read()))
    wrong = [complaint for name, data in read for complaint in pages.complaints(name, data)]
    print("".join(f"{complaint}\n" for complaint in wrong), end="", file=sys.stderr)
    try:
        with open(output, "w", encoding="utf-8") as made:
            made.writelines(pages.as_catalogue(read))
    except pages.PageError as error:
        sys.exit(f"xgettext.py: {error}")


# What the real one cannot read, by its ending: what is given to it instead of all such files, and who writes that.
INSTEAD = {TEMPLATE: ("templates.c", template_source), pages.ENDING: ("pages.po", page_catalogue)}


def with_known_files(arguments, folder):
    """The arguments with files that xgettext can read, be those it cannot arguments or lines of the list of files."""
    folders = [os.path.abspath(path) for path in values_of(arguments, "-D", "--directory")]
    unknown = [argument for argument in arguments if argument.endswith(tuple(INSTEAD))]
    left = [argument for argument in arguments if not argument.endswith(tuple(INSTEAD))]
    for name in list(values_of(arguments, "-f", "--files-from")):
        with open(name, encoding="utf-8") as names:
            lines = names.read().splitlines()
        unknown += [line for line in lines if line.endswith(tuple(INSTEAD))]
        others = os.path.join(folder, "POTFILES.in")
        with open(others, "w", encoding="utf-8") as names:
            names.write("".join(line + "\n" for line in lines if not line.endswith(tuple(INSTEAD))))
        left = [argument.replace(name, others) for argument in left]
    for ending, (made, write) in INSTEAD.items():
        names = [name for name in unknown if name.endswith(ending)]
        if names:
            write(names, folders, os.path.join(folder, made))
            left.append(os.path.join(folder, made))
    return [*left, "--directory=/"] if unknown else left


def main():
    arguments = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        status = subprocess.run([real_xgettext(), *with_known_files(arguments, folder)], check=False).returncode
    output = output_of(arguments)
    if status == 0 and output not in (None, "-") and os.path.exists(output):
        with open(output, encoding="utf-8") as catalogue:
            entries = catalogue.read().split("\n\n")
        meanings = read_meanings()
        with open(output, "w", encoding="utf-8") as catalogue:
            catalogue.write("\n\n".join(entries[:1] + [mark(explain(entry, meanings)) for entry in entries[1:]]))
    return status


if __name__ == "__main__":
    sys.exit(main())
