// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace op::ui {

/// The TextGridModel class is a small table of texts, replaced as a whole. Columns are called as told, or A, B, C as in
/// a spreadsheet; rows count from 1. Its first rows may be marked as not belonging to the data. GUI thread.
class TextGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Without \a heads the columns have the letters of a spreadsheet, as many as the widest row needs.
    void setTexts(const QList<QStringList>& rows, const QStringList& heads = {});
    /// Shows the first \a count rows as standing above the data.
    void setRowsAbove(int count);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows;
    QStringList m_heads;
    int m_columns = 0;
    int m_above = 0;
};

} // namespace op::ui
