// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/FindBar.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace op::ui {
namespace {

QToolButton* button(QWidget* parent, const QString& name, const QString& iconName, const QString& text,
                    const QKeySequence& key)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setAccessibleName(text);
    made->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    return made;
}

} // namespace

FindBar::FindBar(QWidget* parent) : QWidget(parent), m_text(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("documentFindBar"));
    m_text->setObjectName(QStringLiteral("documentFindText"));
    m_text->setPlaceholderText(tr("Find in the document"));
    m_text->setAccessibleName(tr("Find in the document"));
    m_text->setToolTip(tr("Text to find in the document; Return goes to the next place"));
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("documentFindCount"));
    auto* previous = button(this, QStringLiteral("documentFindPrevious"), QStringLiteral("find-previous"),
                            tr("Previous place"), Qt::SHIFT | Qt::Key_F3);
    auto* next =
        button(this, QStringLiteral("documentFindNext"), QStringLiteral("find-next"), tr("Next place"), Qt::Key_F3);
    auto* closing = button(this, QStringLiteral("documentFindClose"), QStringLiteral("close"), tr("Close the find bar"),
                           Qt::Key_Escape);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(closing);

    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &FindBar::close);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::nextWanted);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textEdited);
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::setCount(qsizetype shown, qsizetype count, bool isAll)
{
    if (count < 0)
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("not found"));
    else if (isAll)
        m_count->setText(tr("%1 of %2").arg(shown).arg(count));
    else
        m_count->setText(tr("%1 of more than %2").arg(shown).arg(count));
}

} // namespace op::ui
