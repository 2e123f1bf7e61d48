// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CaseState.h"

#include <QAbstractTableModel>

namespace op::ui {

/// The LinesModel class shows the lines of a case: in each cell what the paper says above what is proposed. GUI thread.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Article, Quantity, Price, Taxes, Date, Total, ColumnCount };
    enum Role {
        PaperRole = Qt::UserRole, ///< QString: what the paper says in this cell; DisplayRole is what is proposed
        MarkRole,                 ///< int: Mark of the line
        PathRole,                 ///< QString: "lines[3]"
        OrderedRole,              ///< bool: false = left out
        SettledRole,              ///< bool: false = the product is only proposed
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a rows; those whose path stays keep their place, and only what changed is announced.
    void setRows(const QList<LineRow>& rows);
    [[nodiscard]] const QList<LineRow>& rows() const { return m_rows; }
    /// Returns the row of \a path, -1 when there is none.
    [[nodiscard]] int rowOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString proposed(const LineRow& row, int column) const;
    [[nodiscard]] QString onPaper(const LineRow& row, int column) const;
    [[nodiscard]] QString spoken(const LineRow& row, int column) const;

    QList<LineRow> m_rows;
};

} // namespace op::ui
