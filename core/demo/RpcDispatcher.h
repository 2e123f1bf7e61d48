// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoFaults.h"
#include "core/demo/DemoModels.h"

#include <QByteArray>

#include <chrono>
#include <mutex>

namespace op::demo {

/// What the server sends back for one request, and what goes wrong on the way.
struct DemoReply
{
    int status = 200;
    QByteArray contentType = "text/xml; charset=utf-8";
    QByteArray location; ///< header of a redirection
    QByteArray body;
    qsizetype sent = -1;               ///< bytes of the body that are sent before the connection closes; -1 = all
    bool drop = false;                 ///< the connection closes without a byte
    std::chrono::milliseconds wait{0}; ///< before the reply is sent
};

/// The RpcDispatcher class turns a request's body into the reply's: services common, db and object of /xmlrpc/2, and
/// the web client's database list. It holds the database; all of it may be called from several threads.
class RpcDispatcher
{
public:
    RpcDispatcher(DemoDatabase database, QString name);

    /// Returns how long the request has to wait before handle() is called for it, and plans its trouble.
    struct Plan
    {
        std::chrono::milliseconds wait{0};
        std::optional<DemoFaultRule> rule;
    };
    /// Counts the call in \a body and returns what befalls it.
    [[nodiscard]] Plan plan(const QByteArray& path, const QByteArray& body);
    /// Counts a call of \a method of \a model and returns what befalls it.
    [[nodiscard]] Plan planned(const QString& model, const QString& method);
    /// Answers the request.
    [[nodiscard]] DemoReply handle(const QByteArray& path, const QByteArray& body, const Plan& plan);

    /// Calls a method as the administrator, without the wire.
    [[nodiscard]] RpcAnswer<OdooValue> ask(const ModelCall& call);

    /// Calls a method as the user whose API key \a apiKey is; fault 3 where it is nobody's.
    [[nodiscard]] RpcAnswer<OdooValue> askWithKey(const QString& apiKey, const ModelCall& call);
    /// Returns what `common.version` answers.
    [[nodiscard]] RpcAnswer<OdooValue> version() const;

    /// Sets how long the dialect of 14 refuses every sign-in after the last of ten that were wrong; a minute at first.
    void setSignInCooldown(std::chrono::milliseconds length);
    /// Counts \a times wrong sign-ins.
    void failSignIns(int times);

    [[nodiscard]] DemoFaults& faults() { return m_faults; }
    [[nodiscard]] QString databaseName() const { return m_name; }
    [[nodiscard]] DemoDialect dialect() const { return m_database.dialect(); }

private:
    [[nodiscard]] RpcAnswer<OdooValue> common(const QString& method, const OdooList& params);
    [[nodiscard]] RpcAnswer<OdooValue> db(const QString& method, const OdooList& params);
    [[nodiscard]] RpcAnswer<OdooValue> object(const QString& method, const OdooList& params);
    /// Returns whether no sign-in is looked at now.
    [[nodiscard]] bool isCooling() const;
    /// Counts a sign-in of \a user (null: unknown) with \a password; returns whether it is right.
    bool signIn(const DemoUser* user, const QString& password);
    [[nodiscard]] DemoReply answered(const QByteArray& path, const QByteArray& body);

    std::mutex m_mutex; ///< guards the database
    DemoDatabase m_database;
    QString m_name;
    DemoFaults m_faults;
    int m_wrongSignIns = 0; ///< since the last right one
    std::chrono::steady_clock::time_point m_lastWrong;
    std::chrono::milliseconds m_cooldown = std::chrono::minutes(1);
};

} // namespace op::demo
