# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk whose line to the server can be cut, and the check that a paper is in Odoo exactly once."""

import json
import sqlite3
from urllib.parse import urlsplit

from .desk import DONE, NEEDS_PERSON, Desk
from .papers import renumbered
from .proxy import Relay

SOURCE = "intra_eu.xml"
LOAD, ATTACH = "purchase.order.load", "ir.attachment.load"


class Line:
    """A desk behind a relay, with the papers it has taken in."""

    def __init__(self, facts, database, folder, url=None):
        target = urlsplit(url or facts["url"])
        self.relay = Relay(target.hostname, target.port)
        self.desk, self._folder, self._facts = Desk(folder / "workspace"), folder, facts
        self.desk.connect(facts, database, self.relay.url)
        self.desk.must("sync", "lab")

    def approved(self, numbers, source=SOURCE):
        """Takes in and approves one paper for each number; returns the cases in their order."""
        files = [renumbered(source, number, self._folder / f"{number}.xml") for number in numbers]
        _, cases = self.desk.take_in(*files)
        found = [cases[file.name][0] for file in files]
        for case in found:
            approved = self.desk.decide(case, "approve")
            if approved.status != DONE:
                raise SystemExit(f"case {case} cannot be approved: {approved}")
        return found

    def step(self, case):
        """The journal's step of a case, read from the workspace's file."""
        path = self.desk.folder / "orderpilot.sqlite"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            row = database.execute("SELECT step FROM outbox WHERE case_id = ?", [case]).fetchone()
        return row[0] if row else "none"

    def push(self, case, seconds=300):
        answer = self.desk.run("push", case, seconds=seconds)
        receipts = (answer.document or {}).get("receipts") or [{}]
        return receipts[0].get("state") or f"nothing printed ({answer})", answer


def once(report, witness, name, number, state, attachments=1):
    """Checks that Odoo holds the paper exactly once, whole, and that the case says so."""
    ids = witness.orders_of(number)
    one = report.equal(f"{name}: orders in Odoo", len(ids), 1)
    report.equal(f"{name}: state of the case", state, "in Odoo")
    if one:
        order = witness.order(ids[0])
        report.equal(f"{name}: lines", len(order["lines"]), 2)
        report.equal(f"{name}: attachments", len(order["attachments"]), attachments)
    return one


def describe(counts):
    return json.dumps(counts, sort_keys=True)


__all__ = ["ATTACH", "DONE", "LOAD", "NEEDS_PERSON", "SOURCE", "Line", "describe", "once"]
