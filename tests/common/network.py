# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a program asks the network for anything, as strace sees it: no socket but those of this machine's own
(AF_UNIX) may even be made, not to localhost and not to ask for routes.
"""

import re
import shutil
import subprocess
import sys

SOCKET = re.compile(r"\b(?:socket|socketpair)\((\w+)|\b(?:connect|bind|sendto|sendmsg)\(.*?sa_family=(\w+)")


def reason_not():
    """Why this cannot be looked at here, if it cannot."""
    if not shutil.which("strace"):
        return "strace is not installed"
    if subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode != 0:
        return "processes cannot be traced here"
    return None


def under(trace):
    """What a program is run under, with all that it starts. -D: its parent stays its parent."""
    return ["strace", "-D", "-f", "-qq", "-e", "trace=%network", "-o", str(trace)]


def local(trace):
    """How many calls were about sockets of this machine."""
    return sum("AF_UNIX" in line for line in trace.splitlines())


def failures(trace):
    """Each call that was about any other."""
    for line in trace.splitlines():
        for families in SOCKET.findall(line):
            if "".join(families) != "AF_UNIX":
                yield f"asks the network: {line}"


def sees(folder):
    """A case: looking at a program that does ask must find it."""
    code = "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: pass"
    trace = folder / "control"
    subprocess.run([*under(trace), sys.executable, "-c", code], check=True)
    wait_for_end(trace)
    found = list(failures(trace.read_text(encoding="utf-8", errors="replace")))
    if not any("AF_INET" in failure for failure in found):
        yield f"a connection to localhost was not seen: {found}"


def wait_for_end(trace):
    """Until the tracer, which is nobody's child, has written all: it closes the file as it ends."""
    subprocess.run(["bash", "-c", 'while [[ -n $(find /proc/[0-9]*/fd -lname "$1" 2>/dev/null) ]]; do sleep 0.02; done',
                    "bash", str(trace)], timeout=60, check=True)
