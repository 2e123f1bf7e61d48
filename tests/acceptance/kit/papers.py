# SPDX-License-Identifier: GPL-3.0-or-later
"""The order documents of tests/data/lab, and copies of them under other numbers."""

import re
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
LAB = DATA / "lab"


def renumbered(source, number, target):
    """Writes a copy of a lab document with another document number; returns its path."""
    text = (LAB / source).read_text(encoding="utf-8")
    changed, count = re.subn(r"(?m)^  <cbc:ID>[^<]*</cbc:ID>$", f"  <cbc:ID>{number}</cbc:ID>", text, count=1)
    if count != 1:
        raise ValueError(f"{source} has no document number")
    target = Path(target)
    target.write_text(changed, encoding="utf-8")
    return target


def lengthened(source, number, lines, target):
    """Writes a copy whose lines are repeated until there are so many; quantities differ, totals fit."""
    text = renumbered(source, number, target).read_text(encoding="utf-8")
    start, end = text.index("  <cac:OrderLine>"), text.rindex("</Order>")
    parts = re.findall(r"  <cac:OrderLine>.*?</cac:OrderLine>\n", text[start:end], re.S)
    head = re.sub(r"  <cac:TaxTotal>.*?</cac:AnticipatedMonetaryTotal>\n", "", text[:start], flags=re.S)
    body = []
    for index in range(lines):
        part = re.sub(r"<cbc:ID>\d+</cbc:ID>", f"<cbc:ID>{index + 1}</cbc:ID>", parts[index % len(parts)], count=1)
        body.append(re.sub(r"      <cbc:LineExtensionAmount.*?</cbc:LineExtensionAmount>\n", "", part))
    Path(target).write_text(head + "".join(body) + text[end:], encoding="utf-8")
    return Path(target)
