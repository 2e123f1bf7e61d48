// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/FormParts.h"

#include "ui/style/Marks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace op::ui {

FieldNote::FieldNote(QWidget* field, QWidget* parent) : QWidget(parent), m_field(field)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_mark = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    tell();
}

void FieldNote::setProblem(const QString& problem)
{
    m_problem = problem;
    tell();
}

void FieldNote::setHint(const QString& hint)
{
    m_hint = hint;
    tell();
}

void FieldNote::tell()
{
    const bool isProblem = !m_problem.isEmpty();
    const QString text = isProblem ? m_problem : m_hint;
    m_mark->setVisible(isProblem);
    if (isProblem)
        m_mark->setPixmap(markIcon(Mark::PleaseCheck).pixmap(lineIconSize(this)));
    m_text->setText(text);
    if (m_field)
        m_field->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

FieldNote* addField(QVBoxLayout* layout, const QString& label, QWidget* field, const char* objectName)
{
    return addField(layout, label, field, objectName, field);
}

FieldNote* addField(QVBoxLayout* layout, const QString& label, QWidget* field, const char* objectName, QWidget* row)
{
    QWidget* page = layout->parentWidget();
    auto* title = new QLabel(label, page);
    title->setWordWrap(true);
    title->setBuddy(field);
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(QString(label).remove(u'&'));
    auto* note = new FieldNote(field, page);
    note->setObjectName(QLatin1String(objectName) + QStringLiteral("Note"));
    layout->addWidget(title);
    layout->addWidget(row);
    layout->addWidget(note);
    layout->addSpacing(page->fontMetrics().height() / 2);
    return note;
}

int lineIconSize(const QWidget* widget)
{
    return widget->fontMetrics().height();
}

} // namespace op::ui
