// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/TotalsBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace op::ui {

TotalsBar::TotalsBar(QWidget* parent)
    : QFrame(parent),
      m_mark(new QLabel(this)),
      m_sums(new QLabel(this)),
      m_text(new QLabel(this))
{
    setFrameShape(StyledPanel);
    m_sums->setObjectName(QStringLiteral("caseTotals"));
    m_sums->setTextFormat(Qt::RichText);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("caseTotalsText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_mark);
    row->addWidget(m_sums);
    row->addWidget(m_text, 1);
}

void TotalsBar::setTotals(const TotalsRow& totals)
{
    m_totals = totals;
    setVisible(!totals.computed.isEmpty());
    const int side = fontMetrics().height();
    m_mark->setPixmap(markIcon(totals.mark).pixmap(side, side));
    m_mark->setAccessibleName(markText(totals.mark));
    m_mark->setToolTip(markText(totals.mark));
    const auto sum = [](const QString& title, const QString& amount) {
        return title.toHtmlEscaped() + QStringLiteral(" <b>%1</b>").arg(amount.toHtmlEscaped());
    };
    QStringList sums{sum(tr("Paper:"), totals.stated), sum(tr("Lines:"), totals.computed)};
    if (!totals.difference.isEmpty())
        sums.append(sum(tr("Difference:"), totals.difference));
    if (!totals.inOdoo.isEmpty())
        sums.append(sum(tr("Odoo will store:"), totals.inOdoo));
    m_sums->setText(sums.join(QStringLiteral("&nbsp;&nbsp; ")));
    QPalette colours = palette();
    if (totals.mark == Mark::MustFix || totals.mark == Mark::PleaseCheck)
        colours.setColor(QPalette::WindowText, markColour(totals.mark, palette()));
    m_text->setPalette(colours);
    m_text->setText(totals.text);
}

void TotalsBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        setTotals(m_totals);
}

} // namespace op::ui
