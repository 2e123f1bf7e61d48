// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/TaxPage.h"

#include "ui/wizard/FormParts.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace op::ui {
namespace {

// Choices that are no tax of Odoo.
constexpr qint64 notMapped = -1;
constexpr qint64 noTax = 0;

} // namespace

TaxPage::TaxPage(TaxChoice& choice, QWidget* parent) : WizardPageWidget(parent), m_choice(choice)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        paragraph(tr("Dutch papers name a rate; Odoo has several purchase taxes of the same rate. Here you "
                     "see which one is meant. What is open can be mapped later in the settings."),
                  this));
    layout->addSpacing(fontMetrics().height() / 2);
    m_company = new QComboBox(this);
    m_company->setToolTip(tr("The company whose taxes are shown"));
    addField(layout, tr("Taxes of the compan&y"), m_company, "taxCompany");
    for (int i = 0; i < matching::taxPresetCount; ++i) {
        const auto preset = static_cast<matching::TaxPreset>(i);
        auto* box = new QComboBox(this);
        box->setToolTip(tr("The purchase tax that papers mean by this"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const QByteArray name = QByteArrayLiteral("tax_") + matching::taxPresetName(preset).toLatin1();
        FieldNote* note = addField(layout, TaxChoice::title(preset), box, name.constData());
        m_lines.append({preset, box, note});
        connect(box, &QComboBox::activated, this, [this, preset, box] {
            const qint64 id = box->currentData().toLongLong();
            m_choice.setMeaning(preset, id == notMapped ? TaxChoice::Meaning() : TaxChoice::Meaning(TaxId(id)));
        });
    }
    layout->addStretch(1);
    connect(m_company, &QComboBox::activated, this,
            [this] { m_choice.setCompany(CompanyId(m_company->currentData().toLongLong())); });
    connect(&m_choice, &TaxChoice::loaded, this, &TaxPage::fill);
    connect(&m_choice, &TaxChoice::changed, this, &TaxPage::refresh);
    fill();
}

void TaxPage::focusFirst()
{
    m_lines.first().box->setFocus();
}

void TaxPage::fill()
{
    const QSignalBlocker quiet(m_company);
    m_company->clear();
    for (const RecordChoice& company : m_choice.companies())
        m_company->addItem(company.name, company.id);
    m_company->setCurrentIndex(m_company->findData(m_choice.company().value));
    const QList<RecordChoice> taxes = m_choice.taxes();
    for (const Line& line : m_lines) {
        line.box->clear();
        line.box->addItem(tr("To be mapped"), notMapped);
        line.box->addItem(tr("No tax on the line"), noTax);
        for (const RecordChoice& tax : taxes)
            line.box->addItem(tax.name, tax.id);
    }
    refresh();
}

void TaxPage::refresh()
{
    for (const Line& line : m_lines) {
        const TaxChoice::Meaning meaning = m_choice.meaning(line.preset);
        line.box->setCurrentIndex(line.box->findData(meaning ? meaning->value : notMapped));
        const QString note = m_choice.note(line.preset);
        line.note->setHint(note);
        line.note->setProblem(m_choice.isOpen(line.preset) ? note : QString());
    }
}

} // namespace op::ui
