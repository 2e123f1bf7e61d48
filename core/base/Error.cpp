// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace op {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::InvalidArgument:
        return QStringLiteral("invalid-argument");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::LimitExceeded:
        return QStringLiteral("limit-exceeded");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file-unreadable");
    case ErrorCode::FileTooLarge:
        return QStringLiteral("file-too-large");
    case ErrorCode::DocumentMalformed:
        return QStringLiteral("document-malformed");
    case ErrorCode::DocumentUnknown:
        return QStringLiteral("document-unknown");
    case ErrorCode::ReaderCrashed:
        return QStringLiteral("reader-crashed");
    case ErrorCode::ReaderTimedOut:
        return QStringLiteral("reader-timed-out");
    case ErrorCode::ReaderOutOfMemory:
        return QStringLiteral("reader-out-of-memory");
    case ErrorCode::ReaderProtocol:
        return QStringLiteral("reader-protocol");
    case ErrorCode::ReaderMissing:
        return QStringLiteral("reader-missing");
    case ErrorCode::ColumnsUnknown:
        return QStringLiteral("columns-unknown");
    case ErrorCode::MappingsAmbiguous:
        return QStringLiteral("mappings-ambiguous");
    case ErrorCode::HostNotFound:
        return QStringLiteral("host-not-found");
    case ErrorCode::ConnectionRefused:
        return QStringLiteral("connection-refused");
    case ErrorCode::ConnectionLost:
        return QStringLiteral("connection-lost");
    case ErrorCode::TimedOut:
        return QStringLiteral("timed-out");
    case ErrorCode::TlsFailed:
        return QStringLiteral("tls-failed");
    case ErrorCode::ProxyFailed:
        return QStringLiteral("proxy-failed");
    case ErrorCode::InsecureRefused:
        return QStringLiteral("insecure-refused");
    case ErrorCode::Redirected:
        return QStringLiteral("redirected");
    case ErrorCode::HttpStatus:
        return QStringLiteral("http-status");
    case ErrorCode::ReplyUnreadable:
        return QStringLiteral("reply-unreadable");
    case ErrorCode::ReplyTooLarge:
        return QStringLiteral("reply-too-large");
    case ErrorCode::OdooFault:
        return QStringLiteral("odoo-fault");
    case ErrorCode::OdooUserError:
        return QStringLiteral("odoo-user-error");
    case ErrorCode::OdooAccessDenied:
        return QStringLiteral("odoo-access-denied");
    case ErrorCode::OdooAccessError:
        return QStringLiteral("odoo-access-error");
    case ErrorCode::OdooUnknownDatabase:
        return QStringLiteral("odoo-unknown-database");
    case ErrorCode::OdooBadCredentials:
        return QStringLiteral("odoo-bad-credentials");
    case ErrorCode::OdooTooOld:
        return QStringLiteral("odoo-too-old");
    case ErrorCode::OdooNotOdoo:
        return QStringLiteral("odoo-not-odoo");
    case ErrorCode::OdooMissingModel:
        return QStringLiteral("odoo-missing-model");
    case ErrorCode::OdooMissingField:
        return QStringLiteral("odoo-missing-field");
    case ErrorCode::OdooMissingRight:
        return QStringLiteral("odoo-missing-right");
    case ErrorCode::OdooLoadRefused:
        return QStringLiteral("odoo-load-refused");
    case ErrorCode::OdooBusy:
        return QStringLiteral("odoo-busy");
    case ErrorCode::MethodNotAllowed:
        return QStringLiteral("method-not-allowed");
    case ErrorCode::OrderStands:
        return QStringLiteral("order-stands");
    case ErrorCode::DatabaseUnusable:
        return QStringLiteral("database-unusable");
    case ErrorCode::DatabaseTooNew:
        return QStringLiteral("database-too-new");
    case ErrorCode::DatabaseBusy:
        return QStringLiteral("database-busy");
    case ErrorCode::DatabaseFull:
        return QStringLiteral("database-full");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::SecretMissing:
        return QStringLiteral("secret-missing");
    case ErrorCode::SecretUnusable:
        return QStringLiteral("secret-unusable");
    }
    return QStringLiteral("internal");
}

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::SecretUnusable); ++i) {
        if (errorCodeName(static_cast<ErrorCode>(i)) == name)
            return static_cast<ErrorCode>(i);
    }
    return std::nullopt;
}

Error::Error(ErrorCode errorCode, QStringList errorArguments, QString errorDetail)
    : code(errorCode),
      arguments(std::move(errorArguments)),
      detail(std::move(errorDetail))
{}

Error Error::asRetryable() const
{
    Error copy = *this;
    copy.retryable = true;
    return copy;
}

Error Error::withUnknownEffect() const
{
    Error copy = *this;
    copy.remoteEffect = RemoteEffect::Unknown;
    return copy;
}

Error Error::causing(Error outer) const
{
    outer.cause = std::make_shared<const Error>(*this);
    return outer;
}

QString Error::toLogLine() const
{
    QString line = errorCodeName(code);
    if (!arguments.isEmpty())
        line += QStringLiteral(" [") + arguments.join(QStringLiteral("; ")) + u']';
    const QString firstLine = detail.section(u'\n', 0, 0);
    if (!firstLine.isEmpty())
        line += QStringLiteral(": ") + firstLine;
    return line;
}

} // namespace op
