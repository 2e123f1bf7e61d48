// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/CheckPage.h"

#include "ui/wizard/ConnectionCheck.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/StepList.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {

CheckPage::CheckPage(ConnectionCheck& check, QWidget* parent) : WizardPageWidget(parent), m_check(check)
{
    auto* layout = new QVBoxLayout(this);
    m_verdict = paragraph({}, this);
    m_verdict->setObjectName(QStringLiteral("testVerdict"));
    layout->addWidget(m_verdict);
    auto* buttons = new QHBoxLayout;
    m_again = new QPushButton(tr("Try a&gain"), this);
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_stop = new QPushButton(tr("&Stop"), this);
    m_stop->setObjectName(QStringLiteral("stopTest"));
    m_stop->setToolTip(tr("Stops the test"));
    buttons->addWidget(m_again);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_steps = new StepList(this);
    m_steps->setObjectName(QStringLiteral("testSteps"));
    layout->addWidget(m_steps);
    layout->addStretch(1);

    connect(m_again, &QPushButton::clicked, this, &CheckPage::againWanted);
    connect(m_stop, &QPushButton::clicked, &m_check, &ConnectionCheck::stop);
    connect(&m_check, &ConnectionCheck::changed, this, &CheckPage::refresh);
    connect(&m_check, &ConnectionCheck::finished, this, [this] {
        QWidget* failed = m_steps->firstFailed();
        Q_EMIT attention(failed ? failed : m_verdict);
        if (!m_check.hasPassed() && isVisible())
            m_again->setFocus();
    });
    refresh();
}

void CheckPage::focusFirst()
{
    if (m_check.isRunning())
        m_stop->setFocus();
    else
        m_again->setFocus();
}

void CheckPage::refresh()
{
    m_steps->setRows(m_check.rows());
    m_again->setVisible(!m_check.isRunning());
    m_again->setEnabled(m_check.waitSeconds() == 0);
    m_again->setToolTip(m_again->isEnabled() ? tr("Runs all steps of the test once more")
                                             : tr("Odoo takes no sign-ins from here for a while"));
    m_again->setText(m_check.hasRun() ? tr("Try a&gain") : tr("Start the &test"));
    m_stop->setVisible(m_check.isRunning());
    if (m_check.isRunning())
        m_verdict->setText(tr("The connection is being tried. Nothing is stored in Odoo."));
    else if (!m_check.hasRun())
        m_verdict->setText(tr("The connection has not been tried yet."));
    else if (!m_check.hasPassed())
        m_verdict->setText(tr("The connection cannot be used like this. The marked step says why, and what to do."));
    else if (m_check.warnings() > 0)
        m_verdict->setText(tr("The connection works. Please check %n point(s) below.", nullptr, m_check.warnings()));
    else
        m_verdict->setText(tr("The connection works."));
}

} // namespace op::ui
