// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SeveralPicker.h"

#include <QKeyEvent>

#include <algorithm>

namespace op::ui {

SeveralPicker::SeveralPicker(QWidget* parent) : QToolButton(parent), m_list(new QListWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setWindowFlags(Qt::Popup);
    m_list->setAccessibleName(tr("Tick what applies"));
    m_list->installEventFilter(this);
    connect(this, &QToolButton::clicked, this, &SeveralPicker::open);
}

void SeveralPicker::setOptions(const QList<Option>& options, const QList<qint64>& chosen)
{
    if (m_list->isVisible())
        return; // the person is at it
    m_chosen = chosen;
    m_list->clear();
    for (const Option& option : options) {
        auto* item = new QListWidgetItem(option.text, m_list);
        item->setData(Qt::UserRole, option.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(option.id) ? Qt::Checked : Qt::Unchecked);
    }
    showNames();
}

void SeveralPicker::open()
{
    const int rows = std::min(m_list->count(), 12);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4);
    m_list->setMinimumWidth(std::max(width(), m_list->sizeHintForColumn(0) + 32));
    m_list->move(mapToGlobal(QPoint(0, height())));
    m_list->setCurrentRow(0);
    m_list->show();
    m_list->setFocus();
}

void SeveralPicker::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    if (opens && !(event->modifiers() & Qt::ControlModifier))
        open();
    else
        QToolButton::keyPressEvent(event);
}

bool SeveralPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::Hide)
        closed();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape) {
            if (key->key() == Qt::Key_Escape)
                for (int i = 0; i < m_list->count(); ++i)
                    m_list->item(i)->setCheckState(m_chosen.contains(m_list->item(i)->data(Qt::UserRole).toLongLong())
                                                       ? Qt::Checked
                                                       : Qt::Unchecked);
            m_list->hide();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

void SeveralPicker::closed()
{
    const QList<qint64> ids = ticked();
    if (ids == m_chosen)
        return;
    m_chosen = ids;
    showNames();
    Q_EMIT chosen(ids);
}

void SeveralPicker::showNames()
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            names.append(m_list->item(i)->text());
    setText(names.isEmpty() ? tr("none") : names.join(QStringLiteral(", ")));
}

QList<qint64> SeveralPicker::ticked() const
{
    // what stood first stays first: the order of taxes may matter
    QList<qint64> ids;
    QList<qint64> added;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            added.append(m_list->item(i)->data(Qt::UserRole).toLongLong());
    for (const qint64 id : m_chosen)
        if (added.removeOne(id))
            ids.append(id);
    return ids + added;
}

} // namespace op::ui
