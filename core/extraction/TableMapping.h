// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/TextTable.h"
#include "core/extraction/IncomingOrder.h"

#include <QJsonObject>

namespace op::extraction {

/// One column of a mapping: which field of the order stands in it.
struct MappedColumn
{
    QString field;        ///< path as the command line writes it: "orderNumber", "buyer.ids", "lines.quantity"
    QString scheme;       ///< of "ids" fields: what the number is ("customerNumber"); empty = not said
    qsizetype column = 0; ///< from 0
    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// A field that is the same in every file of this kind and stands in none of them.
struct MappedConstant
{
    QString field;
    QString scheme;
    QString value;
    friend bool operator==(const MappedConstant&, const MappedConstant&) = default;
};

/// A cell that tells files of this kind from others.
struct FixedCell
{
    QString cell; ///< "A1"
    QString text; ///< compared without blanks around it
    friend bool operator==(const FixedCell&, const FixedCell&) = default;
};

/// The TableMapping is what a person said once about the files of a sender whose columns have no heading, or one that
/// OrderPilot does not know. Value type; any thread. JSON form "orderpilot.mapping/1":
///
///     {"schema": "orderpilot.mapping/1", "name": "harbour", "vendor": {"name": "Harbour Ltd", "id": 42},
///      "documentType": "order", "skipRows": 0, "dateFormat": "yyyyMMdd", "decimalMark": ".",
///      "columns": {"orderNumber": 5, "lines.gtin": 27, "lines.quantity": "AD", "buyer.ids[customerNumber]": 2},
///      "constants": {"currency": "EUR", "seller.gln": "8712345000004"},
///      "fits": {"columns": 30, "separator": ",", "cells": {"A1": "ORDERSD96A"}}}
///
/// Columns are numbers from 1 or letters. Only name and columns have to be there.
struct TableMapping
{
    QString name;
    QString vendorName;  ///< empty: the file says it, or nobody does
    qint64 vendorId = 0; ///< the partner in Odoo; counts only together with the name it had; 0 = not given
    DocumentType documentType = DocumentType::Order;
    QList<MappedColumn> columns;
    QList<MappedConstant> constants;
    QString dateFormat;     ///< see dateByFormat(); empty: as the dates tell
    QChar decimalMark;      ///< '.' or ','; null: as the numbers tell
    qsizetype skipRows = 0; ///< rows above the first order line
    // what it fits
    qsizetype columnCount = 0; ///< of the widest row; 0 = any
    QChar separator;           ///< null = any
    QList<FixedCell> cells;
    friend bool operator==(const TableMapping&, const TableMapping&) = default;
};

/// Returns whether \a mapping is for files like \a table.
[[nodiscard]] bool fits(const TableMapping& mapping, const documents::TextTable& table);

/// Returns what is wrong with \a mapping: InvalidArgument with a sentence for the person who wrote it.
[[nodiscard]] Result<void> checked(const TableMapping& mapping);

[[nodiscard]] QJsonObject toJson(const TableMapping& mapping);
/// Returns the mapping in \a json, checked. InvalidArgument names the member that is wrong, and how.
[[nodiscard]] Result<TableMapping> tableMappingFromJson(const QJsonObject& json);

/// Returns the columns in "orderNumber=5,lines.gtin=AA,buyer.ids[customerNumber]=2", as the command line takes them.
[[nodiscard]] Result<QList<MappedColumn>> columnsFromText(const QString& text);
/// Returns the constants in "currency=EUR,seller.gln=8712345000004".
[[nodiscard]] Result<QList<MappedConstant>> constantsFromText(const QString& text);

} // namespace op::extraction
