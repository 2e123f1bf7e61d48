// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/mapping/MappingState.h"
#include "ui/shell/Notices.h"

#include <QTimer>

namespace op::ui {

/// The MappingPresenter class lets a person say what the columns of a case's table mean: loads how it begins, shows
/// what the first order would be after each change, saves, and has the case read again. No widgets; GUI thread.
class MappingPresenter : public QObject
{
    Q_OBJECT

public:
    MappingPresenter(services::Desk& desk, Notices& notices, QObject* parent = nullptr);

    void load(qint64 caseId);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const MappingState& state() const { return m_state; }
    /// Returns what is wrong beside each field, once saving was tried; what is wrong with the columns at any time.
    [[nodiscard]] MappingProblems problems() const;
    [[nodiscard]] const OrderPreview& preview() const { return m_preview; }

    void setField(qsizetype column, const QString& field);
    void setRowsAbove(int rows);
    void setConfirmation(bool isConfirmation);
    void setDateFormat(const QString& format);
    void setDecimalMark(QChar mark);
    /// Takes one of the vendors that vendorsFound() offered; 0 for none.
    void setVendor(qint64 id);
    void setCurrency(const QString& currency);
    void setName(const QString& name);
    void searchVendors(const QString& text);

    /// Stores the mapping when an order can be read with it, and reads the case again: saved(). Others that waited for
    /// it follow in the background. Else changed() and previewChanged() tell why not.
    void save();

Q_SIGNALS:
    void loaded();
    /// The case cannot be shown here; why stands in the message bar.
    void loadFailed();
    void changed();
    void previewChanged();
    void busyChanged();
    void vendorsFound(const QList<op::ui::RecordChoice>& vendors);
    void saved(const QList<qint64>& cases);

private:
    void tableCame(const extraction::ReadResult& read);
    void touch();
    void look();
    void showPreview(const extraction::ReadResult& read);
    void showProblem(const QString& problem);
    void setBusy(bool isBusy);
    void saveFailed(const Error& error);
    void store(const extraction::TableMapping& mapping);
    void readAgain(const QString& name);

    services::Desk& m_desk;
    Notices& m_notices;
    qint64 m_caseId = 0;
    QJsonObject m_table;
    masterdata::SnapshotPtr m_snapshot;
    QStringList m_taken;
    MappingState m_state;
    OrderPreview m_preview;
    QTimer m_pause; ///< between a change and the look at what it makes
    QFuture<Result<extraction::ReadResult>> m_looking;
    QString m_searched;
    bool m_isLoaded = false;
    bool m_isBusy = false;
    bool m_saveTried = false;
};

} // namespace op::ui
