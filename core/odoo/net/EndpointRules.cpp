// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/net/EndpointRules.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace op::odoo {

bool isLoopback(const QString& host)
{
    const QString name = host.toLower();
    return name == u"localhost" || name.endsWith(u".localhost") || QHostAddress(name).isLoopback();
}

Result<void> checkEndpoint(const OdooEndpoint& endpoint)
{
    const QString scheme = endpoint.url.scheme();
    if (!endpoint.url.isValid() || endpoint.url.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
        return failure(ErrorCode::InvalidArgument, {u"no address of an Odoo server: "_s + shownAddress(endpoint.url)});
    if (scheme == u"http" && !endpoint.allowInsecure && !isLoopback(endpoint.url.host()))
        return failure(ErrorCode::InsecureRefused, {shownAddress(endpoint.url)});
    return {};
}

QUrl endpointUrl(const OdooEndpoint& endpoint, QStringView path)
{
    QUrl url = endpoint.url;
    QString prefix = url.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix.append(path), QUrl::TolerantMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QString shownAddress(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Result<std::optional<QNetworkProxy>> proxyOf(const QString& setting)
{
    if (setting.isEmpty())
        return std::optional<QNetworkProxy>();
    if (setting == u"none")
        return std::optional(QNetworkProxy(QNetworkProxy::NoProxy));
    const QUrl url(setting, QUrl::StrictMode);
    const bool socks = url.scheme() == u"socks5" || url.scheme() == u"socks5h";
    if (!url.isValid() || url.host().isEmpty() || (!socks && url.scheme() != u"http"))
        return failure(ErrorCode::InvalidArgument, {u"no address of a proxy: "_s + shownAddress(url)});
    constexpr int socksPort = 1080;
    constexpr int httpPort = 8080;
    return std::optional(QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                                       static_cast<quint16>(url.port(socks ? socksPort : httpPort)),
                                       url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)));
}

} // namespace op::odoo
