// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/TableMapping.h"
#include "ui/wizard/CompanyChoice.h"

namespace op::ui {

/// What the person says of one column.
struct ColumnMeaning
{
    QString field; ///< path; empty = not needed
    QString why;   ///< sentence, while the field is a suggestion that was not touched
    friend bool operator==(const ColumnMeaning&, const ColumnMeaning&) = default;
};

/// How the table begins and what the person says of it so far.
struct MappingState
{
    QString fileName;
    QString connection;        ///< of the case; empty: vendors cannot be searched
    QList<QStringList> rows;   ///< the first rows, cut (extraction::table::tablePreview())
    QString separator;         ///< empty for spreadsheets
    qsizetype columnCount = 0; ///< of the table; `columns` may be fewer

    QList<ColumnMeaning> columns;
    int rowsAbove = 0; ///< rows above the first order line
    bool isConfirmation = false;
    QString dateFormat; ///< empty = as the dates tell
    QChar decimalMark;  ///< null = as the numbers tell
    RecordChoice vendor;
    QString currency; ///< as typed
    QString name;

    [[nodiscard]] bool has(QStringView field) const;
    friend bool operator==(const MappingState&, const MappingState&) = default;
};

/// What keeps a mapping from being saved, beside the field that it is about; empty = nothing.
struct MappingProblems
{
    QString columns;
    QString currency;
    QString name;
    [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && currency.isEmpty() && name.isEmpty(); }
    friend bool operator==(const MappingProblems&, const MappingProblems&) = default;
};

/// Returns what is wrong with \a state; \a taken are the names of stored mappings.
[[nodiscard]] MappingProblems problemsOf(const MappingState& state, const QStringList& taken);
/// Returns the mapping that \a state says, for files like the one that is shown and no others. \a preview is the one
/// that the state was made of.
[[nodiscard]] extraction::TableMapping mappingOf(const MappingState& state, const QJsonObject& preview);

/// What the first order of the file would be.
struct OrderPreview
{
    QString problem; ///< why there is none; the rest is empty then
    QString title;
    QString facts;    ///< "Order number: 77-1001", one a line
    QString findings; ///< sentences, one a line
    QStringList heads;
    QList<QStringList> lines;
};

} // namespace op::ui
