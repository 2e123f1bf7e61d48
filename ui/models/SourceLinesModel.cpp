// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceLinesModel.h"

namespace op::ui {

QModelIndex SourceLinesModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? indexAt(row, column) : QModelIndex();
}

QModelIndex SourceLinesModel::parent(const QModelIndex&) const
{
    return {};
}

int SourceLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(view().lines.size());
}

int SourceLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SourceLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || section >= view().lines.size())
        return {};
    if (orientation == Qt::Horizontal)
        return tr("Text");
    // what goes on from the row above has no number of its own
    const auto& line = view().lines[section];
    const bool goesOn = section > 0 && view().lines[section - 1].line == line.line;
    return goesOn ? QString() : QString::number(line.line);
}

QModelIndex SourceLinesModel::indexAt(qsizetype item, int column) const
{
    return createIndex(static_cast<int>(item), column, static_cast<quintptr>(item));
}

QString SourceLinesModel::textAt(qsizetype item, int) const
{
    return view().lines[item].text;
}

std::pair<qsizetype, int> SourceLinesModel::find(const documents::SourcePlace& place) const
{
    return {places().line(place), 0};
}

} // namespace op::ui
