// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/style/Icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_drawing(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    for (QLabel* label : {m_drawing, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_drawing);
    }
    m_action->setObjectName(QStringLiteral("emptyAction"));

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_drawing);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::show(const QString& drawing, const QString& title, const QString& text, const QString& action)
{
    const int side = fontMetrics().height() * 3;
    m_drawing->setPixmap(icon(drawing).pixmap(side, side));
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace op::ui
