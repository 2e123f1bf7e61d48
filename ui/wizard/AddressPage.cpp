// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/AddressPage.h"

#include "ui/wizard/AddressStep.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/StepList.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace op::ui {

AddressPage::AddressPage(AddressStep& step, QWidget* parent) : WizardPageWidget(parent), m_step(step)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(tr("OrderPilot works with your own Odoo, version 12 or newer. Nothing is sent there "
                                   "before you have seen it."),
                                this));
    layout->addSpacing(fontMetrics().height() / 2);

    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(tr("company.odoo.com", "example of an address"));
    m_address->setToolTip(tr("The address at which you open Odoo in the browser"));
    m_addressNote = addField(layout, tr("&Address of your Odoo"), m_address, "address");

    m_plain = new QCheckBox(tr("&Reach it without encryption all the same"), this);
    m_plain->setObjectName(QStringLiteral("plainAllowed"));
    m_plain->setToolTip(tr("Everybody on the way can then read the password and the orders"));
    m_plainNote = new FieldNote(m_plain, this);
    m_plainNote->setObjectName(QStringLiteral("plainAllowedNote"));
    layout->addWidget(m_plain);
    layout->addWidget(m_plainNote);
    layout->addSpacing(fontMetrics().height() / 2);

    auto* row = new QWidget(this);
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    m_caFile = new QLineEdit(row);
    m_caFile->setToolTip(tr("A PEM file with the certificate of the authority that signed the server's"));
    auto* choose = new QPushButton(tr("&Choose..."), row);
    choose->setObjectName(QStringLiteral("chooseCaFile"));
    choose->setToolTip(tr("Chooses the file of the authority"));
    rowLayout->addWidget(m_caFile, 1);
    rowLayout->addWidget(choose);
    m_caNote =
        addField(layout, tr("&Own certificate authority (only if your server needs one)"), m_caFile, "caFile", row);

    m_looking = paragraph(tr("Asking the server..."), this);
    m_looking->setObjectName(QStringLiteral("looking"));
    layout->addWidget(m_looking);
    m_trouble = new StepList(this);
    m_trouble->setObjectName(QStringLiteral("addressTrouble"));
    layout->addWidget(m_trouble);
    layout->addStretch(1);

    connect(m_address, &QLineEdit::textEdited, &m_step, &AddressStep::setTyped);
    connect(m_plain, &QCheckBox::toggled, &m_step, &AddressStep::setPlainAllowed);
    connect(m_caFile, &QLineEdit::textChanged, &m_step, &AddressStep::setCaFile);
    connect(choose, &QPushButton::clicked, this, &AddressPage::chooseFile);
    connect(&m_step, &AddressStep::changed, this, &AddressPage::refresh);
    refresh();
}

void AddressPage::focusFirst()
{
    m_address->setFocus();
}

void AddressPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of the authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void AddressPage::refresh()
{
    if (m_address->text() != m_step.typed())
        m_address->setText(m_step.typed());
    if (m_caFile->text() != m_step.caFile())
        m_caFile->setText(m_step.caFile());
    const QString completed = m_step.completed();
    m_addressNote->setHint(
        completed.isEmpty() || completed == m_step.typed() ? QString() : tr("OrderPilot uses %1.").arg(completed));
    m_addressNote->setProblem(m_step.addressProblem());
    const QSignalBlocker quiet(m_plain);
    m_plain->setChecked(m_step.plainAllowed());
    m_plain->setVisible(m_step.needsPlainConsent());
    m_plainNote->setHint(m_step.needsPlainConsent()
                             ? tr("Not encrypted: everybody on the way can read the password and the orders.")
                             : QString());
    m_plainNote->setProblem(m_step.consentProblem());
    m_caNote->setProblem(m_step.caFileProblem());
    m_looking->setVisible(m_step.isLooking());
    m_trouble->setRows(m_step.trouble() ? QList<StepRow>{*m_step.trouble()} : QList<StepRow>());
    m_trouble->setVisible(m_step.trouble().has_value());
    if (m_step.trouble())
        Q_EMIT attention(m_trouble);
}

} // namespace op::ui
