// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceGridModel.h"

#include <algorithm>

namespace op::ui {

SourceGridModel::SourceGridModel(const documents::SourceView& view, QObject* parent) : SourceModel(view, parent)
{
    for (const auto& row : view.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
}

QModelIndex SourceGridModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? indexAt(row, column) : QModelIndex();
}

QModelIndex SourceGridModel::parent(const QModelIndex&) const
{
    return {};
}

int SourceGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(view().rows.size());
}

int SourceGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SourceGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? documents::columnName(section) : QString::number(section + 1);
}

QModelIndex SourceGridModel::indexAt(qsizetype item, int column) const
{
    return createIndex(static_cast<int>(item), column, static_cast<quintptr>(item));
}

QString SourceGridModel::textAt(qsizetype item, int column) const
{
    return view().rows[item].cells.value(column);
}

std::pair<qsizetype, int> SourceGridModel::find(const documents::SourcePlace& place) const
{
    const std::optional<documents::CellIndex> cell = places().cell(place);
    if (!cell || cell->column >= m_columns)
        return {-1, 0};
    return {cell->row, static_cast<int>(cell->column)};
}

} // namespace op::ui
