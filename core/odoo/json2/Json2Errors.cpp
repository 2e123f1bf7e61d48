// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/json2/Json2Errors.h"

#include "core/odoo/json2/JsonReplyDecoder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

/// The body of an error as Odoo writes it.
struct OdooError
{
    QString name; ///< of the exception's class, with its module
    QString message;
    QString traceback;
};

std::optional<OdooError> odooError(const QByteArray& body)
{
    const Result<OdooValue> value = decodeJson(body);
    if (!value || !value->member(u"name").isString() || value->member(u"message").isNil())
        return std::nullopt;
    return OdooError{value->member(u"name").toText(), value->member(u"message").toText().trimmed(),
                     value->member(u"debug").toText()};
}

/// Returns "class: text", as the last line of a traceback has it.
QString lineOf(const OdooError& error, QString exceptionClass)
{
    const QString builtin = u"builtins."_s;
    if (exceptionClass.startsWith(builtin))
        exceptionClass.remove(0, builtin.size());
    return exceptionClass + u": "_s + error.message;
}

/// "the model 'no.model' does not exist"; the method: "The method 'res.partner.nomethod' does not exist". Neither is
/// translated.
bool saysModelIsMissing(const QString& message, const QString& model)
{
    return !model.isEmpty() && message.contains(u"model '%1'"_s.arg(model));
}

Error judged(int status, const OdooError& error, const CallFacts& call)
{
    const QString detail = error.traceback.isEmpty() ? lineOf(error, error.name) : error.traceback;
    const bool isOdoos = error.name.startsWith(u"odoo."_s);
    if (status >= 500) {
        Error fault(ErrorCode::OdooFault, {lineOf(error, error.name)}, detail);
        fault.retryable = error.message.contains(u"could not serialize access");
        return withOpenOutcome(std::move(fault), call);
    }
    if (status == 401 || error.name.endsWith(u".AccessDenied"))
        return Error(ErrorCode::OdooAccessDenied, {error.message}, detail);
    if (status == 403)
        return Error(ErrorCode::OdooAccessError, {error.message}, detail);
    if (status == 404 && !isOdoos) {
        if (saysModelIsMissing(error.message, call.model))
            return Error(ErrorCode::OdooMissingModel, {call.model}, detail);
        // On XML-RPC this is an AttributeError: callers look for it.
        return Error(ErrorCode::OdooFault, {lineOf(error, u"AttributeError"_s)}, detail);
    }
    if (isOdoos)
        return Error(ErrorCode::OdooUserError, {error.message}, detail);
    // Arguments that the method does not have, a body that is no JSON.
    return Error(ErrorCode::OdooFault, {lineOf(error, error.name)}, detail);
}

/// Returns whether \a status says that the request was never looked into; others may stand in for an answer that came.
bool refusesUnread(int status)
{
    constexpr std::array refusals{401, 404, 405, 407, 411, 413, 414, 415, 417, 426, 431};
    return std::find(refusals.begin(), refusals.end(), status) != refusals.end();
}

} // namespace

Error errorFromJson2(int status, const QString& reason, const QString& target, const QByteArray& body,
                     const CallFacts& call)
{
    constexpr qsizetype longest = 2000;
    const bool redirects = status >= 300 && status < 400;
    if (redirects)
        return errorFromHttpStatus(status, reason, target, body, call);
    if (const std::optional<OdooError> error = odooError(body))
        return judged(status, *error, call);
    if (status == 404)
        return Error(ErrorCode::OdooUnknownDatabase, {call.database}, QString::fromUtf8(body.left(longest)));
    Error error = errorFromHttpStatus(status, reason, target, body, call);
    return refusesUnread(status) ? error : withOpenOutcome(std::move(error), call);
}

} // namespace op::odoo
