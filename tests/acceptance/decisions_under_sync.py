#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decisions while a sync of 20,000 products runs, is killed, or breaks off: none waits for it, none is lost, and the
former master data stay whole.

    decisions_under_sync.py VERSION [--products 20000] [--limit MS]

Waits are printed; with --limit a longer one fails. The suite sets none: its builds are slow and its machines busy. The
budget of 50 ms is for an optimised build on a machine that does nothing else.
"""

import argparse
import contextlib
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kit import lab
from kit.desk import DONE, Desk, programs
from kit.papers import renumbered
from kit.proxy import DROP_REPLY, PASS, Relay
from kit.report import Report

CASES = 12


class Clock:
    """decision_clock, running on a desk's cases."""

    def __init__(self, desk, cases):
        program = programs() / "tests" / "decision_clock"
        self._process = subprocess.Popen(
            [str(program), str(desk.folder), *map(str, cases)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def stop(self):
        output, _ = self._process.communicate()
        return json.loads(output)


class UnderSync:
    def __init__(self, version, products, limit, folder, facts, database):
        self.report = Report(f"decisions while {products} products are synced from Odoo {version}")
        self.limit = limit
        self.desk = Desk(folder / "workspace")
        host, port = facts["url"].removeprefix("http://").split(":")
        self.relay = Relay(host, int(port))
        self.desk.connect(facts, database, self.relay.url)
        began = time.monotonic()
        first = self.desk.must("sync", "lab")
        self.rows = first["rows"]
        self.report.figure(f"first sync: {self.rows} rows in {time.monotonic() - began:.1f} s")
        files = [renumbered("domestic.xml", f"SYNC-{i:02}", folder / f"sync-{i:02}.xml") for i in range(CASES)]
        _, cases = self.desk.take_in(*files)
        self.cases = [cases[file.name][0] for file in files]
        self.found = self.search()

    def search(self):
        return self.desk.must("search", "products", "Zeskantbout M8x40")["products"][:3]

    def stored(self):
        """The numbers of each case's decisions, read from the workspace's file."""
        path = self.desk.folder / "orderpilot.sqlite"
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT case_id, number FROM decisions ORDER BY case_id, number").fetchall()
        return {case: [number for owner, number in rows if owner == case] for case in self.cases}

    def under(self, name, disturb, expected_sync):
        """Decides all the time while `disturb` deals with a full sync; returns how many requests the sync made."""
        before = self.stored()
        clock = Clock(self.desk, self.cases)
        time.sleep(1.0)
        began = time.monotonic()
        sync = self.desk.start("sync", "lab", "--full")
        disturb(sync)
        answer = self.desk.end(sync, began)
        requests = len(self.relay.calls)
        self.relay.reset()
        time.sleep(0.5)
        told = clock.stop()
        times, waits = told["decisions"], told["waits"]
        self.report.equal(f"{name}: sync's exit code", answer.status, expected_sync)
        self.report.check(f"{name}: decisions were made", times["count"] > 20, times)
        self.report.equal(f"{name}: every decision was taken", told["failures"], [])
        if self.limit:
            self.report.check(f"{name}: none waited over {self.limit:.0f} ms", waits["max"] <= self.limit, waits)
        for case, stored in self.stored().items():
            made = told["made"].get(str(case), len(before[case]))
            self.report.equal(f"{name}: case {case} holds every decision", stored, list(range(1, made + 1)))
        self.report.equal(f"{name}: master data are whole", self.search(), self.found)
        self.report.figure(
            f"{name} ({answer.seconds:.1f} s): {times['count']} decisions, median {times['median']:.1f} ms, "
            f"p99 {times['p99']:.1f} ms, longest {times['max']:.1f} ms, longest wait {waits['max']:.1f} ms; "
            f"new master data read in {told['matcher']['max']:.0f} ms"
        )
        return requests

    def killed_after(self, share):
        """Killed after a share of its requests, whatever time they take."""

        def disturb(sync):
            while len(self.relay.calls) < self.pages * share and sync.poll() is None:
                time.sleep(0.005)
            sync.kill()

        self.relay.reset()
        return disturb

    def broken_at(self, share):
        """The line breaks after a share of the pages."""
        self.relay.reset(lambda index, _: DROP_REPLY if index >= self.pages * share else PASS)

    def by_command_line(self):
        """The whole program, start and end included, beside a sync."""
        sync = self.desk.start("sync", "lab", "--full")
        times = []
        while sync.poll() is None:
            case = self.cases[len(times) % CASES]
            word = "reopen" if self.desk.state(case) == "on hold" else "hold"
            answer = self.desk.decide(case, word)
            times.append(answer.seconds)
            self.report.check(f"command line: {word}", answer.document is not None, answer)
        self.desk.end(sync)
        if times:
            self.report.figure(f"command line: {len(times)} decisions, each with a start of the program, longest {max(times):.2f} s")

    def run(self):
        self.relay.reset()
        clock = Clock(self.desk, self.cases)
        time.sleep(3)
        told = clock.stop()
        self.report.figure(f"without a sync: {told['decisions']}")
        self.relay.reset()
        self.relay.reset()
        self.pages = self.under("sync runs", lambda sync: None, DONE)
        for share in (0.2, 0.5, 0.8):
            self.under(f"sync killed after {share:.0%}", self.killed_after(share), -9)
        for share in (0.4, 0.9):
            self.broken_at(share)
            self.under(f"sync rolled back after {share:.0%} of the pages", lambda sync: None, 3)
        self.by_command_line()
        shown = {case: [decision["number"] for decision in self.desk.show(case)["decisions"]] for case in self.cases}
        self.report.equal("afterwards the program shows the decisions that are stored", shown, self.stored())
        again = self.desk.must("sync", "lab", "--full")
        self.report.equal("afterwards a sync brings everything", again["rows"], self.rows)
        return self.report.finish()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", choices=("14", "19"))
    parser.add_argument("--products", type=int, default=20000)
    parser.add_argument("--limit", type=float, default=0.0, help="milliseconds")
    options = parser.parse_args()
    facts = lab.server(options.version)
    with lab.fresh_database(options.version, "busy", options.products) as database:
        with tempfile.TemporaryDirectory() as folder:
            under = UnderSync(options.version, options.products, options.limit, Path(folder), facts, database)
            return under.run()


if __name__ == "__main__":
    sys.exit(main())
