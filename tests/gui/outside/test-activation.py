#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Poise started by the bus, as desktops do: nothing runs, somebody asks for the application by its name, and the bus
starts it as the installed service says. Then a file, the actions of the desktop entry, and their commands for desktops
that know no bus.

Usage: test-activation.py POISE DATA-FOLDER APPLICATION-ID
"""

import configparser
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "common")]
import outside  # noqa: E402
import tap  # noqa: E402
from gi.repository import Atspi, Gio, GLib  # noqa: E402
from outside import Thing, wait_for  # noqa: E402

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
DATA = pathlib.Path(sys.argv[2])
NAME = sys.argv[3]
PATH = "/" + NAME.replace(".", "/")
PLAN = {"format": "poise-plan", "version": 1, "title": "Activated", "sections": []}


def desktop_entry():
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(DATA / f"{NAME}.desktop", encoding="utf-8")
    return entry


def actions():
    return [name for name in desktop_entry()["Desktop Entry"]["Actions"].split(";") if name]


class Session:
    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def ask_bus(self, method, arguments):
        return self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                                  arguments, None, Gio.DBusCallFlags.NONE, -1, None).unpack()

    def ask(self, method, signature, *values):
        """As a launcher asks; the bus starts what is not running."""
        self.bus.call_sync(NAME, PATH, "org.freedesktop.Application", method, GLib.Variant(signature, values), None,
                           Gio.DBusCallFlags.NONE, int(outside.PATIENCE * 1000), None)

    def runs(self):
        return self.ask_bus("NameHasOwner", GLib.Variant("(s)", (NAME,)))[0]

    def windows(self):
        """Their roles and titles. Those of the program: the bus started it, so only its name tells it."""
        return sorted((window.role, window.name)
                      for program in Thing(Atspi.get_desktop(0)).children() if program.name == "poise"
                      for window in program.children())

    def wait_for_windows(self, *expected):
        try:
            wait_for("the windows", lambda: self.windows() == sorted(expected))
        except AssertionError:
            yield f"there are {self.windows()}"

    def quit(self):
        self.ask("ActivateAction", "(sava{sv})", "quit", [], {})
        wait_for("the end", lambda: not self.runs())

    # ---- The cases ----

    def version(self):
        """Told without the bus and without a display, as in a bare container."""
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        ran = subprocess.run([PROGRAM, "--version"], env=environment, capture_output=True, text=True, check=True)
        version = re.search(r"version: '([^']+)'", (HERE.parents[2] / "meson.build").read_text(encoding="utf-8"))[1]
        if ran.stdout != f"poise {version}\n" or ran.stderr:
            yield f"it says {ran.stdout!r} and {ran.stderr!r}"
        if self.runs():
            yield "it runs"

    def launch(self):
        if self.runs():
            yield "it runs already"
        self.ask("Activate", "(a{sv})", {})
        yield from self.wait_for_windows(("frame", "Poise"))

    def open_file(self, file):
        self.ask("Open", "(asa{sv})", [file.as_uri()], {})
        yield from self.wait_for_windows(("frame", "Activated"))

    def act(self, action, *expected):
        """Asked through the bus, and by the command that the desktop entry has: each time, nothing runs before."""
        entry = desktop_entry()[f"Desktop Action {action}"]
        for way in "bus", "command":
            self.quit()
            if way == "bus":
                self.ask("ActivateAction", "(sava{sv})", action, [], {})
            else:
                subprocess.run(shlex.split(entry["Exec"]), check=True, stdout=2, timeout=outside.PATIENCE)
            for failure in self.wait_for_windows(*expected):
                yield f"{way}: {failure}"

    def speak(self):
        """Where the system has no language but "C.UTF-8", LANGUAGE alone says which, whatever the C library thinks."""
        os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="de", POISE_LOCALE_DIR=str(DATA.parent / "po"))
        with outside.Poise(PROGRAM) as poise:
            if not poise.window.wait_for("push button", "Beispielkurs"):
                yield "it speaks another language"


EXPECTED = {"new": [("frame", "Untitled Plan")], "open": [("frame", "Poise"), ("dialog", "Open Plan")]}


def main():
    with tempfile.TemporaryDirectory(prefix="poise-outside-") as folder:
        session = Session()
        services = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "dbus-1/services"
        services.mkdir(parents=True)
        text = (DATA / f"{NAME}.service").read_text(encoding="utf-8")
        installed = text.split("Exec=")[1].split()[0]
        (services / f"{NAME}.service").write_text(text.replace(installed, str(PROGRAM)), encoding="utf-8")
        session.ask_bus("ReloadConfig", None)
        environment = {"G_DEBUG": os.environ["POISE_TEST_G_DEBUG"], "GTK_A11Y": "atspi",
                       "AT_SPI_BUS_ADDRESS": outside.accessibility_bus()}
        os.environ["AT_SPI_BUS_ADDRESS"] = environment["AT_SPI_BUS_ADDRESS"]
        session.ask_bus("UpdateActivationEnvironment", GLib.Variant("(a{ss})", (environment,)))
        Atspi.init()
        file = pathlib.Path(folder) / "activated.poise.json"
        file.write_text(json.dumps(PLAN), encoding="utf-8")

        tap.case("/gui/outside/activation/version", session.version)
        tap.case("/gui/outside/activation/launch", session.launch)
        tap.case("/gui/outside/activation/file", session.open_file, file)
        for action in actions():
            tap.case(f"/gui/outside/activation/{action}", session.act, action, *EXPECTED[action])
        if session.runs():
            session.quit()
        tap.case("/gui/outside/activation/language", session.speak)
    return tap.finish()


outside.in_a_session_of_its_own()
sys.exit(main())
