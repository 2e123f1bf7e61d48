// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/shell/Notices.h"

#include <QHash>
#include <QObject>

namespace op::ui {

/// The JobReports class says once, in the message bar, what a finished job has done. GUI thread, no widget.
class JobReports : public QObject
{
    Q_OBJECT

public:
    JobReports(services::Desk& desk, Notices& notices, QObject* parent = nullptr);

private:
    struct Tally
    {
        int done = 0;      ///< papers taken in, orders in Odoo
        int readAgain = 0; ///< papers that could not be read before
        int known = 0;     ///< papers that were here already, orders that were in Odoo already
        int refused = 0;   ///< files or orders with an error
        int notSure = 0;
        QStringList details; ///< a line per refused file or order
    };
    void tookIn(int job, const services::IntakeItem& item);
    void pushed(int job, const services::PushItem& item);
    void jobChanged(const services::JobStatus& status);
    void report(const services::JobStatus& status, const Tally& tally);
    void reportIntake(const Tally& tally);
    void reportPush(const Tally& tally);
    void say(Notice::Kind kind, const QString& text);
    void sayUntilClosed(Notice::Kind kind, const QString& text, const QStringList& details = {});

    Notices& m_notices;
    QHash<int, Tally> m_tallies; ///< by job
};

} // namespace op::ui
