// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/documents/SourcePlace.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace op::extraction {

/// Where a value comes from.
enum class FieldOrigin { Extracted, Typed, Defaulted, LookedUp };

/// One field of a document: its value, as it was written, where it stands and how sure the reader is (0..1).
/// Absent fields have no value; the raw text is kept when it could not be understood (then a Finding says so).
template <class T>
struct ExtractedField
{
    std::optional<T> value;
    QString raw;
    documents::SourcePlace place;
    double confidence = 0;
    FieldOrigin origin = FieldOrigin::Extracted;

    [[nodiscard]] bool has() const { return value.has_value(); }
    [[nodiscard]] T valueOr(T fallback) const { return value.value_or(std::move(fallback)); }
    friend bool operator==(const ExtractedField&, const ExtractedField&) = default;
};

using TextField = ExtractedField<QString>;
using DecimalField = ExtractedField<Decimal>;
using DateField = ExtractedField<QDate>;

/// An identifier with the scheme under which it stands, both as written.
struct PartyIdentifier
{
    QString scheme;
    QString id;
    friend bool operator==(const PartyIdentifier&, const PartyIdentifier&) = default;
};

/// A party of the paper; members as in the truth schema order-truth/1, plus iban where the paper names one.
struct Party
{
    TextField name;
    TextField legalName;
    TextField email;
    TextField vatNumber; ///< blanks removed, else as written
    TextField registrationNumber;
    TextField gln;
    TextField country;
    TextField city;
    TextField zip;
    TextField iban;
    QList<PartyIdentifier> ids;
    /// Returns the lower-case domain of the e-mail address, empty without one.
    [[nodiscard]] QString emailDomain() const;
    /// Returns name, else legal name.
    [[nodiscard]] QString bestName() const;
    friend bool operator==(const Party&, const Party&) = default;
};

/// Another article offered or given as a replacement (UBL SellerSubstitutedLineItem).
struct SubstituteItem
{
    TextField supplierItemCode;
    TextField gtin;
    TextField description;
    friend bool operator==(const SubstituteItem&, const SubstituteItem&) = default;
};

/// A line of the paper as written; nothing is computed. What `status` means to us is confirmationOf().
struct IncomingOrderLine
{
    TextField lineNo;
    TextField orderLineNo; ///< in a response: the order's line it answers
    TextField supplierItemCode;
    TextField buyerItemCode;
    TextField gtin;
    TextField manufacturerItemCode;
    TextField description;
    TextField longDescription;
    DecimalField quantity;
    TextField unit;         ///< Rec 20 code or printed word, as written
    DecimalField unitPrice; ///< net, per priceBaseQuantity
    DecimalField priceBaseQuantity;
    DecimalField grossUnitPrice;
    DecimalField discountPercent;
    DecimalField discountAmount;
    DecimalField chargeAmount;
    TextField taxCategory;
    DecimalField taxRate;
    DateField deliveryDate;
    DecimalField lineTotal;
    TextField status;
    DecimalField
        backOrderQuantity; ///< what the vendor will deliver later, of the quantity (UBL MaximumBackorderQuantity)
    std::optional<SubstituteItem> substitute;
    QStringList notes;             ///< free texts of the line, white space collapsed
    QMap<QString, QString> extras; ///< further members of the truth schema by their name, as written
    friend bool operator==(const IncomingOrderLine&, const IncomingOrderLine&) = default;
};

/// A header allowance (negative for the buyer's bill) or charge, as written.
struct HeaderCharge
{
    bool isCharge = true; ///< false: an allowance
    TextField reasonCode; ///< UNCL 7161 / 5189 as written ("FC" freight, "HD" handling, ...)
    TextField reason;
    DecimalField amount;
    TextField taxCategory;
    DecimalField taxRate;
    friend bool operator==(const HeaderCharge&, const HeaderCharge&) = default;
};

struct OrderTotals
{
    DecimalField lines;
    DecimalField allowances;
    DecimalField charges;
    DecimalField net;
    DecimalField tax;
    DecimalField gross;
    DecimalField payable;
    DecimalField prepaid;  ///< paid already; payable is gross - prepaid + rounding
    DecimalField rounding; ///< may be negative
    friend bool operator==(const OrderTotals&, const OrderTotals&) = default;
};

/// What kind of paper an order was read from; the words of the truth schema.
enum class DocumentType { Order, OrderResponse, OrderChange, Invoice };

/// The IncomingOrder is one order as read from a paper, before anything was matched.
struct IncomingOrder
{
    DocumentType documentType = DocumentType::Order;
    TextField documentNumber;   ///< the number of this paper itself
    TextField orderNumber;      ///< the order's number; in a response the order it refers to
    TextField salesOrderNumber; ///< the vendor's own order number in a response (UBL SalesOrderID)
    DateField issueDate;
    DateField deliveryFrom;
    DateField deliveryTo;
    TextField currency; ///< ISO 4217
    TextField responseCode;
    TextField customerReference;
    TextField paymentTerms;
    std::optional<Party> buyer;
    std::optional<Party> seller;
    std::optional<Party> deliverTo;
    QList<IncomingOrderLine> lines;
    QList<HeaderCharge> headerCharges;
    OrderTotals totals;
    QStringList notes;
    QMap<QString, QString> extras;
    qint64 vendorPartner = 0; ///< the vendor in Odoo that a person named for such files; never out of a document
    friend bool operator==(const IncomingOrder&, const IncomingOrder&) = default;
};

/// What a confirmation says about a line (order-formats.md section 1, confirmation states).
enum class LineConfirmation { None, Added, Changed, Accepted, NotAccepted, AlreadyDelivered, BackOrdered, Substituted };

/// Returns what \a line's status code means in a paper of \a type.
[[nodiscard]] LineConfirmation confirmationOf(DocumentType type, const IncomingOrderLine& line);
/// Returns true when the header's response code refuses the whole order (UBL RE, EDIFACT 27, cXML reject).
[[nodiscard]] bool isRefused(const IncomingOrder& order);

[[nodiscard]] QString documentTypeName(DocumentType type);
[[nodiscard]] std::optional<DocumentType> documentTypeFromName(QStringView name);

} // namespace op::extraction
