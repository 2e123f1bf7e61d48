// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace op::ui {

/// The SecretField class is a masked line for a password or API key with a button that shows it on demand.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// Empties the line beyond undo.
    void forget();

private:
    QLineEdit* m_line;
};

} // namespace op::ui
