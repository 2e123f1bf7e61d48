// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LimitsPage.h"

#include "ui/wizard/FormParts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace op::ui {

LimitsPage::LimitsPage(LimitFields& fields, QWidget* parent) : QWidget(parent), m_fields(fields)
{
    static constexpr const char* names[LimitFields::fieldCount] = {
        "totalsTolerance",  "totalsTolerancePercent", "documentSizeLimit", "timeoutConnect",
        "timeoutQuickCall", "timeoutPageCall",        "timeoutWriteCall",  "timeoutReading"};
    auto* layout = new QVBoxLayout(this);
    for (int i = 0; i < LimitFields::fieldCount; ++i) {
        const auto field = static_cast<LimitFields::Field>(i);
        auto* edit = new QLineEdit(this);
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
        edit->setToolTip(LimitFields::title(field));
        FieldNote* note = addField(layout, LimitFields::title(field), edit, names[i]);
        note->setHint(LimitFields::hint(field));
        m_lines.append({field, edit, note});
        connect(edit, &QLineEdit::textEdited, &m_fields,
                [this, field](const QString& text) { m_fields.setText(field, text); });
    }
    layout->addStretch(1);
    connect(&m_fields, &LimitFields::changed, this, &LimitsPage::refresh);
    refresh();
}

void LimitsPage::refresh()
{
    for (const Line& line : m_lines) {
        if (line.edit->text() != m_fields.text(line.field))
            line.edit->setText(m_fields.text(line.field));
        line.note->setProblem(m_fields.problem(line.field));
    }
}

} // namespace op::ui
