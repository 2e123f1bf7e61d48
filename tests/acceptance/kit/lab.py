# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's servers as the drivers use them: a database of one's own, the administrator as witness."""

import contextlib
import dataclasses
import os
import subprocess
import sys
from pathlib import Path

from .report import not_run

LAB = Path(__file__).resolve().parents[2] / "lab"
sys.path.insert(0, str(LAB))

from readback import Reader, lab_server  # noqa: E402


def server(version):
    """Address and users of a running server; ends the driver where there is none."""
    if os.environ.get("ORDERPILOT_NO_LAB", "0") not in ("", "0"):
        not_run("the lab was left out (ORDERPILOT_NO_LAB)")
    try:
        found = lab_server(version)
    except (OSError, SystemExit):
        not_run(f"the lab has no Odoo {version} (./dev lab up)")
    if not found["running"]:
        not_run(f"Odoo {version} does not run: {found['reason'] or './dev lab up'}")
    return found


def _lab(*arguments):
    done = subprocess.run([str(LAB / "lab"), *arguments], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"lab {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout.strip()


@contextlib.contextmanager
def fresh_database(version, name, products=0):
    """A database of the driver's own, dropped afterwards."""
    name = _lab("fresh", version, f"{name}_{version}_{os.getpid()}", *(["--products", str(products)] if products else []))
    try:
        yield name
    finally:
        if not os.environ.get("ORDERPILOT_KEEP"):
            _lab("drop", version, name)


class OwnServer:
    """A server process of the driver's own on the lab's root folder, for the tests that stop it."""

    def __init__(self, version, database, log):
        from labkit import config, servers

        self._servers = servers
        self.port = servers.free_port()
        self._version = dataclasses.replace(config.version(version), port=self.port)
        self._database, self._log, self._process = database, Path(log), None
        self.url = f"http://127.0.0.1:{self.port}"

    def start(self):
        self._process = self._servers.spawn(self._version, self.port, self._log, self._database)
        self._servers.wait_ready(self._version, self.port, self._process, self._log)
        self._servers.warm(self._version, self._database, self.port)

    def kill(self):
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.kill()


class Witness:
    """What an Odoo holds, told by its administrator through Python's own xmlrpc.client."""

    def __init__(self, server_facts, database):
        who = server_facts["admin"]
        self.reader = Reader(server_facts["url"], database, who["login"], who["password"])
        self.company = self.one("res.company", [["name", "=", server_facts["company"]]])

    def call(self, *arguments, **named):
        return self.reader.call(*arguments, **named)

    def one(self, model, domain):
        ids = self.call(model, "search", domain)
        if len(ids) != 1:
            raise LookupError(f"expected one {model} with {domain}, found {ids}")
        return ids[0]

    def product(self, code):
        return self.one("product.product", [["default_code", "=", code]])

    def vendor(self, name):
        return self.one("res.partner", [["name", "=", name], ["parent_id", "=", False]])

    def purchase_tax(self, suffix):
        """The company's purchase tax by the end of its external id, as SEED.md names it."""
        rows = self.call("ir.model.data", "search_read", [["model", "=", "account.tax"], ["name", "=", f"{self.company}_{suffix}"]], ["res_id"])
        return rows[0]["res_id"]

    def orders_of(self, number):
        """The ids of the orders whose origin or vendor reference names the paper's number, cancelled ones included."""
        domain = ["|", ["origin", "ilike", number], ["partner_ref", "ilike", number]]
        return sorted(self.call("purchase.order", "search", domain))

    def count(self):
        return self.call("purchase.order", "search_count", [])

    def order(self, number):
        return self.reader.order(number)
