#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the window, from nothing to orders on a real server: window_walk does it by names and keys, the
independent reader tells what stands in Odoo then.

    window_flow.py VERSION        VERSION is 14 or 19

ORDERPILOT_PICTURES may name a folder for pictures of the window on the way.
"""

import json
import os
import subprocess
import sys

from expected import PAPERS
from kit.desk import programs
from kit.papers import LAB
from run_flow import Flow, main

# clean, fuzzy, and with a product that Odoo does not have
CHOSEN = ("domestic.xml", "text_only.xml", "absent_product.xml")
SECONDS = 900


class Window(Flow):
    """Compares as the flow of the command line does; what happened is told by the window."""

    def walk(self):
        who = self.facts["technical"]
        command = [
            str(programs() / "tests" / "window_walk"),
            *("--url", self.facts["url"], "--database", self.database, "--login", who["login"]),
            *("--workspace", str(self.folder / "workspace")),
        ]
        if os.environ.get("ORDERPILOT_PICTURES"):
            command += ["--pictures", os.environ["ORDERPILOT_PICTURES"]]
        done = subprocess.run(
            [*command, *(str(LAB / name) for name in CHOSEN)],
            env={**os.environ, "ORDERPILOT_WALK_SECRET": who["password"]},
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
        if not self.report.equal(f"the walk ends ({done.stderr.strip()[-600:]})", done.returncode, 0):
            return False
        told = json.loads(done.stdout)
        self.report.figure(f"longest stall of the window: {told['longestStallMs']} ms")
        for name, facts in told["papers"].items():
            self.cases[name] = [facts["case"]]
            self.receipts[facts["case"]] = {key: facts.get(key) for key in ("odooId", "name", "way", "differences")}
        self.report.equal("papers", sorted(told["papers"]), sorted(CHOSEN))
        return True

    def run(self):
        if self.walk():
            self.report.equal("orders in Odoo", self.witness.count() - self.before, len(CHOSEN))
            for paper in PAPERS:
                if paper.file in CHOSEN:
                    self.compare(paper)
        return self.report.finish()


if __name__ == "__main__":
    sys.exit(main(Window, __doc__, "window"))
