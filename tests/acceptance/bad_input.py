#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input: each file ends as a case or a message that a clerk understands; nothing is lost, nothing crashes, memory
stays bounded.

    bad_input.py [VERSION]

With VERSION (14 or 19) the cases are judged against that server's master data; without one nothing but the programs is
needed: the papers then wait as received. ORDERPILOT_MEMORY_LIMIT: megabytes that no program may exceed, 512 unless told.
"""

import hashlib
import os
import resource
import sys
import tempfile
from pathlib import Path

from kit import lab
from kit.desk import DONE, FAILED, NEEDS_PERSON, Desk
from kit.papers import DATA, LAB
from kit.report import Report

MEGABYTE = 1 << 20
ORDER_START = (
    '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" '
    'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">'
)


def laughs():
    entities = ['<!ENTITY a0 "ha">'] + [f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12)]
    return f'<?xml version="1.0"?>\n<!DOCTYPE Order [{"".join(entities)}]>\n{ORDER_START}<cbc:ID>&a11;</cbc:ID></Order>'


def outside():
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE Order [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'
        f"{ORDER_START}<cbc:ID>&x;</cbc:ID></Order>"
    )


def wrong_charset():
    """Latin-1 letters in a file that says UTF-8."""
    text = (LAB / "eu_private.xml").read_text(encoding="utf-8")
    return text.encode("latin-1")


def huge(path, size):
    """An order whose note goes on for ever."""
    with open(path, "wb") as file:
        file.write(b'<?xml version="1.0" encoding="UTF-8"?>\n' + ORDER_START.encode() + b"<cbc:Note>")
        for _ in range(size // MEGABYTE):
            file.write(b"x" * MEGABYTE)
        file.write(b"</cbc:Note></Order>")
    return path


# File -> the states it may end in when master data is there.
CANNOT, OTHER = {"cannot read"}, {"not an order"}
EXPECTED = {
    "broken.xml": CANNOT,
    "cut_off.xml": CANNOT,
    "empty.xml": CANNOT | OTHER,
    "random.bin": CANNOT | OTHER,
    "laughs.xml": CANNOT,
    "outside_entity.xml": CANNOT,
    "deep.xml": CANNOT,
    "many_nodes.xml": CANNOT,
    "wrong_charset.xml": {"matched", "in review"},
    "unknown_charset.xml": CANNOT | {"in review"},
    "no_lines.xml": {"in review"},
    "no_number_a.xml": {"matched", "in review"},
    "no_number_b.xml": {"matched", "in review"},
    "page.html": CANNOT | OTHER,
    "invoice.xml": OTHER,
    "lists.csv": {"in review"},
    "headerless.csv": CANNOT,
    "unclosed_quote.csv": CANNOT,
    "orders.edi": CANNOT | OTHER,
    "mail.eml": CANNOT | OTHER,
    "paper.pdf": CANNOT | OTHER,
    "archive.zip": CANNOT | OTHER,
    "note.txt": CANNOT | OTHER,
    "no_quantities.xml": {"in review"},
    "numbers_that_are_none.xml": {"in review"},
    "sixty_megabytes.xml": CANNOT,
}


def make(folder):
    """Writes the files that are made here; the small ones stand in tests/data/bad."""
    for source in sorted((DATA / "bad").iterdir()):
        (folder / source.name).write_bytes(source.read_bytes())
    for name in ("no_lines.xml", "no_number_a.xml", "no_number_b.xml"):
        (folder / name).write_bytes((LAB / name).read_bytes())
    (folder / "laughs.xml").write_text(laughs())
    (folder / "outside_entity.xml").write_text(outside())
    (folder / "deep.xml").write_text(ORDER_START + "<cbc:a>" * 200_000)
    (folder / "many_nodes.xml").write_text(ORDER_START + "<cbc:Note>x</cbc:Note>" * 2_000_000 + "</Order>")
    (folder / "wrong_charset.xml").write_bytes(wrong_charset())
    (folder / "empty.xml").write_bytes(b"")
    (folder / "random.bin").write_bytes(b"".join(hashlib.sha512(bytes([i])).digest() for i in range(256)))
    (folder / "cut_off.xml").write_bytes((LAB / "domestic.xml").read_bytes()[:3000])
    huge(folder / "sixty_megabytes.xml", 60 * MEGABYTE)
    return sorted(folder.iterdir())


class Bad:
    def __init__(self, folder, facts=None, database=None):
        self.report = Report("bad input" + (f" against Odoo {facts['version']}" if facts else ""))
        self.folder, self.desk, self.judged = folder, Desk(folder / "workspace"), bool(facts)
        if facts:
            self.desk.connect(facts, database)
            self.desk.must("sync", "lab")

    def check_file(self, path, row):
        name = path.name
        expected = EXPECTED[name]
        if not self.judged and expected & {"matched", "in review"}:
            expected = {"received"}
        shown = self.desk.show(row["id"])
        if not self.judged and row["state"] == "received":
            expected = {"received"}
        self.report.check(f"{name}: state", row["state"] in expected, f"{row['state']}, expected one of {expected}")
        texts = [finding["text"] for finding in shown["findings"]]
        if row["state"] in ("cannot read", "not an order"):
            self.report.check(f"{name}: says why", any(len(text.split()) >= 4 for text in texts), texts)
        stored = hashlib.sha256(path.read_bytes()).hexdigest()
        self.report.equal(f"{name}: the bytes are kept", shown["sha256"], stored)
        document = self.desk.folder / "documents" / stored[:2] / stored
        self.report.check(f"{name}: the document lies in the workspace", document.exists(), document)
        self.report.figure(f"{name}: {row['state']}: {' | '.join(texts)[:150]}")

    def too_large(self):
        path = huge(self.folder / "200_megabytes.xml", 200 * MEGABYTE)
        answer = self.desk.run("intake", path)
        self.report.equal("200 MB: exit code", answer.status, FAILED)
        self.report.check("200 MB: a message names the file and the limit", "200_megabytes.xml" in answer.messages and "MB" in answer.messages, answer)
        self.report.figure(f"200 MB: {answer.messages.strip()} ({answer.seconds:.2f} s)")
        answer = self.desk.run("extract", path)
        self.report.equal("200 MB: extract refuses it as well", answer.status, FAILED)

    def not_there(self):
        answer = self.desk.run("intake", self.folder / "absent.xml")
        self.report.equal("a file that is not there: exit code", answer.status, FAILED)
        self.report.check("a file that is not there: message", "absent.xml" in answer.messages, answer)

    def run(self):
        files = self.folder / "files"
        files.mkdir()
        paths = make(files)
        self.report.equal("every file has its expectation", {p.name for p in paths}, set(EXPECTED))
        answer = self.desk.run("intake", files)
        self.report.check("intake: exit code", answer.status in (DONE, NEEDS_PERSON), answer)
        self.report.figure(f"intake of {len(paths)} bad files: {answer.seconds:.1f} s")
        rows = {row["file"]: row for row in self.desk.must("queue", statuses=(DONE, NEEDS_PERSON))["cases"]}
        for path in paths:
            if self.report.check(f"{path.name}: is a case", path.name in rows):
                self.check_file(path, rows[path.name])
        numberless = [rows[name] for name in ("no_number_a.xml", "no_number_b.xml") if name in rows]
        self.report.check("two orders without a number are two orders", not any(row["state"] == "duplicate" for row in numberless))
        self.too_large()
        self.not_there()
        again = self.desk.run("intake", LAB / "domestic.xml")
        self.report.check("afterwards a good paper comes in as ever", again.status in (DONE, NEEDS_PERSON), again)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        limit = int(os.environ.get("ORDERPILOT_MEMORY_LIMIT", "512"))
        self.report.check(f"peak memory of any program below {limit} MB", peak < limit, f"{peak} MB")
        self.report.figure(f"peak memory of any program: {peak} MB")
        return self.report.finish()


def main():
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) == 1:
            return Bad(Path(folder)).run()
        facts = lab.server(sys.argv[1])
        with lab.fresh_database(sys.argv[1], "bad") as database:
            return Bad(Path(folder), facts, database).run()


if __name__ == "__main__":
    sys.exit(main())
