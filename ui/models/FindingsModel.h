// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CaseState.h"

#include <QAbstractListModel>

namespace op::ui {

/// The FindingsModel class lists what is to be said about a case, what blocks first. GUI thread.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SubjectRole = Qt::UserRole, ///< QString: field path
        StopRole,                   ///< QString: field or line it belongs to, empty: none
        AcceptableRole,             ///< bool: may be let pass with a reason
        BlockingRole,               ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<FindingRow>& rows);
    [[nodiscard]] const QList<FindingRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<FindingRow> m_rows;
};

} // namespace op::ui
