// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceRowsModel.h"

namespace op::ui {

SourceRowsModel::SourceRowsModel(const documents::SourceView& view, int columns, QObject* parent)
    : SourceModel(view, parent),
      m_columns(columns)
{}

QModelIndex SourceRowsModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? indexAt(row, column) : QModelIndex();
}

QModelIndex SourceRowsModel::parent(const QModelIndex&) const
{
    return {};
}

int SourceRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(itemCount());
}

int SourceRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QModelIndex SourceRowsModel::indexAt(qsizetype item, int column) const
{
    return createIndex(static_cast<int>(item), column, static_cast<quintptr>(item));
}

} // namespace op::ui
