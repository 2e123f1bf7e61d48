// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MappingRepository.h"

#include "core/storage/Json.h"

namespace op::storage {
namespace {

constexpr QLatin1String prefix("mapping/");

} // namespace

MappingRepository::MappingRepository(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

QString MappingRepository::rowName(const QString& name)
{
    return prefix + name.trimmed().toCaseFolded();
}

Result<extraction::TableMapping> MappingRepository::parsed(const QString& json) const
{
    OP_TRY(const QJsonObject object, objectFromText(json, m_database.file()));
    const Result<extraction::TableMapping> mapping = extraction::tableMappingFromJson(object);
    if (!mapping)
        return failure(ErrorCode::DatabaseUnusable, {m_database.file(), mapping.error().arguments.value(0)});
    return *mapping;
}

Result<void> MappingRepository::save(const extraction::TableMapping& mapping)
{
    OP_CHECK(extraction::checked(mapping));
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    const QString json = toText(extraction::toJson(mapping));
    OP_TRY(const QVariant others,
           m_database.scalar(
               QStringLiteral("SELECT sum(length(json)) FROM settings WHERE substr(name, 1, ?) = ? AND name <> ?"),
               {prefix.size(), prefix, rowName(mapping.name)}));
    if (others.toLongLong() + json.size() > maxCharacters)
        return failure(ErrorCode::LimitExceeded, {QStringLiteral("mappings"), QString::number(maxCharacters)});
    OP_CHECK(m_database.execute(QStringLiteral(R"(
        INSERT INTO settings(name, json, changed_at) VALUES(?, ?, ?)
        ON CONFLICT(name) DO UPDATE SET json = excluded.json, changed_at = excluded.changed_at)"),
                                {rowName(mapping.name), json, storedTime(m_clock.now())}));
    return transaction.commit();
}

Result<extraction::TableMapping> MappingRepository::get(const QString& name)
{
    OP_TRY(const QVariant json,
           m_database.scalar(QStringLiteral("SELECT json FROM settings WHERE name = ?"), {rowName(name)}));
    if (json.isNull())
        return failure(ErrorCode::NotFound, {name});
    return parsed(json.toString());
}

Result<QList<extraction::TableMapping>> MappingRepository::list()
{
    return m_database.listOf(QStringLiteral("SELECT json FROM settings WHERE substr(name, 1, ?) = ? ORDER BY name"),
                             {prefix.size(), prefix}, [this](const Statement& row) { return parsed(row.text(0)); });
}

Result<void> MappingRepository::remove(const QString& name)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const qint64 removed,
           m_database.execute(QStringLiteral("DELETE FROM settings WHERE name = ?"), {rowName(name)}));
    if (removed == 0)
        return failure(ErrorCode::NotFound, {name});
    return transaction.commit();
}

} // namespace op::storage
