#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An order of 200 lines through the command line on a real server: exact, misspelled, of a size that is not kept,
unknown, and the same product twice; three corrections, and the same order again.

    two_hundred_lines.py VERSION [--products N]

--products puts N more products into the catalogue.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from expected import DOMESTIC
from kit import lab
from kit.desk import DONE, NEEDS_PERSON, Desk
from kit.papers import renumbered
from kit.report import Report

LINES = 200
# what stands in a line: text, vendor's article number, and the product meant; None: there is none
EXACT = [
    ("Zeskantbout DIN 933 M8x40", "VD-840Z", "OP-1001"),
    ("Zeskantbout DIN 933 M8x50", "VD-850Z", "OP-1018"),
    ("Markeerverf rood", "VD-P-RD", "OP-1008-RD"),
]
FUZZY = [
    ("Staalplat 2mm", "", "OP-1021"),
    ("SCHEEPSTOUW 12MM", "", "OP-1017"),
    ("Doos karton 40x30x20", "", "OP-1019"),
    ("Momentsleutel 1/2 inch", "", "OP-1016"),
]
SIBLINGS = [("Zeskantbout M8x45 verzinkt", "", None), ("Scheepstouw 14 mm", "", None)]
ABSENT = [("Koffiezetapparaat 1,2 l", "QQ-77", None), ("Sneeuwschuiver blauw", "", None)]
# texts that nothing tells: a person says once what they mean
CORRECTED = [
    ("Artikel conform tekening 4711", "OP-1016"),
    ("Pos. maatwerk blok B", "OP-1018"),
    ("Los materiaal volgens afspraak", "OP-1019"),
]


def asked():
    """The lines of the order, 200 of them; equal products stand far apart."""
    pattern = EXACT + FUZZY + SIBLINGS + ABSENT
    rows = [(text, "", "correct") for text, _ in CORRECTED]
    while len(rows) < LINES:
        rows.append(pattern[len(rows) % len(pattern)])
    return rows


def written(number, rows, target, price=""):
    """Writes an order of these lines as UBL after the head of the domestic order of the lab; returns its path."""
    text = renumbered(DOMESTIC.file, number, target).read_text(encoding="utf-8")
    head = re.sub(r"  <cac:TaxTotal>.*?</cac:AnticipatedMonetaryTotal>\n", "", text[: text.index("  <cac:OrderLine>")], flags=re.S)
    lines = []
    price = f'<cac:Price><cbc:PriceAmount currencyID="EUR">{price}</cbc:PriceAmount></cac:Price>' if price else ""
    for index, (name, code, _) in enumerate(rows):
        seller = f"<cac:SellersItemIdentification><cbc:ID>{code}</cbc:ID></cac:SellersItemIdentification>" if code else ""
        lines.append(
            f'  <cac:OrderLine><cac:LineItem><cbc:ID>{index + 1}</cbc:ID><cbc:Quantity unitCode="C62">{index + 1}</cbc:Quantity>'
            f"{price}<cac:Item><cbc:Name>{escape(name)}</cbc:Name>{seller}</cac:Item></cac:LineItem></cac:OrderLine>\n"
        )
    Path(target).write_text(head + "".join(lines) + text[text.rindex("</Order>") :], encoding="utf-8")
    return Path(target)


class Walk:
    def __init__(self, version, facts, database, folder):
        self.report = Report(f"200 lines on Odoo {version}")
        self.facts, self.database, self.folder = facts, database, folder
        self.desk = Desk(folder / "workspace")
        self.witness, self.ids = lab.Witness(facts, database), {}

    def product_id(self, code):
        if code not in self.ids:
            self.ids[code] = self.witness.product(code)
        return self.ids[code]

    def case_of(self, number, rows, price=""):
        path = written(number, rows, self.folder / f"{number}.xml", price)
        answer, cases = self.desk.take_in(path)
        self.report.check(f"{number}: taken in", answer.status in (DONE, NEEDS_PERSON), answer)
        self.report.figure(f"{number}: intake of {len(rows)} lines, reading, matching and storing, {answer.seconds:.2f} s")
        case = cases[path.name][0]
        shown = self.desk.show(case)
        return case, shown["proposal"]["lines"]

    def run(self):
        self.desk.connect(self.facts, self.database)
        self.desk.must("sync", "lab")
        _, lines = self.case_of("NLC-26-0700", asked())
        self.compare(lines)
        for index in range(len(CORRECTED)):
            self.report.equal(f"line {index + 1}: nothing known yet", lines[index]["product"]["id"], None)
        # the corrections are made in a short order, which is approved as well
        case, _ = self.case_of("NLC-26-0701", [(text, "", None) for text, _ in CORRECTED], "2.10")
        for index, (_, code) in enumerate(CORRECTED):
            chosen = self.desk.decide(case, "choose", f"lines[{index}].product", self.product_id(code))
            self.report.check(f"line {index + 1}: corrected", chosen.status in (DONE, NEEDS_PERSON), chosen)
        approved = self.desk.decide(case, "approve")
        self.report.check("the corrections approved", approved.status == DONE, (approved, self.desk.show(case).get("findings")))
        _, again = self.case_of("NLC-26-0702", asked())
        self.compare(again)
        for index, (_, code) in enumerate(CORRECTED):
            product = again[index]["product"]
            self.report.equal(f"again, line {index + 1}: the correction is used", product["id"], self.product_id(code))
            named = [reason["text"] for candidate in product["candidates"][:1] for reason in candidate["evidence"]]
            self.report.equal(f"again, line {index + 1}: by rule", product["rule"], "crossReference")
            self.report.check(f"again, line {index + 1}: and named", any("NLC-26-0701" in reason for reason in named), named)

    def compare(self, lines):
        """What is known by a code is decided, what is misspelled is suggested first, a stranger is not."""
        self.report.equal("lines", len(lines), LINES)
        for index, (text, code, meant) in enumerate(asked()):
            product, name = lines[index]["product"], f"line {index + 1}, {text}"
            first = product["candidates"][0]["id"] if product["candidates"] else None
            if meant == "correct":
                continue
            if meant is None:
                self.report.equal(f"{name}: nothing is decided", product["id"], None)
                self.report.check(f"{name}: not called a match", product["verdict"] != "match", product["verdict"])
            elif code:
                self.report.equal(f"{name}: decided", product["id"], self.product_id(meant))
            else:
                self.report.equal(f"{name}: suggested first", first, self.product_id(meant))
                reasons = product["candidates"][0]["evidence"] if product["candidates"] else []
                self.report.check(f"{name}: with reasons", all(reason["text"] for reason in reasons) and reasons, reasons)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", choices=("14", "19"))
    parser.add_argument("--products", type=int, default=0)
    options = parser.parse_args()
    facts = lab.server(options.version)
    with lab.fresh_database(options.version, "lines", options.products) as database, tempfile.TemporaryDirectory() as folder:
        walk = Walk(options.version, facts, database, Path(folder))
        walk.run()
        return walk.report.finish()


if __name__ == "__main__":
    sys.exit(main())
