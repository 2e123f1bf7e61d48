// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace op::ui {

/// Tells version and licence; deletes itself when closed.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace op::ui
