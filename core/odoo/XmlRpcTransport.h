// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/Faults.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/net/HttpClient.h"

#include <array>
#include <atomic>
#include <mutex>

namespace op::odoo {

/// The CallLimits struct bounds one call: time in milliseconds, size in bytes after decompression.
struct CallLimits
{
    std::chrono::milliseconds idle;  ///< without a byte in either direction; the server computes in silence
    std::chrono::milliseconds total; ///< from start to end
    qint64 replyBytes;
};

/// The TransportOptions struct holds the limits of each CallKind; the defaults are odoo-rpc.md 7.3's with room.
struct TransportOptions
{
    static constexpr qint64 mebibyte = 1024 * 1024;
    CallLimits probe{std::chrono::seconds(20), std::chrono::seconds(30), 64 * mebibyte};
    CallLimits read{std::chrono::seconds(90), std::chrono::seconds(180), 64 * mebibyte};
    CallLimits bulkRead{std::chrono::seconds(300), std::chrono::seconds(1800), 512 * mebibyte};
    CallLimits write{std::chrono::seconds(240), std::chrono::seconds(300), 64 * mebibyte};

    [[nodiscard]] const CallLimits& of(CallKind kind) const;
};

/// The XmlRpcTransport class speaks XML-RPC on /xmlrpc/2, Odoo 12 to 21.
///
/// A pure read (by AllowedMethods.h) is sent once more when its connection broke before anything of the reply was used;
/// everything else, sign-in included, is one POST on the wire. The first call signs in; after False it is not tried
/// again until authenticate() is called (wrong attempts count against a limit, odoo-rpc.md 1.1).
class XmlRpcTransport final : public OdooTransport
{
public:
    explicit XmlRpcTransport(OdooEndpoint endpoint, TransportOptions options = {});
    ~XmlRpcTransport() override;

    [[nodiscard]] Result<OdooValue> version(std::stop_token stop = {}) override;
    [[nodiscard]] Result<qint64> authenticate(std::stop_token stop = {}) override;
    [[nodiscard]] Result<bool> takesSignIns(std::stop_token stop = {}) override;
    [[nodiscard]] Result<QStringList> databases(std::stop_token stop = {}) override;
    [[nodiscard]] Result<OdooValue> call(const OdooCall& call, std::stop_token stop = {}) override;
    [[nodiscard]] Result<CallStats> callRows(const OdooCall& call, const QStringList& fields, const RowVisitor& visitor,
                                             std::stop_token stop = {}) override;
    [[nodiscard]] CallStats lastCallStats() const override;
    [[nodiscard]] qint64 uid() const override { return m_uid; }
    [[nodiscard]] const OdooEndpoint& endpoint() const override { return m_endpoint; }

private:
    struct Request;
    /// Makes a decoder for one attempt.
    using DecoderFactory = std::function<std::unique_ptr<XmlRpcReplyDecoder>(const XmlRpcLimits&)>;

    /// Sends \a request, once more where allowed, and answers the decoder of the complete reply, fault or not.
    Result<std::unique_ptr<XmlRpcReplyDecoder>> exchange(const Request& request, const DecoderFactory& decoder,
                                                         const std::stop_token& stop);
    /// Sends a call of a service method without a model.
    Result<std::unique_ptr<XmlRpcReplyDecoder>> service(QStringView path, const QString& method, const OdooList& params,
                                                        bool pureRead, const std::stop_token& stop);
    /// Sends a call on execute_kw, signed in.
    Result<std::unique_ptr<XmlRpcReplyDecoder>> execute(const OdooCall& call, const DecoderFactory& decoder,
                                                        const std::stop_token& stop);
    Result<qint64> authenticateLocked(const std::stop_token& stop); ///< with m_signIn held
    Result<void> signIn(const std::stop_token& stop);
    Result<qint64> askUid(const std::stop_token& stop);
    /// Asks the web client's list; nothing when this server does not answer that question usably.
    Result<std::optional<QStringList>> webDatabases(const std::stop_token& stop);
    Result<HttpAnswer> send(const Request& request, const HttpSink& sink, const std::stop_token& stop);
    [[nodiscard]] CallFacts facts(const Request& request, const HttpAnswer* answer) const;
    /// Returns what went wrong on the wire; nothing when a reply with status 200 is complete.
    [[nodiscard]] std::optional<Error> wireError(const Request& request, const HttpAnswer& answer) const;
    [[nodiscard]] Error clean(Error error) const;

    OdooEndpoint m_endpoint;
    TransportOptions m_options;
    quint64 m_number; ///< tells transports apart in the statistics of one thread
    std::atomic<qint64> m_uid{0};
    std::mutex m_signIn;
    std::optional<Error> m_refusedSignIn; ///< guarded by m_signIn
    HttpClient m_http;
};

} // namespace op::odoo
