// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TextGridModel.h"

#include "core/documents/TextTable.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace op::ui {

void TextGridModel::setTexts(const QList<QStringList>& rows, const QStringList& heads)
{
    beginResetModel();
    m_rows = rows;
    m_heads = heads;
    qsizetype columns = heads.size();
    for (const QStringList& row : rows)
        columns = std::max(columns, row.size());
    m_columns = static_cast<int>(columns);
    endResetModel();
}

void TextGridModel::setRowsAbove(int count)
{
    if (std::exchange(m_above, count) == count || m_rows.isEmpty() || m_columns == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1),
                       {Qt::FontRole, Qt::ForegroundRole, Qt::AccessibleDescriptionRole});
}

int TextGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TextGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isAbove = index.row() < m_above;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_rows[index.row()].value(index.column());
    case Qt::FontRole:
        if (isAbove) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return isAbove ? QGuiApplication::palette().brush(QPalette::PlaceholderText) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isAbove ? tr("above the order lines") : QVariant();
    default:
        return {};
    }
}

QVariant TextGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return m_heads.isEmpty() ? documents::columnName(section) : m_heads.value(section);
}

} // namespace op::ui
