// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace op::extraction::table {

/// The languages of the words, as bits: many heads ("EAN", "Datum") belong to several.
enum HeadLanguage : unsigned {
    Dutch = 1,
    German = 2,
    French = 4,
    English = 8,
    Machine = 16, ///< names of fields in ERP exports
};

/// What the head of a column, or the label beside a value, means.
struct HeadMeaning
{
    /// A field path of the order ("orderNumber", "seller.name", "lines.quantity"), or one of the roles below.
    QString role;
    int rank = 0;           ///< of two columns for one field the higher one counts: "net price" before "price"
    unsigned languages = 0; ///< HeadLanguage bits
    double confidence = 0;  ///< 0..1
    bool isPercent = false; ///< the head holds a percent sign
    QString currency;       ///< ISO code that stands in the head: "Price (EUR)"
};

// Roles that are no field: what they mean follows from the other columns or from the values.
inline constexpr QStringView roleArticle = u"?article";     ///< "Artikel": its number or its description
inline constexpr QStringView roleReference = u"?reference"; ///< "Référence": the article's, or the buyer's
inline constexpr QStringView roleDiscount = u"?discount";   ///< percent or amount
inline constexpr QStringView roleTax = u"?tax";             ///< rate or amount
inline constexpr QStringView rolePer = u"?per";             ///< price base or unit
inline constexpr QStringView roleConfirmedQuantity = u"?confirmedQuantity";
inline constexpr QStringView roleConfirmedDate = u"?confirmedDate";
inline constexpr QStringView roleOdooId = u"?odooId";           ///< "id" of an Odoo import: the order's external id
inline constexpr QStringView roleOdooPartner = u"?odooPartner"; ///< vendor or customer, by the model of the import
inline constexpr QStringView roleInvoice = u"?invoice";         ///< numbers of invoices: the paper is none of ours
inline constexpr QStringView roleDelivery = u"?delivery";       ///< numbers of delivery notes
inline constexpr QStringView roleKnown = u"?known"; ///< understood and not needed (street, telephone, picture)

/// Returns the meaning of \a head; std::nullopt for unknown words. Case, accents, blanks, dots and underscores do not
/// matter; what stands in brackets is looked at for a currency or a percent sign only. Any thread.
[[nodiscard]] std::optional<HeadMeaning> headMeaning(QStringView head);

/// What a row says that is no order line, by its first words.
enum class RowWord { None, Total, Subtotal, Net, Tax, Gross, Freight, Handling };
[[nodiscard]] RowWord rowWord(QStringView text);

/// What a title says about the kind of paper, in the truth schema's words: "orderResponse", "order", "invoice",
/// "deliveryNote"; empty when it says nothing.
[[nodiscard]] QString paperOfTitle(QStringView text);

/// Returns the ISO code that \a text (a sign or a code) certainly means; empty for "$" and other words.
[[nodiscard]] QString currencyCode(QStringView text);

} // namespace op::extraction::table
