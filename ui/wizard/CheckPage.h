// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/WizardPageWidget.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace op::ui {

class ConnectionCheck;
class StepList;

/// The steps of the connection test with one result each.
class CheckPage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit CheckPage(ConnectionCheck& check, QWidget* parent = nullptr);
    void focusFirst() override;

Q_SIGNALS:
    void againWanted();

private:
    void refresh();
    void showFailed();

    ConnectionCheck& m_check;
    QLabel* m_verdict;
    QScrollArea* m_area; ///< only the steps scroll: verdict and buttons stay in sight
    StepList* m_steps;
    QPushButton* m_again;
    QPushButton* m_stop;
};

} // namespace op::ui
