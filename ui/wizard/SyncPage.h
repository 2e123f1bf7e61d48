// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/WizardPageWidget.h"

class QProgressBar;
class QPushButton;

namespace op::ui {

class FirstSync;
class StepList;

/// Storing the connection, keeping the secret, and the first look at the master data.
class SyncPage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit SyncPage(FirstSync& sync, QWidget* parent = nullptr);
    void focusFirst() override;

Q_SIGNALS:
    void againWanted();
    void askAtEachStartWanted();

private:
    void refresh();

    FirstSync& m_sync;
    StepList* m_steps;
    QProgressBar* m_progress;
    QPushButton* m_ask;
    QPushButton* m_again;
    QPushButton* m_stop;
};

} // namespace op::ui
