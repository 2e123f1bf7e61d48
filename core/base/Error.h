// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace op {

/// The ErrorCode enumeration names every kind of expected trouble. It chooses wording and action; it is never shown
/// itself. New kinds are added at the end of their group; errorCodeName() must know each of them.
enum class ErrorCode {
    // general
    Internal,        ///< a broken assumption; a bug of ours
    Cancelled,       ///< the person or the program asked to stop
    InvalidArgument, ///< argument 0: what was wrong
    NotFound,        ///< argument 0: what was looked for
    LimitExceeded,   ///< argument 0: which limit, argument 1: its value

    // files and documents
    FileUnreadable,    ///< argument 0: path, argument 1: reason of the system
    FileTooLarge,      ///< argument 0: path, argument 1: limit in bytes
    DocumentMalformed, ///< argument 0: file, argument 1: place, argument 2: what is wrong there
    DocumentUnknown,   ///< argument 0: file; no reader knows it
    ReaderCrashed,     ///< argument 0: file, argument 1: signal or exit status
    ReaderTimedOut,    ///< argument 0: file, argument 1: seconds
    ReaderOutOfMemory, ///< argument 0: file, argument 1: limit in bytes
    ReaderProtocol,    ///< argument 0: file; the reader's answer could not be understood
    ReaderMissing,     ///< argument 0: where the program was looked for
    ColumnsUnknown,    ///< argument 0: file, argument 1: how many columns; a table without a heading that is known
    MappingsAmbiguous, ///< argument 0: file, argument 1: names of the mappings that fit

    // network, below Odoo
    HostNotFound,      ///< argument 0: host
    ConnectionRefused, ///< argument 0: host and port
    ConnectionLost,    ///< the connection broke while a call was under way
    TimedOut,          ///< argument 0: seconds
    TlsFailed,       ///< argument 0: reason of the TLS library, argument 1: SHA-256 of the refused certificate, if any
    ProxyFailed,     ///< argument 0: reason
    InsecureRefused, ///< argument 0: address; plain http to a host that is not loopback
    Redirected,      ///< argument 0: new address; POSTs are never redirected silently
    HttpStatus,      ///< argument 0: status, argument 1: reason phrase
    ReplyUnreadable, ///< argument 0: what was wrong in the reply
    ReplyTooLarge,   ///< argument 0: limit in bytes

    // Odoo
    OdooFault,           ///< fault 1: unexpected on the server's side; argument 0: last traceback line
    OdooUserError,       ///< fault 2: the server refused for a business reason; argument 0: its text
    OdooAccessDenied,    ///< fault 3: password, key, uid or cooldown
    OdooAccessError,     ///< fault 4: rights or record rules; argument 0: its text
    OdooUnknownDatabase, ///< argument 0: database
    OdooBadCredentials,  ///< authenticate answered False; argument 0: login
    OdooTooOld,          ///< argument 0: version; 12 is the oldest spoken to
    OdooNotOdoo,         ///< argument 0: address; something else answers there
    OdooMissingModel,    ///< argument 0: model; a module is not installed
    OdooMissingField,    ///< argument 0: model, argument 1: field
    OdooMissingRight,    ///< argument 0: model, argument 1: operation
    OdooLoadRefused,     ///< `load` answered ids False; argument 0: messages
    OdooBusy, ///< `load` answered serialization, deadlock, concurrent update or duplicate key: another client is at it
    MethodNotAllowed, ///< argument 0: model.method; it is not on our list of callable methods
    OrderStands,      ///< argument 0: name; the order that was to be sent once more is there, and not cancelled

    // storage
    DatabaseUnusable, ///< argument 0: path, argument 1: reason
    DatabaseTooNew,   ///< argument 0: found version, argument 1: known version
    DatabaseBusy,     ///< another process holds the lock longer than we wait
    DatabaseFull,     ///< no space left
    Conflict,         ///< somebody else changed the same thing meanwhile; argument 0: what

    // settings and secrets
    SecretMissing,  ///< argument 0: connection name
    SecretUnusable, ///< argument 0: reason (no key ring, file readable by others)
};

/// Returns the stable, untranslated word for \a code as used in logs and in `--json`.
QString errorCodeName(ErrorCode code);
/// Returns the code whose word is \a name, std::nullopt for an unknown word.
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);

/// What is proven about the remote side after a failed call that could have written something.
enum class RemoteEffect {
    None,    ///< proven: nothing was stored (faults 2, 3, 4; refused connection; `ids: false`)
    Unknown, ///< the call may have been carried out (time-out, lost connection, fault 1, unreadable reply)
};

/// The Error class carries one expected failure through the layers. It is a value; copies are cheap.
/// `detail` is for the log and the details box: it may hold a server's traceback, never a password or an API key.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments;
    QString detail;
    bool retryable = false; ///< the same call may be tried again later without a person
    RemoteEffect remoteEffect = RemoteEffect::None;
    std::shared_ptr<const Error> cause;

    Error() = default;
    explicit Error(ErrorCode errorCode, QStringList errorArguments = {}, QString errorDetail = {});

    /// Returns a copy marked retryable.
    [[nodiscard]] Error asRetryable() const;
    /// Returns a copy whose outcome on the remote side is unknown.
    [[nodiscard]] Error withUnknownEffect() const;
    /// Returns a new error \a outer that names this one as its cause.
    [[nodiscard]] Error causing(Error outer) const;
    /// Returns one English line for logs: word, arguments, detail's first line.
    [[nodiscard]] QString toLogLine() const;
};

} // namespace op

Q_DECLARE_METATYPE(op::Error)
