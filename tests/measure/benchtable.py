# SPDX-License-Identifier: GPL-3.0-or-later
"""The table that tests/bench prints."""

from benchtools import exponent, medians


def say_time(milliseconds):
    if milliseconds < 1:
        return f"{milliseconds * 1e3:.1f} µs"
    return f"{milliseconds:.2f} ms" if milliseconds < 10 else f"{milliseconds:.0f} ms"


def say_megabytes(megabytes):
    return f"{megabytes:.1f} MB"


def verdict(value, goal, stretch):
    if value > goal:
        return "MISSED"
    return "met" if stretch is None or value > stretch else "met, stretch too"


def say_ratio(value):
    return "" if value is None else f"{value:g} ×"


class Table:
    """Rows as they come, for whoever waits, in columns of a fixed width."""

    LINE = "{:<48} {:>16} {:>16} {:>7} {:>7} {:>8} {:>8}  {}"

    def __init__(self):
        self.missed = []

    def head(self):
        self.row("", "ours", "floor", "ratio", "CPU", "at most", "stretch", "verdict")

    def row(self, *cells):
        print(self.LINE.format(*cells).rstrip(), flush=True)

    def judge(self, title, value, goal, stretch):
        """The verdict on a row, kept for the end where it is missed."""
        if goal is None:
            return "no goal"
        said = verdict(value, goal, stretch)
        if said == "MISSED":
            self.missed.append(title)
        return said

    def ratio(self, title, results, goal=None, stretch=None):
        """Two lists of results; the verdict is on the medians of the wall time. Below them the processor's time, and
        how far the runs lay apart."""
        ours, floor = (medians(result) for result in results)
        value = ours["wall"] / floor["wall"]
        self.row(title, say_time(ours["wall"]), say_time(floor["wall"]), f"{value:.2f} ×",
                 f"{ours['cpu'] / floor['cpu']:.2f} ×", say_ratio(goal), say_ratio(stretch),
                 self.judge(title, value, goal, stretch))
        low, high = (max(result["wall"] for result in of) - min(result["wall"] for result in of) for of in results)
        self.row("", f"CPU {say_time(ours['cpu'])}", f"CPU {say_time(floor['cpu'])}", "", "", "", "",
                 f"slowest less fastest: {say_time(low)}, {say_time(high)}")

    def limit(self, title, value, goal, stretch, say, floor="", shown=None):
        self.row(title, say(value if shown is None else shown), floor, "", "", say(goal) if goal is not None else "",
                 say(stretch) if stretch is not None else "", self.judge(title, value, goal, stretch))

    def note(self, title, ours, text):
        self.row(title, ours, "", "", "", "", "", text)

    def growth(self, what, costs, say):
        """How a cost grows with the size of the plan: the exponent fitted, and what each size costs."""
        fitted = exponent(costs)
        if fitted is not None:
            self.note(f"  growth: {what}", f"n^{fitted:.2f}",
                      ", ".join(f"{size}: {say(cost)}" for size, cost in costs.items()))

    def skip(self, title, reason):
        self.row(title, "–", "", "", "", "", "", f"not measured: {reason}")
