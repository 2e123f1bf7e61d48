#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The independent reader: prints as JSON what an Odoo holds of the purchase orders that match.

Uses Python's own xmlrpc.client and nothing of OrderPilot, so it can bear witness for it.

    readback.py --url URL --database NAME [--login L --password P] (--id N | --name TEXT | --origin TEXT |
                --partner-ref TEXT | --key TEXT | --key-prefix TEXT)

--key is the whole external id (module.name), --key-prefix its beginning (names by admin only on 16 and later).
Without --url the server is taken from the lab's state file: --server 14 or --server 19.
Exit code 0 when exactly one order matched, 1 when none did, 2 when several did (all are printed).
"""

import argparse
import base64
import hashlib
import json
import os
import sys
import xmlrpc.client
from pathlib import Path


class Reader:
    def __init__(self, url, database, login, password):
        common = xmlrpc.client.ServerProxy(f"{url}/xmlrpc/2/common")
        self._objects = xmlrpc.client.ServerProxy(f"{url}/xmlrpc/2/object", allow_none=True)
        self.version = common.version()["server_version"]
        self._database, self._password = database, password
        self.uid = common.authenticate(database, login, password, {})
        if not self.uid:
            raise SystemExit(f"{login} cannot sign in to {database} at {url}")
        own = self.call("res.users", "read", [self.uid], ["company_ids"])[0]["company_ids"]
        self.context = {"lang": "en_US", "tz": "UTC", "active_test": False, "allowed_company_ids": own}

    def call(self, model, method, *arguments, **named):
        if hasattr(self, "context"):
            named.setdefault("context", self.context)
        return self._objects.execute_kw(self._database, self.uid, self._password, model, method, list(arguments), named)

    def fields(self, model, wanted):
        """Those of the wanted fields the server has."""
        known = self.call(model, "fields_get", [], ["type"])
        return [name for name in wanted if name in known]

    def xmlids(self, model, ids):
        """External ids of records, as {id: 'module.name'}; whoever may read a record may ask for its metadata."""
        found = {}
        for row in self.call(model, "get_metadata", ids) if ids else []:
            found[row["id"]] = row["xmlid"] or None
        return found

    def ids_by_key(self, key, prefix):
        if not prefix:
            module, _, name = key.partition(".")
            try:
                model, record = self.call("ir.model.data", "check_object_reference", module, name)
            except xmlrpc.client.Fault as fault:
                if "External ID not found" in fault.faultString:
                    return []
                raise
            return [record] if model == "purchase.order" else []
        module, _, name = key.partition(".")
        rows = self.call(
            "ir.model.data",
            "search_read",
            [["module", "=", module], ["name", "=like", name + "%"], ["model", "=", "purchase.order"]],
            ["res_id"],
        )
        return sorted({row["res_id"] for row in rows})

    def order(self, number):
        wanted = [
            "name",
            "state",
            "partner_id",
            "company_id",
            "picking_type_id",
            "currency_id",
            "date_order",
            "date_planned",
            "origin",
            "partner_ref",
            "fiscal_position_id",
            "payment_term_id",
            "notes",
            "note",
            "user_id",
            "amount_untaxed",
            "amount_tax",
            "amount_total",
            "order_line",
            "create_date",
            "write_date",
            "x_orderpilot_note",
        ]
        row = self.call("purchase.order", "read", [number], self.fields("purchase.order", wanted))[0]
        vendor = self.call("res.partner", "read", [row["partner_id"][0]], ["name", "vat", "commercial_partner_id"])[0]
        out = {key: relation(value) for key, value in row.items() if key != "order_line"}
        out["vendor"] = {
            "id": vendor["id"],
            "name": vendor["name"],
            "vat": vendor["vat"] or None,
            "commercial_id": vendor["commercial_partner_id"][0],
        }
        out["external_id"] = self.xmlids("purchase.order", [number]).get(number)
        out["fiscal_position_xmlid"] = self.xmlid_of("account.fiscal.position", row["fiscal_position_id"])
        out["note"] = row.get("note", row.get("notes")) or None
        out.pop("notes", None)
        out["lines"] = self.lines(row["order_line"])
        out["attachments"] = self.attachments(number)
        return out

    def xmlid_of(self, model, pair):
        return self.xmlids(model, [pair[0]]).get(pair[0]) if pair else None

    def lines(self, ids):
        wanted = [
            "sequence",
            "display_type",
            "product_id",
            "name",
            "product_qty",
            "product_uom",
            "product_uom_id",
            "price_unit",
            "technical_price_unit",
            "discount",
            "taxes_id",
            "tax_ids",
            "date_planned",
            "price_subtotal",
            "price_tax",
            "price_total",
            "x_orderpilot_line",
        ]
        out = []
        for row in (
            self.call("purchase.order.line", "read", ids, self.fields("purchase.order.line", wanted)) if ids else []
        ):
            unit = row.pop("product_uom_id", None) or row.pop("product_uom", None)
            row.pop("product_uom", None)
            taxes = row.pop("tax_ids", None) if "tax_ids" in row else row.pop("taxes_id", None)
            line = {key: relation(value) for key, value in row.items()}
            line["unit"] = relation(unit)
            line["taxes"] = self.taxes(taxes or [])
            if row["product_id"]:
                product = self.call(
                    "product.product", "read", [row["product_id"][0]], ["default_code", "barcode", "name"]
                )[0]
                line["product_id"].update(
                    code=product["default_code"] or None, barcode=product["barcode"] or None, name=product["name"]
                )
            out.append(line)
        return sorted(out, key=lambda line: (line["sequence"], line["id"]))

    def taxes(self, ids):
        names = self.xmlids("account.tax", ids)
        rows = self.call("account.tax", "read", ids, ["name", "amount", "type_tax_use", "company_id"]) if ids else []
        return [
            {
                "id": r["id"],
                "name": r["name"],
                "amount": r["amount"],
                "use": r["type_tax_use"],
                "company": relation(r["company_id"]),
                "xmlid": names.get(r["id"]),
            }
            for r in sorted(rows, key=lambda r: r["id"])
        ]

    def attachments(self, number):
        rows = self.call(
            "ir.attachment",
            "search_read",
            [["res_model", "=", "purchase.order"], ["res_id", "=", number]],
            ["name", "mimetype", "file_size", "checksum", "datas"],
            order="id",
        )
        out = []
        for row in rows:
            content = base64.b64decode(row["datas"] or "")
            out.append(
                {
                    "id": row["id"],
                    "name": row["name"],
                    "mimetype": row["mimetype"],
                    "size": len(content),
                    "sha1": hashlib.sha1(content).hexdigest(),
                    "server_sha1": row["checksum"] or None,
                }
            )
        return out


def relation(value):
    """[id, name] as an object; false for nothing as null."""
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], int) and isinstance(value[1], str):
        return {"id": value[0], "name": value[1]}
    return None if value is False else value


def lab_server(key):
    cache = (
        os.environ.get("ORDERPILOT_LAB_CACHE")
        or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "orderpilot-lab"
    )
    for server in json.loads((Path(cache) / "lab.json").read_text())["servers"]:
        if str(server["major"]) == key.split(".")[0]:
            return server
    raise SystemExit(f"the lab has no server {key}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", help="14 or 19: take address, database and technical user from the lab")
    parser.add_argument("--url")
    parser.add_argument("--database")
    parser.add_argument("--login")
    parser.add_argument("--password")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--id", type=int)
    for name in ("--name", "--origin", "--partner-ref", "--key", "--key-prefix"):
        which.add_argument(name)
    options = parser.parse_args()
    if options.server:
        server = lab_server(options.server)
        who = server["admin" if options.key_prefix else "technical"]
        options.url = options.url or server["url"]
        options.database = options.database or server["database"]
        options.login, options.password = options.login or who["login"], options.password or who["password"]
    if not (options.url and options.database and options.login and options.password):
        parser.error("give --server, or --url, --database, --login and --password")

    reader = Reader(options.url, options.database, options.login, options.password)
    if options.id:
        found = reader.call("purchase.order", "search", [["id", "=", options.id]])
    elif options.key or options.key_prefix:
        found = reader.ids_by_key(options.key or options.key_prefix, bool(options.key_prefix))
    else:
        field, value = next(
            (f, v)
            for f, v in (("name", options.name), ("origin", options.origin), ("partner_ref", options.partner_ref))
            if v
        )
        found = reader.call("purchase.order", "search", [[field, "=", value]], order="id")
    orders = [reader.order(number) for number in found]
    json.dump(
        {"server": reader.version, "count": len(orders), "orders": orders}, sys.stdout, indent=2, ensure_ascii=False
    )
    print()
    return 0 if len(orders) == 1 else 1 if not orders else 2


if __name__ == "__main__":
    sys.exit(main())
