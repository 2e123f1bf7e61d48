// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CrossReferenceRepository.h"

#include <QJsonObject>

namespace op::storage {
namespace {

using matching::CrossReference;

const QString columns =
    QStringLiteral("r.id, r.connection, r.vendor, r.key_kind, r.key, r.product, r.uom, r.factor, r.actor, r.case_id, "
                   "r.created_at, r.hits, r.misses, r.removed_at, r.removed_by, coalesce(c.number, '')");

Result<StoredCrossReference> rowFrom(const Statement& row, const QString& file)
{
    StoredCrossReference stored;
    const auto factor = Decimal::parse(row.text(7));
    if (!factor)
        return failure(ErrorCode::DatabaseUnusable, {file, QStringLiteral("cross-reference factor: ") + row.text(7)});
    stored.reference.id = row.integer(0);
    stored.connection = row.text(1);
    stored.reference.vendor = PartnerId(row.integer(2));
    stored.reference.keyKind = row.text(3);
    stored.reference.key = row.text(4);
    stored.reference.product = ProductId(row.integer(5));
    stored.reference.uom = UomId(row.integer(6));
    stored.reference.factor = *factor;
    stored.actor = row.text(8);
    stored.caseId = row.integer(9);
    stored.createdAt = row.time(10);
    stored.hits = row.number(11);
    stored.misses = row.number(12);
    stored.removedAt = row.time(13);
    stored.removedBy = row.text(14);
    stored.orderNumber = row.text(15);
    stored.reference.taughtBy = stored.actor;
    stored.reference.taughtAt = stored.createdAt;
    stored.reference.taughtFrom =
        stored.orderNumber.isEmpty() && stored.caseId != 0 ? QString::number(stored.caseId) : stored.orderNumber;
    return stored;
}

Result<QList<StoredCrossReference>> rowsWhere(Database& database, const QString& tail, const QVariantList& values)
{
    return database.listOf(
        QStringLiteral("SELECT %1 FROM cross_references r LEFT JOIN cases c ON c.id = r.case_id ").arg(columns) + tail,
        values, [&database](const Statement& row) { return rowFrom(row, database.file()); });
}

bool sameMeaning(const CrossReference& a, const CrossReference& b)
{
    return a.product == b.product && a.uom == b.uom && a.factor == b.factor;
}

Result<void> check(const CrossReference& reference)
{
    if (reference.key.isEmpty() || reference.keyKind.isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("key")});
    if (reference.vendor.isNull())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("vendor")});
    if (reference.product.isNull())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("product")});
    if (!(reference.factor > Decimal(0)))
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("factor")});
    return {};
}

/// What addInside() did.
struct Added
{
    qint64 id = 0;
    bool isNew = false;
    bool replaces = false;
};

// For use inside a transaction.
Result<Added> addInside(Database& database, const QDateTime& now, const QString& connection,
                        const CrossReference& reference, const QString& actor, qint64 caseId)
{
    OP_CHECK(check(reference));
    OP_TRY(const QList<StoredCrossReference> live,
           rowsWhere(
               database,
               QStringLiteral(
                   "WHERE r.connection = ? AND r.vendor = ? AND r.key_kind = ? AND r.key = ? AND r.removed_at IS NULL"),
               {connection, reference.vendor.value, reference.keyKind, reference.key}));
    if (!live.isEmpty()) {
        if (sameMeaning(live.first().reference, reference))
            return Added{live.first().reference.id, false, false};
        OP_CHECK(
            database.execute(QStringLiteral("UPDATE cross_references SET removed_at = ?, removed_by = ? WHERE id = ?"),
                             {storedTime(now), actor, live.first().reference.id}));
    }
    OP_TRY(const Statement inserted,
           database.query(QStringLiteral(R"(
        INSERT INTO cross_references(connection, vendor, key_kind, key, product, uom, factor, actor, case_id, created_at)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
                          {connection, reference.vendor.value, reference.keyKind, reference.key,
                           reference.product.value, reference.uom.isNull() ? QVariant() : QVariant(reference.uom.value),
                           reference.factor.toString(), actor, caseId == 0 ? QVariant() : QVariant(caseId),
                           storedTime(now)}));
    return Added{inserted.insertedId(), true, !live.isEmpty()};
}

QJsonObject toJson(const CrossReference& reference)
{
    return {{QStringLiteral("vendor"), reference.vendor.value},
            {QStringLiteral("kind"), reference.keyKind},
            {QStringLiteral("key"), reference.key},
            {QStringLiteral("product"), reference.product.value},
            {QStringLiteral("uom"), reference.uom.value},
            {QStringLiteral("factor"), reference.factor.toString()}};
}

Result<CrossReference> referenceFromJson(const QJsonObject& json)
{
    CrossReference reference;
    reference.vendor = PartnerId(json.value(QLatin1String("vendor")).toInteger());
    reference.keyKind = json.value(QLatin1String("kind")).toString();
    reference.key = json.value(QLatin1String("key")).toString();
    reference.product = ProductId(json.value(QLatin1String("product")).toInteger());
    reference.uom = UomId(json.value(QLatin1String("uom")).toInteger());
    const auto factor = Decimal::parse(json.value(QLatin1String("factor")).toString(QStringLiteral("1")));
    if (!factor)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("factor")});
    reference.factor = *factor;
    return reference;
}

} // namespace

CrossReferenceRepository::CrossReferenceRepository(Database& database, const Clock& clock)
    : m_database(database),
      m_clock(clock)
{}

Result<qint64> CrossReferenceRepository::add(const QString& connection, const CrossReference& reference,
                                             const QString& actor, qint64 caseId)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const Added added, addInside(m_database, m_clock.now(), connection, reference, actor, caseId));
    OP_CHECK(transaction.commit());
    return added.id;
}

Result<QList<CrossReference>> CrossReferenceRepository::active(const QString& connection, PartnerId vendor)
{
    OP_TRY(const QList<StoredCrossReference> rows,
           rowsWhere(m_database,
                     QStringLiteral(
                         "WHERE r.connection = ? AND r.removed_at IS NULL AND (? = 0 OR r.vendor = ?) ORDER BY r.id"),
                     {connection, vendor.value, vendor.value}));
    QList<CrossReference> references;
    for (const StoredCrossReference& row : rows)
        references.append(row.reference);
    return references;
}

Result<QList<StoredCrossReference>> CrossReferenceRepository::list(const QString& connection, bool withRemoved)
{
    return rowsWhere(m_database,
                     QStringLiteral("WHERE r.connection = ? AND (? OR r.removed_at IS NULL) ORDER BY r.id DESC"),
                     {connection, withRemoved ? 1 : 0});
}

Result<StoredCrossReference> CrossReferenceRepository::get(qint64 id)
{
    OP_TRY(const QList<StoredCrossReference> rows, rowsWhere(m_database, QStringLiteral("WHERE r.id = ?"), {id}));
    if (rows.isEmpty())
        return failure(ErrorCode::NotFound, {QString::number(id)});
    return rows.first();
}

Result<void> CrossReferenceRepository::remove(qint64 id, const QString& actor)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const qint64 changed,
           m_database.execute(QStringLiteral("UPDATE cross_references SET removed_at = ?, removed_by = ? "
                                             "WHERE id = ? AND removed_at IS NULL"),
                              {storedTime(m_clock.now()), actor, id}));
    if (changed == 0)
        return failure(ErrorCode::NotFound, {QString::number(id)});
    return transaction.commit();
}

Result<void> CrossReferenceRepository::restore(qint64 id)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const QVariant other,
           m_database.scalar(QStringLiteral(R"(
        SELECT live.id FROM cross_references gone JOIN cross_references live ON live.connection = gone.connection
            AND live.vendor = gone.vendor AND live.key_kind = gone.key_kind AND live.key = gone.key
        WHERE gone.id = ? AND gone.removed_at IS NOT NULL AND live.removed_at IS NULL)"),
                             {id}));
    if (!other.isNull())
        return failure(ErrorCode::Conflict, {QStringLiteral("taken"), other.toString()});
    OP_TRY(const qint64 changed,
           m_database.execute(QStringLiteral("UPDATE cross_references SET removed_at = NULL, removed_by = NULL "
                                             "WHERE id = ? AND removed_at IS NOT NULL"),
                              {id}));
    if (changed == 0)
        return failure(ErrorCode::NotFound, {QString::number(id)});
    return transaction.commit();
}

Result<QList<StoredCrossReference>> CrossReferenceRepository::taughtBy(qint64 caseId)
{
    return rowsWhere(m_database, QStringLiteral("WHERE r.case_id = ? ORDER BY r.id"), {caseId});
}

Result<std::optional<StoredCrossReference>> CrossReferenceRepository::replacedBy(qint64 id)
{
    // the one was retired at the moment in which the other came
    OP_TRY(const QList<StoredCrossReference> rows,
           rowsWhere(m_database, QStringLiteral(R"(
        JOIN cross_references o ON o.connection = r.connection AND o.vendor = r.vendor AND o.key_kind = r.key_kind
            AND o.key = r.key AND o.id > r.id AND o.created_at = r.removed_at
        WHERE o.id = ? AND NOT (r.hits = 0 AND r.case_id IS NOT NULL AND r.case_id IS o.case_id)
        ORDER BY r.id DESC LIMIT 1)"),
                     {id}));
    return rows.isEmpty() ? std::optional<StoredCrossReference>() : rows.first();
}

Result<QJsonArray> CrossReferenceRepository::exportJson(const QString& connection)
{
    OP_TRY(const QList<CrossReference> references, active(connection));
    QJsonArray rows;
    for (const CrossReference& reference : references)
        rows.append(toJson(reference));
    return rows;
}

Result<ImportedCrossReferences> CrossReferenceRepository::importJson(const QString& connection, const QJsonArray& rows,
                                                                     const QString& actor)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    ImportedCrossReferences imported;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto reference = referenceFromJson(rows[i].toObject());
        const auto done = !reference ? Result<Added>(failure(reference.error()))
                                     : addInside(m_database, m_clock.now(), connection, *reference, actor, 0);
        if (!done && done.error().code == ErrorCode::InvalidArgument)
            return failure(ErrorCode::InvalidArgument,
                           {QStringLiteral("[%1].%2").arg(i).arg(done.error().arguments.value(0))});
        if (!done)
            return failure(done.error());
        imported.added += done->isNew ? 1 : 0;
        imported.replaced += done->replaces ? 1 : 0;
    }
    OP_CHECK(transaction.commit());
    return imported;
}

Result<void> changeInside(Database& database, const QDateTime& now, const QString& connection,
                          const LearnedChange& change, const QString& actor, qint64 caseId)
{
    for (const LearnedChange::Withdrawn& row : change.withdrawn) {
        OP_TRY(const qint64 retired,
               database.execute(QStringLiteral("UPDATE cross_references SET removed_at = ?, removed_by = ? "
                                               "WHERE id = ? AND case_id = ? AND hits = 0 AND removed_at IS NULL"),
                                {storedTime(now), actor, row.id, caseId}));
        // its key is free now: there is one row in force per key
        if (retired > 0 && row.former != 0)
            OP_CHECK(database.execute(QStringLiteral("UPDATE cross_references SET removed_at = NULL, removed_by = NULL "
                                                     "WHERE id = ? AND removed_at IS NOT NULL"),
                                      {row.former}));
    }
    for (const CrossReference& reference : change.taught)
        OP_CHECK(addInside(database, now, connection, reference, actor, caseId));
    for (const qint64 id : change.hits)
        OP_CHECK(database.execute(QStringLiteral("UPDATE cross_references SET hits = max(0, hits + ?) WHERE id = ?"),
                                  {change.count, id}));
    for (const qint64 id : change.misses)
        OP_CHECK(
            database.execute(QStringLiteral("UPDATE cross_references SET misses = max(0, misses + ?) WHERE id = ?"),
                             {change.count, id}));
    return {};
}

} // namespace op::storage
