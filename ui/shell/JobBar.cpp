// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/JobBar.h"

#include "ui/style/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace op::ui {
namespace {

constexpr std::chrono::milliseconds blink{300};

} // namespace

QString jobText(const services::JobStatus& status)
{
    const QString step = QLocale().toString(std::min(status.done + 1, std::max(1, status.total)));
    const QString total = QLocale().toString(status.total);
    switch (status.kind) {
    case services::JobKind::Intake:
        return status.step.isEmpty()
            ? JobBar::tr("Taking in papers")
            : JobBar::tr("Taking in %1 (%2 of %3)", "file, step, steps").arg(status.step, step, total);
    case services::JobKind::Sync:
        return status.total == 0 ? JobBar::tr("Bringing in master data")
                                 : JobBar::tr("Bringing in master data (%1 of %2)").arg(step, total);
    case services::JobKind::Push:
        return status.step.isEmpty()
            ? JobBar::tr("Sending to Odoo")
            : JobBar::tr("Sending %1 to Odoo (%2 of %3)", "reference, step, steps").arg(status.step, step, total);
    case services::JobKind::ConnectionTest:
        return JobBar::tr("Trying the connection \"%1\" (%2 of %3)").arg(status.subject, step, total);
    }
    return {};
}

JobBar::JobBar(services::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)),
      m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("jobBar"));
    m_text->setObjectName(QStringLiteral("jobText"));
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_cancel->setIcon(icon(QStringLiteral("cancel")));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Stop this job"));
    m_cancel->setToolTip(tr("Stops where it is safe to stop; what is finished stays."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    hide();

    m_patience->setSingleShot(true);
    m_patience->setInterval(blink);
    connect(m_patience, &QTimer::timeout, this, &JobBar::update);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_desk.cancel(m_shownJob); });
    connect(&m_desk, &services::Desk::jobChanged, this, [this] {
        if (isVisible() || m_desk.runningJobs().isEmpty())
            update();
        else if (!m_patience->isActive())
            m_patience->start();
    });
}

void JobBar::update()
{
    const QList<services::JobStatus> jobs = m_desk.runningJobs();
    setVisible(!jobs.isEmpty());
    if (jobs.isEmpty()) {
        m_patience->stop();
        return;
    }
    const services::JobStatus& first = jobs.first();
    m_shownJob = first.id;
    const int others = static_cast<int>(jobs.size()) - 1;
    m_text->setText(others == 0 ? jobText(first) : tr("%1 and %n more", nullptr, others).arg(jobText(first)));
    m_progress->setRange(0, first.total);
    m_progress->setValue(first.done);
}

} // namespace op::ui
