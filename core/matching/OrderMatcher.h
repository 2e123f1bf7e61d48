// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"
#include "core/masterdata/MasterDataSnapshot.h"
#include "core/matching/OrderProposal.h"

#include <QHash>

namespace op::matching {

/// A remembered decision: this vendor's code or text means that product (and unit, factor).
struct CrossReference
{
    qint64 id = 0;
    PartnerId vendor; ///< commercial partner
    QString key;      ///< normalised supplier item code, else GTIN, else folded description
    QString keyKind;  ///< "code", "gtin", "text"
    ProductId product;
    UomId uom; ///< null: not said
    Decimal factor = 1;
    // its story, to be named as evidence
    QString taughtBy = {};
    QDateTime taughtAt = {}; ///< UTC
    QString taughtFrom = {}; ///< number of the order it was learned from; empty = none, it was imported
    friend bool operator==(const CrossReference&, const CrossReference&) = default;
};

/// What a person chose, by field path; it outranks every rule. Paths: company, vendor, pickingType, currency,
/// paymentTerm, fiscalPosition, lines[i].product, lines[i].unit, lines[i].taxes (several ids), lines[i].skip (1),
/// charges[i].product.
using Choices = QHash<QString, QList<qint64>>;

/// Thresholds and choices of the installation; an argument, so that matching knows no settings.
struct MatchContext
{
    CompanyId defaultCompany;                           ///< used when the paper does not name one of ours
    QHash<QString, ProductId> chargeProducts;           ///< kind of charge -> product
    QHash<QString, UomId> unitAliases;                  ///< unit as written (folded) -> unit, chosen by a person
    QHash<CompanyId, PickingTypeId> pickingTypes;       ///< preferred receipt type where a company has several
    QHash<CompanyId, QHash<QString, TaxId>> taxPresets; ///< chosen by a person, by taxPresetName()
    QList<CrossReference> crossReferences;
    QString senderDomain; ///< of the mail that brought the paper, lower case
    bool senderFailedAuthentication = false;
    QDate today;                             ///< for dates of price rows when the paper has none
    Decimal totalsTolerance = Decimal(5, 2); ///< absolute part of max(0.05, 0.1 %)
    Decimal totalsTolerancePercent = Decimal(1, 1);
    Choices choices;
};

class ProductIndex;
class UnitTable;
class VendorIndex;

/// The OrderMatcher class proposes vendor, product, unit, price and tax for incoming orders against one snapshot.
///
/// Pure: no SQL, no network, no clock, no settings. Construction builds the text indexes once (any thread); match() is
/// const and may run on several threads at the same time.
class OrderMatcher
{
public:
    explicit OrderMatcher(masterdata::SnapshotPtr snapshot);
    ~OrderMatcher();

    [[nodiscard]] const masterdata::SnapshotPtr& snapshot() const { return m_snapshot; }
    /// Returns the proposal for \a order. Findings of the reading stage are not repeated in it.
    [[nodiscard]] OrderProposal match(const extraction::IncomingOrder& order, const MatchContext& context) const;
    /// Returns candidates for a typed search, best first (`search products TEXT`, candidate pickers).
    [[nodiscard]] QList<MatchCandidate> searchProducts(const QString& text, int limit, CompanyId company = {}) const;
    [[nodiscard]] QList<MatchCandidate> searchVendors(const QString& text, int limit) const;

private:
    masterdata::SnapshotPtr m_snapshot;
    std::unique_ptr<const ProductIndex> m_products;
    std::unique_ptr<const VendorIndex> m_vendors;
    std::unique_ptr<const UnitTable> m_units;
};

/// Version of the rules above: stored with each proposal, changed with each change of behaviour.
[[nodiscard]] QString engineVersion();

} // namespace op::matching
