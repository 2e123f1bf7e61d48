// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/HttpTransport.h"
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"

namespace op::odoo {

/// The XmlRpcTransport class speaks XML-RPC on /xmlrpc/2, Odoo 12 to 21.
class XmlRpcTransport final : public HttpTransport
{
public:
    explicit XmlRpcTransport(OdooEndpoint endpoint, TransportOptions options = {});
    ~XmlRpcTransport() override;

    [[nodiscard]] TransportKind kind() const override { return TransportKind::XmlRpc; }
    [[nodiscard]] Result<OdooValue> version(std::stop_token stop = {}) override;
    [[nodiscard]] Result<bool> takesSignIns(std::stop_token stop = {}) override;
    [[nodiscard]] Result<QStringList> databases(std::stop_token stop = {}) override;
    [[nodiscard]] Result<OdooValue> call(const OdooCall& call, std::stop_token stop = {}) override;
    [[nodiscard]] Result<CallStats> callRows(const OdooCall& call, const QStringList& fields, const RowVisitor& visitor,
                                             std::stop_token stop = {}) override;

private:
    using Reply = std::unique_ptr<XmlRpcReplyDecoder>; ///< the decoder of a complete reply
    using MakeReply = MakeDecoder<XmlRpcReplyDecoder>;

    [[nodiscard]] Result<qint64> askUid(const std::stop_token& stop) override;
    /// Sends \a request and answers the decoder of the complete reply, fault or not.
    Result<Reply> replyTo(Request request, const MakeReply& make, const std::stop_token& stop);
    /// Sends a call of a service method without a model.
    Result<Reply> service(QStringView path, const QString& method, const OdooList& params, bool pureRead,
                          const std::stop_token& stop);
    /// Sends a call on execute_kw, signed in.
    Result<Reply> execute(const OdooCall& call, const MakeReply& decoder, const std::stop_token& stop);
};

} // namespace op::odoo
