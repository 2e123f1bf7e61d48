// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QAbstractTableModel>

namespace op::ui {

/// The HistoryModel class holds what happened to one case, one entry a row. Entries are only ever added; in which
/// direction they are shown is a setting. GUI thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Kind, What, State, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< qint64, number of the entry
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a story; of the same case only what is new is added.
    void setStory(qint64 caseId, const services::CaseStory& story);
    void clear();
    void setNewestFirst(bool newestFirst);
    [[nodiscard]] bool isNewestFirst() const { return m_newestFirst; }
    [[nodiscard]] const services::CaseStory& story() const { return m_story; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const storage::HistoryEntry& entry(int row) const;

    qint64 m_caseId = 0;
    services::CaseStory m_story;
    bool m_newestFirst = true;
};

} // namespace op::ui
