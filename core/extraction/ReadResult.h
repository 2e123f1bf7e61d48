// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/extraction/Finding.h"
#include "core/extraction/IncomingOrder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace op::extraction {

/// What reading one file gave: the message of the reader process in value form.
/// `kind` uses the truth schema's words: order, orderResponse, orderChange, and for papers that are no order invoice,
/// empty, mime, invoice-mail, deliveryNote, orderCancellation, other.
struct ReadResult
{
    QString kind;
    QString format; ///< "ubl-2.1", "edifact-d96a", ...; empty when unknown
    QString mediaType;
    QList<IncomingOrder> orders;
    Findings findings;
    QStringList arithmeticWarnings;
    QJsonObject mail;  ///< e-mails only, members of the truth schema
    QJsonObject table; ///< tables only: how they begin, for whoever makes a mapping (table/ColumnGuess.h)
    friend bool operator==(const ReadResult&, const ReadResult&) = default;
};

/// Returns the result that stands for a document which could not be read: kind "other" and one CannotRead finding with
/// the word and the arguments of \a error.
[[nodiscard]] ReadResult unreadable(const Error& error);

/// A table that was not read for want of a mapping that fits, or for several that do.
struct ColumnTrouble
{
    ErrorCode code = ErrorCode::ColumnsUnknown; ///< or MappingsAmbiguous
    QString mappings;                           ///< names of those that fit, joined by ", "
};
/// Returns what of \a findings is such trouble.
[[nodiscard]] std::optional<ColumnTrouble> columnTrouble(const Findings& findings);

/// Returns what stands before the field paths of the order at \a order in the findings of a ReadResult: nothing for the
/// first (nearly all papers hold one order), "orders[1]." for the second.
[[nodiscard]] QString orderPrefix(qsizetype order);
/// Returns the findings of \a result about the order at \a order with that prefix removed; those about the whole paper
/// belong to the first order.
[[nodiscard]] Findings findingsOf(const ReadResult& result, qsizetype order);

// JSON forms (ReadResultJson.cpp, IncomingOrderJson.cpp). Decimals are strings, dates ISO, absent values null.
/// The whole value with raw texts, places and confidences; reads back losslessly. Message and storage format
/// "orderpilot.read/1".
[[nodiscard]] QJsonObject toJson(const ReadResult& result);
[[nodiscard]] Result<ReadResult> readResultFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const IncomingOrder& order);
[[nodiscard]] Result<IncomingOrder> incomingOrderFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const Finding& finding);
[[nodiscard]] Result<Finding> findingFromJson(const QJsonObject& json);
[[nodiscard]] QJsonArray findingsToJson(const Findings& findings);
[[nodiscard]] Result<Findings> findingsFromJson(const QJsonArray& json);
/// One entry of `extract --json`: exactly the truth schema's members, plus `fields` beside each order (DESIGN.md
/// section 6).
[[nodiscard]] QJsonObject toExtractJson(const QString& file, const ReadResult& result);

} // namespace op::extraction
