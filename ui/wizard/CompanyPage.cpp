// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/CompanyPage.h"

#include "ui/wizard/CompanyChoice.h"
#include "ui/wizard/FormParts.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace op::ui {

CompanyPage::CompanyPage(CompanyChoice& choice, QWidget* parent)
    : WizardPageWidget(parent),
      m_choice(choice),
      m_company(new QComboBox(this)),
      m_layout(new QVBoxLayout(this))
{
    m_company->setToolTip(tr("The company that orders are for when a paper names none of yours"));
    m_companyNote = addField(m_layout, tr("Compan&y that orders are for by default"), m_company, "defaultCompany");
    m_layout->addStretch(1);
    connect(m_company, &QComboBox::activated, this,
            [this] { m_choice.setDefaultCompany(CompanyId(m_company->currentData().toLongLong())); });
    connect(&m_choice, &CompanyChoice::loaded, this, &CompanyPage::rebuild);
    connect(&m_choice, &CompanyChoice::changed, this, &CompanyPage::refresh);
    rebuild();
}

void CompanyPage::focusFirst()
{
    m_company->setFocus();
}

void CompanyPage::rebuild()
{
    {
        const QSignalBlocker quiet(m_company);
        m_company->clear();
        if (m_choice.rows().size() > 1)
            m_company->addItem(tr("Please choose"), 0);
        for (const CompanyChoice::Row& row : m_choice.rows())
            m_company->addItem(row.company.name, row.company.id);
    }
    delete m_types;
    m_types = new QWidget(this);
    auto* layout = new QVBoxLayout(m_types);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const CompanyChoice::Row& row : m_choice.rows()) {
        const CompanyId company(row.company.id);
        auto* box = new QComboBox(m_types);
        for (const RecordChoice& type : row.receiptTypes)
            box->addItem(type.name, type.id);
        const QByteArray name = QByteArrayLiteral("receiptType") + QByteArray::number(company.value);
        FieldNote* note =
            addField(layout, tr("Goods for %1 are received at").arg(row.company.name), box, name.constData());
        box->setToolTip(tr("The Odoo operation type of the receipts of this company"));
        box->setEnabled(!row.receiptTypes.isEmpty());
        if (row.receiptTypes.isEmpty())
            note->setHint(tr("This company has no receipt type. Create a warehouse for it in Odoo if goods are to be "
                             "received."));
        else if (!row.chosen.isNull())
            box->setCurrentIndex(box->findData(row.chosen.value));
        connect(box, &QComboBox::activated, this, [this, box, company] {
            m_choice.setReceiptType(company, PickingTypeId(box->currentData().toLongLong()));
        });
    }
    m_layout->insertWidget(m_layout->count() - 1, m_types);
    refresh();
}

void CompanyPage::refresh()
{
    const QSignalBlocker quiet(m_company);
    m_company->setCurrentIndex(m_company->findData(m_choice.defaultCompany().value));
    m_companyNote->setProblem(m_choice.problem());
}

} // namespace op::ui
