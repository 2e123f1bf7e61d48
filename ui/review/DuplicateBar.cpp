// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/DuplicateBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace op::ui {

DuplicateBar::DuplicateBar(QWidget* parent)
    : QFrame(parent),
      m_mark(new QLabel(this)),
      m_text(new QLabel(this)),
      m_look(new QPushButton(this)),
      m_allTheSame(new QPushButton(tr("Order all the sa&me..."), this))
{
    setObjectName(QStringLiteral("caseDuplicates"));
    setFrameShape(StyledPanel);
    m_text->setObjectName(QStringLiteral("caseDuplicatesText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QFont strong = m_text->font();
    strong.setBold(true);
    m_text->setFont(strong);
    m_look->setObjectName(QStringLiteral("caseDuplicateLook"));
    m_look->setAutoDefault(false);
    m_allTheSame->setObjectName(QStringLiteral("caseDuplicateAllTheSame"));
    m_allTheSame->setToolTip(tr("Confirm with a reason that this is to be ordered although it is known already"));
    m_allTheSame->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_look);
    row->addWidget(m_allTheSame);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_first.caseId != 0)
            Q_EMIT caseWanted(m_first.caseId);
        else
            Q_EMIT orderWanted(m_first.orderId);
    });
    connect(m_allTheSame, &QPushButton::clicked, this, &DuplicateBar::allTheSameWanted);
    hide();
}

void DuplicateBar::setNotes(const QList<DuplicateNote>& notes, bool mayOrderAllTheSame)
{
    setVisible(!notes.isEmpty());
    if (notes.isEmpty())
        return;
    QStringList texts;
    for (const DuplicateNote& note : notes)
        texts.append(note.text);
    m_text->setText(texts.join(u'\n'));
    const int side = fontMetrics().height() * 3 / 2;
    m_mark->setPixmap(markIcon(Mark::MustFix).pixmap(side, side));
    m_mark->setAccessibleName(markText(Mark::MustFix));
    m_first = notes.first();
    m_look->setVisible(m_first.caseId != 0 || m_first.orderId != 0);
    m_look->setText(m_first.caseId != 0 ? tr("Open case %1").arg(m_first.caseId) : tr("Open in Odoo"));
    m_allTheSame->setVisible(mayOrderAllTheSame);
}

} // namespace op::ui
