// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace op::services {
class Desk;
}

namespace op::ui {

class DeskStatus;

/// The StatusLine class is the window's bottom line: running jobs, how many orders wait to be sent, how old the master
/// data are, and the connection; a click on the connection asks for its details.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(services::Desk& desk, DeskStatus& status, QWidget* parent = nullptr);
    void setWaiting(int orders);

Q_SIGNALS:
    void connectionWanted();

private:
    void update();

    DeskStatus& m_status;
    QLabel* m_waiting;
    QLabel* m_age;
    QToolButton* m_connection;
    QTimer m_clock;
};

} // namespace op::ui
