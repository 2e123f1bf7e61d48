// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CandidatesModel.h"

#include <algorithm>

namespace op::ui {

void CandidatesModel::setRows(const QList<CandidateRow>& rows)
{
    if (rows == m_rows)
        return;
    const auto wanted = static_cast<int>(m_all ? rows.size() : std::min<qsizetype>(rows.size(), fewest));
    const int kept = std::min(m_shown, wanted);
    show(kept);
    m_rows = rows;
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    show(wanted);
}

void CandidatesModel::showAll(bool all)
{
    m_all = all;
    show(static_cast<int>(m_all ? m_rows.size() : std::min<qsizetype>(m_rows.size(), fewest)));
}

void CandidatesModel::show(int count)
{
    if (count < m_shown) {
        beginRemoveRows({}, count, m_shown - 1);
        m_shown = count;
        endRemoveRows();
    } else if (count > m_shown) {
        beginInsertRows({}, m_shown, count - 1);
        m_shown = count;
        endInsertRows();
    }
}

int CandidatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant CandidatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CandidateRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole: {
        QStringList lines{row.certainty};
        if (!row.isUsable)
            lines.append(tr("Odoo does not let this record be used for the order."));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("%1. %2, %3").arg(index.row() + 1).arg(row.name, markText(row.mark))};
        if (!row.speaksFor.isEmpty())
            parts.append(tr("for it: %1").arg(row.speaksFor.join(QStringLiteral(", "))));
        if (!row.speaksAgainst.isEmpty())
            parts.append(tr("against it: %1").arg(row.speaksAgainst.join(QStringLiteral(", "))));
        return parts.join(QStringLiteral("; "));
    }
    case IdRole:
        return row.id;
    case MarkedNameRole:
        return row.markedName;
    case ForRole:
        return row.speaksFor;
    case AgainstRole:
        return row.speaksAgainst;
    case MarkRole:
        return static_cast<int>(row.mark);
    case CertaintyRole:
        return row.certainty;
    case ChosenRole:
        return row.isChosen;
    case UsableRole:
        return row.isUsable;
    default:
        return {};
    }
}

} // namespace op::ui
