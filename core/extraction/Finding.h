// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace op::extraction {

enum class Severity { Info, Warning, Blocking };

/// Everything a stage can have to say about an order. Wording is done from code + arguments (core/services/Wording).
enum class FindingCode {
    // reading (subject: field path)
    FieldNotUnderstood, ///< 0: field, 1: raw text
    LineArithmetic,     ///< 0: line number, 1: quantity x price, 2: printed total
    TotalsApart,        ///< 0: which total, 1: stated, 2: computed, 3: difference
    DateOrder,          ///< 0: field, 1: value; a delivery date before the issue date
    NoLines,            ///< the paper holds no order line
    NoNumber,           ///< the paper has no number of its own
    CurrencyUncertain,  ///< 0: currencies found
    MixedCurrencies,    ///< 0: currencies found
    NotAnOrder,         ///< 0: kind of paper, 1: format
    CannotRead,         ///< 0: error word, 1..: its arguments
    CharsetReplaced,    ///< 0: charset used, 1: charset declared
    CheckDigit,         ///< 0: field, 1: value
    ValueAmbiguous,     ///< 0: field, 1: raw text, 2: one reading, 3: the other
    ValuesDiffer,       ///< 0: field, 1: first value, 2: another one on a later row
    CodeDamaged,        ///< 0: field, 1: raw text; a spreadsheet has rounded the number
    ZerosRestored,      ///< 0: field, 1: raw text, 2: value with the leading zeros that a spreadsheet took
    ColumnUncertain,    ///< 0: heading, 1: field it may mean
    // whose order
    CustomerOrder,      ///< we are the seller; 0: our company
    NeitherPartyIsOurs, ///< 0: proposed vendor's name
    SeveralCompanies,   ///< 0: names of our companies that fit
    // vendor
    VendorMissing,
    VendorAmbiguous,     ///< 0: names
    VendorContradiction, ///< 0: key that points at A, 1: A, 2: key that points at B, 3: B
    VendorNotConfirmed,  ///< 0: name; only proposed, a person has to confirm
    VendorArchived,
    VendorOtherCompany, ///< 0: name
    // lines
    ProductMissing,
    ProductAmbiguous,
    ProductNotConfirmed,
    ProductArchived,
    ProductNotPurchasable,
    ProductOtherCompany,
    ProductContradiction, ///< 0: what contradicts (size, unit, price), 1: paper, 2: record
    UnitUnknown,          ///< 0: unit as written
    UnitOfOtherKind,      ///< 0: unit, 1: product's unit
    PackConverted,        ///< 0: paper's quantity and unit, 1: converted
    PackUncertain,        ///< 0: factor
    PriceMissing,         ///< 0: line
    PriceUnusual,         ///< 0: price, 1: usual, 2: ratio
    PricePrecision,       ///< 0: price as it is sent, 1: digits the server keeps, 2: what it will store
    QuantityPrecision,    ///< 0: quantity, 1: digits the server keeps, 2: what it will store
    QuantityMissing,
    QuantityChanged,
    PriceChanged,
    DateChanged, ///< 0: confirmed, 1: ordered
    LineNotAccepted,
    LineBackOrdered,
    LineSubstituted,
    LineAlreadyDelivered,
    SameProductTwice, ///< 0: line numbers
    // taxes and terms
    TaxMissing,
    TaxMismatch, ///< 0: paper's rate, 1: proposed tax
    TaxInPrice,  ///< 0: proposed tax; Odoo takes it out of the price
    TaxOtherCompany,
    TaxFromPreset, ///< 0: word of the preset, 1: proposed tax; the workspace's choice, for a person to confirm
    FiscalPositionUncertain,
    CurrencyMissing,
    CurrencyDiffers,
    PaymentTermDiffers,
    PickingTypeMissing,
    CompanyMissing,
    ChargeUnmapped,      ///< 0: kind of charge, 1: amount
    RequiredCustomField, ///< 0: model, 1: field
    // duplicates
    DuplicateFile,
    DuplicateOrder,       ///< 0: case
    AlreadyInOdoo,        ///< 0: order name, 1: id, 2..: differences
    KeyCollision,         ///< 0: order name
    RefusedByVendor,      ///< the response refuses the whole order
    SnapshotMissing,      ///< no master data synced yet
    ServerRefused,        ///< 0: the server's words
    ChangedSinceApproval, ///< what would be sent is no longer what a person approved
    ReadBackDiffers,      ///< 0: field, 1: approved, 2: stored
};

[[nodiscard]] QString findingCodeName(FindingCode code);
[[nodiscard]] std::optional<FindingCode> findingCodeFromName(QStringView name);
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromName(QStringView name);

/// The Finding is one thing that a stage noticed about an order, a line or a field.
struct Finding
{
    FindingCode code = FindingCode::FieldNotUnderstood;
    Severity severity = Severity::Warning;
    QString subject; ///< field path: "", "vendor", "lines[0].unitPrice"; lines are 0-based
    QStringList arguments;
    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = QList<Finding>;

/// Returns true when one of \a findings blocks.
[[nodiscard]] bool anyBlocking(const Findings& findings);

} // namespace op::extraction
