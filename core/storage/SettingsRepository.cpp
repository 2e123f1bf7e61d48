// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SettingsRepository.h"

#include "core/storage/Json.h"

namespace op::storage {

SettingsRepository::SettingsRepository(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

Result<QJsonObject> SettingsRepository::load(const QString& name)
{
    OP_TRY(const QVariant json, m_database.scalar(QStringLiteral("SELECT json FROM settings WHERE name = ?"), {name}));
    if (json.isNull())
        return QJsonObject();
    return objectFromText(json.toString(), m_database.file());
}

Result<void> SettingsRepository::save(const QJsonObject& settings, const QString& name)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_CHECK(m_database.execute(QStringLiteral(R"(
        INSERT INTO settings(name, json, changed_at) VALUES(?, ?, ?)
        ON CONFLICT(name) DO UPDATE SET json = excluded.json, changed_at = excluded.changed_at)"),
                                {name, toText(settings), storedTime(m_clock.now())}));
    return transaction.commit();
}

} // namespace op::storage
