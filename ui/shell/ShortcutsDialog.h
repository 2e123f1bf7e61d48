// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace op::ui {

/// Lists every key of the window: those of its commands, and the letters of queue and order. Deletes itself when
/// closed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The commands are those of \a window.
    explicit ShortcutsDialog(QWidget* window);
};

} // namespace op::ui
