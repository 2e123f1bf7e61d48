// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/SyncPage.h"

#include "ui/wizard/FirstSync.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/StepList.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {

SyncPage::SyncPage(FirstSync& sync, QWidget* parent) : WizardPageWidget(parent), m_sync(sync)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(tr("OrderPilot keeps a copy of vendors, products, prices and taxes on this machine, so "
                                   "that orders can be checked quickly and without a network."),
                                this));
    m_steps = new StepList(this);
    m_steps->setObjectName(QStringLiteral("syncSteps"));
    layout->addWidget(m_steps);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("syncProgress"));
    m_progress->setAccessibleName(tr("Progress of the master data"));
    layout->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* name, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        buttons->addWidget(made);
        return made;
    };
    m_ask = button(tr("As&k at each start"), "useSession",
                   tr("Uses the secret until OrderPilot is closed, and asks for it at the next start"));
    m_again = button(tr("Try a&gain"), "syncAgain", tr("Begins with these steps once more"));
    m_stop = button(tr("&Stop"), "stopSync", tr("Stops where it is safe; what was there before stays"));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);

    connect(m_ask, &QPushButton::clicked, this, &SyncPage::askAtEachStartWanted);
    connect(m_again, &QPushButton::clicked, this, &SyncPage::againWanted);
    connect(m_stop, &QPushButton::clicked, &m_sync, &FirstSync::stop);
    connect(&m_sync, &FirstSync::changed, this, &SyncPage::refresh);
    connect(&m_sync, &FirstSync::finished, this, [this] {
        if (QWidget* failed = m_steps->firstFailed())
            Q_EMIT attention(failed);
        if (isVisible() && !m_sync.isDone())
            focusFirst();
    });
    refresh();
}

void SyncPage::focusFirst()
{
    if (m_sync.isRunning())
        m_stop->setFocus();
    else if (m_sync.needsOtherPlace())
        m_ask->setFocus();
    else
        m_again->setFocus();
}

void SyncPage::refresh()
{
    m_steps->setRows(m_sync.rows());
    m_progress->setVisible(m_sync.isRunning());
    m_progress->setRange(0, m_sync.total());
    m_progress->setValue(m_sync.done());
    m_stop->setVisible(m_sync.isRunning());
    m_again->setVisible(!m_sync.isRunning() && !m_sync.isDone());
    m_ask->setVisible(!m_sync.isRunning() && m_sync.needsOtherPlace());
}

} // namespace op::ui
