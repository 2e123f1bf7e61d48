// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/HttpTransport.h"
#include "core/odoo/json2/JsonReplyDecoder.h"

namespace op::odoo {

/// The Json2Transport class speaks JSON-2, POST /json/2/<model>/<method>, of Odoo 19 and later.
///
/// The endpoint's secret has to be an API key. Callers see what XML-RPC would answer (json2/NamedArguments.h,
/// json2/Json2Errors.h). A server that is too old for JSON-2 answers OdooTooOld.
class Json2Transport final : public HttpTransport
{
public:
    explicit Json2Transport(OdooEndpoint endpoint, TransportOptions options = {});
    ~Json2Transport() override;

    [[nodiscard]] TransportKind kind() const override { return TransportKind::Json2; }
    /// Asks /web/version, and where that is not there (before 19) the web client's own question.
    [[nodiscard]] Result<OdooValue> version(std::stop_token stop = {}) override;
    /// Always true, unasked: 19 counts refused passwords, not keys.
    [[nodiscard]] Result<bool> takesSignIns(std::stop_token stop = {}) override;
    [[nodiscard]] Result<QStringList> databases(std::stop_token stop = {}) override;
    [[nodiscard]] Result<OdooValue> call(const OdooCall& call, std::stop_token stop = {}) override;
    [[nodiscard]] Result<CallStats> callRows(const OdooCall& call, const QStringList& fields, const RowVisitor& visitor,
                                             std::stop_token stop = {}) override;

private:
    using Reply = std::unique_ptr<JsonReplyDecoder>; ///< the decoder of a complete reply
    using MakeReply = MakeDecoder<JsonReplyDecoder>;

    /// Asks whose key it is, and whether that is the user who was named: a key says nothing about itself.
    [[nodiscard]] Result<qint64> askUid(const std::stop_token& stop) override;
    [[nodiscard]] Error statusError(const Request& request, const HttpAnswer& answer) const override;
    /// Sends a call once somebody is signed in.
    Result<Reply> executeSignedIn(const OdooCall& call, const MakeReply& make, const std::stop_token& stop);
    /// Sends a call, signed in or not.
    Result<Reply> execute(const OdooCall& call, const MakeReply& make, const std::stop_token& stop);
    /// Returns OdooTooOld in place of \a error where the server is too old to know /json/2.
    [[nodiscard]] Error forSignIn(Error error, const std::stop_token& stop);
};

} // namespace op::odoo
