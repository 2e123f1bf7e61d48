#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what `orderpilot-cli extract --json` reads with the truth beside the documents.

    compare_extract.py FOLDER... --cli PATH [--only GLOB] [--quiet]

Each FOLDER holds NAME.* and NAME.truth.json (schema order-truth/1). Every field of the truth is compared: decimals as
numbers, everything else as text; a field that the truth calls null must be absent. Prints each difference and the
counts; ends with 0 when everything agrees, 1 when something differs, 3 when the program could not be run.
"""

import argparse
import fnmatch
import json
import subprocess
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path

DECIMALS = {
    "quantity", "unitPrice", "priceBaseQuantity", "grossUnitPrice", "discountPercent", "discountAmount", "chargeAmount",
    "taxRate", "lineTotal", "lines", "allowances", "charges", "net", "tax", "gross", "payable", "packQuantity",
    "totalQuantity",
}
NOT_READ = {"schema", "remark", "file"}  # words about the file, not from it


def same(name, truth, found):
    if isinstance(truth, str) and isinstance(found, str) and name in DECIMALS:
        try:
            return Decimal(truth) == Decimal(found)
        except InvalidOperation:
            pass
    return truth == found


def compare(path, name, truth, found, report):
    if isinstance(truth, dict):
        if not isinstance(found, dict):
            found = {}
        for key, value in truth.items():
            compare(f"{path}.{key}" if path else key, key, value, found.get(key), report)
    elif isinstance(truth, list):
        found = found if isinstance(found, list) else []
        if len(truth) != len(found):
            report(path + ".length", len(truth), len(found), False)
        for index, value in enumerate(truth):
            compare(f"{path}[{index}]", name, value, found[index] if index < len(found) else None, report)
    else:
        report(path, truth, found, same(name, truth, found))


def document_of(truth_file):
    stem = truth_file.name.removesuffix(".truth.json")
    candidates = [f for f in truth_file.parent.glob(stem + ".*") if not f.name.endswith(".truth.json")]
    return candidates[0] if candidates else None


def extract(cli, documents):
    run = subprocess.run([cli, "--json", "extract", *map(str, documents)], capture_output=True, check=False)
    try:
        return json.loads(run.stdout)["files"]
    except (ValueError, KeyError):
        sys.stderr.write(run.stderr.decode(errors="replace"))
        print(f"{cli} ended with {run.returncode} and no answer", file=sys.stderr)
        sys.exit(3)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--only", default="*", help="names of documents, as a pattern")
    parser.add_argument("--quiet", action="store_true", help="counts only")
    arguments = parser.parse_args()

    pairs = []
    for folder in arguments.folders:
        for truth_file in sorted(folder.glob("*.truth.json")):
            document = document_of(truth_file)
            if document and fnmatch.fnmatch(document.name, arguments.only):
                pairs.append((document, json.loads(truth_file.read_text(encoding="utf-8"))))
    if not pairs:
        print("no documents with a truth beside them", file=sys.stderr)
        return 3

    fields = differences = perfect = 0
    for (document, truth), found in zip(pairs, extract(arguments.cli, [p[0] for p in pairs])):
        wrong = []
        counted = 0

        def report(path, expected, actual, agrees, wrong=wrong):
            nonlocal counted
            counted += 1
            if not agrees:
                wrong.append((path, expected, actual))

        compare("", "", {k: v for k, v in truth.items() if k not in NOT_READ}, found, report)
        fields += counted
        differences += len(wrong)
        perfect += not wrong
        print(f"{document.name:44} {counted - len(wrong):5} of {counted:5} fields agree")
        if not arguments.quiet:
            for path, expected, actual in wrong:
                print(f"    {path}: truth {json.dumps(expected, ensure_ascii=False)}, "
                      f"read {json.dumps(actual, ensure_ascii=False)}")
    print(f"{len(pairs)} documents, {perfect} without a difference; {fields - differences} of {fields} fields agree")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
