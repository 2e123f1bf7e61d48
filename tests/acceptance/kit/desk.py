# SPDX-License-Identifier: GPL-3.0-or-later
"""One workspace with the command line in front of it."""

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

DONE, NEEDS_PERSON, USAGE, FAILED = 0, 1, 2, 3
ROOT = Path(__file__).resolve().parents[3]
SECONDS = 600


@dataclass
class Answer:
    """How one run of the program ended."""

    status: int
    document: object  # what --json printed, None when it printed nothing
    output: str
    messages: str
    seconds: float

    def __str__(self):
        return f"status {self.status}, {self.messages.strip()[:600] or self.output.strip()[:600]}"


def programs():
    """The folder of orderpilot-cli and orderpilot-reader."""
    folder = os.environ.get("ORDERPILOT_BIN")
    if folder:
        return Path(folder)
    built = sorted(ROOT.glob("build/*/bin/orderpilot-cli"), key=lambda path: path.stat().st_mtime)
    if not built:
        raise SystemExit("no orderpilot-cli: set ORDERPILOT_BIN to the folder of the built programs")
    return built[-1].parent


class Desk:
    def __init__(self, folder, secret="orderpilot"):
        self.folder = Path(folder)
        self._program = programs() / "orderpilot-cli"
        self._environment = {**os.environ, "ORDERPILOT_SECRET": secret, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        self._environment.pop("ORDERPILOT_WORKSPACE", None)

    def command(self, *arguments):
        return [str(self._program), "--workspace", str(self.folder), "--json", *map(str, arguments)]

    def start(self, *arguments):
        """Starts the program and does not wait for it."""
        return subprocess.Popen(
            self.command(*arguments),
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def end(self, process, began=None, seconds=SECONDS):
        """Waits for a started program."""
        try:
            output, messages = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            output, messages = process.communicate()
            messages += f"\n(killed after {seconds} s)"
        try:
            document = json.loads(output)
        except ValueError:
            document = None
        return Answer(process.returncode, document, output, messages, time.monotonic() - (began or time.monotonic()))

    def run(self, *arguments, seconds=SECONDS):
        began = time.monotonic()
        return self.end(self.start(*arguments), began, seconds)

    def must(self, *arguments, statuses=(DONE,)):
        """Runs and returns the document; anything but the wanted exit codes ends the driver."""
        answer = self.run(*arguments)
        if answer.status not in statuses:
            raise SystemExit(f"orderpilot-cli {' '.join(map(str, arguments))}: {answer}")
        return answer.document

    def connect(self, facts, database, url=None, name="lab", company=None):
        """Adds the connection of the technical user and tests it; returns the answer of the test."""
        arguments = ["connection", "add", name, "--url", url or facts["url"], "--database", database]
        arguments += ["--user", facts["technical"]["login"], *(["--company", company] if company else [])]
        self.must(*arguments)
        return self.run("connection", "test", name)

    def take_in(self, *paths):
        """Intake; the case ids by file name, in the order of the queue."""
        answer = self.run("intake", *paths)
        cases = {}
        for row in sorted(self.must("queue", statuses=(DONE, NEEDS_PERSON))["cases"], key=lambda row: row["id"]):
            cases.setdefault(row["file"], []).append(row["id"])
        return answer, cases

    def show(self, case):
        return self.must("show", case, statuses=(DONE, NEEDS_PERSON))

    def decide(self, case, *arguments):
        return self.run("decide", case, *arguments)

    def push(self, *cases):
        answer = self.run("push", *cases)
        receipts = (answer.document or {}).get("receipts", [])
        return answer, receipts

    def state(self, case):
        for row in self.must("queue", statuses=(DONE, NEEDS_PERSON))["cases"]:
            if row["id"] == case:
                return row["state"]
        return None
