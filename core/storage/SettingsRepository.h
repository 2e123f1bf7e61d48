// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Database.h"

#include <QJsonObject>

namespace op::storage {

/// The SettingsRepository class keeps settings as JSON by name; their meaning and defaults are core/settings'
/// (WorkspaceSettings).
class SettingsRepository
{
public:
    SettingsRepository(Database& database, const Clock& clock);

    /// Returns the object stored under \a name, empty when nothing is; DatabaseUnusable when it is no JSON object.
    [[nodiscard]] Result<QJsonObject> load(const QString& name = QStringLiteral("workspace"));
    [[nodiscard]] Result<void> save(const QJsonObject& settings, const QString& name = QStringLiteral("workspace"));

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace op::storage
