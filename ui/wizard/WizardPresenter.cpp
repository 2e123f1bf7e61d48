// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/WizardPresenter.h"

#include "core/services/desk/Deliver.h"
#include "ui/wizard/UnfinishedConnection.h"

namespace op::ui {

using SecretPlace = services::Desk::SecretPlace;

WizardPresenter::WizardPresenter(services::Desk& desk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_address(desk),
      m_check(desk),
      m_sync(desk),
      m_charges(desk)
{
    const UnfinishedConnection kept = UnfinishedConnection::load(desk.folder());
    m_address.setTyped(kept.address);
    m_address.setPlainAllowed(kept.plainAllowed);
    m_address.setCaFile(kept.caFile);
    m_signIn.setDatabase(kept.database);
    m_signIn.setLogin(kept.login);
    m_signIn.setName(kept.name);
    m_signIn.setPlace(kept.askAtEachStart ? SecretPlace::Session : SecretPlace::KeyRing);

    connect(&m_address, &AddressStep::changed, this, [this] {
        m_check.reset(); // what was tested was another connection
        Q_EMIT changed();
    });
    connect(&m_signIn, &SignInStep::changed, this, [this] {
        m_check.reset();
        Q_EMIT changed();
    });
    connect(&m_address, &AddressStep::answered, this, [this] {
        m_signIn.setServer(m_address.databases(), m_address.majorVersion());
        if (m_page == WizardPage::Address)
            show(WizardPage::SignIn);
    });
    connect(&m_check, &ConnectionCheck::changed, this, &WizardPresenter::changed);
    connect(&m_sync, &FirstSync::changed, this, &WizardPresenter::changed);
    connect(&m_sync, &FirstSync::finished, this, [this] {
        if (m_sync.isSecretKept()) {
            m_signIn.forgetSecret();
            m_signIn.setExisting(storedName()); // whoever goes back now changes this one
        }
        if (m_sync.isDone())
            loadChoices();
        Q_EMIT changed();
    });
    connect(&m_companies, &CompanyChoice::changed, this, &WizardPresenter::changed);

    services::deliver(m_desk.connections(), this,
                      [this](const Result<QList<services::Desk::ConnectionInfo>>& connections) {
                          QSet<QString> names;
                          if (connections)
                              for (const services::Desk::ConnectionInfo& info : *connections)
                                  names.insert(info.connection.name);
                          m_signIn.setTakenNames(names);
                      });
}

void WizardPresenter::edit(const storage::Connection& connection)
{
    m_original = connection;
    m_address.setTyped(connection.url);
    m_address.setPlainAllowed(connection.plainHttpAllowed);
    m_address.setCaFile(connection.caFile);
    m_signIn.setDatabase(connection.database);
    m_signIn.setLogin(connection.login);
    m_signIn.setExisting(connection.name);
    m_signIn.setJson2(connection.transport == odoo::transportName(odoo::TransportKind::Json2));
}

QString WizardPresenter::title(WizardPage page)
{
    switch (page) {
    case WizardPage::Address:
        return tr("Server address");
    case WizardPage::SignIn:
        return tr("Database and sign-in");
    case WizardPage::Test:
        return tr("Test");
    case WizardPage::Sync:
        return tr("Master data");
    case WizardPage::Company:
        return tr("Company and receipts");
    case WizardPage::Taxes:
        return tr("Dutch taxes");
    case WizardPage::Charges:
        return tr("Charges");
    case WizardPage::Done:
        return tr("Done");
    }
    return {};
}

bool WizardPresenter::canGoNext() const
{
    switch (m_page) {
    case WizardPage::Address:
        return m_address.isComplete() && !m_address.isLooking();
    case WizardPage::SignIn:
        return m_signIn.isComplete() && waitSeconds() == 0;
    case WizardPage::Test:
        return m_check.hasPassed() && !m_check.isRunning();
    case WizardPage::Sync:
        return m_sync.isDone() && m_hasChoices;
    case WizardPage::Company:
        return m_companies.problem().isEmpty() && !m_isSaving;
    case WizardPage::Taxes:
    case WizardPage::Charges:
        return !m_isSaving;
    case WizardPage::Done:
        return true;
    }
    return false;
}

bool WizardPresenter::canGoBack() const
{
    switch (m_page) {
    case WizardPage::Address:
        return false;
    case WizardPage::SignIn:
    case WizardPage::Test:
        return true;
    case WizardPage::Sync:
        return !m_sync.isRunning() && !m_sync.isDone();
    case WizardPage::Company: // the connection is stored: it is changed in the settings
    case WizardPage::Done:
        return false;
    case WizardPage::Taxes:
    case WizardPage::Charges:
        return !m_isSaving;
    }
    return false;
}

storage::Connection WizardPresenter::connection() const
{
    storage::Connection connection = m_original;
    m_address.describe(connection);
    m_signIn.describe(connection);
    return connection;
}

int WizardPresenter::waitSeconds() const
{
    return m_check.waitSeconds(connection());
}

void WizardPresenter::next()
{
    if (!canGoNext())
        return;
    switch (m_page) {
    case WizardPage::Address:
        if (m_address.hasAnswered())
            show(WizardPage::SignIn);
        else
            m_address.look();
        break;
    case WizardPage::SignIn:
        show(WizardPage::Test);
        if (!m_check.hasPassed())
            test();
        break;
    case WizardPage::Test:
        show(WizardPage::Sync);
        startSync();
        break;
    case WizardPage::Sync:
        show(WizardPage::Company);
        break;
    case WizardPage::Company:
        saveChoices(WizardPage::Taxes);
        break;
    case WizardPage::Taxes:
        saveChoices(WizardPage::Charges);
        break;
    case WizardPage::Charges:
        saveChoices(WizardPage::Done);
        break;
    case WizardPage::Done:
        Q_EMIT finished();
        break;
    }
}

void WizardPresenter::back()
{
    if (!canGoBack())
        return;
    if (m_page == WizardPage::Test)
        m_check.stop();
    show(static_cast<WizardPage>(static_cast<int>(m_page) - 1));
}

void WizardPresenter::show(WizardPage page)
{
    m_page = page;
    Q_EMIT pageChanged(page);
    Q_EMIT changed();
}

void WizardPresenter::test()
{
    m_check.start(connection(), m_signIn.secret());
}

void WizardPresenter::startSync()
{
    m_hasChoices = false;
    m_sync.start(connection(), m_signIn.secret(), m_signIn.place());
}

void WizardPresenter::askAtEachStart()
{
    m_signIn.setPlace(SecretPlace::Session);
    m_sync.askAtEachStart(m_signIn.secret());
}

void WizardPresenter::loadChoices()
{
    UnfinishedConnection::forget(m_desk.folder());
    services::deliver(m_desk.settings(), this, [this](const Result<settings::WorkspaceSettings>& settings) {
        if (!settings) {
            Q_EMIT failed(settings.error());
            return;
        }
        const settings::ConnectionSettings chosen = settings->of(storedName());
        m_companies.load(m_sync.snapshot(), chosen);
        m_taxes.load(m_sync.snapshot(), chosen);
        m_charges.load(storedName(), m_sync.snapshot(), chosen);
        m_hasChoices = true;
        Q_EMIT changed();
    });
}

void WizardPresenter::saveChoices(WizardPage then)
{
    m_isSaving = true;
    Q_EMIT changed();
    const auto done = [this, then](const Result<void>& result) {
        m_isSaving = false;
        if (result)
            show(then);
        else
            Q_EMIT failed(result.error());
        Q_EMIT changed();
    };
    services::deliver(m_desk.settings(), this, [this, done](const Result<settings::WorkspaceSettings>& current) {
        if (!current)
            return done(failure(current.error()));
        settings::WorkspaceSettings settings = *current;
        settings::ConnectionSettings& chosen = settings.connections[storedName()];
        const bool otherCompany = chosen.defaultCompany != m_companies.defaultCompany();
        m_companies.apply(chosen);
        if (otherCompany)
            m_taxes.setCompany(chosen.defaultCompany);
        m_taxes.apply(chosen);
        m_charges.apply(chosen);
        services::deliver(m_desk.saveSettings(settings), this, done);
    });
}

void WizardPresenter::remember() const
{
    UnfinishedConnection kept;
    kept.address = m_address.typed();
    kept.plainAllowed = m_address.plainAllowed();
    kept.caFile = m_address.caFile();
    kept.database = m_signIn.database();
    kept.login = m_signIn.login();
    kept.name = m_signIn.name() == m_signIn.database().trimmed() ? QString() : m_signIn.name();
    kept.askAtEachStart = m_signIn.place() == SecretPlace::Session;
    kept.save(m_desk.folder());
}

void WizardPresenter::cancel()
{
    m_address.stop();
    m_check.stop();
    m_sync.stop();
    if (!isEditing() && !m_sync.isStored())
        remember();
    m_signIn.forgetSecret();
}

} // namespace op::ui
