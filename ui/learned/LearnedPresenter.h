// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/models/LearnedModel.h"
#include "ui/shell/Notices.h"

namespace op::ui {

/// The LearnedPresenter class is what one can do with remembered choices, without a widget: look at those of a
/// connection, remove and restore them, carry them to a file and back. What went well or wrong goes to the notices.
class LearnedPresenter : public QObject
{
    Q_OBJECT

public:
    LearnedPresenter(services::Desk& desk, Notices& notices, QObject* parent = nullptr);

    [[nodiscard]] LearnedModel& model() { return m_model; }
    [[nodiscard]] const QString& connection() const { return m_connection; }
    [[nodiscard]] const QStringList& connections() const { return m_connections; }

    /// Loads connections and rows; they follow by themselves afterwards.
    void load();
    void setConnection(const QString& name);
    void setShowsRemoved(bool shows);
    /// Finds out how many open orders use \a id; removalAsked() follows.
    void askRemoval(qint64 id);
    void remove(qint64 id);
    void restore(qint64 id);
    void exportTo(const QString& path);
    void importFrom(const QString& path);

Q_SIGNALS:
    void connectionsChanged();
    /// The rows are there, or new ones.
    void loaded();
    void removalAsked(qint64 id, int openOrders);

private:
    void loadRows();
    /// Needs no presenter: also what "Undo" in the message bar does when the dialog is gone.
    static void restoreAndTell(services::Desk& desk, Notices& notices, qint64 id);

    services::Desk& m_desk;
    Notices& m_notices;
    LearnedModel m_model;
    QStringList m_connections;
    QString m_connection;
    bool m_showsRemoved = false;
};

} // namespace op::ui
