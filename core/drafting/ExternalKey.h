// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QString>

namespace op::drafting {

/// What makes an order the same order on every desk (DESIGN.md section 4, "Pushing exactly once", 1).
struct OrderIdentity
{
    CompanyId company;
    PartnerId vendor;       ///< commercial partner
    QString documentType;   ///< "order", "orderResponse"
    QString documentNumber; ///< as written; empty = the document has none
    int revision = 0;
    QByteArray documentSha256; ///< stands in for a missing number, with orderIndex
    int orderIndex = 0;
};

/// Returns the external id `__orderpilot__.po_<sha256 hex>` under which Odoo itself keeps the order unique.
/// Deterministic over the identity; the number counts without case, blanks and punctuation at its ends. The database is
/// no part of it.
[[nodiscard]] QString externalKey(const OrderIdentity& identity);

} // namespace op::drafting
