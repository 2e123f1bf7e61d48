// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace op::ui {

/// Returns what a job is doing, in a sentence with its step: "Taking in order.xml (2 of 7)".
[[nodiscard]] QString jobText(const services::JobStatus& status);

/// The JobBar class shows in the status bar what runs in the background, with cancel; hidden while nothing does. A job
/// shows once it takes longer than a blink.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(services::Desk& desk, QWidget* parent = nullptr);

private:
    void update();

    services::Desk& m_desk;
    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QTimer* m_patience;
    int m_shownJob = 0;
};

} // namespace op::ui
