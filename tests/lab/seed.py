#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds one lab database over RPC with the records of labkit/seed_table.py, as admin.

    seed.py --url URL --database NAME                       the records of SEED.md
    seed.py --url URL --database NAME --bulk-products N     N plain products on top
    seed.py --document                                      writes SEED.md
"""

import argparse
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from labkit import checkdigits, seed_document, seed_table as table  # noqa: E402
from labkit.odoo_rpc import Odoo  # noqa: E402

BULK_PAGE = 500


def check_tables():
    """A wrong check digit in the tables is our slip: say so before a server does."""
    wrong = []
    for vendor in [table.COMPANY, *table.VENDORS]:
        wrong += [n for n in [vendor.get("vat14") or vendor["vat"]] if n and not checkdigits.vat(n)]
        wrong += [n for n in [vendor.get("gln")] if n and not checkdigits.gtin(n)]
        wrong += [n for n in vendor.get("ibans", [table.COMPANY["iban"]]) if not checkdigits.iban(n)]
    for product in table.PRODUCTS:
        wrong += [n for n in [product["barcode"], product.get("packaging", [None])[0]] if n and not checkdigits.gtin(n)]
    for template in table.VARIANTS:
        wrong += [barcode for _, _, barcode in template["variants"] if not checkdigits.gtin(barcode)]
    if wrong:
        raise SystemExit("wrong check digits in seed_table.py: " + ", ".join(wrong))


class Seeder:
    """Writes the tables in the order their references need."""

    def __init__(self, odoo):
        self.odoo = odoo
        self.companies = {}
        self.vendors = {}
        self.units = {}
        self.products = {}

    def run(self):
        for step in (
            self.company,
            self.warehouse,
            self.units_of_measure,
            self.users,
            self.partners,
            self.plain_products,
            self.variant_products,
            self.custom_fields,
            self.orders,
        ):
            step()

    @property
    def nl(self):
        return {"allowed_company_ids": [self.companies["nl"]]}

    def country(self, code):
        return self.odoo.one("res.country", ["code", "=", code])

    def tax(self, suffix):
        """A purchase tax of NL Company by its external id, whose module moved between versions."""
        module = "l10n_nl" if self.odoo.major < 17 else "account"
        return self.odoo.xmlid(f"{module}.{self.companies['nl']}_{suffix}")

    def company(self):
        o, data = self.odoo, table.COMPANY
        nl = o.one("res.company", ["name", "=", data["name"]])
        other = o.find("res.company", ["id", "!=", nl])[0]
        self.companies = {"nl": nl, "other": other}
        chart = o.named("res.company", "chart_template", "chart_template_id")
        if not o.read("res.company", nl, [chart])[0][chart]:
            raise SystemExit(f"{data['name']} has no chart of accounts")
        admin_companies = o.read("res.users", o.uid, ["company_ids"])[0]["company_ids"]
        if nl not in admin_companies:
            o.write("res.users", o.uid, {"company_ids": [[4, nl]]})
        o.write(
            "res.company",
            nl,
            {
                "street": data["street"],
                "zip": data["zip"],
                "city": data["city"],
                "email": data["email"],
                "phone": data["phone"],
                "vat": data["vat"],
                "company_registry": data["registry"],
                "country_id": self.country(data["country"]),
            },
        )
        partner = o.read("res.company", nl, ["partner_id"])[0]["partner_id"][0]
        o.write("res.partner", partner, {self.gln_field(): data["gln"]}, self.nl)
        o.create("res.partner.bank", {"acc_number": data["iban"], "partner_id": partner})
        self.activate("res.currency", ["name", "in", ["EUR", "USD"]])
        usd = o.one("res.currency", ["name", "=", "USD"])
        o.create(
            "res.currency.rate", {"currency_id": usd, "company_id": nl, "name": "2024-01-01", "rate": 1.25}, self.nl
        )

    def gln_field(self):
        return self.odoo.named("res.partner", "global_location_number", "barcode")

    def activate(self, model, *domain):
        asleep = self.odoo.find(model, *domain, ["active", "=", False])
        if asleep:
            self.odoo.write(model, asleep, {"active": True})

    def warehouse(self):
        nl = self.companies["nl"]
        if not self.odoo.find("stock.warehouse", ["company_id", "=", nl]):
            self.odoo.create(
                "stock.warehouse",
                {"name": table.COMPANY["warehouse"], "company_id": nl, "code": table.COMPANY["warehouse_code"]},
                self.nl,
            )
        if (
            len(
                self.odoo.find(
                    "stock.picking.type", ["code", "=", "incoming"], ["company_id", "=", nl], context=self.nl
                )
            )
            != 1
        ):
            raise SystemExit("NL Company should have exactly one incoming picking type")

    def units_of_measure(self):
        o = self.odoo
        for xmlid in (table.UNIT, table.DOZEN, table.KG, table.METRE):
            self.units[xmlid] = o.xmlid(xmlid)
        self.activate("uom.uom", ["id", "in", list(self.units.values())])  # 19 archives Dozens
        for name, factor, base in table.UNITS:
            values = {"name": name}
            if o.has("uom.uom", "relative_uom_id"):
                values.update(relative_factor=float(factor), relative_uom_id=self.units[base])
            else:
                category = o.read("uom.uom", self.units[base], ["category_id"])[0]["category_id"][0]
                values.update(category_id=category, uom_type="bigger", factor_inv=float(factor), rounding=0.01)
            self.units[name] = o.create("uom.uom", values)

    def users(self):
        o = self.odoo
        groups_field = o.named("res.users", "group_ids", "groups_id")
        implied_field = o.named("res.groups", "all_implied_ids", "trans_implied_ids")
        held_field = "all_group_ids" if o.has("res.users", "all_group_ids") else "groups_id"
        for user in table.USERS:
            companies = [self.companies[c] for c in user["companies"]]
            groups = [o.xmlid(g) for g in user["groups"]]
            made = o.create(
                "res.users",
                {
                    "name": user["name"],
                    "login": user["login"],
                    "password": user["login"],
                    "email": user["email"],
                    "lang": "nl_NL",
                    "tz": "Europe/Amsterdam",
                    "company_id": companies[0],
                    "company_ids": [[6, 0, companies]],
                    groups_field: [[6, 0, groups]],
                },
                {"allowed_company_ids": companies},
            )
            allowed = set(groups)
            for group in o.read("res.groups", groups, [implied_field]):
                allowed.update(group[implied_field])
            # Both versions may add groups of their own at creation (a default user's): take them off again.
            extra = set(o.read("res.users", made, [held_field])[0][held_field]) - allowed - self.multi_company(user)
            if extra:
                o.write("res.users", made, {groups_field: [[3, group] for group in sorted(extra)]})
            left = set(o.read("res.users", made, [held_field])[0][held_field]) - allowed - self.multi_company(user)
            if left:
                names = [g["full_name"] for g in o.read("res.groups", sorted(left), ["full_name"])]
                raise SystemExit(f"user {user['login']} holds more groups than wanted: {', '.join(names)}")
            if user.get("active") is False:
                o.write("res.users", made, {"active": False})

    def multi_company(self, user):
        return {self.odoo.xmlid("base.group_multi_company")} if len(user["companies"]) > 1 else set()

    def partners(self):
        o = self.odoo
        term = o.xmlid("account.account_payment_term_30days")
        for vendor in table.VENDORS:
            bare_allowed = o.major >= 19
            vat = vendor["vat"] if bare_allowed else vendor.get("vat14", vendor["vat"])
            values = {
                "name": vendor["name"],
                "is_company": True,
                "country_id": self.country(vendor["country"]),
                "street": vendor["street"],
                "zip": vendor["zip"],
                "city": vendor["city"],
                "email": vendor["email"],
                "vat": vat or False,
                "ref": vendor.get("ref") or False,
                "supplier_rank": vendor["rank"],
                "company_id": self.companies[vendor["company"]] if "company" in vendor else False,
            }
            if vendor.get("gln"):
                values[self.gln_field()] = vendor["gln"]
            if vendor.get("term"):
                values["property_supplier_payment_term_id"] = term
            if vendor.get("currency"):
                values["property_purchase_currency_id"] = o.one("res.currency", ["name", "=", vendor["currency"]])
            context = self.nl if "company" not in vendor else {"allowed_company_ids": [self.companies["other"]]}
            made = o.create("res.partner", values, context)
            self.vendors[vendor["key"]] = made
            stored = o.read("res.partner", made, ["vat"])[0]["vat"] or None
            if stored != vat:
                raise SystemExit(f"{vendor['name']}: VAT stored as {stored}, wanted {vat}")
            for iban in vendor["ibans"]:
                o.create("res.partner.bank", {"acc_number": iban, "partner_id": made}, context)
            for name, email, kind in vendor.get("contacts", ()):
                o.create("res.partner", {"name": name, "email": email, "type": kind, "parent_id": made}, context)
            if vendor.get("active") is False:
                o.write("res.partner", made, {"active": False})

    def goods(self, row):
        """The values both kinds of product share."""
        o = self.odoo
        values = {
            "name": row["name"],
            "uom_id": self.units[row["unit"]],
            "standard_price": row["cost"],
            "list_price": round(row["cost"] * 2, 2),
            "purchase_ok": row.get("purchase_ok", True),
            "sale_ok": True,
        }
        if row.get("service"):
            values["type"] = "service"
        elif o.has("product.template", "is_storable"):
            values.update(type="consu", is_storable=True)
        else:
            values["type"] = "product"
        if o.has("product.template", "uom_po_id"):
            values["uom_po_id"] = self.units[row.get("purchase_unit", row["unit"])]
        return values

    def set_taxes_and_name(self, template, row):
        """Taxes are written after creation: 19 adds every other company's default tax to a new shared product."""
        taxes = [self.tax(suffix) for suffix in row["taxes"]]
        if row.get("other_company_tax"):
            other = self.odoo.find(
                "account.tax",
                ["company_id", "=", self.companies["other"]],
                ["type_tax_use", "=", "purchase"],
                ["active", "=", True],
                ["amount_type", "=", "percent"],
                context={"allowed_company_ids": [self.companies["other"]]},
            )
            taxes.append(other[0])
        both = {"allowed_company_ids": [self.companies["nl"], self.companies["other"]]}
        self.odoo.write("product.template", template, {"supplier_taxes_id": [[6, 0, taxes]]}, both)
        self.odoo.write("product.template", template, {"name": row["nl"]}, {"lang": "nl_NL"})

    def price_rows(self, template, row, variants=None):
        o = self.odoo
        partner = o.named("product.supplierinfo", "partner_id", "name")
        for sequence, (vendor, code, name, price, least, extra) in enumerate(row["sellers"], start=1):
            values = {
                partner: self.vendors[vendor],
                "product_tmpl_id": template,
                "product_code": code,
                "product_name": name,
                "price": price,
                "min_qty": float(least),
                "sequence": sequence,
                "delay": 7,
                "currency_id": o.one("res.currency", ["name", "=", extra.get("currency", "EUR")]),
            }
            values.update({k: extra[k] for k in ("date_start", "date_end") if k in extra})
            if "variant" in extra:
                values["product_id"] = variants[extra["variant"]]
            if o.has("product.supplierinfo", "product_uom_id"):
                values["product_uom_id"] = self.units[row.get("purchase_unit", row["unit"])]
            o.create("product.supplierinfo", values, self.nl)

    def plain_products(self):
        o = self.odoo
        for row in table.PRODUCTS:
            values = {**self.goods(row), "default_code": row["code"], "barcode": row["barcode"] or False}
            product = o.create("product.product", values, self.nl)
            template = o.read("product.product", product, ["product_tmpl_id"])[0]["product_tmpl_id"][0]
            self.set_taxes_and_name(template, row)
            self.price_rows(template, row)
            if "packaging" in row:
                self.packaging(product, *row["packaging"])
            if row.get("active") is False:
                o.write("product.template", template, {"active": False})
            self.products[row["code"]] = product

    def packaging(self, product, barcode, factor, unit):
        o = self.odoo
        if o.major < 19:
            o.create(
                "product.packaging", {"name": unit, "product_id": product, "barcode": barcode, "qty": float(factor)}
            )
        else:
            o.write("product.product", product, {"uom_ids": [[4, self.units[unit]]]})
            o.create(
                "product.uom",
                {
                    "product_id": product,
                    "uom_id": self.units[unit],
                    "barcode": barcode,
                    "company_id": self.companies["nl"],
                },
            )

    def variant_products(self):
        o = self.odoo
        for row in table.VARIANTS:
            attribute = o.create("product.attribute", {"name": row["attribute"], "create_variant": "always"})
            values = [
                o.create("product.attribute.value", {"name": value, "attribute_id": attribute, "sequence": i})
                for i, (value, _, _) in enumerate(row["variants"], start=1)
            ]
            template = o.create(
                "product.template",
                {
                    **self.goods(row),
                    "attribute_line_ids": [[0, 0, {"attribute_id": attribute, "value_ids": [[6, 0, values]]}]],
                },
                self.nl,
            )
            variants = {}
            for value_id, (value, code, barcode) in zip(values, row["variants"]):
                product = o.one(
                    "product.product",
                    ["product_tmpl_id", "=", template],
                    ["product_template_attribute_value_ids.product_attribute_value_id", "=", value_id],
                )
                o.write(
                    "product.product",
                    product,
                    {"default_code": code, "barcode": barcode, "standard_price": row["cost"]},
                    self.nl,
                )
                variants[value] = self.products[code] = product
            self.set_taxes_and_name(template, row)
            self.price_rows(template, row, variants)

    def custom_fields(self):
        for model, field, label in table.CUSTOM_FIELDS:
            self.odoo.create(
                "ir.model.fields",
                {
                    "model_id": self.odoo.one("ir.model", ["model", "=", model]),
                    "name": field,
                    "ttype": "char",
                    "field_description": label,
                    "index": True,
                    "copied": False,
                    "state": "manual",
                },
            )

    def orders(self):
        o = self.odoo
        nl = self.companies["nl"]
        picking = o.one("stock.picking.type", ["code", "=", "incoming"], ["company_id", "=", nl], context=self.nl)
        eur = o.one("res.currency", ["name", "=", "EUR"])
        unit_field = o.named("purchase.order.line", "product_uom_id", "product_uom")
        noon = datetime.datetime.combine(datetime.datetime.now(datetime.timezone.utc).date(), datetime.time(12))
        for row in table.ORDERS:
            ordered = noon - datetime.timedelta(days=row["days"])
            lines = []
            for sequence, (code, quantity, price) in enumerate(row["lines"], start=1):
                product = o.read("product.product", self.products[code], ["name"])[0]
                unit = next(p for p in table.PRODUCTS if p["code"] == code)
                lines.append(
                    [
                        0,
                        0,
                        {
                            "sequence": sequence * 10,
                            "product_id": product["id"],
                            "name": product["name"],
                            "product_qty": float(quantity),
                            "price_unit": price,
                            unit_field: self.units[unit.get("purchase_unit", unit["unit"])],
                            "date_planned": str(ordered + datetime.timedelta(days=7)),
                        },
                    ]
                )
            made = o.create(
                "purchase.order",
                {
                    "name": row["name"],
                    "partner_id": self.vendors[row["vendor"]],
                    "company_id": nl,
                    "picking_type_id": picking,
                    "currency_id": eur,
                    "date_order": str(ordered),
                    "origin": row["origin"] or False,
                    "partner_ref": row["partner_ref"],
                    "order_line": lines,
                },
                self.nl,
            )
            if row["state"] == "purchase":
                o.call("purchase.order", "button_confirm", [made], context=self.nl)
            elif row["state"] == "cancel":
                o.write(
                    "purchase.order", made, {"state": "cancel"}, self.nl
                )  # button_cancel answers None, which is a fault
            state = o.read("purchase.order", made, ["state"], self.nl)[0]["state"]
            if state != row["state"]:
                raise SystemExit(f"order {row['name']} is {state}, wanted {row['state']}")


def bulk_products(odoo, count):
    """So many plain products with code, barcode, two names and a vendor's code for every fourth."""
    nl = odoo.one("res.company", ["name", "=", table.COMPANY["name"]])
    module = "l10n_nl" if odoo.major < 17 else "account"
    tax = odoo.xmlid(f"{module}.{nl}_{table.TAX21}")
    vendor = odoo.one("res.partner", ["name", "=", table.VENDORS[0]["name"]])
    partner = odoo.named("product.supplierinfo", "partner_id", "name")
    storable = (
        {"type": "consu", "is_storable": True} if odoo.has("product.template", "is_storable") else {"type": "product"}
    )
    context = {"allowed_company_ids": [nl]}
    for start in range(1, count + 1, BULK_PAGE):
        numbers = range(start, min(start + BULK_PAGE, count + 1))
        rows = []
        for n in numbers:
            body = f"2{n:011d}"  # GS1 prefix 2: for use inside a firm
            digit = next(d for d in "0123456789" if checkdigits.gtin(body + d))
            row = {
                "name": f"Bulk article {n:06d} size {n % 97} mm",
                "default_code": f"BULK-{n:06d}",
                "barcode": body + digit,
                "standard_price": round(1 + n % 1000 / 100, 2),
                "list_price": round(2 + n % 1000 / 50, 2),
                "supplier_taxes_id": [[6, 0, [tax]]],
                **storable,
            }
            if n % 4 == 0:
                row["seller_ids"] = [
                    [
                        0,
                        0,
                        {
                            partner: vendor,
                            "product_code": f"VDB-{n:06d}",
                            "min_qty": 0.0,
                            "price": round(1 + n % 1000 / 100, 2),
                        },
                    ]
                ]
            rows.append(row)
        odoo.call("product.template", "create", rows, context=context)
    made = odoo.call("product.product", "search_count", [["default_code", "=like", "BULK-%"]])
    if made != count:
        raise SystemExit(f"{made} bulk products instead of {count}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url")
    parser.add_argument("--database")
    parser.add_argument("--login", default="admin")
    parser.add_argument("--password", default="admin")
    parser.add_argument("--bulk-products", type=int, default=0, metavar="N")
    parser.add_argument("--document", action="store_true")
    options = parser.parse_args()
    if options.document:
        (Path(__file__).resolve().parent / "SEED.md").write_text(seed_document.text(), encoding="utf-8")
        return
    if not options.url or not options.database:
        parser.error("--url and --database are needed")
    check_tables()
    odoo = Odoo(options.url, options.database, options.login, options.password)
    if options.bulk_products:
        bulk_products(odoo, options.bulk_products)
    else:
        Seeder(odoo).run()


if __name__ == "__main__":
    main()
