// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CaseState.h"

#include <QFrame>

class QLabel;

namespace op::ui {

/// The TotalsBar class shows what the paper states, what the lines come to and the difference, with a mark,
/// and what Odoo will make of them.
class TotalsBar : public QFrame
{
    Q_OBJECT

public:
    explicit TotalsBar(QWidget* parent = nullptr);
    void setTotals(const TotalsRow& totals);

protected:
    void changeEvent(QEvent* event) override;

private:
    TotalsRow m_totals;
    QLabel* m_mark;
    QLabel* m_sums;
    QLabel* m_text;
};

} // namespace op::ui
