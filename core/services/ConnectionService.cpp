// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ConnectionService.h"

#include <QJsonDocument>

namespace op::services {
namespace {

Result<QString> completedAddress(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://")))
        text.prepend(QStringLiteral("https://"));
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return failure(ErrorCode::InvalidArgument, {typed});
    // a secret in an address would be stored and shown
    if (!url.userInfo().isEmpty())
        return failure(ErrorCode::InvalidArgument, {url.toString(QUrl::RemoveUserInfo)});
    // people paste what stands in the browser: /web, /odoo and what follows are pages of the client, not the server's
    // address
    QString path = url.path();
    for (const QString& page : {QStringLiteral("/web"), QStringLiteral("/odoo")})
        if (path == page || path.startsWith(page + u'/'))
            path.clear();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

// What a person typed, completed, or why it cannot be a connection.
Result<storage::Connection> checked(storage::Connection connection)
{
    OP_TRY(connection.url, completedAddress(connection.url));
    if (connection.transport != QLatin1String("xmlrpc"))
        return failure(ErrorCode::InvalidArgument, {connection.transport});
    return connection;
}

} // namespace

Result<storage::Connection> ConnectionService::add(storage::Connection connection)
{
    OP_TRY(connection, checked(std::move(connection)));
    OP_CHECK(m_office.connections().add(connection));
    return m_office.connections().get(connection.name);
}

Result<storage::Connection> ConnectionService::save(storage::Connection connection)
{
    OP_TRY(connection, checked(std::move(connection)));
    Result<storage::Connection> known = m_office.connections().get(connection.name);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known;
    OP_CHECK(known ? m_office.connections().update(connection) : m_office.connections().add(connection));
    return m_office.connections().get(connection.name);
}

Result<odoo::ConnectionReport> ConnectionService::tryOut(storage::Connection connection, const QString& secret,
                                                         const odoo::ConnectionTest::Callback& callback,
                                                         std::stop_token stop)
{
    OP_TRY(connection, checked(std::move(connection)));
    OP_TRY(const auto transport,
           secret.isEmpty() ? m_office.transport(connection) : m_office.transport(connection, secret));
    odoo::ConnectionTestOptions options;
    options.company = connection.company;
    return odoo::ConnectionTest(*transport, m_office.clock(), options).run(callback, stop);
}

Result<odoo::ConnectionReport> ConnectionService::test(const storage::Connection& connection,
                                                       const odoo::ConnectionTest::Callback& callback,
                                                       std::stop_token stop)
{
    OP_TRY(const odoo::ConnectionReport report, tryOut(connection, {}, callback, stop));
    if (report.profile)
        OP_CHECK(m_office.connections().saveProfile(connection.name, report.profile->version.text,
                                                    QJsonDocument::fromJson(report.profile->toJson()).object()));
    return report;
}

} // namespace op::services
