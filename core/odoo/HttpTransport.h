// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/Faults.h"
#include "core/odoo/TransportOptions.h"
#include "core/odoo/net/HttpClient.h"
#include "core/odoo/wire/ReplyDecoder.h"
#include "core/odoo/wire/WireLimits.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace op::odoo {

/// The HttpTransport class is what both protocols of Odoo have in common: requests with limits and statistics, the rule
/// of what may be sent again, the list of allowed methods, the sign-in that is kept, typed errors without secrets.
///
/// A pure read (by AllowedMethods.h) is sent once more when its connection broke before anything of the reply was used;
/// everything else, sign-in included, is one POST on the wire. The first call signs in; after a refusal it is not tried
/// again until authenticate() is called (wrong attempts count against a limit, odoo-rpc.md 1.1).
class HttpTransport : public OdooTransport
{
public:
    ~HttpTransport() override;

    [[nodiscard]] Result<qint64> authenticate(std::stop_token stop = {}) final;
    [[nodiscard]] CallStats lastCallStats() const final;
    [[nodiscard]] qint64 uid() const final { return m_uid; }
    [[nodiscard]] const OdooEndpoint& endpoint() const final { return m_endpoint; }

protected:
    /// One request to one of the server's addresses.
    struct Request
    {
        QString path;
        QString model;
        QString method; ///< for the log
        QByteArray body;
        QByteArray contentType;
        QList<std::pair<QByteArray, QByteArray>> headers;
        HttpVerb verb = HttpVerb::Post;
        CallKind kind = CallKind::Probe;
        bool pureRead = false;
    };
    /// Starts afresh and answers the decoder of the next attempt; its owner keeps it until exchange() has returned.
    using DecoderFactory = std::function<ReplyDecoder&(const WireLimits&)>;

    HttpTransport(OdooEndpoint endpoint, TransportOptions options);

    /// Asks the server who signs in; no fault of it may be left unjudged.
    [[nodiscard]] virtual Result<qint64> askUid(const std::stop_token& stop) = 0;
    /// Judges an answer to \a request whose status is not 200.
    [[nodiscard]] virtual Error statusError(const Request& request, const HttpAnswer& answer) const;

    /// Returns the request of \a call without address and body. MethodNotAllowed for what is not on the list.
    [[nodiscard]] static Result<Request> requestOf(const OdooCall& call);
    /// Sends \a request, once more where allowed; the last decoder that \a decoder answered then holds the whole reply.
    [[nodiscard]] Result<void> exchange(const Request& request, const DecoderFactory& decoder,
                                        const std::stop_token& stop);
    /// Makes a decoder for one attempt.
    template <class Decoder>
    using MakeDecoder = std::function<std::unique_ptr<Decoder>(const WireLimits&)>;
    /// Sends \a request as exchange() does and answers the decoder of the complete reply.
    template <class Decoder>
    [[nodiscard]] Result<std::unique_ptr<Decoder>> replyBy(const MakeDecoder<Decoder>& make, const Request& request,
                                                           const std::stop_token& stop)
    {
        std::unique_ptr<Decoder> decoder;
        OP_CHECK(exchange(
            request,
            [&](const WireLimits& limits) -> ReplyDecoder& {
                decoder = make(limits);
                return *decoder;
            },
            stop));
        return decoder;
    }
    /// Returns \a version when it is what Odoo answers to the question for its version, else OdooNotOdoo.
    [[nodiscard]] Result<OdooValue> checkedVersion(OdooValue version) const;
    /// Returns OdooNotOdoo because of \a error.
    [[nodiscard]] Error notOdoo(const Error& error) const;
    /// Signs in unless that has happened.
    [[nodiscard]] Result<void> signIn(const std::stop_token& stop);
    /// Asks the web client's list of databases; nothing when this server does not answer that question usably.
    [[nodiscard]] Result<std::optional<QStringList>> webDatabases(const std::stop_token& stop);
    [[nodiscard]] CallFacts facts(const Request& request, const HttpAnswer* answer) const;
    [[nodiscard]] Error clean(Error error) const;
    /// Returns the statistics of this thread's last call for a transport of its own.
    [[nodiscard]] static const CallStats& threadStats();

private:
    Result<qint64> authenticateLocked(const std::stop_token& stop); ///< with m_signIn held
    Result<HttpAnswer> send(const Request& request, const HttpSink& sink, const std::stop_token& stop);
    /// Returns what went wrong on the wire; nothing when a reply with status 200 is complete.
    [[nodiscard]] std::optional<Error> wireError(const Request& request, const HttpAnswer& answer) const;

    OdooEndpoint m_endpoint;
    TransportOptions m_options;
    quint64 m_number; ///< tells transports apart in the statistics of one thread
    std::atomic<qint64> m_uid{0};
    std::mutex m_signIn;
    std::optional<Error> m_refusedSignIn; ///< guarded by m_signIn
    HttpClient m_http;
};

} // namespace op::odoo
