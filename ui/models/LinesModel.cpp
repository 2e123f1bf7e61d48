// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LinesModel.h"

#include <algorithm>

namespace op::ui {

void LinesModel::setRows(const QList<LineRow>& rows)
{
    qsizetype same = 0;
    while (same < rows.size() && same < m_rows.size() && rows[same].path == m_rows[same].path)
        ++same;
    if (same < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(same), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(same);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < same; ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
    if (same < rows.size()) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(rows.size()) - 1);
        m_rows += rows.mid(same);
        endInsertRows();
    }
}

int LinesModel::rowOf(const QString& path) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&path](const LineRow& row) { return row.path == path; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int LinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinesModel::proposed(const LineRow& row, int column) const
{
    switch (column) {
    case Article:
        if (!row.isOrdered)
            return tr("not ordered");
        return row.product.isEmpty() ? tr("no product") : row.product;
    case Quantity:
        return row.isOrdered ? row.quantity : QString();
    case Price:
        return row.discount.isEmpty() ? row.price : tr("%1 less %2").arg(row.price, row.discount);
    case Taxes:
        return row.taxes;
    case Date:
        return row.date;
    case Total:
        return row.isOrdered ? row.total : QString();
    default:
        return {};
    }
}

QString LinesModel::onPaper(const LineRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Article:
        return row.paperCode.isEmpty() ? row.paperText : tr("%1: %2").arg(row.paperCode, row.paperText);
    case Quantity:
        return row.paperQuantity;
    case Price:
        return row.paperPrice;
    case Total:
        return row.paperTotal;
    default:
        return {};
    }
}

QString LinesModel::spoken(const LineRow& row, int column) const
{
    const QString paper = onPaper(row, column);
    const QString proposal = proposed(row, column);
    if (column == Number)
        return row.isCharge ? tr("charge, %1").arg(markText(row.mark))
                            : tr("line %1, %2").arg(row.number, markText(row.mark));
    if (paper.isEmpty())
        return proposal;
    return tr("paper: %1; proposed: %2").arg(paper, proposal);
}

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return proposed(row, index.column());
    case PaperRole:
        return onPaper(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Number ? QVariant(markIcon(row.mark)) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines{markText(row.mark)};
        lines += row.trouble;
        lines.removeAll(QString());
        return lines.isEmpty() ? spoken(row, index.column()) : lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Quantity || index.column() == Price || index.column() == Total
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case MarkRole:
        return static_cast<int>(row.mark);
    case PathRole:
        return row.path;
    case OrderedRole:
        return row.isOrdered;
    case SettledRole:
        return row.isProductSettled;
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Line");
    case Article:
        return tr("Article");
    case Quantity:
        return tr("Quantity");
    case Price:
        return tr("Price");
    case Taxes:
        return tr("Taxes");
    case Date:
        return tr("Date");
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace op::ui
