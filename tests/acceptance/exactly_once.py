#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same order never comes twice: two desks, lost requests and replies, kills of the pusher and of the server, orders
typed by hand, edits afterwards. The administrator counts.

    exactly_once.py VERSION [--rounds 20] [--part waiting|working] [--only NAME,...]
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from kit import lab
from kit.desk import DONE, NEEDS_PERSON
from kit.once import ATTACH, LOAD, SOURCE, Line, describe, once
from kit.papers import renumbered
from kit.proxy import DROP_REPLY, DROP_REQUEST, HALF_REPLY, HOLD_AFTER, HOLD_BEFORE, PASS
from kit.report import Report


class Once:
    def __init__(self, version, rounds, facts, database, folder):
        self.version, self.rounds, self.facts, self.database, self.folder = version, rounds, facts, database, folder
        self.report = Report(f"exactly once on Odoo {version}")
        self.witness = lab.Witness(facts, database)
        self.one = self.line("one")

    def line(self, name, url=None):
        folder = self.folder / name
        folder.mkdir()
        return Line(self.facts, self.database, folder, url)

    def two_desks(self):
        """The same paper, pushed from two workspaces at the same moment."""
        two = self.line("two")
        numbers = [f"TWO-{i:03}" for i in range(self.rounds)]
        first, second = self.one.approved(numbers), two.approved(numbers)
        ways = Counter()
        for number, left, right in zip(numbers, first, second):
            began = [line.desk.start("push", case) for line, case in ((self.one, left), (two, right))]
            answers = [line.desk.end(process) for line, process in zip((self.one, two), began)]
            for side, answer in zip("AB", answers):
                receipt = ((answer.document or {}).get("receipts") or [{}])[0]
                ways[f"{receipt.get('way')}"] += 1
                once(self.report, self.witness, f"two desks {number}{side}", number, receipt.get("state"))
            names = {((answer.document or {}).get("receipts") or [{}])[0].get("name") for answer in answers}
            self.report.equal(f"two desks {number}: both name the same order", len(names), 1)
        self.report.figure(f"two desks: {self.rounds} rounds, ways {describe(ways)}")

    def lost_messages(self):
        """One request or reply is lost: the push itself ends well."""
        cases = [(call, fault) for call in (LOAD, ATTACH) for fault in (DROP_REQUEST, DROP_REPLY, HALF_REPLY)]
        numbers = [f"LOST-{i}" for i in range(len(cases))]
        for (call, fault), number, case in zip(cases, numbers, self.one.approved(numbers)):
            self.one.relay.reset(self.first(call, fault))
            state, answer = self.one.push(case)
            times = sum(seen == call for seen, _ in self.one.relay.calls)
            self.one.relay.reset()
            once(self.report, self.witness, f"{fault} of {call}", number, state)
            # a stored order is found by its key; an attachment has a key of its own and is simply sent again
            self.report.equal(f"{fault} of {call}: times sent", times, 1 if call == LOAD and fault != DROP_REQUEST else 2)
            self.report.figure(f"{fault} of {call}: {state} after {answer.seconds:.1f} s, {times} calls")

    @staticmethod
    def first(call, fault):
        seen = []

        def plan(_, name):
            if name == call and not seen:
                seen.append(name)
                return fault
            return PASS

        return plan

    @staticmethod
    def from_then_on(call, fault):
        """The fault for the call, and nothing gets through any more."""
        seen = []

        def plan(_, name):
            if seen:
                return DROP_REQUEST
            if name == call:
                seen.append(name)
                return fault
            return PASS

        return plan

    def line_down(self):
        """The line goes down at the decisive call and stays down: unsure or failed, never wrong; then it comes back."""
        plans = {
            "reply of load lost, line down": (self.from_then_on(LOAD, DROP_REPLY), "not sure", 1),
            "request of load lost, line down": (self.from_then_on(LOAD, DROP_REQUEST), "not sure", 0),
            "line down before anything was sent": (lambda *_: DROP_REQUEST, "failed", 0),
            "line down at the attachment": (self.from_then_on(ATTACH, DROP_REQUEST), "in Odoo", 1),
        }
        numbers = [f"DOWN-{i}" for i in range(len(plans))]
        for (name, (plan, expected, stored)), number, case in zip(
            plans.items(), numbers, self.one.approved(numbers)
        ):
            self.one.relay.reset(plan)
            state, answer = self.one.push(case)
            self.report.equal(f"{name}: orders now", len(self.witness.orders_of(number)), stored)
            self.report.equal(f"{name}: state", state, expected)
            self.report.equal(f"{name}: a person is told", bool(answer.document), True)
            self.one.relay.reset()
            again, _ = self.one.push(case)
            once(self.report, self.witness, f"{name}, then up again", number, again)
            self.report.figure(f"{name}: {state} after {answer.seconds:.1f} s, then {again}")

    def kills(self):
        """kill -9 of the pusher at each boundary of each request, then again."""
        [case] = self.one.approved(["KILL-PROBE"])
        self.one.relay.reset()
        self.one.push(case)
        calls = [call for call, _ in self.one.relay.calls]
        self.report.figure(f"requests of one push: {', '.join(calls)}")
        places = [(i, hold) for i in range(len(calls)) for hold in (HOLD_BEFORE, HOLD_AFTER)]
        numbers = [f"KILL-{i}{'B' if hold == HOLD_BEFORE else 'A'}" for i, hold in places]
        steps, states = Counter(), Counter()
        for (index, hold), number, case in zip(places, numbers, self.one.approved(numbers)):
            self.one.relay.reset(lambda i, _, at=index, what=hold: what if i == at else PASS)
            process = self.one.desk.start("push", case)
            reached = self.one.relay.held.wait(60)
            step = self.one.step(case)
            process.kill()
            self.one.desk.end(process)
            self.one.relay.reset()
            name = f"killed {hold}, call {index} {calls[index]}"
            self.report.check(f"{name}: reached", reached)
            between = self.one.desk.state(case)
            state, _ = self.one.push(case)
            steps[step] += 1
            states[between] += 1
            once(self.report, self.witness, f"{name} (step {step})", number, state)
        self.report.figure(f"kills: {len(places)} places, journal steps {describe(steps)}, states after {describe(states)}")
        for wanted in ("queued", "sending", "answered", "verified"):
            self.report.check(f"kills: step {wanted} was met", steps[wanted] > 0, describe(steps))

    def random_kills(self):
        """kill -9 at any moment of the program's life, also between the requests."""
        numbers = [f"RANDOM-{i:02}" for i in range(max(self.rounds, 5))]
        chance, steps = random.Random(20), Counter()
        cases = self.one.approved(numbers)
        for number, case in zip(numbers, cases):
            process = self.one.desk.start("push", case)
            time.sleep(chance.uniform(0.0, 0.9))
            process.kill()
            self.one.desk.end(process)
            steps[self.one.step(case)] += 1
            state = self.one.desk.state(case)
            if state != "in Odoo":
                state, _ = self.one.push(case)
            once(self.report, self.witness, f"killed at random {number}", number, state)
        self.report.figure(f"random kills: {len(numbers)}, journal steps {describe(steps)}")

    def server_stopped(self):
        """The server itself dies while it works on the order, and comes back."""
        with lab.OwnServer(self.version, self.database, self.folder / "server.log") as server:
            line = self.line("three", server.url)
            delays = (0.0, 0.4, 0.2, 0.8)[: max(2, min(self.rounds, 4))]
            numbers = [f"STOP-{i}" for i in range(len(delays))]
            for delay, number, case in zip(delays, numbers, line.approved(numbers)):
                killer = threading.Timer(delay, server.kill)
                line.relay.reset(lambda _, call, k=killer: (k.start() if call == LOAD and not k.is_alive() and not k.finished.is_set() else None) or PASS)
                state, answer = line.push(case)
                killer.join(10)
                stored = len(self.witness.orders_of(number))
                self.report.check(f"server killed {delay} s into load: at most one", stored <= 1, stored)
                server.start()
                line.relay.reset()
                whole = state == "in Odoo" and answer.status == DONE  # else the document still has to be attached
                again = state if whole else line.push(case)[0]
                once(self.report, self.witness, f"server killed {delay} s into load", number, again)
                self.report.figure(f"server killed {delay} s into load: {stored} stored, {state}, then {again}")

    def typed_by_hand(self):
        """An order typed in Odoo after the last sync, then its confirmation: nothing is sent, the case is a duplicate."""
        values = {
            "partner_id": self.witness.vendor("Hoffmann Verbindungstechnik GmbH"),
            "company_id": self.witness.company,
            "partner_ref": "HV-AB-1",
            "order_line": [(0, 0, {"product_id": self.witness.product("OP-1005"), "product_qty": 5})],
        }
        typed = self.witness.call("purchase.order", "create", values)
        before = self.witness.order(typed)
        [case] = self.one.approved(["HV-AB-1"])
        state, answer = self.one.push(case)
        self.report.equal("typed by hand: state", state, "duplicate")
        self.report.equal("typed by hand: a person has to look", answer.status, NEEDS_PERSON)
        existing = answer.document["receipts"][0]["existing"]
        self.report.equal("typed by hand: named", [one["name"] for one in existing], [before["name"]])
        self.report.check("typed by hand: differences per line", existing and existing[0]["differences"], existing)
        self.report.equal("typed by hand: still one", self.witness.orders_of("HV-AB-1"), [typed])
        self.report.equal("typed by hand: untouched", self.witness.order(typed)["write_date"], before["write_date"])
        self.one.desk.must("sync", "lab")
        _, cases = self.one.desk.take_in(renumbered(SOURCE, "HV-AB-1 ", self.folder / "late.xml"))
        self.report.equal("typed by hand, synced before intake", self.one.desk.state(cases["late.xml"][0]), "duplicate")

    def edited(self):
        """A user edits the draft: neither another push nor another desk touches it."""
        four = self.line("four")
        [case], [other] = self.one.approved(["EDIT-1"]), four.approved(["EDIT-1"])
        self.one.push(case)
        [order] = self.witness.orders_of("EDIT-1")
        stored = self.witness.order(order)
        line = stored["lines"][0]
        self.witness.call("purchase.order", "write", [order], {"order_line": [(1, line["id"], {"product_qty": 99, "price_unit": 7.5})]})
        self.witness.call("purchase.order", "button_confirm", [order])
        before = self.witness.order(order)
        again, answer = self.one.push(case)
        self.report.equal("edited: a second push says it is in Odoo", again, "in Odoo")
        state, _ = four.push(other)
        after = self.witness.order(order)
        self.report.equal("edited: nothing was changed", after, before)
        self.report.equal("edited: quantity", after["lines"][0]["product_qty"], 99.0)
        once(self.report, self.witness, "edited, then pushed from another desk", "EDIT-1", state)
        reconciled = self.one.desk.run("reconcile", "lab")
        rows = [row for row in reconciled.document["orders"] if row["case"] == case]
        self.report.equal("edited: reconcile", [row["finding"] for row in rows], ["changed"])

    # Those that wait for time-outs and servers most of the time, and those that keep the machine busy.
    PARTS = {
        "waiting": ("two_desks", "line_down", "server_stopped"),
        "working": ("lost_messages", "kills", "random_kills", "typed_by_hand", "edited"),
    }

    def run(self, scenes):
        for name in scenes:
            getattr(self, name)()
        return self.report.finish()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", choices=("14", "19"))
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--part", choices=Once.PARTS)
    parser.add_argument("--only", type=lambda text: text.split(","), default=[])
    options = parser.parse_args()
    scenes = options.only or [name for part, names in Once.PARTS.items() for name in names if options.part in (None, part)]
    facts = lab.server(options.version)
    with lab.fresh_database(options.version, "once") as database, tempfile.TemporaryDirectory() as folder:
        return Once(options.version, options.rounds, facts, database, Path(folder)).run(scenes)


if __name__ == "__main__":
    sys.exit(main())
