// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/OdooValue.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>

namespace op::odoo {

/// The protocols by which a database can be spoken to.
enum class TransportKind {
    XmlRpc, ///< Odoo 12 to 21, password or API key
    Json2,  ///< Odoo 19 and later, API key only
};
/// The version of Odoo that JSON-2 came with.
inline constexpr int oldestJson2Version = 19;
/// Returns the stable word, "xmlrpc" or "json2", as settings and command line have it.
[[nodiscard]] QString transportName(TransportKind kind);
/// Returns the kind whose word is \a name; nothing for an unknown word.
[[nodiscard]] std::optional<TransportKind> transportFromName(QStringView name);

/// Where one Odoo database stands and who signs in. The secret (password or API key) lives in memory only.
struct OdooEndpoint
{
    QUrl url; ///< scheme, host, port, optional path prefix of a reverse proxy
    QString database;
    QString login;
    QString secret;
    bool allowInsecure = false; ///< plain http to a host that is not loopback: only after an explicit choice
    QByteArray extraCaPem;      ///< own CA certificates beside the system's
    QString proxyUrl;           ///< "http://host:port" or "socks5://host:port"; empty = the system's setting
};

/// The kinds of call differ in time-out and in whether they may be repeated (odoo-rpc.md 7.3).
enum class CallKind {
    Probe,    ///< version, database list, sign-in: 20 s
    Read,     ///< pure reads: 90 s; sent again once when the connection broke
    BulkRead, ///< sync pages: 300 s
    Write,    ///< anything that may store something: 240 s, exactly one POST on the wire, never repeated by us
};

/// One remote method call, with arguments by position as `execute_kw` takes them; what a record method works on is the
/// first of them. JSON-2 gets them by name (json2/NamedArguments.h).
struct OdooCall
{
    QString model;
    QString method;
    OdooList args;
    OdooStruct kwargs; ///< context goes in here, as member "context"
    CallKind kind = CallKind::Read;
};

/// What one call cost, for the doctor, the sync report and the tests.
struct CallStats
{
    qint64 requestBytes = 0;
    qint64 replyBytes = 0; ///< after decompression
    qint64 rows = 0;
    qint64 milliseconds = 0;
    QDateTime serverTime; ///< the reply's Date header, to compare clocks
};

/// One row of a `search_read` reply while it streams by; valid only during the visit.
/// Columns are addressed by the index in the `fields` list that the caller asked for; a field that the reply lacks is
/// empty.
class RpcRow
{
public:
    virtual ~RpcRow() = default;
    [[nodiscard]] virtual qint64 id() const = 0;                      ///< the row's own `id`
    [[nodiscard]] virtual bool isEmptyField(size_t column) const = 0; ///< False, nil or absent
    [[nodiscard]] virtual QString text(size_t column) const = 0;      ///< empty for False
    [[nodiscard]] virtual qint64 integer(size_t column) const = 0;
    [[nodiscard]] virtual bool boolean(size_t column) const = 0;
    [[nodiscard]] virtual Decimal decimal(size_t column) const = 0;   ///< int or double
    [[nodiscard]] virtual qint64 many2oneId(size_t column) const = 0; ///< 0 for False
    [[nodiscard]] virtual QString many2oneName(size_t column) const = 0;
    [[nodiscard]] virtual std::vector<qint64> ids(size_t column) const = 0; ///< an x2many's ids
    [[nodiscard]] virtual OdooValue value(size_t column) const = 0;         ///< the general form, for rare shapes
};

/// Called once per row, on the transport's own thread, while the caller waits. A failure stops the call and becomes its
/// result.
using RowVisitor = std::function<Result<void>(const RpcRow&)>;

/// The OdooTransport class carries typed calls to one Odoo database.
///
/// Calls block the calling thread until the answer, a time-out or the stop token; network and decoding run on a thread
/// of the transport. It may be called from several threads at once, never from the GUI thread. Each failure is a typed
/// Error whose remoteEffect says whether *nothing was stored* is proven (odoo-rpc.md 1.5). Methods outside the list of
/// allowed remote methods (AllowedMethods.h) fail with MethodNotAllowed before a byte leaves.
class OdooTransport
{
public:
    virtual ~OdooTransport() = default;

    [[nodiscard]] virtual TransportKind kind() const { return TransportKind::XmlRpc; }
    /// Asks the server's version without a database: `server_version` and `server_version_info`, as `common.version`
    /// has them.
    [[nodiscard]] virtual Result<OdooValue> version(std::stop_token stop = {}) = 0;
    /// Signs in and remembers the uid for later calls; answers it. OdooBadCredentials when the server says False.
    [[nodiscard]] virtual Result<qint64> authenticate(std::stop_token stop = {}) = 0;
    /// Asks whether the server looks at sign-ins from here at all: after too many refused ones it answers False to
    /// every one for a while, even the right one (odoo-rpc.md 1.1). The question is no try and carries no secret.
    [[nodiscard]] virtual Result<bool> takesSignIns(std::stop_token stop = {}) = 0;
    /// Returns the server's databases (`/web/database/list`, then `db.list`); OdooAccessDenied where listing is off.
    [[nodiscard]] virtual Result<QStringList> databases(std::stop_token stop = {}) = 0;
    /// Calls one method of one model; signs in first when that has not happened.
    [[nodiscard]] virtual Result<OdooValue> call(const OdooCall& call, std::stop_token stop = {}) = 0;
    /// Calls a method that answers a list of structs (`search_read`, `read`) and streams its rows.
    /// \a fields are the columns of RpcRow; they are also what the caller put into the call's own arguments.
    [[nodiscard]] virtual Result<CallStats> callRows(const OdooCall& call, const QStringList& fields,
                                                     const RowVisitor& visitor, std::stop_token stop = {}) = 0;
    /// Returns what the last call on this thread cost.
    [[nodiscard]] virtual CallStats lastCallStats() const = 0;
    /// Returns the signed-in uid, 0 before authenticate().
    [[nodiscard]] virtual qint64 uid() const = 0;
    [[nodiscard]] virtual const OdooEndpoint& endpoint() const = 0;
};

/// Returns the context that every call of ours carries: exactly one company, English texts, UTC (odoo-rpc.md 6.2, 10).
/// A null \a companyId leaves the companies to the user's own setting (version 12, or tables without a company).
[[nodiscard]] OdooStruct callContext(qint64 companyId = 0, const QString& language = QStringLiteral("en_US"));

} // namespace op::odoo
