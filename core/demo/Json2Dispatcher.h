// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/RpcDispatcher.h"

namespace op::demo {

/// What /json/2 reads from a request's headers, beside the usual.
struct Json2Headers
{
    QByteArray authorization; ///< "bearer KEY"
    QByteArray database;      ///< X-Odoo-Database
};

/// The Json2Dispatcher class answers what JSON-2 is made of, on the database of an RpcDispatcher: POST
/// /json/2/MODEL/METHOD and /web/version in the dialects from 19 on (a page with status 404 before), and the web
/// client's /web/webclient/version_info in all. May be called from several threads.
class Json2Dispatcher
{
public:
    explicit Json2Dispatcher(RpcDispatcher& dispatcher) : m_dispatcher(dispatcher) {}

    /// Returns whether a request for \a path belongs here.
    [[nodiscard]] static bool answers(const QByteArray& path);
    /// Counts the request and returns what befalls it.
    [[nodiscard]] RpcDispatcher::Plan plan(const QByteArray& path);
    /// Answers the request.
    [[nodiscard]] DemoReply handle(const QByteArray& path, const QByteArray& body, const Json2Headers& headers,
                                   const RpcDispatcher::Plan& plan);

private:
    [[nodiscard]] DemoReply answered(const QByteArray& path, const QByteArray& body, const Json2Headers& headers);
    [[nodiscard]] DemoReply called(const ModelCall& call, const Json2Headers& headers);

    RpcDispatcher& m_dispatcher;
};

} // namespace op::demo
