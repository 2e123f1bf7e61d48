// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/LimitFields.h"
#include "ui/settings/UnitAliases.h"
#include "ui/wizard/ChargeChoice.h"
#include "ui/wizard/ConnectionCheck.h"
#include "ui/wizard/TaxChoice.h"

namespace op::ui {

/// The SettingsPresenter class holds a copy of the settings while a person changes it: the numbers of the workspace,
/// and what belongs to one connection at a time. Nothing is stored before save(), and then all of it or nothing. What
/// happens to connections themselves (test, removal) happens at once. No widgets; GUI thread.
class SettingsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit SettingsPresenter(services::Desk& desk, QObject* parent = nullptr);

    /// Reads connections and settings anew; changes that were not saved are gone.
    void load();
    /// Reads the connections anew and keeps what was changed.
    void reloadConnections();
    [[nodiscard]] const QList<services::Desk::ConnectionInfo>& connections() const { return m_connections; }
    /// The connection whose settings are shown; empty while there is none.
    [[nodiscard]] const QString& selected() const { return m_selected; }
    [[nodiscard]] const storage::Connection* selectedConnection() const;
    void select(const QString& name);

    [[nodiscard]] LimitFields& limits() { return m_limits; }
    [[nodiscard]] CompanyChoice& companies() { return m_companies; }
    [[nodiscard]] TaxChoice& taxes() { return m_taxes; }
    [[nodiscard]] ChargeChoice& charges() { return m_charges; }
    [[nodiscard]] UnitAliases& units() { return m_units; }
    [[nodiscard]] ConnectionCheck& check() { return m_check; }
    /// Returns whether the selected connection has master data to choose from.
    [[nodiscard]] bool hasMasterData() const { return m_hasMasterData; }

    void testSelected();
    /// Removes the selected connection, its secret and its settings; cases, documents and history stay.
    void removeSelected();
    [[nodiscard]] bool canSave() const;
    void save();

Q_SIGNALS:
    void connectionsChanged();
    void changed();
    void failed(const op::Error& error);
    void saved();

private:
    void showSelected();
    void takeChoices();

    services::Desk& m_desk;
    QList<services::Desk::ConnectionInfo> m_connections;
    QString m_selected;
    settings::WorkspaceSettings m_settings;
    bool m_isLoaded = false;
    bool m_isSaving = false;
    bool m_hasMasterData = false;
    LimitFields m_limits;
    CompanyChoice m_companies;
    TaxChoice m_taxes;
    ChargeChoice m_charges;
    UnitAliases m_units;
    ConnectionCheck m_check;
};

} // namespace op::ui
