// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/extraction/TableMapping.h"
#include "core/storage/Database.h"

namespace op::storage {

/// The MappingRepository class keeps the table mappings of a workspace, each as a row of its own among the settings, so
/// that two desks saving at once never lose one. Names differ without regard to case. Thread: of the Database.
class MappingRepository
{
public:
    MappingRepository(Database& database, const Clock& clock);

    /// Stores \a mapping in place of the one with its name. InvalidArgument says what is wrong with it; LimitExceeded
    /// when all of them together would be too long.
    [[nodiscard]] Result<void> save(const extraction::TableMapping& mapping);
    /// Returns the mapping called \a name; NotFound.
    [[nodiscard]] Result<extraction::TableMapping> get(const QString& name);
    /// Returns all, by name; DatabaseUnusable when one cannot be understood.
    [[nodiscard]] Result<QList<extraction::TableMapping>> list();
    /// Removes the mapping called \a name; NotFound.
    [[nodiscard]] Result<void> remove(const QString& name);

    /// Of all mappings together, in characters: they are handed to the reader with every document.
    static constexpr qint64 maxCharacters = 500'000;

private:
    [[nodiscard]] static QString rowName(const QString& name);
    [[nodiscard]] Result<extraction::TableMapping> parsed(const QString& json) const;

    Database& m_database;
    const Clock& m_clock;
};

} // namespace op::storage
