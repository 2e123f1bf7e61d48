// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CaseState.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace op::ui {

/// The DuplicateBar class says on top of a case that the same order is known already, and leads to it.
class DuplicateBar : public QFrame
{
    Q_OBJECT

public:
    explicit DuplicateBar(QWidget* parent = nullptr);
    void setNotes(const QList<DuplicateNote>& notes, bool mayOrderAllTheSame);

Q_SIGNALS:
    void caseWanted(qint64 caseId);
    void orderWanted(qint64 orderId);
    void allTheSameWanted();

private:
    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_look;
    QPushButton* m_allTheSame;
    DuplicateNote m_first;
};

} // namespace op::ui
