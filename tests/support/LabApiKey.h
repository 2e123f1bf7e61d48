// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooTransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

namespace op::test {

/// The LabApiKey class makes an API key as a person does in the browser: signed in with the password, after the check
/// of identity (odoo-rpc.md 1.6). There is no way over XML-RPC. The steps are those of 19.
class LabApiKey
{
public:
    /// Returns a new key of \a endpoint's user; empty when a step failed, which is printed.
    static QString make(const odoo::OdooEndpoint& endpoint) { return LabApiKey(endpoint).run(); }

private:
    explicit LabApiKey(const odoo::OdooEndpoint& endpoint) : m_endpoint(endpoint)
    {
        m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }

    QString run()
    {
        const QJsonObject session = post(QStringLiteral("/web/session/authenticate"),
                                         {{QStringLiteral("db"), m_endpoint.database},
                                          {QStringLiteral("login"), m_endpoint.login},
                                          {QStringLiteral("password"), m_endpoint.secret}})
                                        .toObject();
        const QJsonValue uid = session.value(QStringLiteral("uid"));
        const QJsonObject wizard =
            call(QStringLiteral("res.users"), QStringLiteral("api_key_wizard"), {QJsonArray{uid}}).toObject();
        call(QStringLiteral("res.users.identitycheck"), QStringLiteral("run_check"),
             {QJsonArray{wizard.value(QStringLiteral("res_id"))}}, {{QStringLiteral("password"), m_endpoint.secret}});
        const QString description = QStringLiteral("res.users.apikeys.description");
        const QJsonValue id = call(description, QStringLiteral("create"),
                                   {QJsonObject{{QStringLiteral("name"), QStringLiteral("OrderPilot")},
                                                {QStringLiteral("duration"), QStringLiteral("1")}}});
        const QJsonArray ids = id.isArray() ? id.toArray() : QJsonArray{id};
        return call(description, QStringLiteral("make_key"), {ids})
            .toObject()
            .value(QStringLiteral("context"))
            .toObject()
            .value(QStringLiteral("default_key"))
            .toString();
    }

    QJsonValue call(const QString& model, const QString& method, const QJsonArray& arguments,
                    const QJsonObject& context = {})
    {
        return post(QStringLiteral("/web/dataset/call_kw/%1/%2").arg(model, method),
                    {{QStringLiteral("model"), model},
                     {QStringLiteral("method"), method},
                     {QStringLiteral("args"), arguments},
                     {QStringLiteral("kwargs"), QJsonObject{{QStringLiteral("context"), context}}}});
    }

    QJsonValue post(const QString& path, const QJsonObject& parameters)
    {
        QUrl url = m_endpoint.url;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const QJsonObject body{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                               {QStringLiteral("method"), QStringLiteral("call")},
                               {QStringLiteral("params"), parameters}};
        const std::unique_ptr<QNetworkReply> reply(manager().post(request, QJsonDocument(body).toJson()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(60'000))
            qWarning("%s: no answer", qPrintable(path));
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        if (!answer.contains(QStringLiteral("result")))
            qWarning("%s: %s", qPrintable(path), QJsonDocument(answer).toJson().left(1500).constData());
        return answer.value(QStringLiteral("result"));
    }

    QNetworkAccessManager& manager() { return m_manager; }

    odoo::OdooEndpoint m_endpoint;
    QNetworkAccessManager m_manager; ///< keeps the session's cookie
};

} // namespace op::test
