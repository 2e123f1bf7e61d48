// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/Schema.h"

namespace op::storage::schema {

// The defaults are those of a server that says nothing; the next sync fills them.
QStringList version2()
{
    return {
        QStringLiteral("ALTER TABLE md_companies ADD COLUMN tax_rounding TEXT"),
        QStringLiteral("ALTER TABLE md_taxes ADD COLUMN includes_base INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE md_taxes ADD COLUMN base_affected INTEGER NOT NULL DEFAULT 1"),
        QStringLiteral("ALTER TABLE md_taxes ADD COLUMN children TEXT"),
        QStringLiteral("ALTER TABLE md_taxes ADD COLUMN shares_known INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE md_taxes ADD COLUMN share_percent TEXT NOT NULL DEFAULT '100'"),
    };
}

} // namespace op::storage::schema
