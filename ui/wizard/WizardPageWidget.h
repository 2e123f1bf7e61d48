// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace op::ui {

/// A page of the wizard: fields and texts of one step, without buttons to go on.
class WizardPageWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Gives the keyboard to what a person does first here.
    virtual void focusFirst() = 0;

Q_SIGNALS:
    /// \a part should be scrolled into view.
    void attention(QWidget* part);
};

} // namespace op::ui
