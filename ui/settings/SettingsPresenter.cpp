// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPresenter.h"

#include "core/services/desk/Deliver.h"

namespace op::ui {

SettingsPresenter::SettingsPresenter(services::Desk& desk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_charges(desk),
      m_check(desk)
{
    connect(&m_limits, &LimitFields::changed, this, &SettingsPresenter::changed);
    connect(&m_units, &UnitAliases::changed, this, &SettingsPresenter::changed);
    connect(&m_check, &ConnectionCheck::changed, this, &SettingsPresenter::changed);
    m_limits.load(m_settings);
    load();
}

void SettingsPresenter::load()
{
    services::deliver(m_desk.settings(), this, [this](const Result<settings::WorkspaceSettings>& settings) {
        if (!settings) {
            Q_EMIT failed(settings.error());
            return;
        }
        m_settings = *settings;
        m_isLoaded = true;
        m_limits.load(m_settings);
        m_selected.clear(); // what is chosen for it is read anew
        reloadConnections();
    });
}

void SettingsPresenter::reloadConnections()
{
    services::deliver(m_desk.connections(), this,
                      [this](const Result<QList<services::Desk::ConnectionInfo>>& connections) {
                          if (!connections) {
                              Q_EMIT failed(connections.error());
                              return;
                          }
                          m_connections = *connections;
                          Q_EMIT connectionsChanged();
                          if (!selectedConnection())
                              select(m_connections.isEmpty() ? QString() : m_connections.first().connection.name);
                          Q_EMIT changed();
                      });
}

const storage::Connection* SettingsPresenter::selectedConnection() const
{
    for (const services::Desk::ConnectionInfo& info : m_connections)
        if (info.connection.name == m_selected)
            return &info.connection;
    return nullptr;
}

void SettingsPresenter::select(const QString& name)
{
    if (m_selected == name)
        return;
    takeChoices();
    m_selected = name;
    m_check.reset();
    showSelected();
    Q_EMIT changed();
}

void SettingsPresenter::showSelected()
{
    const auto show = [this](const masterdata::SnapshotPtr& snapshot) {
        const settings::ConnectionSettings chosen = m_settings.of(m_selected);
        m_companies.load(snapshot, chosen);
        m_taxes.load(snapshot, chosen);
        m_charges.load(m_selected, snapshot, chosen);
        m_units.load(snapshot, chosen);
        m_hasMasterData = snapshot && !snapshot->data().companies.empty();
        Q_EMIT changed();
    };
    show(nullptr); // nothing of another connection stays in sight
    if (m_selected.isEmpty())
        return;
    services::deliver(m_desk.snapshot(m_selected), this,
                      [this, show, name = m_selected](const Result<masterdata::SnapshotPtr>& snapshot) {
                          if (name == m_selected && snapshot && !(*snapshot)->data().companies.empty())
                              show(*snapshot);
                      });
}

void SettingsPresenter::takeChoices()
{
    if (m_selected.isEmpty() || !m_hasMasterData)
        return;
    settings::ConnectionSettings& chosen = m_settings.connections[m_selected];
    m_companies.apply(chosen);
    m_taxes.apply(chosen);
    m_charges.apply(chosen);
    if (m_units.isValid())
        m_units.apply(chosen);
}

void SettingsPresenter::testSelected()
{
    const storage::Connection* stored = selectedConnection();
    if (!stored)
        return;
    storage::Connection connection = *stored;
    if (connection.company.isNull())
        connection.company = m_companies.defaultCompany();
    m_check.start(connection, {});
}

void SettingsPresenter::removeSelected()
{
    const QString name = m_selected;
    if (name.isEmpty())
        return;
    m_check.reset();
    services::deliver(m_desk.removeConnection(name), this, [this, name](const Result<void>& removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
        // ids of one database mean nothing to a later connection of the same name
        services::deliver(m_desk.settings(), this, [this, name](const Result<settings::WorkspaceSettings>& current) {
            m_hasMasterData = false;
            m_settings.connections.remove(name);
            if (!current)
                return;
            settings::WorkspaceSettings settings = *current;
            settings.connections.remove(name);
            services::deliver(m_desk.saveSettings(settings), this, [this](const Result<void>& saved) {
                if (!saved)
                    Q_EMIT failed(saved.error());
                reloadConnections();
            });
        });
    });
}

bool SettingsPresenter::canSave() const
{
    return m_isLoaded && !m_isSaving && m_limits.isValid() && m_units.isValid();
}

void SettingsPresenter::save()
{
    if (!canSave())
        return;
    takeChoices();
    m_limits.apply(m_settings);
    // the same door through which the stored ones are read: what it refuses is not stored
    const auto checked = settings::settingsFromJson(settings::toJson(m_settings));
    if (!checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    m_isSaving = true;
    Q_EMIT changed();
    services::deliver(m_desk.saveSettings(m_settings), this, [this](const Result<void>& result) {
        m_isSaving = false;
        if (result)
            Q_EMIT saved();
        else
            Q_EMIT failed(result.error());
        Q_EMIT changed();
    });
}

} // namespace op::ui
