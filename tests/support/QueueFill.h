// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/ReviewState.h"
#include "core/storage/Database.h"

#include <QCryptographicHash>

namespace op::test {

/// Puts \a count cases of 500 vendors straight into the table: making them one by one would measure fsync. Every third
/// is in review, matched, in Odoo.
[[nodiscard]] inline bool fillQueue(storage::Database& database, int count)
{
    const auto states = {review::ReviewState::InReview, review::ReviewState::Matched, review::ReviewState::InOdoo};
    auto transaction = storage::Transaction::begin(database);
    auto document = database.prepare(
        QStringLiteral("INSERT INTO documents VALUES (?, 'order.xml', 'file', 'application/xml', 1, 1)"));
    auto row = database.prepare(QStringLiteral(R"(
        INSERT INTO cases(state, connection, document, order_index, kind, format, vendor_name, vendor_id, number, number_key,
            line_count, open_count, search_text, created_at, changed_at)
        VALUES(?, 'main', ?, 0, 'order', 'ubl-2.1', ?, ?, ?, ?, 12, 3, ?, 1, 1))"));
    for (int i = 0; i < count; ++i) {
        const QByteArray sha256 = QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
        const QString vendor = QStringLiteral("Vendor %1 Handelsonderneming").arg(i % 500);
        const QString number = QStringLiteral("PO-%1").arg(i);
        if (!document->execute({sha256})
            || !row->execute(
                {review::stateName(states.begin()[i % 3]), sha256, vendor, i % 500, number, number,
                 QStringLiteral("op-abcd-%1 %2 %3 order.xml").arg(i).arg(vendor.toLower(), number.toLower())}))
            return false;
    }
    return transaction->commit().has_value();
}

} // namespace op::test
