// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ChargePage.h"

#include "ui/wizard/ChargeChoice.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/ProductPicker.h"

#include <QVBoxLayout>

namespace op::ui {

ChargePage::ChargePage(ChargeChoice& choice, QWidget* parent) : WizardPageWidget(parent), m_choice(choice)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        paragraph(tr("Papers carry charges beside their lines. In Odoo each becomes a line of a product of "
                     "yours. Charges without a product are for you to decide, order by order."),
                  this));
    layout->addSpacing(fontMetrics().height() / 2);
    for (const QString& kind : ChargeChoice::kinds()) {
        auto* picker = new ProductPicker(this);
        picker->setToolTip(tr("The product for charges of this kind; Down and Return choose from the list"));
        const QByteArray name = QByteArrayLiteral("charge_") + kind.toLatin1();
        m_notes.insert(kind, addField(layout, ChargeChoice::title(kind), picker, name.constData()));
        m_pickers.insert(kind, picker);
        connect(picker, &ProductPicker::searched, &m_choice, [this, kind](const QString& text) {
            m_notes.value(kind)->setProblem({});
            m_choice.search(kind, text);
        });
        connect(picker, &ProductPicker::chosen, &m_choice,
                [this, kind](const RecordChoice& product) { m_choice.choose(kind, product); });
        connect(picker, &QLineEdit::editingFinished, this, [this, kind] {
            m_notes.value(kind)->setProblem(
                m_pickers.value(kind)->isSettled()
                    ? QString()
                    : tr("No product is chosen yet: take one from the list, or empty the line."));
        });
    }
    layout->addStretch(1);
    connect(&m_choice, &ChargeChoice::found, this, [this](const QString& kind, const QList<RecordChoice>& products) {
        ProductPicker* picker = m_pickers.value(kind);
        picker->offer(products);
        if (picker->hasFocus())
            m_notes.value(kind)->setProblem(products.isEmpty() && picker->text().trimmed().size() > 1
                                                    && !picker->isSettled()
                                                ? tr("No product has this in its code or name.")
                                                : QString());
    });
    connect(&m_choice, &ChargeChoice::changed, this, &ChargePage::refresh);
    refresh();
}

void ChargePage::focusFirst()
{
    m_pickers.value(ChargeChoice::kinds().first())->setFocus();
}

void ChargePage::refresh()
{
    for (const QString& kind : ChargeChoice::kinds())
        m_pickers.value(kind)->setChosen(m_choice.chosen(kind));
}

} // namespace op::ui
