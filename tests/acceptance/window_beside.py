#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person decides in the window, by mouse and keys, while the command line syncs and sends in the same workspace: the
window answers all the time, no decision is lost, and the window sees what the other program did.

    window_beside.py VERSION [--products 3000] [--rounds 3] [--limit MS]

The real program on a display of its own (Xvfb, driven by xdotool). The longest time in which the window did not answer
is printed; with --limit a longer one fails. The budget of 100 ms is for a machine that does nothing else.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kit import lab
from kit.desk import DONE, Desk, programs
from kit.papers import renumbered
from kit.report import Report, not_run

SENT, DECIDED = 6, 8  # cases: by the command line, by the person
PAUSE = 0.12
ARRIVAL = 0.8  # an order on screen, also on a busy machine: a key before it is no decision
HOLD_BUTTON = (170, 38)  # in the tool bar, above all that moves


class Screen:
    """A display with nothing on it but the window."""

    def __init__(self):
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = f":{pipe.readline().strip()}"

    def do(self, *arguments):
        """One gesture; returns what xdotool printed."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)], env={**os.environ, "DISPLAY": self.name}, capture_output=True, text=True
        )
        time.sleep(PAUSE)
        return done.stdout.strip()

    def close(self):
        self._server.terminate()
        self._server.wait()


class Window:
    """The program, its window filling the screen."""

    def __init__(self, screen, folder, secret, log):
        self.screen, self._log = screen, log
        settings = folder.parent / "config"
        with open(log, "w") as output:
            self._process = subprocess.Popen(
                [str(programs() / "orderpilot"), "--workspace", str(folder), "--watch-stalls", "--language", "en"],
                env={
                    **os.environ,
                    "DISPLAY": screen.name,
                    "QT_QPA_PLATFORM": "xcb",
                    # the system's X libraries hand strndup() texts without an end, and keep what they allocate
                    "ASAN_OPTIONS": "detect_leaks=0:strict_string_checks=0",
                    "XDG_CONFIG_HOME": str(settings),
                    "ORDERPILOT_SECRET": secret,
                },
                stdout=output,
                stderr=output,
            )
        self.id = ""
        for _ in range(100):
            found = screen.do("search", "--onlyvisible", "--pid", self._process.pid).split()
            if found:
                self.id = found[-1]
                break
        screen.do("windowmove", self.id, 0, 0, "windowsize", self.id, 1440, 900, "windowfocus", self.id)

    def keys(self, *names):
        for name in names:
            self.screen.do("key", name)

    def type(self, text):
        self.screen.do("type", "--delay", 20, text)

    def click(self, x, y):
        self.screen.do("mousemove", x, y, "click", 1)

    def picture(self, file):
        if os.environ.get("ORDERPILOT_PICTURES") and shutil.which("import"):
            target = Path(os.environ["ORDERPILOT_PICTURES"]) / file
            subprocess.run(["import", "-window", "root", str(target)], env={**os.environ, "DISPLAY": self.screen.name})

    def close(self):
        """Closes as a person does; returns what was logged."""
        self.keys("ctrl+q")
        try:
            self.status = self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self.status = None
        return self._log.read_text()


class Beside:
    def __init__(self, options, folder, facts, database):
        self.report = Report(f"a window beside the command line, {options.products} products of Odoo {options.version}")
        self.options, self.folder = options, folder
        self.desk = Desk(folder / "workspace", facts["technical"]["password"])
        self.secret = facts["technical"]["password"]
        self.desk.connect(facts, database)
        self.desk.must("sync", "lab")
        names = [f"BESIDE-{index:02}" for index in range(SENT + DECIDED)]
        _, cases = self.desk.take_in(*(renumbered("domestic.xml", name, folder / f"{name}.xml") for name in names))
        ids = [cases[f"{name}.xml"][0] for name in names]
        self.sent, self.decided = ids[:SENT], ids[SENT:]
        for case in self.sent:
            self.report.equal(f"case {case} is approved", self.desk.decide(case, "approve").status, DONE)

    def hold_and_reopen(self, window):
        """Puts the newest order on hold from the list by the mouse; opens it again and puts it on hold with a reason by
        keys in its page; opens it once more, so that the next turn finds it."""
        window.keys("alt+1", "Home")
        window.click(*HOLD_BUTTON)
        self.holds += 1
        time.sleep(ARRIVAL)
        window.keys("alt+2", "Home", "Return")
        time.sleep(ARRIVAL)
        window.keys("ctrl+shift+e")
        time.sleep(ARRIVAL)
        window.keys("ctrl+h")
        window.type("ask Piet")
        window.keys("Return")
        self.holds += 1
        time.sleep(ARRIVAL)
        window.keys("Escape", "alt+2", "Home", "Return")
        time.sleep(ARRIVAL)
        window.keys("ctrl+shift+e")
        time.sleep(ARRIVAL)
        window.keys("Escape")

    def beside(self, name, window, process):
        began, turns = time.monotonic(), 0
        while process.poll() is None or turns == 0:
            self.hold_and_reopen(window)
            turns += 1
        answer = self.desk.end(process, began)
        self.report.equal(f"{name} ends well", answer.status, DONE)
        self.report.figure(f"{name}: beside {turns} turns of the person, {answer.seconds:.1f} s")

    def run(self):
        self.holds = 0
        screen = Screen()
        log = self.folder / "window.log"
        try:
            window = Window(screen, self.desk.folder, self.secret, log)
            self.report.check("the window appears", window.id)
            time.sleep(1)
            window.picture("beside-start.png")
            self.hold_and_reopen(window)
            for index in range(self.options.rounds):
                self.beside("full sync", window, self.desk.start("sync", "lab", "--full"))
                self.beside("push", window, self.desk.start("push", *self.sent[index :: self.options.rounds]))
            time.sleep(1)
            window.keys("alt+7")
            time.sleep(0.5)
            window.picture("beside-end.png")
            told = window.close()
        finally:
            screen.close()
        self.report.equal("the window closes", window.status, 0)
        stored = [decision for case in self.decided for decision in self.desk.show(case)["decisions"]]
        kinds = [decision["kind"] for decision in stored]
        self.report.equal("holds that are stored", kinds.count("hold"), self.holds)
        self.report.equal("orders opened again", kinds.count("reopen"), self.holds)
        for case in self.sent:
            self.report.equal(f"case {case}", self.desk.state(case), "in Odoo")
        longest = re.search(r"longest wait for the window: (\d+) ms", told)
        self.report.check("the window told its longest wait", longest, told[-400:])
        if longest:
            self.report.figure(f"the window did not answer for {longest[1]} ms at most")
            if self.options.limit:
                self.report.check(f"no longer than {self.options.limit} ms", int(longest[1]) <= self.options.limit)
        for line in told.splitlines():
            if "did not answer" in line:
                self.report.figure(line)
        return self.report.finish()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", choices=("14", "19"))
    parser.add_argument("--products", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=int, default=0, help="milliseconds")
    options = parser.parse_args()
    for tool in ("Xvfb", "xdotool"):
        if not shutil.which(tool):
            not_run(f"{tool} is not installed")
    facts = lab.server(options.version)
    with lab.fresh_database(options.version, "beside", options.products) as database:
        with tempfile.TemporaryDirectory() as folder:
            return Beside(options, Path(folder), facts, database).run()


if __name__ == "__main__":
    sys.exit(main())
