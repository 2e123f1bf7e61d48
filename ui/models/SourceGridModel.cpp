// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceGridModel.h"

#include <algorithm>

namespace op::ui {
namespace {

int columnsOf(const documents::SourceView& view)
{
    qsizetype most = 1;
    for (const auto& row : view.rows)
        most = std::max(most, row.cells.size());
    return static_cast<int>(most);
}

} // namespace

SourceGridModel::SourceGridModel(const documents::SourceView& view, QObject* parent)
    : SourceRowsModel(view, columnsOf(view), parent)
{}

QVariant SourceGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? documents::columnName(section) : QString::number(section + 1);
}

QString SourceGridModel::textAt(qsizetype item, int column) const
{
    return view().rows[item].cells.value(column);
}

std::pair<qsizetype, int> SourceGridModel::find(const documents::SourcePlace& place) const
{
    const std::optional<documents::CellIndex> cell = places().cell(place);
    if (!cell || cell->column >= columnCount())
        return {-1, 0};
    return {cell->row, static_cast<int>(cell->column)};
}

} // namespace op::ui
