// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/LearnedService.h"

#include <QAbstractTableModel>

namespace op::ui {

/// The LearnedModel class holds what was learned for one connection, one choice a row, newest first. GUI thread.
class LearnedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Vendor, Key, Product, Unit, TaughtBy, TaughtAt, Order, Use, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64, of the cross-reference
        RemovedRole,           ///< bool
        SortRole,              ///< what the column sorts by
        SearchRole,            ///< folded text of the whole row
        StoryRole,             ///< the row in one sentence, with what is doubtful about it
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the rows; those that stay are kept (selection, scroll position).
    void setItems(const QList<services::LearnedItem>& items);
    [[nodiscard]] const services::LearnedItem& item(int row) const { return m_items[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const services::LearnedItem& item, int column) const;

    QList<services::LearnedItem> m_items;
};

} // namespace op::ui
