// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CaseState.h"

#include <QListWidget>
#include <QToolButton>

namespace op::ui {

/// The SeveralPicker class is a button with a list to tick several records in, e.g. the taxes of a line. The list
/// opens by Alt+Down, Space or a click; what is ticked counts once it is closed.
class SeveralPicker : public QToolButton
{
    Q_OBJECT

public:
    explicit SeveralPicker(QWidget* parent = nullptr);

    void setOptions(const QList<Option>& options, const QList<qint64>& chosen);
    void open();
    [[nodiscard]] QListWidget* list() { return m_list; }

Q_SIGNALS:
    void chosen(const QList<qint64>& ids);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closed();
    void showNames();
    [[nodiscard]] QList<qint64> ticked() const;

    QListWidget* m_list;
    QList<qint64> m_chosen;
};

} // namespace op::ui
