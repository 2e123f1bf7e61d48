# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes SEED.md, the list that fixtures are written against, from the tables of seed_table.py."""

from . import seed_table as table

_UNIT_NAMES = {table.UNIT: "Units", table.DOZEN: "Dozens", table.KG: "kg", table.METRE: "m"}


def _unit(name):
    return _UNIT_NAMES.get(name, name)


def _rows(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    lines += [
        "| " + " | ".join("" if cell is None else str(cell).replace("|", "\\|") for cell in row) + " |" for row in rows
    ]
    return lines + [""]


def _seller(row):
    vendor, code, name, price, least, extra = row
    text = f"{vendor} `{code}` \"{name}\" {price:.2f}"
    if least:
        text += f" from {least}"
    if "variant" in extra:
        text += f" ({extra['variant']})"
    if "currency" in extra:
        text += f" {extra['currency']}"
    if "date_start" in extra or "date_end" in extra:
        text += f" [{extra.get('date_start', '')}..{extra.get('date_end', '')}]"
    return text


def _vat(vendor):
    if vendor["vat"] and "vat14" in vendor:
        return f"{vendor['vat']} (14: {vendor['vat14']})"
    return vendor["vat"]


def text():
    """The whole document."""
    company = table.COMPANY
    out = [
        "# What the lab's databases hold",
        "",
        "Written by `tests/lab/seed.py --document` from `labkit/seed_table.py`; do not edit by hand.",
        "The same records are in Odoo 14 and 19, beside the demo records.",
        "Look records up by name or code: ids differ between servers and runs.",
        "",
        "## Company",
        "",
    ]
    out += _rows(
        ("field", "value"),
        [
            ("name", f"{company['name']} (Dutch chart, EUR)"),
            ("VAT", company["vat"]),
            ("register number (KvK)", company["registry"]),
            ("GLN", f"{company['gln']} (14: partner `barcode`, 19: `global_location_number`)"),
            ("e-mail", company["email"]),
            ("address", f"{company['street']}, {company['zip']} {company['city']}, NL"),
            ("IBAN", company["iban"]),
            ("warehouse", f"one, with an `incoming` picking type (19: {company['warehouse_code']})"),
        ],
    )
    out += [
        "The 'other' company below is the demo's first one.",
        "",
        "## Users (password = login)",
        "",
        "`admin` / `admin` is the administrator.",
        "",
    ]
    out += _rows(
        ("login", "companies", "groups", "for"),
        [(u["login"], ", ".join(u["companies"]), ", ".join(u["groups"]), u["use"]) for u in table.USERS],
    )
    out += ["## Vendors", "", "Payment term = 30 days, purchase currency and GLN on 14 are set for NL Company.", ""]
    out += _rows(
        ("key", "name", "country", "VAT", "ref", "GLN", "e-mail", "IBAN", "for"),
        [
            (
                v["key"],
                v["name"],
                v["country"],
                _vat(v),
                v.get("ref"),
                v.get("gln"),
                v["email"].replace("<", "\\<"),
                ", ".join(v["ibans"]),
                v["use"] + (f"; term {table.PAYMENT_TERM}" if v.get("term") else ""),
            )
            for v in table.VENDORS
        ],
    )
    out += ["Contacts (child records, the parent's VAT is copied onto them by the server):", ""]
    out += _rows(
        ("parent", "name", "e-mail", "type"),
        [(v["key"], *contact) for v in table.VENDORS for contact in v.get("contacts", ())],
    )
    out += ["## Units", "", "Beside Odoo's own Units, Dozens, kg and m:", ""]
    out += _rows(("name", "holds"), [(name, f"{factor} {_unit(base)}") for name, factor, base in table.UNITS])
    out += [
        "## Products",
        "",
        "Names: en_US, then nl_NL. Taxes are xmlid suffixes of NL Company's purchase taxes.",
        "Packaging: barcode = pieces. The unit bought in stands on the template on 14 (`uom_po_id`),",
        "on the vendor's price row on 19 (`product_uom_id`).",
        "",
    ]
    out += _rows(
        (
            "code",
            "name",
            "name nl_NL",
            "barcode",
            "unit",
            "bought in",
            "taxes",
            "packaging",
            "vendor codes and prices",
            "for",
        ),
        [
            (
                p["code"],
                p["name"],
                p["nl"],
                p["barcode"],
                _unit(p["unit"]),
                _unit(p.get("purchase_unit", "")),
                ", ".join(p["taxes"]),
                f"{p['packaging'][0]} = {p['packaging'][1]} ({p['packaging'][2]})" if "packaging" in p else "",
                "; ".join(_seller(s) for s in p["sellers"]),
                p["use"],
            )
            for p in table.PRODUCTS
        ],
    )
    out += ["Templates with variants:", ""]
    out += _rows(
        ("template", "name nl_NL", "attribute", "variants: value, code, barcode", "vendor codes and prices", "for"),
        [
            (
                t["name"],
                t["nl"],
                t["attribute"],
                "; ".join(", ".join(v) for v in t["variants"]),
                "; ".join(_seller(s) for s in t["sellers"]),
                t["use"],
            )
            for t in table.VARIANTS
        ],
    )
    out += ["## Fiscal positions", "", "They come with the Dutch chart and are found by country and VAT number:", ""]
    out += _rows(
        ("vendor", "14", "19", "purchase tax 21 % becomes"),
        [
            ("NL with VAT", "Binnenland", "NL Domestic", "unchanged"),
            ("DE, BE with VAT", "EU landen", "EU intra B2B", "`btw_I_21`"),
            ("DE without VAT", "EU landen privaat", "EU private B2C", "unchanged"),
            ("US, NO", "Niet-EU landen", "EU non-intra", "`btw_E2`"),
        ],
    )
    out += ["## Custom fields", ""]
    out += _rows(
        ("model", "field", "label"),
        [(m, f"`{f}` (char, indexed, not copied)", label) for m, f, label in table.CUSTOM_FIELDS],
    )
    out += ["## Purchase orders of NL Company", "", "Dates count back from the day of seeding.", ""]
    out += _rows(
        ("name", "vendor", "state", "days ago", "origin", "partner_ref", "lines: code, quantity, price", "for"),
        [
            (
                o["name"],
                o["vendor"],
                o["state"],
                o["days"],
                o["origin"],
                o["partner_ref"],
                "; ".join(f"{c}, {q}, {p:.2f}" for c, q, p in o["lines"]),
                o["use"],
            )
            for o in table.ORDERS
        ],
    )
    return "\n".join(out).rstrip() + "\n"
