// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Newcomer.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace op::desktop {

using ui::WizardPage;

namespace {

/// A key ring that is not there, as on a machine without a secret service.
class NoKeyRing : public settings::MemorySecretStore
{
public:
    [[nodiscard]] Result<void> set(const QString&, const QString&) override
    {
        return failure(ErrorCode::SecretUnusable, {QStringLiteral("org.freedesktop.secrets")});
    }
};

} // namespace

Newcomer::Newcomer(const QString& folder, KeyRing keyRing, demo::DemoDialect dialect, demo::DemoWire wire)
    : m_server(dialect),
      m_parent(std::make_unique<QWidget>())
{
    if (!m_server.start(0, wire))
        qFatal("the newcomer's server does not start");
    services::DeskOptions options;
    options.folder = folder;
    if (keyRing == KeyRing::Present)
        options.office.secrets = std::make_shared<settings::MemorySecretStore>();
    else
        options.office.secrets = std::make_shared<NoKeyRing>();
    auto desk = services::Desk::open(options);
    if (!desk)
        qFatal("the newcomer's workspace cannot be opened");
    m_desk = std::move(*desk);
    connect(&m_timer, &QTimer::timeout, this, &Newcomer::step);
}

void Newcomer::plan(const char* model, const char* method, demo::DemoTrouble trouble, std::chrono::milliseconds wait)
{
    demo::DemoFaultRule rule;
    rule.model = QLatin1String(model);
    rule.method = QLatin1String(method);
    rule.trouble = trouble;
    rule.times = -1;
    rule.wait = wait;
    m_server.faults().add(rule);
}

void Newcomer::begin(const FirstSteps& steps)
{
    m_steps = steps;
    m_wizard = new ui::ConnectionWizard(*m_desk, m_notices, m_parent.get());
    m_wizard->open();
    m_timer.start(std::chrono::milliseconds(20));
}

bool Newcomer::isAtWork() const
{
    ui::WizardPresenter& presenter = m_wizard->presenter();
    const WizardPage page = presenter.page();
    return presenter.address().isLooking() || (page == WizardPage::Test && !presenter.check().hasRun())
        || (page == WizardPage::Sync && presenter.sync().isRunning());
}

bool Newcomer::hasArrived() const
{
    return m_wizard->presenter().page() == m_steps.last && m_done.contains(m_steps.last) && !isAtWork();
}

void Newcomer::step()
{
    const WizardPage page = m_wizard->presenter().page();
    if (m_done.contains(page) || isAtWork())
        return;
    auto* next = m_wizard->findChild<QPushButton*>(QStringLiteral("next"));
    act(page);
    if (page == m_steps.last && !m_steps.goesOn) {
        m_done.insert(page);
    } else if (next->isEnabled()) {
        m_done.insert(page);
        next->click();
    }
}

void Newcomer::act(WizardPage page)
{
    if (page == WizardPage::Address) {
        type("address", m_steps.address.isEmpty() ? m_server.url().toString() : m_steps.address);
    } else if (page == WizardPage::SignIn) {
        m_wizard->findChild<QComboBox*>(QStringLiteral("database"))->setEditText(m_steps.database);
        type("login", m_steps.login);
        type("secret", m_steps.secret);
    }
}

void Newcomer::type(const char* field, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* line = m_wizard->findChild<QLineEdit*>(QLatin1String(field));
    line->setFocus();
    line->selectAll();
    line->insert(text); // as typed: setText() counts as the program's doing
}

} // namespace op::desktop
