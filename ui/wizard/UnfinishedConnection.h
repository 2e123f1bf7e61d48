// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op::ui {

/// What was typed into the wizard before it was cancelled; never the secret. Kept in a small file of the workspace's
/// folder until a connection is stored.
struct UnfinishedConnection
{
    QString address;
    bool plainAllowed = false;
    QString caFile;
    QString database;
    QString login;
    QString name;
    bool askAtEachStart = false;
    friend bool operator==(const UnfinishedConnection&, const UnfinishedConnection&) = default;

    [[nodiscard]] static QString path(const QString& workspaceFolder);
    /// Returns what was kept; empty values where nothing was, or where the file cannot be read.
    [[nodiscard]] static UnfinishedConnection load(const QString& workspaceFolder);
    void save(const QString& workspaceFolder) const;
    static void forget(const QString& workspaceFolder);
};

} // namespace op::ui
