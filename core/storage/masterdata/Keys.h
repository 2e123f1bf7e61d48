// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/SyncSink.h"

#include <QStringList>

/// Where a record of a pass lies: key = pass * 2^32 + id. Odoo's ids are positive 32-bit numbers.
namespace op::storage {

[[nodiscard]] constexpr qint64 firstKeyOf(qint64 pass)
{
    return pass << 32;
}
[[nodiscard]] constexpr qint64 keyOf(qint64 pass, qint64 id)
{
    return firstKeyOf(pass) + id;
}
[[nodiscard]] constexpr qint64 passOfKey(qint64 key)
{
    return key >> 32;
}
[[nodiscard]] constexpr qint64 idOfKey(qint64 key)
{
    return key & 0xffffffff;
}

/// Returns the SQL name of \a table and its columns in the order in which they are written, without `key`.
[[nodiscard]] QString sqlTableOf(masterdata::Table table);
[[nodiscard]] QStringList columnsOf(masterdata::Table table);

} // namespace op::storage
