# SPDX-License-Identifier: GPL-3.0-or-later
"""The process is killed (SIGKILL) at a random moment while it saves; kill-saves.c does it and looks at what is left."""

import collections
import json
import subprocess

from trial import Place

FULL = 10_000


def reason_not(_cli):
    return None


def run(program, full):
    seen, failures = collections.Counter(), []
    count = FULL if full else 60
    for seed, kind in enumerate(Place.KINDS, 1):
        ran = subprocess.run([program, kind, str(count), str(seed)], capture_output=True, text=True, check=False)
        saw = json.loads(ran.stdout)
        seen["kills"] += saw["kills"]
        seen[f"{kind} file: kills within a save"] += saw["within-a-save"]
        seen["torn"] += saw["torn"]
        if ran.returncode != 0 or saw["torn"]:
            failures.append(f"{kind}: {saw['torn']} of {saw['kills']} are torn {ran.stderr}")
        if saw["kills"] != count or saw["within-a-save"] < count / 10:
            failures.append(f"{kind}: the kills missed the saves: {saw}")
    return seen, failures
