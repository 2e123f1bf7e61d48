// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/style/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_drawing(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_other(new QPushButton(this))
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
    m_other->setObjectName(QStringLiteral("emptyOther"));

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_drawing);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addWidget(m_other, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherWanted);
}

void EmptyState::show(const QString& drawing, const QString& title, const QString& text, const QString& action,
                      const QString& other)
{
    m_name = drawing;
    paintDrawing();
    m_title->setText(title);
    m_text->setText(text);
    for (const auto& [button, label] : {std::pair(m_action, action), std::pair(m_other, other)}) {
        button->setText(label);
        button->setAccessibleName(label);
        button->setVisible(!label.isEmpty());
    }
}

void EmptyState::paintDrawing()
{
    const int side = fontMetrics().height() * 3;
    if (!m_name.isEmpty())
        m_drawing->setPixmap(icon(m_name).pixmap(side, side));
}

// a pixmap, unlike an icon, keeps the colour it was painted in
void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintDrawing();
    QWidget::changeEvent(event);
}

} // namespace op::ui
