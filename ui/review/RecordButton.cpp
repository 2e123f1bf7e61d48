// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/RecordButton.h"

#include <QKeyEvent>

namespace op::ui {

RecordButton::RecordButton(QWidget* parent) : QPushButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &RecordButton::candidatesWanted);
}

void RecordButton::setRecord(const QString& name, bool isSettled)
{
    m_name = name.isEmpty() ? tr("none chosen") : name;
    QFont shown = font();
    shown.setItalic(!isSettled);
    setFont(shown);
    elide();
}

QSize RecordButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, QPushButton::sizeHint().height()};
}

QSize RecordButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QPushButton::minimumSizeHint().height()};
}

void RecordButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT suggestionAccepted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)) {
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::AltModifier
            || event->modifiers() == Qt::KeypadModifier)
            Q_EMIT candidatesWanted();
        else
            event->ignore();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

void RecordButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void RecordButton::elide()
{
    const int room = width() - fontMetrics().averageCharWidth() * 3;
    // an ampersand in a company's name is no mnemonic
    setText(fontMetrics().elidedText(m_name, Qt::ElideRight, room).replace(u'&', QLatin1String("&&")));
}

} // namespace op::ui
