# SPDX-License-Identifier: GPL-3.0-or-later
"""Poise seen and driven from outside, as a screen reader does: through AT-SPI, with keys and presses.

Nothing here knows the program's inside. Everything waits for what must come, and fails when it does not come.

What is so with GTK 4.8 (Debian 12) and 4.18 (Debian 13), and why this module is as it is:
 - A widget that is on a page out of sight is told of by 4.8 as well, with the state VISIBLE; none is ever SHOWING. By 4.18
   it is not told of. So whoever asks about a page goes there first.
 - Of the rows of a list 4.18 tells those in sight; the one with the focus is. 4.8 tells many more.
 - A widget without a name is called by its type in 4.8, and "" in 4.18.
 - A toggle has the role "push button" in 4.8, and the state PRESSED in both.
 - Asking a widget that is neither button nor entry for its actions loses some bytes in GTK.
 - The focus cannot be moved through AT-SPI; keys can be pressed, so it is moved by keys.
 - libatspi's cache lags behind the program, so it is not used.
"""

import contextlib
import functools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402
import tap  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)

PATIENCE = 15.0 * float(os.environ.get("POISE_TEST_PATIENCE", "1"))  # seconds
MODIFIERS = {"Shift": 1 << 0, "Control": 1 << 2, "Alt": 1 << 3}
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Delete": 0xFFFF, "End": 0xFF57, "Home": 0xFF50,
        "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "F2": 0xFFBF}
EVENTS = "org.a11y.atspi.Event.Object"
# They have nothing in them that anybody looks for.
LEAVES = {"label", "scroll bar", "separator"}


def in_a_session_of_its_own():
    """Run the calling script again under a session bus that nobody else uses, unless it is.

    A bus of the person's, or of the other tests, may have a screen reader's settings of its own. What the
    services started there print goes to standard error: standard output is TAP. Warnings are fatal to the
    program, not to libatspi here.
    """
    if not os.environ.get("DISPLAY"):
        print("1..0 # SKIP no display")
        sys.exit(0)
    if "POISE_TEST_SESSION" in os.environ:
        os.dup2(int(os.environ["POISE_TEST_SESSION"]), 1)
        return
    output = os.dup(1)
    os.set_inheritable(output, True)
    os.dup2(2, 1)
    os.environ["POISE_TEST_SESSION"] = str(output)
    os.environ["POISE_TEST_G_DEBUG"] = os.environ.pop("G_DEBUG", "fatal-warnings")
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])


def wait_for(what, get):
    """What get() gives, once it is neither None nor False. An accessible may vanish while one looks at it."""
    end = time.monotonic() + PATIENCE
    while True:
        with contextlib.suppress(GLib.Error):
            result = get()
            if result is not None and result is not False:
                return result
        if time.monotonic() > end:
            raise AssertionError(f"in vain: {what}")
        time.sleep(0.01)


# What GTK 4.18 and AT-SPI 2.56 call otherwise than those before.
ROLES = {"button": "push button", "grouping": "panel", "toggle button": "push button"}


class Things:
    """What was seen of the program before.

    Most of the time of a test goes into asking what is where: each question wakes three processes. A thing keeps its
    path and its role, and no other gets that path; but libatspi gives up what leaves the window, which may come back.
    """

    def __init__(self, application):
        address = os.environ["AT_SPI_BUS_ADDRESS"]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.program = application.accessible.app.bus_name
        self.seen = {}

    def children_of(self, accessible):
        """By one question, and one more for each that was never seen. They may change in between."""
        answer = self.bus.call_sync(
            self.program, accessible.path, "org.a11y.atspi.Accessible", "GetChildren", None,
            GLib.VariantType("(a(so))"), Gio.DBusCallFlags.NONE, int(PATIENCE * 1000), None,
        )  # fmt: skip
        for index, (_, path) in enumerate(answer.unpack()[0]):
            thing = self.seen.get(path)
            if thing is None or thing.accessible.app is None:
                child = accessible.get_child_at_index(index)
                if child is None:
                    continue
                thing = self.seen[child.path] = Thing(child, self)
            yield thing


class Thing:
    """One accessible. Two are equal if they are the same."""

    def __init__(self, accessible, things=None):
        self.accessible = accessible
        self.things = things

    def __eq__(self, other):
        return isinstance(other, Thing) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    @functools.cached_property
    def role(self):
        role = self.accessible.get_role_name()
        return ROLES.get(role, role)

    @property
    def name(self):
        return self.accessible.get_name()

    @property
    def description(self):
        return self.accessible.get_description()

    def has(self, state):
        """Whether it has a state: "sensitive", "pressed", "selected", "focused" …"""
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    def has_size(self):
        """Whether it has its place in the window. GTK passes over a press of what is told of before."""
        return self.accessible.get_component_iface().get_size().x > 0

    def children(self):
        if self.things:
            yield from self.things.children_of(self.accessible)
            return
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Thing(child)

    def walk(self):
        """It and everything in it, but the insides of leaves."""
        yield self
        if self.role not in LEAVES:
            for child in self.children():
                yield from child.walk()

    def find_all(self, role, name=None):
        """All in it of this role and name, one after the other."""
        return (thing for thing in self.walk() if thing.role == role and name in (None, thing.name))

    def find(self, role, name=None):
        """The first of them; None where there is none."""
        return next(self.find_all(role, name), None)

    def wait_for(self, role, name=None):
        return wait_for(f"{role} “{name}” in {self}", lambda: self.find(role, name))

    def wait_for_beginning(self, role, beginning):
        """One whose name begins so."""
        named = lambda: (thing for thing in self.find_all(role) if thing.name.startswith(beginning))
        return wait_for(f"{role} “{beginning}…” in {self}", lambda: next(named(), None))

    @property
    def text(self):
        text = self.accessible.get_text_iface()
        # Asked of the object, newer bindings take it for a method of Accessible's.
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))

    def write(self, text):
        """As dictation does."""
        assert self.accessible.get_editable_text_iface().set_text_contents(text), f"cannot write into {self}"

    def actions(self):
        action = self.accessible.get_action_iface()
        return [action.get_action_name(index) for index in range(action.get_n_actions())]

    def act(self, name):
        assert self.accessible.get_action_iface().do_action(self.actions().index(name)), f"cannot {name} {self}"

    def press(self):
        assert self.has("sensitive"), f"{self} cannot be pressed now"
        self.act("click")

    def press_menu(self):
        """GtkMenuButton is a button in a button, of which the inner one is pressed; this may be either."""
        next((inner for inner in self.children() if inner.role == "push button"), self).press()

    def go_to(self, page):
        """Press the tab of a page. GTK lets a button click a quarter of a second after that, and passes over whatever
        presses it in between; so this waits for the page."""
        tab = self.wait_for("page tab", page)
        tab.press()
        wait_for(f"the page {page}", lambda: tab.has("selected"))

    def select(self, child):
        """Select one child of a list, and nothing else."""
        selection = self.accessible.get_selection_iface()
        selection.clear_selection()
        assert selection.select_child(list(self.children()).index(child)), f"cannot select {child}"


class Ear:
    """Hears what the program tells of changes: by an announcement, or a new description of what has the focus."""

    def __init__(self, poise):
        self.heard = []
        poise.listener = Atspi.EventListener.new(lambda event: None)
        poise.listener.register("object:property-change:accessible-description")
        things = poise.application.things
        for member in ("PropertyChange", "Announcement"):
            things.bus.signal_subscribe(
                things.program, EVENTS, member, None, None, Gio.DBusSignalFlags.NONE, self.on_signal
            )  # fmt: skip

    def on_signal(self, _bus, _sender, _path, _interface, member, arguments):
        detail, _, _, value, *_ = arguments.unpack()
        if member == "Announcement" or detail == "accessible-description":
            self.heard.append(value)

    def has_heard(self, is_it):
        while GLib.MainContext.default().iteration(False):
            pass
        return any(map(is_it, self.heard))

    def wait_until(self, what, is_it):
        """It is heard from now on; what was heard before does not count."""
        try:
            wait_for(f"to hear “{what}”", lambda: self.has_heard(is_it))
        except AssertionError as error:
            raise AssertionError(f"{error}; heard was {self.heard}") from None
        self.heard.clear()

    def expect(self, text):
        self.wait_until(text, lambda told: told == text)

    def expect_part(self, part):
        """What is told within a moment is told as one."""
        self.wait_until(f"… {part} …", lambda told: part in told)


def press_key(combination):
    """ "Return", "Control+s" … for whatever has the focus."""
    *modifiers, key = combination.split("+")
    mask = sum(MODIFIERS[modifier] for modifier in modifiers)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.LOCKMODIFIERS)
    Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


def type_text(text):
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)


def accessibility_bus():
    """The address of this session's own; the display may still name that of a session before it."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, -1, None
    )
    return answer.unpack()[0]


class Poise:
    """The program, running. To be used with `with`; it is ended at the end if it has not ended by itself.

    Its folders are its own and go with it, but for `state`, if that is given: what it keeps for its next start.
    """

    def __init__(self, program, *arguments, settings="", state=None):
        self.program = [program, *arguments]
        self.settings = settings
        self.state = state

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="poise-outside-"))
        for name in ("cache", "config", "data", "state"):
            (self.folder / name).mkdir()
            os.environ[f"XDG_{name.upper()}_HOME"] = str(self.folder / name)
        if self.state:
            os.environ["XDG_STATE_HOME"] = str(self.state)
        os.environ["AT_SPI_BUS_ADDRESS"] = accessibility_bus()
        environment = {**os.environ, "GTK_A11Y": "atspi", "G_DEBUG": os.environ["POISE_TEST_G_DEBUG"]}
        environment.update(self.keep_settings())
        self.process = subprocess.Popen(self.program, env=environment, stdin=subprocess.DEVNULL, stdout=2)
        Atspi.init()
        Atspi.set_timeout(int(PATIENCE * 1000), int(PATIENCE * 1000))
        try:
            self.application = wait_for("the program on the bus", self.find_application)
            Atspi.Accessible.set_cache_mask(self.application.accessible, Atspi.Cache.NONE)
            self.application.things = Things(self.application)
            self.window = self.wait_for_window()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder)

    def keep_settings(self):
        """Settings that hold from the start: "[path]" and "key=value" lines."""
        if not self.settings:
            return {}
        path = self.folder / "config/glib-2.0/settings/keyfile"
        path.parent.mkdir(parents=True)
        path.write_text(self.settings, encoding="utf-8")
        return {"GSETTINGS_BACKEND": "keyfile"}

    def find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended by itself: {self.process.returncode}")
        for thing in Thing(Atspi.get_desktop(0)).children():
            if thing.accessible.get_process_id() == self.process.pid:
                return thing
        return None

    def windows(self):
        return list(self.application.children())

    def wait_for_window(self, name=None):
        """The first window, or the one of this name."""
        return wait_for(
            f"window “{name}”",
            lambda: next((window for window in self.windows() if name in (None, window.name)), None),
        )

    def wait_for_end(self):
        """The exit code."""
        return self.process.wait(timeout=PATIENCE)


@contextlib.contextmanager
def opened(program, plan):
    """The program with a plan open, text or what becomes that, in a file of its own; and that file."""
    with tempfile.TemporaryDirectory(prefix="poise-outside-") as folder:
        file = pathlib.Path(folder) / "course.poise.json"
        file.write_text(plan if isinstance(plan, str) else json.dumps(plan), encoding="utf-8")
        with Poise(program, str(file)) as poise:
            yield poise, file


def new_plan(cli):
    """The text of what somebody gets who asks for a new one."""
    return subprocess.run([cli, "new", "-o", "-"], check=True, capture_output=True, encoding="utf-8").stdout


def run_cases(group, cases, names):
    """Run methods of `cases`, one after the other. What follows builds on it, so the first that fails is the last."""
    for name in names.split():
        if not tap.case(f"/gui/outside/{group}/{name.replace('_', '-')}", getattr(cases, name)):
            break
