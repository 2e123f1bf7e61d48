// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CandidateRows.h"

#include <QAbstractListModel>

namespace op::ui {

/// The CandidatesModel class lists the records that may be chosen, numbered from 1 as the keys that choose them. Few
/// are shown until more are asked for. GUI thread.
class CandidatesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        MarkedNameRole, ///< QString, rich text
        ForRole,        ///< QStringList
        AgainstRole,    ///< QStringList
        MarkRole,       ///< int
        CertaintyRole,  ///< QString
        ChosenRole,     ///< bool
        UsableRole,     ///< bool
    };
    static constexpr int fewest = 3;

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CandidateRow>& rows);
    /// Shows all rows, or the first few.
    void showAll(bool all);
    [[nodiscard]] int hiddenCount() const { return static_cast<int>(m_rows.size()) - m_shown; }
    [[nodiscard]] const QList<CandidateRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void show(int count);

    QList<CandidateRow> m_rows;
    int m_shown = 0;
    bool m_all = false;
};

} // namespace op::ui
