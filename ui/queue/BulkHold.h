// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QPointer>

namespace op::ui {

class Notices;

/// The BulkHold class puts several orders on hold, or takes that back, and then says in one message how many; the
/// message offers the way back. It deletes itself when the last answer has come.
class BulkHold : public QObject
{
    Q_OBJECT

public:
    /// Orders that cannot be put on hold (sent, closed) are counted and left as they are.
    static void hold(services::Desk& desk, Notices& notices, const QList<qint64>& caseIds);

private:
    enum class Way { Hold, Undo };
    BulkHold(services::Desk& desk, Notices& notices, Way way);
    void decide(const QList<qint64>& caseIds);
    void report();

    services::Desk& m_desk;
    Notices& m_notices;
    Way m_way;
    qsizetype m_open = 0;
    QList<qint64> m_done;
    int m_left = 0;
};

} // namespace op::ui
