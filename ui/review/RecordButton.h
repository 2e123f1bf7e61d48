// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace op::ui {

/// The RecordButton class shows a chosen or suggested record and leads to its candidates: Return, Alt+Down or a click
/// asks for them, Space takes the suggestion.
class RecordButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RecordButton(QWidget* parent = nullptr);

    void setRecord(const QString& name, bool isSettled);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void candidatesWanted();
    void suggestionAccepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_name;
};

} // namespace op::ui
