// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/extraction/Finding.h"
#include "core/matching/MatchProposal.h"

#include <QDate>

namespace op::matching {

/// On which side of the paper one of our companies stands.
enum class OurRole { Buyer, Seller, Neither, Unclear };

/// How the line's unit was found and what it does to quantity and price together.
struct UnitProposal
{
    UomId uom;          ///< null: unknown
    QString rule;       ///< "code", "word", "packagingBarcode", "crossReference", "product", "person"
    Decimal factor = 1; ///< paper quantity x factor = quantity in uom; price / factor
    double confidence = 0;
    friend bool operator==(const UnitProposal&, const UnitProposal&) = default;
};

/// One step of the tax chain, kept as evidence and shown.
struct TaxStep
{
    QString rule; ///< "productTaxes", "companyFilter", "preset", "fiscalPosition", "crossCheck", "person"
    QList<TaxId> taxes;
    QString detail; ///< e.g. the position's name, or the word of the preset
    friend bool operator==(const TaxStep&, const TaxStep&) = default;
};

struct TaxProposal
{
    QList<TaxId> taxes;
    bool decided = false; ///< an empty list may be right (a position that removes all taxes)
    QList<TaxStep> chain;
    Decimal effectiveRate; ///< percent that these taxes add to the untaxed amount: 0 for reverse charge
    friend bool operator==(const TaxProposal&, const TaxProposal&) = default;
};

/// What is proposed for one line of the paper.
struct LineProposal
{
    int line = 0;        ///< index into IncomingOrder::lines
    bool ordered = true; ///< false: refused, back-ordered, skipped by a person
    MatchProposal product;
    UnitProposal unit;
    std::optional<Decimal> quantity;  ///< in unit.uom
    std::optional<Decimal> priceUnit; ///< per unit.uom, net, in the order's currency, discount folded in or beside
    Decimal discountPercent;          ///< for servers with a native field; else folded into priceUnit by drafting
    TaxProposal taxes;
    std::optional<QDate> plannedDate;
    QString description; ///< the line's text for Odoo
    friend bool operator==(const LineProposal&, const LineProposal&) = default;
};

/// A header allowance or charge as a line on the product that an administrator chose for its kind.
struct ChargeProposal
{
    int charge = 0;    ///< index into IncomingOrder::headerCharges
    QString kind;      ///< "freight", "handling", "packing", "insurance", "discount", "other"
    ProductId product; ///< null: unmapped, blocking
    Decimal amount;    ///< signed: allowances are negative
    TaxProposal taxes;
    friend bool operator==(const ChargeProposal&, const ChargeProposal&) = default;
};

/// Everything proposed for one incoming order. Same order, snapshot and context give the same proposal on every
/// machine.
struct OrderProposal
{
    OurRole role = OurRole::Unclear;
    CompanyId company;
    QString companyRule; ///< "vat", "registerNumber", "gln", "name", "default", "person"
    MatchProposal vendor;
    CurrencyId currency;
    PaymentTermId paymentTerm;
    FiscalPositionId fiscalPosition;
    QString fiscalPositionRule; ///< "vendor", "automatic", "none", "person"
    PickingTypeId pickingType;
    QList<LineProposal> lines;
    QList<ChargeProposal> charges;
    extraction::Findings findings;
    QString snapshotFingerprint;
    QString engineVersion;
    friend bool operator==(const OrderProposal&, const OrderProposal&) = default;
};

} // namespace op::matching
