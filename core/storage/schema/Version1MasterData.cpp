// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/Schema.h"

namespace op::storage::schema {

// `key` is pass * 2^32 + id: the rows of one pass lie together, in id order, and a pass becomes valid by its number
// alone.
QStringList version1MasterData()
{
    return {
        QStringLiteral(R"(CREATE TABLE md_passes (
    pass           INTEGER PRIMARY KEY AUTOINCREMENT,
    connection     TEXT NOT NULL,
    complete       INTEGER NOT NULL DEFAULT 0,
    server_version TEXT NOT NULL DEFAULT '',
    started_at     INTEGER NOT NULL,
    synced_at      INTEGER
))"),
        QStringLiteral("CREATE INDEX md_passes_by_connection ON md_passes(connection, complete, pass)"),
        QStringLiteral(R"(CREATE TABLE md_tables (
    connection         TEXT NOT NULL,
    table_name         TEXT NOT NULL,
    pass               INTEGER NOT NULL REFERENCES md_passes(pass),
    row_count          INTEGER NOT NULL,
    highest_write_date INTEGER,
    last_full          INTEGER,
    PRIMARY KEY (connection, table_name)
))"),
        QStringLiteral(R"(CREATE TABLE md_companies (
    key             INTEGER PRIMARY KEY,
    name            TEXT,
    partner         INTEGER,
    currency        INTEGER,
    country         INTEGER,
    vat             TEXT,
    register_number TEXT,
    gln             TEXT,
    email           TEXT
))"),
        QStringLiteral(R"(CREATE TABLE md_currencies (
    key      INTEGER PRIMARY KEY,
    code     TEXT,
    symbol   TEXT,
    rounding TEXT,
    active   INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_countries (
    key  INTEGER PRIMARY KEY,
    code TEXT,
    name TEXT
))"),
        QStringLiteral(R"(CREATE TABLE md_country_groups (
    key       INTEGER PRIMARY KEY,
    name      TEXT,
    countries TEXT
))"),
        QStringLiteral(R"(CREATE TABLE md_languages (
    key  INTEGER PRIMARY KEY,
    code TEXT,
    name TEXT
))"),
        QStringLiteral(R"(CREATE TABLE md_decimal_precisions (
    key    INTEGER PRIMARY KEY,
    name   TEXT,
    digits INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_uoms (
    key               INTEGER PRIMARY KEY,
    names             TEXT,
    kind              INTEGER,
    size_in_reference TEXT,
    rounding          TEXT,
    active            INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_taxes (
    key              INTEGER PRIMARY KEY,
    name             TEXT,
    invoice_label    TEXT,
    xml_id           TEXT,
    company          INTEGER,
    use              TEXT,
    amount_type      TEXT,
    amount           TEXT,
    price_included   INTEGER,
    active           INTEGER,
    sequence         INTEGER,
    scope            TEXT,
    fiscal_positions TEXT,
    original_taxes   TEXT
))"),
        QStringLiteral(R"(CREATE TABLE md_fiscal_positions (
    key               INTEGER PRIMARY KEY,
    name              TEXT,
    company           INTEGER,
    active            INTEGER,
    auto_apply        INTEGER,
    vat_required      INTEGER,
    sequence          INTEGER,
    country           INTEGER,
    country_group     INTEGER,
    states            TEXT,
    zip_from          TEXT,
    zip_to            TEXT,
    mappings          TEXT,
    uses_tax_links    INTEGER,
    destination_taxes TEXT
))"),
        QStringLiteral(R"(CREATE TABLE md_picking_types (
    key       INTEGER PRIMARY KEY,
    name      TEXT,
    company   INTEGER,
    warehouse TEXT,
    active    INTEGER,
    sequence  INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_payment_terms (
    key     INTEGER PRIMARY KEY,
    name    TEXT,
    company INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_partners (
    key             INTEGER PRIMARY KEY,
    name            TEXT,
    commercial      INTEGER,
    parent          INTEGER,
    is_company      INTEGER,
    active          INTEGER,
    company         INTEGER,
    vat             TEXT,
    ref             TEXT,
    register_number TEXT,
    gln             TEXT,
    email           TEXT,
    phone           TEXT,
    street          TEXT,
    zip             TEXT,
    city            TEXT,
    country         INTEGER,
    state           INTEGER,
    language        TEXT,
    supplier_rank   INTEGER,
    properties      TEXT,
    write_date      INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_bank_accounts (
    key            INTEGER PRIMARY KEY,
    partner        INTEGER,
    account_number TEXT,
    active         INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_products (
    key                   INTEGER PRIMARY KEY,
    template              INTEGER,
    names                 TEXT,
    default_code          TEXT,
    barcode               TEXT,
    uom                   INTEGER,
    purchase_uom          INTEGER,
    pack_uoms             TEXT,
    purchase_ok           INTEGER,
    active                INTEGER,
    company               INTEGER,
    supplier_taxes        TEXT,
    purchase_descriptions TEXT,
    type                  TEXT,
    category              TEXT,
    variant_text          TEXT,
    write_date            INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_supplier_infos (
    key              INTEGER PRIMARY KEY,
    vendor           INTEGER,
    template         INTEGER,
    product          INTEGER,
    product_code     TEXT,
    product_name     TEXT,
    uom              INTEGER,
    min_quantity     TEXT,
    price            TEXT,
    discount_percent TEXT,
    currency         INTEGER,
    company          INTEGER,
    valid_from       TEXT,
    valid_to         TEXT,
    delay_days       INTEGER,
    sequence         INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_packagings (
    key      INTEGER PRIMARY KEY,
    product  INTEGER,
    name     TEXT,
    barcode  TEXT,
    quantity TEXT,
    uom      INTEGER,
    company  INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_past_orders (
    key            INTEGER PRIMARY KEY,
    name           TEXT,
    vendor         INTEGER,
    company        INTEGER,
    partner_ref    TEXT,
    origin         TEXT,
    state          TEXT,
    order_date     INTEGER,
    currency       INTEGER,
    amount_untaxed TEXT,
    amount_total   TEXT,
    write_date     INTEGER
))"),
        QStringLiteral(R"(CREATE TABLE md_past_order_lines (
    key          INTEGER PRIMARY KEY,
    order_id     INTEGER,
    product      INTEGER,
    name         TEXT,
    quantity     TEXT,
    uom          INTEGER,
    price_unit   TEXT,
    planned_date INTEGER
))"),
    };
}

} // namespace op::storage::schema
