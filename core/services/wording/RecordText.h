// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/matching/OrderProposal.h"
#include "core/review/ReviewDecision.h"

#include <QStringList>

/// Names of records for people, from a snapshot that may be null. A record that the snapshot does not hold shows as
/// "#12", none at all as an empty text. Any thread.
namespace op::services::wording {

[[nodiscard]] QString productText(const masterdata::SnapshotPtr& data, ProductId id);
[[nodiscard]] QString vendorText(const masterdata::SnapshotPtr& data, PartnerId id);
[[nodiscard]] QString companyText(const masterdata::SnapshotPtr& data, CompanyId id);
[[nodiscard]] QString unitText(const masterdata::SnapshotPtr& data, UomId id);
[[nodiscard]] QString currencyText(const masterdata::SnapshotPtr& data, CurrencyId id);
[[nodiscard]] QString paymentTermText(const masterdata::SnapshotPtr& data, PaymentTermId id);
[[nodiscard]] QString fiscalPositionText(const masterdata::SnapshotPtr& data, FiscalPositionId id);
/// Returns "Warehouse: Receipts" as Odoo itself shows a receipt type.
[[nodiscard]] QString pickingTypeText(const masterdata::SnapshotPtr& data, PickingTypeId id);
/// Returns the names of \a taxes joined by ", ".
[[nodiscard]] QString taxesText(const masterdata::SnapshotPtr& data, const QList<TaxId>& taxes);
/// Returns the steps by which the taxes came about, e.g. "taxes of the product: 21% -> mapped by ...: ...".
[[nodiscard]] QString taxChainText(const masterdata::SnapshotPtr& data, const matching::TaxProposal& taxes);
/// Returns the names of what was chosen at the choice path \a path: "lines[0].taxes" -> names of taxes.
[[nodiscard]] QString choiceText(const masterdata::SnapshotPtr& data, const QString& path, const QList<qint64>& ids);
/// Returns what a person did as decisionText() does, with the names of records instead of their ids.
[[nodiscard]] QString decisionText(const review::ReviewDecision& decision, const masterdata::SnapshotPtr& data);

} // namespace op::services::wording
