// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FieldForm.h"

#include <QGridLayout>

#include <algorithm>

namespace op::ui {
namespace {

// "lines[3].unit" and "lines[4].unit" are the same field of the form, for another line.
QString slotOf(const QString& path)
{
    return path.section(u'.', -1);
}

} // namespace

FieldForm::FieldForm(int columns, const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_columns(columns),
      m_prefix(prefix),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(3);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column * 2 + 1, 1);
}

void FieldForm::setFields(const QList<FieldRow>& rows, bool isEditable)
{
    bool same = rows.size() == m_fields.size();
    for (qsizetype i = 0; same && i < rows.size(); ++i)
        same = slotOf(rows[i].path) == slotOf(m_fields[i]->row().path) && rows[i].kind == m_fields[i]->row().kind;
    if (!same)
        rebuild(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_labels[i]->setText(rows[i].kind == FieldKind::YesNo ? QString() : rows[i].label);
        m_fields[i]->setRow(rows[i], isEditable);
    }
}

void FieldForm::rebuild(const QList<FieldRow>& rows)
{
    // a field that Return sent away while it is rebuilt may still be on the stack
    for (QWidget* field : std::as_const(m_fields)) {
        field->hide();
        field->deleteLater();
    }
    for (QLabel* label : std::as_const(m_labels))
        label->deleteLater();
    m_fields.clear();
    m_labels.clear();
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(static_cast<int>(rows.size() + m_columns - 1) / m_columns, 1);
    // the form's own place in the window is where Tab comes from; Qt orders only what can have the focus
    setFocusPolicy(Qt::TabFocus);
    QWidget* before = this;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        FieldEditor* field = makeField(rows[i]);
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setFixedHeight(field->editor()->sizeHint().height());
        label->setBuddy(field->editor());
        const int row = static_cast<int>(i) / m_columns;
        const int column = static_cast<int>(i) % m_columns;
        m_grid->addWidget(label, row, column * 2, Qt::AlignTop);
        m_grid->addWidget(field, row, column * 2 + 1, Qt::AlignTop);
        setTabOrder(before, field->editor());
        before = field->editor();
        m_fields.append(field);
        m_labels.append(label);
    }
    setFocusPolicy(Qt::NoFocus);
}

FieldEditor* FieldForm::makeField(const FieldRow& row)
{
    auto* field = new FieldEditor(row.kind, m_prefix + slotOf(row.path), this);
    connect(field, &FieldEditor::focused, this, &FieldForm::focused);
    connect(field, &FieldEditor::typed, this, &FieldForm::typed);
    connect(field, &FieldEditor::chosen, this, &FieldForm::chosen);
    connect(field, &FieldEditor::suggestionAccepted, this, &FieldForm::suggestionAccepted);
    connect(field, &FieldEditor::candidatesWanted, this, &FieldForm::candidatesWanted);
    return field;
}

FieldEditor* FieldForm::field(const QString& path) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(),
                                 [&path](FieldEditor* field) { return field->row().path == path; });
    return it == m_fields.end() ? nullptr : *it;
}

void FieldForm::commit()
{
    for (FieldEditor* field : m_fields)
        field->commit();
}

} // namespace op::ui
