// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/LoadAnswer.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

QStringList errorMessages(const OdooValue& answer)
{
    QStringList texts;
    for (const OdooValue& message : answer.member(u"messages").toList()) {
        const QString text = message.member(u"message").toText();
        // Warnings stand beside errors; only errors are the reason.
        if (!text.isEmpty() && message.member(u"type").toText() != u"warning")
            texts.append(text);
    }
    return texts;
}

/// The texts are PostgreSQL's own, wrapped by the server; 12 to 19 were seen (odoo-rpc.md 8.2).
bool tellsOfAnotherClient(const QStringList& messages)
{
    static const QStringView words[] = {u"could not serialize", u"deadlock", u"concurrent update", u"duplicate key"};
    for (const QString& message : messages) {
        for (QStringView word : words) {
            if (message.contains(word, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

/// `load` writes the external id beside the record; rights of one's own making may forbid just that.
bool refusesExternalIds(const QStringList& messages)
{
    return !messages.filter(u"(ir.model.data)"_s).isEmpty();
}

LoadAnswer judgeValue(const OdooValue& answer)
{
    const OdooValue& ids = answer.member(u"ids");
    if (ids.isList() && ids.toList().size() == 1 && ids.at(0).isInt() && ids.at(0).toInt() > 0)
        return {LoadVerdict::Stored, ids.at(0).toInt(), {}};
    if (ids.isBool() && !ids.toBool()) {
        const QStringList messages = errorMessages(answer);
        const bool busy = tellsOfAnotherClient(messages);
        Error error(busy ? ErrorCode::OdooBusy : ErrorCode::OdooLoadRefused, {messages.join(u'\n')});
        error.retryable = busy;
        if (!busy && refusesExternalIds(messages))
            return {LoadVerdict::NotAllowed, 0, error};
        return {busy ? LoadVerdict::Busy : LoadVerdict::Refused, 0, error};
    }
    return {LoadVerdict::Unknown, 0,
            Error(ErrorCode::ReplyUnreadable, {u"load named no single id"_s}).withUnknownEffect()};
}

} // namespace

bool isFaultOfClass(const Error& error, QStringView exceptionClass)
{
    if (error.code != ErrorCode::OdooFault || error.arguments.isEmpty())
        return false;
    const QStringView line = QStringView(error.arguments.first()).trimmed();
    return line.startsWith(exceptionClass) && line.mid(exceptionClass.size()).startsWith(u':');
}

LoadAnswer judgeLoad(const Result<OdooValue>& reply)
{
    if (reply)
        return judgeValue(*reply);
    const Error& error = reply.error();
    switch (error.code) {
    case ErrorCode::OdooAccessError:
        return {LoadVerdict::NotAllowed, 0, error};
    case ErrorCode::OdooFault:
        // "The method 'purchase.order.load' does not exist" (19), "... has no attribute 'load'" (14)
        if (isFaultOfClass(error, u"AttributeError") && error.arguments.first().contains(u"load"))
            return {LoadVerdict::NotAllowed, 0, error};
        return {LoadVerdict::FailedInside, 0, error};
    default:
        return {error.remoteEffect == RemoteEffect::None ? LoadVerdict::Refused : LoadVerdict::Unknown, 0, error};
    }
}

} // namespace op::odoo
