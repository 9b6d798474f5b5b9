# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with the names that a screen reader says: each control has one, says it once, and no key is in it."""

import re

import outside

# What somebody can do something with, or has to be told what it shows.
CONTROLS = {
    "check box", "check menu item", "combo box", "dialog", "frame", "image", "link", "list", "list item",
    "menu item", "page tab", "page tab list", "password text", "progress bar", "push button", "radio button",
    "radio menu item", "slider", "spin button", "switch", "table", "text", "toggle button",
}  # fmt: skip
# What GTK 4.8 says of a widget without a name; newer GTK says nothing.
TYPE_NAME = re.compile(r"(Gtk|Adw|Poise)[A-Z]\w*")


def is_nameless_text(name):
    return name == "" or TYPE_NAME.fullmatch(name) is not None


def is_nameless(thing):
    return is_nameless_text(thing.name)


def is_named_control(thing):
    return thing.role in CONTROLS and not is_nameless(thing)


def takes_keys_unnamed(thing):
    """What is no control by its role, and yet can have the focus, says what it is by its name."""
    if thing.role in {*outside.LEAVES, "filler", "panel", "scroll pane"} or not is_nameless(thing):
        return False
    return thing.has("focusable")


def is_stock_search(thing, above):
    """That of AdwPreferencesWindow, which is out of sight where there is nothing to search."""
    return thing.name == "GtkSearchEntry" and any(other.name in {"Course Details", "Preferences"} for other in above)


# ---- What stock widgets have inside, reviewed: each is part of something that has a name ----


def is_sign_of_a_control(thing, above):
    """The icon on a button, a page's tab or a row."""
    if thing.role != "image" or thing.name not in ("GtkImage", ""):
        return False
    return any(is_named_control(other) for other in above)


def is_inside_a_combo_row(thing, above):
    """AdwComboRow shows its choice in a list of one item, whose text is there as a label."""
    return thing.role in {"list", "list item"} and any(other.role == "combo box" for other in above)


def is_frame_of_rows(thing, above):
    """The list box in AdwPreferencesGroup, and those in AdwExpanderRow; the rows in it have names."""
    if thing.role != "list" or thing.name not in ("GtkListBox", ""):
        return False
    return all(map(is_named_or_expander, thing.children()))


def is_expander_row(thing, above):
    """AdwExpanderRow is a row around a row; the inner one has the name and takes the keys."""
    return thing.role == "list item" and any(map(is_frame_of_a_row, within(thing, 4)))


def is_frame_of_a_row(thing):
    """It is a list to GTK 4.8, and nothing in particular to 4.18."""
    return thing.role in {"list", "panel"} and any(
        row.role == "list item" and is_named_control(row) for row in thing.children()
    )


def is_named_or_expander(row):
    return is_named_control(row) or is_expander_row(row, [])


def is_around_a_menu_button(thing, above):
    """GtkMenuButton is a button in a button; the inner one has the name and takes the keys."""
    return thing.role == "push button" and any(
        inner.role == "push button" and not is_nameless(inner) for inner in thing.children()
    )


def is_stock_switcher(thing, above):
    """Those of AdwViewSwitcherBar, AdwViewSwitcherTitle and AdwPreferencesWindow; their tabs have names. The first is known
    by its type, or where that is not told by what its tabs are about."""
    if thing.role != "page tab list":
        return False
    tabs = [tab.name for tab in thing.children()]
    return tabs == ["Activities", "Balance", "Guide"] or any(
        other.name in {"AdwViewSwitcherBar", "Compare", "Course Details", "Preferences"} for other in above
    )


def is_inside_an_entry(thing, above):
    """What is typed into is in something that has the name, and tells of the text."""
    return any(other.role in {"entry", "text", "password text", "spin button"} for other in above)


EXCEPTIONS = [
    is_sign_of_a_control,
    is_inside_a_combo_row,
    is_frame_of_rows,
    is_expander_row,
    is_around_a_menu_button,
    is_stock_switcher,
]


def within(thing, depth):
    """What is in it, down to so many steps."""
    for child in thing.children() if depth else ():
        yield child
        yield from within(child, depth - 1)


def walk(thing, above=()):
    yield thing, above
    if thing.role not in outside.LEAVES:
        for child in thing.children():
            yield from walk(child, (*above, thing))


def place(thing, above):
    names = [repr(other) for other in above if not is_nameless(other)]
    return f"{thing!r} in {' / '.join(names[-3:])}"


def name_failures(roots, with_numbers=False, least=5):
    n_controls = 0
    for root in roots:
        for thing, above in walk(root):
            if TYPE_NAME.fullmatch(thing.description):
                yield f"described like its type: {place(thing, above)}"
            if thing.role not in CONTROLS:
                if takes_keys_unnamed(thing) and not (is_inside_an_entry(thing, above) or is_stock_search(thing, above)):
                    yield f"takes keys and has no name: {place(thing, above)}"
                continue
            n_controls += 1
            name = thing.name
            if is_nameless_text(name):
                if not any(exception(thing, above) for exception in EXCEPTIONS):
                    yield f"no name: {place(thing, above)}"
                continue
            if re.fullmatch(r"_?(.+) \1", name):
                yield f"said twice: {place(thing, above)}"
            if "_" in name:
                yield f"underlined: {place(thing, above)}"
            if with_numbers and thing.role == "image" and not re.search(r"\d", thing.description):
                yield f"a chart without numbers: {place(thing, above)}"
    if n_controls < least:
        yield f"only {n_controls} controls were found"
