// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FindingsModel.h"

namespace op::ui {

void FindingsModel::setRows(const QList<FindingRow>& rows)
{
    // findings come and go anywhere in the list: those before and behind the change stay
    qsizetype front = 0;
    while (front < rows.size() && front < m_rows.size() && rows[front] == m_rows[front])
        ++front;
    qsizetype back = 0;
    while (back < rows.size() - front && back < m_rows.size() - front
           && rows[rows.size() - 1 - back] == m_rows[m_rows.size() - 1 - back])
        ++back;
    const qsizetype oldEnd = m_rows.size() - back;
    const qsizetype newEnd = rows.size() - back;
    if (front < oldEnd) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(oldEnd) - 1);
        m_rows.remove(front, oldEnd - front);
        endRemoveRows();
    }
    if (front < newEnd) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(newEnd) - 1);
        for (qsizetype i = front; i < newEnd; ++i)
            m_rows.insert(i, rows[i]);
        endInsertRows();
    }
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingRow& row = m_rows[index.row()];
    const Mark mark = row.severity == extraction::Severity::Blocking ? Mark::MustFix : Mark::PleaseCheck;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: %2").arg(row.place, row.text);
    case Qt::DecorationRole:
        return markIcon(mark);
    case Qt::ToolTipRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(markText(mark), row.place, row.text);
    case SubjectRole:
        return row.subject;
    case StopRole:
        return row.stop;
    case AcceptableRole:
        return row.isAcceptable;
    case BlockingRole:
        return row.severity == extraction::Severity::Blocking;
    default:
        return {};
    }
}

} // namespace op::ui
