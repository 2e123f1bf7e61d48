// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"

#include <QNetworkReply>

namespace op::odoo {

/// The CallFacts struct is what has to be known of a call to judge its failure.
struct CallFacts
{
    QString address; ///< of the server, without user and password
    QString host;
    QString database;
    QString model;            ///< empty for the services
    bool pureRead = true;     ///< by the list of allowed methods
    bool behindProxy = false; ///< one was chosen for this connection
    bool bodyLeft = true;     ///< at least one byte of the request's body was handed to the network
};

// Each function below answers a typed Error after odoo-rpc.md 1.4 and 1.5: remoteEffect None is *proof* that nothing
// was stored, retryable says that the same call may be made again later without a person.

/// Judges a fault in a reply.
[[nodiscard]] Error errorFromFault(const XmlRpcFault& fault, const CallFacts& call);
/// Judges a fault in the answer to a sign-in: it also tells an unknown database.
[[nodiscard]] Error errorFromSignInFault(const XmlRpcFault& fault, const CallFacts& call);
/// Returns whether \a fault says that the server takes no sign-ins for a while.
[[nodiscard]] bool saysTooManySignIns(const XmlRpcFault& fault);
/// Judges an HTTP status other than 200; \a target is the address of a redirect, \a body the start of the reply.
[[nodiscard]] Error errorFromHttpStatus(int status, const QString& reason, const QString& target,
                                        const QByteArray& body, const CallFacts& call);
/// Judges a failure of the connection; \a reason is the library's own text.
[[nodiscard]] Error errorFromNetwork(QNetworkReply::NetworkError code, const QString& reason, const CallFacts& call);
/// Returns \a error with the remote effect that an answer which broke off, never came or made no sense leaves behind.
[[nodiscard]] Error withOpenOutcome(Error error, const CallFacts& call);

/// Returns the line of a Python traceback that names the exception, "class: text"; the last line of any other text.
[[nodiscard]] QString exceptionLine(const QString& traceback);

/// Returns \a error without \a secret in any of its texts, causes included.
[[nodiscard]] Error withoutSecret(Error error, const QString& secret);

} // namespace op::odoo
