// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/push/PushState.h"

#include <QHash>
#include <QObject>

namespace op::ui {

/// The PushPresenter class sends the case that is shown to Odoo and tells what became of it. GUI thread.
///
/// It says so in its own state only: the window's message bar is told by whoever follows all jobs.
class PushPresenter : public QObject
{
    Q_OBJECT

public:
    explicit PushPresenter(services::Desk& desk, QObject* parent = nullptr);

    /// Makes \a sheet the case that is shown. The summary is built anew when somebody looks at it.
    void show(const services::CaseSheet& sheet);
    /// Says whether somebody looks: a summary costs a build of the draft.
    void setWatched(bool isWatched);

    [[nodiscard]] const PushSummary& summary() const { return m_summary; }
    [[nodiscard]] const PushOutcomeView& outcome() const { return m_outcome; }

    /// Sends the case, or looks what became of it: the desk knows which by its state.
    void send();
    /// Sends the order of a case that is in Odoo once more; \a reason says why.
    void repost(const QString& reason);

Q_SIGNALS:
    void changed();

private:
    void buildSummary();
    void pushed(const services::PushItem& item);
    void showOutcome();

    services::Desk& m_desk;
    QLocale m_locale;
    services::CaseSheet m_sheet;
    QHash<qint64, int> m_underWay;     ///< cases that this window sends now, with their job
    QHash<qint64, QString> m_reposted; ///< of these those sent once more, with the address of their former order
    /// What stopped the last push of the case before anything was sent.
    struct Trouble
    {
        qint64 caseId = 0;
        QString cause;
        QString next;
        QString details;
        QString url; ///< of the order that stands, where another one was refused
    } m_trouble;
    PushSummary m_summary;
    PushOutcomeView m_outcome;
    bool m_isWatched = false;
    bool m_isStale = true; ///< the summary is of an older state of the case
};

} // namespace op::ui
