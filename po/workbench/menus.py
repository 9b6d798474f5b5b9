# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters for the keyboard: where an English text has one (“_Save”), and which are in one menu."""

import re
import xml.etree.ElementTree

PLACEHOLDER = re.compile(r"\{[^}]*\}")
# A word like moodle_backup.xml or --max_size has an underline, but no letter that is underlined.
NAME = re.compile(r"\S*_\S*[\w][./=]\w\S*|\S*[/=-]\S*_\S*|\w+_\w*_\w*|[A-Z]{2,}_[A-Z]\w*")
LETTER = re.compile(r"_(\w)")

# What adds a text to a menu or a dialog, up to the end of the statement.
ADDS = re.compile(r"\b(?:g_menu_append|g_menu_append_submenu|adw_message_dialog_add_responses?) \([^;]*;")
MARKED = re.compile(r"(?<!\w)N?_ \(\"((?:[^\"\\]|\\.)*)\"\)")


def letters(text):
    """The underlined letters of a text, as capitals. There should be one or none."""
    return [letter.upper() for letter in LETTER.findall(NAME.sub("", PLACEHOLDER.sub("", text)))]


def _menu_of_element(menu, menus):
    """The texts of a menu and of its sections; a submenu is a menu of its own."""
    texts = []
    for element in menu:
        label = element.find("attribute[@name='label']")
        if element.tag == "section":
            texts += _menu_of_element(element, menus)
        elif label is not None and label.text:
            texts.append(label.text)
        if element.tag == "submenu":
            menus.append(_menu_of_element(element, menus))
    return texts


def _buttons(interface):
    """The texts with letters that a template has outside of menus."""
    for element in interface.iter("object"):
        said = {child.get("name"): child.text or "" for child in element.findall("property")}
        if said.get("use-underline", "").lower() in ("true", "yes", "1") and said.get("label"):
            yield said["label"]


def _menus_of_template(path):
    interface = xml.etree.ElementTree.parse(path).getroot()
    menus = [list(_buttons(interface))]
    for menu in interface.iter("menu"):
        menus.append(_menu_of_element(menu, menus))
    return menus


def _menus_of_source(path):
    """One for each function."""
    for function in path.read_text(encoding="utf-8").split("\n}\n"):
        yield [text for added in ADDS.findall(function) for text in MARKED.findall(added)]


def menus(root):
    """Lists of texts that are seen together, as far as the sources tell, if letters of theirs may be the same."""
    found = [menu for path in sorted((root / "ui").glob("*.ui")) for menu in _menus_of_template(path)]
    found += [menu for path in sorted((root / "src").rglob("*.c")) for menu in _menus_of_source(path)]
    for menu in found:
        texts = list(dict.fromkeys(menu))
        if sum(bool(letters(text)) for text in texts) > 1:
            yield texts


def clashes(root):
    """Pairs of English texts that are seen together and have the same letter."""
    for menu in menus(root):
        taken = {}
        for text in menu:
            for letter in letters(text):
                if taken.setdefault(letter, text) != text:
                    yield taken[letter], text
