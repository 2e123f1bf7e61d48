// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HistoryModel.h"

#include "ui/history/HistoryExport.h"

namespace op::ui {

void HistoryModel::setStory(qint64 caseId, const services::CaseStory& story)
{
    const qsizetype known = m_story.entries.size();
    const qsizetype count = story.entries.size();
    // history is append-only: the same case holds what it held, and more
    const bool isLonger = caseId == m_caseId && count >= known
        && (known == 0 || story.entries[known - 1].id == m_story.entries.last().id);
    if (!isLonger) {
        beginResetModel();
        m_caseId = caseId;
        m_story = story;
        endResetModel();
        return;
    }
    const bool hasNewNames = m_story.snapshot != story.snapshot;
    if (count > known) {
        const int added = static_cast<int>(count - known);
        const int first = m_newestFirst ? 0 : static_cast<int>(known);
        beginInsertRows({}, first, first + added - 1);
        m_story = story;
        endInsertRows();
    } else {
        m_story = story;
    }
    if (hasNewNames && count > 0)
        Q_EMIT dataChanged(index(0, What), index(static_cast<int>(count) - 1, What));
}

void HistoryModel::clear()
{
    beginResetModel();
    m_caseId = 0;
    m_story = {};
    endResetModel();
}

void HistoryModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    beginResetModel();
    m_newestFirst = newestFirst;
    endResetModel();
}

const storage::HistoryEntry& HistoryModel::entry(int row) const
{
    return m_story.entries[m_newestFirst ? m_story.entries.size() - 1 - row : row];
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_story.entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const storage::HistoryEntry& shown = entry(index.row());
    if (role == EntryRole)
        return shown.id;
    const HistoryLine line = historyLine(shown, m_story);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return line.what;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignTop);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return line.when;
    case Who:
        return line.who;
    case Kind:
        return line.kind;
    case What:
        return line.what;
    case State:
        return line.state;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? historyHeader().value(section) : QVariant();
}

} // namespace op::ui
