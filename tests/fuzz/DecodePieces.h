// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooTransport.h"
#include "core/odoo/wire/ReplyDecoder.h"

#include <algorithm>

namespace op::test {

/// Feeds \a bytes to \a decoder, \a piece bytes at a time, and ends the reply. Returns whether it was a good one.
inline bool decodes(odoo::ReplyDecoder& decoder, QByteArrayView bytes, qsizetype piece)
{
    bool good = true;
    for (qsizetype at = 0; at < bytes.size() && good; at += piece)
        good = decoder.feed(bytes.sliced(at, std::min(piece, bytes.size() - at))).has_value();
    return good && decoder.finish().has_value();
}

/// The columns of the rows that readEveryColumn() reads.
inline QStringList rowColumns()
{
    return {QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("country_id")};
}

/// Reads every column of \a row, and one more, as everything that it could be.
inline Result<void> readEveryColumn(const odoo::RpcRow& row)
{
    for (size_t column = 0; column < 4; ++column) {
        (void)row.text(column);
        (void)row.decimal(column);
        (void)row.many2oneName(column);
        (void)row.ids(column);
        (void)row.value(column);
    }
    return {};
}

} // namespace op::test
