// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/Schema.h"

namespace op::storage::schema {
namespace {

// Rows of these tables are written once: what happened stays as it happened.
QStringList appendOnly(const QString& table)
{
    QStringList statements;
    for (const auto& verb : {QStringLiteral("UPDATE"), QStringLiteral("DELETE")})
        statements.append(QStringLiteral(R"(CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1
BEGIN
    SELECT RAISE(ABORT, 'history is never changed');
END)")
                              .arg(table, verb));
    return statements;
}

} // namespace

QStringList version1Desk()
{
    QStringList statements{
        QStringLiteral(R"(CREATE TABLE workspace_info (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
))"),
        QStringLiteral(R"(CREATE TABLE settings (
    name       TEXT PRIMARY KEY,
    json       TEXT NOT NULL,
    changed_at INTEGER NOT NULL
))"),
        QStringLiteral(R"(CREATE TABLE connections (
    name               TEXT PRIMARY KEY CHECK (name <> ''),
    url                TEXT NOT NULL CHECK (url <> ''),
    database_name      TEXT NOT NULL,
    login              TEXT NOT NULL,
    transport          TEXT NOT NULL,
    company            INTEGER,
    plain_http_allowed INTEGER NOT NULL DEFAULT 0,
    ca_file            TEXT NOT NULL DEFAULT '',
    created_at         INTEGER NOT NULL
))"),
        QStringLiteral(R"(CREATE TABLE server_profiles (
    connection     TEXT NOT NULL REFERENCES connections(name) ON UPDATE CASCADE ON DELETE CASCADE,
    server_version TEXT NOT NULL,
    json           TEXT NOT NULL,
    discovered_at  INTEGER NOT NULL,
    PRIMARY KEY (connection, server_version)
))"),
        QStringLiteral(R"(CREATE TABLE documents (
    sha256      BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    file_name   TEXT NOT NULL,
    origin      TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    size        INTEGER NOT NULL,
    received_at INTEGER NOT NULL
))"),
        // AUTOINCREMENT: a case number, once given, is never given again (in PostgreSQL: GENERATED ALWAYS AS IDENTITY)
        QStringLiteral(R"(CREATE TABLE cases (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    state            TEXT NOT NULL,
    connection       TEXT NOT NULL,
    document         BLOB NOT NULL REFERENCES documents(sha256),
    order_index      INTEGER NOT NULL,
    kind             TEXT NOT NULL,
    format           TEXT NOT NULL,
    vendor_name      TEXT NOT NULL,
    vendor_id        INTEGER NOT NULL,
    number           TEXT NOT NULL,
    number_key       TEXT NOT NULL,
    line_count       INTEGER NOT NULL,
    open_count       INTEGER NOT NULL,
    search_text      TEXT NOT NULL,
    decision_count   INTEGER NOT NULL DEFAULT 0,
    revision         INTEGER NOT NULL DEFAULT 0,
    duplicate_of     INTEGER,
    duplicate_reason TEXT NOT NULL DEFAULT '',
    created_at       INTEGER NOT NULL,
    changed_at       INTEGER NOT NULL
))"),
        QStringLiteral("CREATE INDEX cases_by_document ON cases(document)"),
        QStringLiteral("CREATE INDEX cases_by_number ON cases(vendor_id, number_key)"),
        // covers the walk over a searched queue, and the counts of its tabs
        QStringLiteral("CREATE INDEX cases_by_state ON cases(state, connection, search_text)"),
        QStringLiteral("CREATE INDEX cases_by_vendor ON cases(vendor_name, id)"),
        // what is big lies apart, so that a walk over the queue does not read it
        QStringLiteral(R"(CREATE TABLE case_contents (
    case_id       INTEGER PRIMARY KEY REFERENCES cases(id),
    order_json    TEXT,
    findings_json TEXT NOT NULL
))"),
        QStringLiteral(R"(CREATE TABLE decisions (
    case_id  INTEGER NOT NULL REFERENCES cases(id),
    number   INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    path     TEXT NOT NULL,
    value    TEXT NOT NULL,
    ids      TEXT NOT NULL,
    reason   TEXT NOT NULL,
    undoes   INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    at       INTEGER NOT NULL,
    shown    TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
))"),
        QStringLiteral(R"(CREATE TABLE case_events (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id    INTEGER NOT NULL REFERENCES cases(id),
    at         INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    from_state TEXT,
    to_state   TEXT,
    detail     TEXT NOT NULL
))"),
        QStringLiteral("CREATE INDEX case_events_by_case ON case_events(case_id, id)"),
        QStringLiteral(R"(CREATE TABLE leases (
    purpose    TEXT NOT NULL,
    subject    TEXT NOT NULL,
    host       TEXT NOT NULL,
    pid        INTEGER NOT NULL,
    process    TEXT NOT NULL,
    started    INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    taken_at   INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (purpose, subject)
))"),
        QStringLiteral(R"(CREATE TABLE cross_references (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    connection TEXT NOT NULL,
    vendor     INTEGER NOT NULL,
    key_kind   TEXT NOT NULL,
    key        TEXT NOT NULL,
    product    INTEGER NOT NULL,
    uom        INTEGER,
    factor     TEXT NOT NULL,
    actor      TEXT NOT NULL,
    case_id    INTEGER,
    created_at INTEGER NOT NULL,
    hits       INTEGER NOT NULL DEFAULT 0,
    misses     INTEGER NOT NULL DEFAULT 0,
    removed_at INTEGER,
    removed_by TEXT
))"),
        QStringLiteral(
            R"(CREATE UNIQUE INDEX cross_references_live ON cross_references(connection, vendor, key_kind, key)
    WHERE removed_at IS NULL)"),
        QStringLiteral(R"(CREATE TABLE outbox (
    case_id            INTEGER PRIMARY KEY REFERENCES cases(id),
    connection         TEXT NOT NULL,
    external_key       TEXT NOT NULL,
    draft              TEXT NOT NULL,
    step               TEXT NOT NULL,
    attempts           INTEGER NOT NULL,
    empty_lookups      INTEGER NOT NULL,
    order_id           INTEGER,
    duplicate_accepted INTEGER NOT NULL,
    progress           TEXT NOT NULL,
    settled            INTEGER NOT NULL DEFAULT 0,
    result             TEXT,
    queued_at          INTEGER NOT NULL,
    changed_at         INTEGER NOT NULL
))"),
        QStringLiteral("CREATE INDEX outbox_open ON outbox(settled, queued_at)"),
    };
    statements += appendOnly(QStringLiteral("decisions"));
    statements += appendOnly(QStringLiteral("case_events"));
    return statements;
}

QStringList version1()
{
    return version1Desk() + version1MasterData();
}

} // namespace op::storage::schema
