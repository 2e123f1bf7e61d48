// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace op::settings {

/// What an administrator chose for one connection; ids are those of that connection's Odoo.
struct ConnectionSettings
{
    CompanyId defaultCompany;                     ///< used when a paper names none of ours
    QHash<QString, ProductId> chargeProducts;     ///< kind of charge ("freight", "handling", ...) -> product
    QHash<QString, UomId> unitAliases;            ///< unit as written, folded -> unit
    QHash<CompanyId, PickingTypeId> pickingTypes; ///< receipt type per company where there are several
    /// Company -> (matching::taxPresetName() -> purchase tax). A null tax means that such lines carry no tax; a preset
    /// that is absent is not mapped.
    QHash<CompanyId, QHash<QString, TaxId>> taxPresets;
    QString
        registerNumberField; ///< res.partner field that holds register numbers, e.g. "x_kvk"; empty = as the server has
    friend bool operator==(const ConnectionSettings&, const ConnectionSettings&) = default;
};

/// How long a call may stay without a byte in either direction before it is given up (the server computes in silence);
/// as a whole it may take several times that. The defaults are those of odoo::TransportOptions.
struct TimeoutSettings
{
    std::chrono::seconds connect{20};    ///< the first words with a server
    std::chrono::seconds quickCall{90};  ///< sign-in, look-ups
    std::chrono::seconds pageCall{300};  ///< a page of a sync
    std::chrono::seconds writeCall{240}; ///< `load`; afterwards the outcome is unknown
    std::chrono::seconds reading{60};    ///< one document in the reader process
    friend bool operator==(const TimeoutSettings&, const TimeoutSettings&) = default;
};

/// The settings of a workspace with their defaults, stored as JSON in it (storage::SettingsRepository).
struct WorkspaceSettings
{
    Decimal totalsTolerance{5, 2}; ///< absolute part of max(0.05, 0.1 %)
    Decimal totalsTolerancePercent{1, 1};
    qint64 documentSizeLimit = 64ll << 20; ///< bytes
    TimeoutSettings timeouts;
    QHash<QString, ConnectionSettings> connections; ///< by connection name

    /// Returns the settings of \a connection, the defaults when it has none.
    [[nodiscard]] ConnectionSettings of(const QString& connection) const { return connections.value(connection); }
    friend bool operator==(const WorkspaceSettings&, const WorkspaceSettings&) = default;
};

/// toJson() writes every member; settingsFromJson() takes what is there and defaults for the rest.
/// InvalidArgument (0: the member's path, 1: what is wrong with it) for a value of the wrong kind or outside its range;
/// unknown members are an error too, so that a typing mistake does not pass for a setting.
[[nodiscard]] QJsonObject toJson(const WorkspaceSettings& settings);
[[nodiscard]] Result<WorkspaceSettings> settingsFromJson(const QJsonObject& json);

} // namespace op::settings
