# SPDX-License-Identifier: GPL-3.0-or-later
"""What must come of each document of tests/data/lab: written by hand from the papers and tests/lab/SEED.md, with codes
and names only. "@product X", "@vendor X" in a decision stand for the id of that record."""

from dataclasses import dataclass, field

VANDIJK, KRAMER = "Van Dijk Bevestigingen B.V.", "Kramer Elektrotechniek B.V."
ROTTERDAM, UTRECHT = "Bakker Groothandel Rotterdam B.V.", "Bakker Groothandel Utrecht B.V."
HOFFMANN = "Hoffmann Verbindungstechnik GmbH"

# The Dutch chart's fiscal positions by server; taxes are suffixes of external ids of NL Company's purchase taxes.
POSITIONS = {
    "14": {"domestic": "Binnenland", "eu": "EU landen", "private": "EU landen privaat", "world": "Niet-EU landen",
           "no VAT": "EU landen privaat"},
    "19": {"domestic": "NL Domestic", "eu": "EU intra B2B", "private": "EU private B2C", "world": "EU non-intra",
           "no VAT": "NL Domestic"},
}
STANDARD, REDUCED, REVERSE, IMPORT = ("btw_21_buy",), ("btw_9_buy",), ("btw_I_21",), ("btw_E2",)
NO_TAX = ()


@dataclass(frozen=True)
class Line:
    code: str
    quantity: float
    unit: str
    price: float
    taxes: tuple
    planned: str = "2026-12-01"
    discount: float = 0.0


@dataclass(frozen=True)
class Paper:
    file: str
    state: str  # after intake
    number: str = ""
    open: tuple = ()  # the blocking findings after intake, each code once
    decisions: tuple = ()  # what a person does before approving
    approve: bool = True
    pushed: str = "in Odoo"  # state after the push
    vendor: str = ""
    position: str = ""
    lines: tuple = ()
    currency: str = "EUR"
    partner_ref: str = ""
    ordered: str = "2026-11-16"
    differences: dict = field(default_factory=dict)  # by server: fields that Odoo stores otherwise


def choose(path, what):
    return ("choose", path, what)


DOMESTIC = Paper(
    "domestic.xml",
    "matched",
    "NLC-26-0101",
    vendor=VANDIJK,
    position="domestic",
    lines=(
        Line("OP-1001", 1000, "Units", 0.19, STANDARD),
        Line("OP-1002", 5, "Box of 100", 8.00, STANDARD),
        Line("OP-1003", 20, "Box of 10", 0.40, STANDARD),
        Line("OP-1008-RD", 6, "Units", 14.95, STANDARD, "2026-12-08"),
        Line("OP-1018", 250, "Units", 0.29, STANDARD),
    ),
)

PAPERS = (
    DOMESTIC,
    Paper(
        "intra_eu.xml",
        "matched",
        "NLC-26-0102",
        vendor=HOFFMANN,
        position="eu",
        lines=(Line("OP-1005", 25, "kg", 12.40, REVERSE), Line("OP-1012", 40, "Units", 2.35, REVERSE)),
    ),
    Paper(
        "expired_code.xml",
        "in review",
        "NLC-26-0103",
        open=("productNotConfirmed",),
        decisions=(choose("lines[1].product", "@product OP-1012"),),
        vendor=HOFFMANN,
        position="eu",
        lines=(Line("OP-1005", 10, "kg", 12.40, REVERSE), Line("OP-1012", 15, "Units", 2.35, REVERSE)),
    ),
    Paper(
        "eu_private.xml",
        "matched",
        "NLC-26-0104",
        vendor="Müller & Söhne Werkzeuge",
        position="private",
        lines=(Line("OP-1012", 30, "Units", 2.45, STANDARD),),
    ),
    Paper(
        "belgian_pallet.xml",
        "matched",
        "NLC-26-0105",
        vendor="Vlaamse Verpakkingen NV",
        position="eu",
        lines=(Line("OP-1019", 2, "Pallet of 240", 148.80, REVERSE),),
    ),
    Paper(
        "non_eu.xml",
        "matched",
        "NLC-26-0106",
        vendor="Fjordline Industrier AS",
        position="world",
        lines=(Line("OP-1017", 150, "m", 3.10, IMPORT),),
    ),
    Paper(
        "dollars.xml",
        "matched",
        "NLC-26-0107",
        vendor="Great Lakes Fasteners Inc.",
        position="world",
        currency="USD",
        lines=(Line("OP-1016", 4, "Units", 84.50, IMPORT),),
    ),
    Paper(
        "text_only.xml",
        "in review",
        "NLC-26-0108",
        open=("productNotConfirmed", "vendorNotConfirmed"),
        decisions=(
            choose("vendor", f"@vendor {KRAMER}"),
            choose("lines[0].product", "@product OP-1006"),
            choose("lines[1].product", "@product OP-1013"),
            choose("lines[2].product", "@product OP-1004"),
        ),
        vendor=KRAMER,
        position="domestic",
        lines=(
            Line("OP-1006", 200, "m", 0.89, STANDARD),
            Line("OP-1013", 50, "Units", 1.05, STANDARD),
            Line("OP-1004", 3, "Dozens", 15.60, STANDARD),
        ),
    ),
    Paper(
        "absent_product.xml",
        "in review",
        "NLC-26-0109",
        open=("productMissing",),
        decisions=(choose("lines[1].skip", "1"),),
        vendor=VANDIJK,
        position="domestic",
        lines=(Line("OP-1001", 400, "Units", 0.25, STANDARD),),
    ),
    Paper(
        "two_variants.xml",
        "in review",
        "NLC-26-0110",
        open=("productAmbiguous",),
        decisions=(choose("lines[0].product", "@product OP-1007-42"),),
        vendor=KRAMER,
        position="domestic",
        lines=(Line("OP-1007-42", 4, "Units", 54.90, STANDARD), Line("OP-1007-43", 2, "Units", 54.90, STANDARD)),
    ),
    Paper(
        "twins.xml",
        "in review",
        "NLC-26-0111",
        open=("productNotConfirmed", "vendorAmbiguous"),  # without a vendor no code of its
        decisions=(choose("vendor", f"@vendor {UTRECHT}"),),
        vendor=UTRECHT,
        position="domestic",
        lines=(Line("OP-1009", 12, "Units", 5.75, REDUCED),),
    ),
    Paper(
        "twin_by_gln.xml",
        "matched",
        "NLC-26-0112",
        vendor=ROTTERDAM,
        position="domestic",
        lines=(Line("OP-1009", 8, "Units", 5.95, REDUCED), Line("OP-1014", 6, "Units", 12.50, REDUCED)),
    ),
    Paper(
        "steel.xml",
        "matched",
        "NLC-26-0113",
        vendor="Staalhandel De Vecht B.V.",
        position="domestic",
        lines=(Line("OP-1021", 500, "kg", 2.10, STANDARD),),
    ),
    Paper("archived_product.xml", "in review", "NLC-26-0114", open=("productArchived",), approve=False),
    Paper("archived_vendor.xml", "in review", "NLC-26-0115", open=("vendorArchived",), approve=False),
    Paper(
        "wrong_size.xml",
        "in review",
        "NLC-26-0116",
        open=("productContradiction",),
        decisions=(choose("lines[0].product", "@product OP-1018"),),
        vendor=VANDIJK,
        position="domestic",
        lines=(Line("OP-1018", 100, "Units", 0.29, STANDARD),),
    ),
    Paper(
        "charges.xml",
        "in review",
        "NLC-26-0117",
        open=("chargeUnmapped",),
        decisions=(
            choose("charges[0].product", "@product OP-FREIGHT"),
            choose("charges[1].product", "@product OP-DISCOUNT"),
        ),
        vendor=VANDIJK,
        position="domestic",
        lines=(
            Line("OP-1002", 2000, "Units", 0.08, STANDARD),
            Line("OP-FREIGHT", 1, "Units", 12.50, ("btw_21_buy_d",)),
            Line("OP-DISCOUNT", 1, "Units", -5.00, STANDARD),
        ),
    ),
    Paper(
        "prices.xml",
        "matched",
        "NLC-26-0118",
        vendor=VANDIJK,
        position="domestic",
        lines=(
            Line("OP-1018", 500, "Units", 0.29, STANDARD),
            Line("OP-1008-BL", 10, "Units", 15.45, STANDARD, discount=20.0),
        ),
    ),
    Paper(
        "four_decimals.xml",
        "matched",
        "NLC-26-0119",
        vendor=VANDIJK,
        position="domestic",
        lines=(Line("OP-1002", 3000, "Units", 0.0825, STANDARD),),
        differences={"14": ("lines[0].priceUnit",)},
    ),
    Paper(
        "no_purchase_tax.xml",
        "in review",
        "NLC-26-0120",
        open=("vendorNotConfirmed",),
        decisions=(choose("vendor", "@vendor Atelier Zonnehof"),),
        vendor="Atelier Zonnehof",
        position="no VAT",  # 14's own automatic choice for a Dutch vendor without VAT number
        lines=(Line("OP-1020", 10, "Units", 25.00, NO_TAX),),
    ),
    Paper("customers_order.xml", "customer's order", "ZH-5512", open=("customerOrder",), approve=False),
    Paper("confirmation_of_typed_by_ref.xml", "duplicate", "KE-ORD-4711", open=("alreadyInOdoo",), approve=False),
    Paper("confirmation_of_typed_by_name.xml", "duplicate", "KE-AB-9001", open=("alreadyInOdoo",), approve=False),
    Paper(
        "confirmation.xml",
        "in review",
        "VD-AB-7001",
        open=("lineSubstituted",),
        decisions=(choose("lines[4].product", "@product OP-1008-BL"),),
        vendor=VANDIJK,
        position="domestic",
        partner_ref="VD-SO-88123",
        lines=(
            Line("OP-1001", 300, "Units", 0.25, STANDARD),
            Line("OP-1018", 80, "Units", 0.29, STANDARD, "2026-12-10"),
            Line("OP-1008-BL", 4, "Units", 14.95, STANDARD),
        ),
    ),
    Paper(
        "no_number_a.xml",
        "matched",
        vendor=VANDIJK,
        position="domestic",
        lines=(Line("OP-1001", 700, "Units", 0.25, STANDARD),),
    ),
    Paper(
        "no_number_b.xml",
        "matched",
        vendor=VANDIJK,
        position="domestic",
        lines=(Line("OP-1001", 900, "Units", 0.25, STANDARD),),
    ),
    Paper("no_lines.xml", "in review", "NLC-26-0121", open=("noLines",), approve=False),
)
