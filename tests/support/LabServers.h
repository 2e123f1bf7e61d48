// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooTransport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cstdio>

namespace op::test {

/// The LabServer struct is one running server of the lab (tests/lab/README.md).
struct LabServer
{
    int major = 0;
    odoo::OdooEndpoint technical; ///< Internal User + Purchase/User and nothing more
    odoo::OdooEndpoint admin;
    odoo::OdooEndpoint plain; ///< Internal User only
    QString company;          ///< name of the Dutch one
};

/// Returns the servers that run now; none where the lab cannot exist or was left out.
inline QList<LabServer> labServers()
{
    if (qEnvironmentVariableIntValue("ORDERPILOT_NO_LAB") != 0)
        return {};
    QString cache = qEnvironmentVariable("ORDERPILOT_LAB_CACHE");
    if (cache.isEmpty())
        cache =
            QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/orderpilot-lab");
    QFile file(QDir(cache).filePath(QStringLiteral("lab.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<LabServer> servers;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("servers")).toArray();
    for (const auto& entry : list) {
        const QJsonObject facts = entry.toObject();
        if (!facts.value(QStringLiteral("running")).toBool())
            continue;
        LabServer server;
        server.major = facts.value(QStringLiteral("major")).toInt();
        server.company = facts.value(QStringLiteral("company")).toString();
        const auto endpointOf = [&facts](const QString& user) {
            odoo::OdooEndpoint endpoint;
            endpoint.url = QUrl(facts.value(QStringLiteral("url")).toString());
            endpoint.database = facts.value(QStringLiteral("database")).toString();
            const QJsonObject who = facts.value(user).toObject();
            endpoint.login = who.value(QStringLiteral("login")).toString();
            endpoint.secret = who.value(QStringLiteral("password")).toString();
            return endpoint;
        };
        server.technical = endpointOf(QStringLiteral("technical"));
        server.admin = endpointOf(QStringLiteral("admin"));
        server.plain = endpointOf(QStringLiteral("plain"));
        servers.append(server);
    }
    return servers;
}

/// Returns the exit status of a test program that found no server: 77 says "not run" to ctest, 1 where the lab is
/// demanded.
inline int withoutLab()
{
    const bool demanded = qEnvironmentVariableIntValue("ORDERPILOT_REQUIRE_LAB") != 0;
    std::fputs(demanded ? "FAIL: the lab runs no server, and ORDERPILOT_REQUIRE_LAB is set\n"
                        : "SKIP: NOT RUN, the lab runs no server (./dev lab up)\n",
               stderr);
    return demanded ? 1 : 77;
}

} // namespace op::test
