# SPDX-License-Identifier: GPL-3.0-or-later
"""Long-lived processes known by a pid file that cannot be fooled by a reused pid."""

import os
import signal
import time


def _birth(pid):
    """The process's start time in clock ticks since boot, or None when it is gone or a zombie."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            fields = stat.read().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in ("Z", "X") else fields[19]


def boot_id():
    with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as boot:
        return boot.read().strip()


def remember(pid_file, pid):
    pid_file.write_text(f"{pid} {_birth(pid)} {boot_id()}\n")


def alive(pid_file):
    """The pid when the very process that was remembered still runs, else None."""
    try:
        pid, birth, boot = pid_file.read_text().split()
    except (OSError, ValueError):
        return None
    return int(pid) if boot == boot_id() and _birth(int(pid)) == birth else None


def stop(pid_file, kill=False, patience=20.0):
    """Ends the remembered process and waits until it is gone; asks politely first unless kill is set."""
    pid = alive(pid_file)
    if pid is None:
        pid_file.unlink(missing_ok=True)
        return False
    signals = [(signal.SIGKILL, 10.0)] if kill else [(signal.SIGTERM, patience), (signal.SIGKILL, 10.0)]
    for number, wait in signals:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            break
        limit = time.monotonic() + wait
        while alive(pid_file) is not None and time.monotonic() < limit:
            time.sleep(0.05)
        if alive(pid_file) is None:
            break
    pid_file.unlink(missing_ok=True)
    return True
