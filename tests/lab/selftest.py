#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the running servers hold what SEED.md promises, seen through the technical user.

    selftest.py [14] [19]        both running servers when none is named; exit code 1 when a promise is broken
"""

import json
import sys
import xmlrpc.client
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from labkit import config, seed_document, seed_table as table  # noqa: E402


class Check:
    def __init__(self, server):
        self.server, self.major = server, server["major"]
        self.common = xmlrpc.client.ServerProxy(server["url"] + "/xmlrpc/2/common")
        self.objects = xmlrpc.client.ServerProxy(server["url"] + "/xmlrpc/2/object", allow_none=True)
        self.failures, self.done = [], 0
        self.uids = {}

    def same(self, what, got, want):
        self.done += 1
        if got != want:
            self.failures.append(f"{what}: {got!r}, promised {want!r}")

    def sign_in(self, login):
        if login not in self.uids:  # each sign-in costs the server a slow password hash
            self.uids[login] = self.common.authenticate(self.server["database"], login, login, {})
        return self.uids[login]

    def call(self, model, method, *arguments, user="orderpilot", **named):
        uid = self.sign_in(user)
        named.setdefault("context", {"lang": "en_US", "tz": "UTC", "active_test": False})
        return self.objects.execute_kw(self.server["database"], uid, user, model, method, list(arguments), named)

    def rows(self, model, domain, fields, **named):
        return self.call(model, "search_read", domain, fields, **named)

    def run(self):
        for step in (self.users, self.company, self.vendors, self.products, self.variants, self.positions, self.orders):
            step()

    def users(self):
        self.same("archived user signs in", self.sign_in("gone"), False)
        for user in table.USERS:
            if user.get("active") is False:
                continue
            may = self.call("purchase.order", "check_access_rights", "create", False, user=user["login"])
            self.same(f"{user['login']} may create orders", may, "purchase.group_purchase_user" in user["groups"])
            own = self.call("res.users", "read", [self.sign_in(user["login"])], ["company_ids"], user=user["login"])[0]
            self.same(f"{user['login']} companies", len(own["company_ids"]), len(user["companies"]))
        for group in (
            "purchase.group_purchase_manager",
            "stock.group_stock_user",
            "account.group_account_readonly",
            "account.group_account_invoice",
            "base.group_system",
            "base.group_erp_manager",
            "base.group_allow_export",
            "base.group_partner_manager",
            "product.group_product_manager",
        ):
            try:
                arguments = [group] if self.major < 18 else [[self.sign_in("orderpilot")], group]
                held = self.call("res.users", "has_group", *arguments)
            except xmlrpc.client.Fault:
                continue
            self.same(f"orderpilot holds {group}", held, False)

    def company(self):
        data = table.COMPANY
        row = self.rows(
            "res.company",
            [["name", "=", data["name"]]],
            ["vat", "company_registry", "email", "partner_id", "currency_id"],
        )[0]
        self.same("company VAT", row["vat"], data["vat"])
        self.same("company register number", row["company_registry"], data["registry"])
        self.same("company e-mail", row["email"], data["email"])
        self.same("company currency", row["currency_id"][1], "EUR")
        field = "barcode" if self.major < 18 else "global_location_number"
        self.same(
            "company GLN", self.call("res.partner", "read", [row["partner_id"][0]], [field])[0][field], data["gln"]
        )
        receipts = self.rows(
            "stock.picking.type", [["code", "=", "incoming"], ["company_id", "=", row["id"]]], ["name"]
        )
        self.same("incoming picking types", len(receipts), 1)
        languages = {r["code"] for r in self.rows("res.lang", [["active", "=", True]], ["code"])}
        self.same("languages", languages, {"en_US", "nl_NL"})
        self.company_id = row["id"]

    def vendors(self):
        partner = "barcode" if self.major < 18 else "global_location_number"
        for vendor in table.VENDORS:
            found = self.rows(
                "res.partner",
                [["name", "=", vendor["name"]]],
                [
                    "vat",
                    "ref",
                    "email",
                    "supplier_rank",
                    "active",
                    partner,
                    "property_supplier_payment_term_id",
                    "property_purchase_currency_id",
                    "country_id",
                    "child_ids",
                ],
            )
            if vendor.get("company") == "other":
                self.same(f"{vendor['key']} seen by NL Company", found, [])
                continue
            self.same(f"{vendor['key']} rows", len(found), 1)
            row = found[0]
            vat = vendor.get("vat14", vendor["vat"]) if self.major < 19 else vendor["vat"]
            self.same(f"{vendor['key']} VAT", row["vat"] or None, vat)
            self.same(f"{vendor['key']} ref", row["ref"] or None, vendor.get("ref"))
            self.same(f"{vendor['key']} e-mail", row["email"], vendor["email"])
            self.same(f"{vendor['key']} rank", row["supplier_rank"], vendor["rank"])
            self.same(f"{vendor['key']} active", row["active"], vendor.get("active", True))
            self.same(f"{vendor['key']} GLN", row[partner] or None, vendor.get("gln"))
            self.same(
                f"{vendor['key']} has term", bool(row["property_supplier_payment_term_id"]), bool(vendor.get("term"))
            )
            currency = row["property_purchase_currency_id"]
            self.same(f"{vendor['key']} currency", currency[1] if currency else None, vendor.get("currency"))
            self.same(f"{vendor['key']} contacts", len(row["child_ids"]), len(vendor.get("contacts", ())))
            ibans = {
                r["acc_number"].replace(" ", "")
                for r in self.rows("res.partner.bank", [["partner_id", "=", row["id"]]], ["acc_number"])
            }
            self.same(f"{vendor['key']} IBANs", ibans, {i.replace(" ", "") for i in vendor["ibans"]})

    def price_codes(self, template):
        return sorted(
            r["product_code"]
            for r in self.rows("product.supplierinfo", [["product_tmpl_id", "=", template]], ["product_code"])
        )

    def products(self):
        for row in table.PRODUCTS:
            domain = [["barcode", "=", row["barcode"]]] if row["barcode"] else [["default_code", "=", row["code"]]]
            found = self.rows(
                "product.product",
                domain,
                ["name", "default_code", "purchase_ok", "active", "product_tmpl_id", "supplier_taxes_id"],
            )
            self.same(f"{row['code']} rows", len(found), 1)
            product = found[0]
            self.same(f"{row['code']} code", product["default_code"], row["code"])
            self.same(f"{row['code']} name", product["name"], row["name"])
            dutch = self.call("product.product", "read", [product["id"]], ["name"], context={"lang": "nl_NL"})[0][
                "name"
            ]
            self.same(f"{row['code']} Dutch name", dutch, row["nl"])
            self.same(f"{row['code']} purchase_ok", product["purchase_ok"], row.get("purchase_ok", True))
            self.same(f"{row['code']} active", product["active"], row.get("active", True))
            names = (
                [r["xmlid"] for r in self.call("account.tax", "get_metadata", product["supplier_taxes_id"])]
                if product["supplier_taxes_id"]
                else []
            )
            own = sorted(n.partition(f".{self.company_id}_")[2] for n in names if f".{self.company_id}_" in n)
            self.same(f"{row['code']} taxes", own, sorted(row["taxes"]))
            self.same(
                f"{row['code']} vendor codes",
                self.price_codes(product["product_tmpl_id"][0]),
                sorted(s[1] for s in row["sellers"]),
            )
            if "packaging" in row:
                model = "product.packaging" if self.major < 19 else "product.uom"
                packs = self.rows(model, [["barcode", "=", row["packaging"][0]]], ["product_id"])
                self.same(f"{row['code']} packaging", [p["product_id"][0] for p in packs], [product["id"]])

    def variants(self):
        for row in table.VARIANTS:
            for value, code, barcode in row["variants"]:
                found = self.rows(
                    "product.product", [["default_code", "=", code]], ["barcode", "display_name", "product_tmpl_id"]
                )
                self.same(f"{code} rows", len(found), 1)
                self.same(f"{code} barcode", found[0]["barcode"], barcode)
                self.same(f"{code} is {value}", value in found[0]["display_name"], True)
            self.same(
                f"{row['name']} vendor codes",
                self.price_codes(found[0]["product_tmpl_id"][0]),
                sorted(s[1] for s in row["sellers"]),
            )
            bound = self.rows(
                "product.supplierinfo",
                [["product_tmpl_id", "=", found[0]["product_tmpl_id"][0]], ["product_id", "!=", False]],
                ["id"],
            )
            self.same(
                f"{row['name']} rows bound to a variant", len(bound), sum("variant" in s[5] for s in row["sellers"])
            )

    def positions(self):
        """What the order's own onchange says for each kind of vendor, as SEED.md's table names it."""
        for key, want in (
            ("vandijk", ("Binnenland", "NL Domestic")),
            ("kramer", ("Binnenland", "NL Domestic")),
            ("hoffmann", ("EU landen", "EU intra B2B")),
            ("vlaamse", ("EU landen", "EU intra B2B")),
            ("mueller", ("EU landen privaat", "EU private B2C")),
            ("fjordline", ("Niet-EU landen", "EU non-intra")),
            ("greatlakes", ("Niet-EU landen", "EU non-intra")),
        ):
            name = next(v["name"] for v in table.VENDORS if v["key"] == key)
            vendor = self.rows("res.partner", [["name", "=", name]], ["id"])[0]["id"]
            values, context = {"partner_id": vendor, "company_id": self.company_id}, {
                "allowed_company_ids": [self.company_id],
                "lang": "en_US",
            }
            if self.major < 17:
                got = self.call(
                    "purchase.order",
                    "onchange",
                    [],
                    values,
                    "partner_id",
                    {"partner_id": "1", "fiscal_position_id": "", "payment_term_id": "", "currency_id": ""},
                    context=context,
                )
                number = (got["value"].get("fiscal_position_id") or [None])[0]
            else:
                got = self.call(
                    "purchase.order",
                    "onchange",
                    [],
                    values,
                    ["partner_id"],
                    {"fiscal_position_id": {}, "payment_term_id": {}, "currency_id": {}},
                    context=context,
                )
                number = got["value"].get("fiscal_position_id")
            text = self.call("account.fiscal.position", "read", [number], ["name"])[0]["name"] if number else None
            self.same(f"{key} position", text, want[0] if self.major < 17 else want[1])

    def orders(self):
        for row in table.ORDERS:
            found = self.rows(
                "purchase.order",
                [["name", "=", row["name"]]],
                ["state", "origin", "partner_ref", "amount_untaxed", "x_orderpilot_note"],
            )
            self.same(f"{row['name']} rows", len(found), 1)
            self.same(f"{row['name']} state", found[0]["state"], row["state"])
            self.same(f"{row['name']} origin", found[0]["origin"] or None, row["origin"])
            self.same(f"{row['name']} partner_ref", found[0]["partner_ref"], row["partner_ref"])
            self.same(
                f"{row['name']} total",
                round(found[0]["amount_untaxed"], 2),
                round(sum(q * p for _, q, p in row["lines"]), 2),
            )
        for model, field, _ in table.CUSTOM_FIELDS:
            self.same(
                f"{model}.{field}", self.call(model, "fields_get", [field], ["type"]).get(field), {"type": "char"}
            )


def main():
    servers = [
        s
        for s in json.loads((config.CACHE / "lab.json").read_text())["servers"]
        if s["running"] and (not sys.argv[1:] or str(s["major"]) in sys.argv[1:])
    ]
    if not servers:
        print("no server of the lab runs", file=sys.stderr)
        return 77
    broken = 0
    if (HERE / "SEED.md").read_text(encoding="utf-8") != seed_document.text():
        print("SEED.md is not what seed_document.py writes: run seed.py --document")
        broken += 1
    for server in servers:
        check = Check(server)
        check.run()
        for failure in check.failures:
            print(f"Odoo {server['version']}: {failure}")
        print(f"Odoo {server['version']}: {check.done - len(check.failures)} of {check.done} promises hold")
        broken += len(check.failures)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
