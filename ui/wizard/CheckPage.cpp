// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/CheckPage.h"

#include "ui/wizard/ConnectionCheck.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/StepList.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace op::ui {
namespace {

constexpr int leastLines = 8;

} // namespace

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
    auto* inner = new QWidget(this);
    auto* innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(0, 0, 0, 0);
    innerLayout->addWidget(m_steps);
    innerLayout->addStretch(1);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(fontMetrics().height() * leastLines);
    m_area->setWidget(inner);
    layout->addWidget(m_area, 1);

    connect(m_again, &QPushButton::clicked, this, &CheckPage::againWanted);
    connect(m_stop, &QPushButton::clicked, &m_check, &ConnectionCheck::stop);
    connect(&m_check, &ConnectionCheck::changed, this, &CheckPage::refresh);
    connect(&m_check, &ConnectionCheck::finished, this, [this] {
        // after the layout has made room for the words of the step
        QMetaObject::invokeMethod(this, &CheckPage::showFailed, Qt::QueuedConnection);
        Q_EMIT attention(m_verdict);
        if (!m_check.hasPassed() && isVisible())
            m_again->setFocus();
    });
    refresh();
}

void CheckPage::showFailed()
{
    if (QWidget* failed = m_steps->firstFailed())
        m_area->ensureWidgetVisible(failed);
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
