// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ConnectionAddress.h"

#include "core/odoo/net/EndpointRules.h"

#include <QUrl>

namespace op::services {

Result<ServerAddress> completedAddress(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://"))) {
        // a server on this machine seldom speaks TLS
        const bool isHere = odoo::isLoopback(QUrl(QStringLiteral("http://") + text, QUrl::StrictMode).host());
        text.prepend(isHere ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    QUrl url(text, QUrl::StrictMode);
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    if (!url.isValid() || (!isEncrypted && url.scheme() != QLatin1String("http")) || url.host().isEmpty())
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
    return ServerAddress{url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment), url.host(), isEncrypted,
                         odoo::isLoopback(url.host())};
}

} // namespace op::services
