// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace op::ui {

/// The ElidedLabel class is one line of plain text that never asks for more width than there is: what does not fit is
/// elided, the whole text is its tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    void setWholeText(const QString& text);
    [[nodiscard]] const QString& wholeText() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    Qt::TextElideMode m_mode;
    QString m_text;
};

} // namespace op::ui
