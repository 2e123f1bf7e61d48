// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/OdooTransport.h"

#include <QNetworkReply>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace op::odoo {

class HttpWorker;

enum class HttpVerb {
    Post,
    Get, ///< only for addresses that store nothing: the network layer may repeat it
};

/// The HttpRequest struct is one request to send. A POST reaches the server at most once, whatever happens to the
/// connection.
struct HttpRequest
{
    HttpVerb verb = HttpVerb::Post;
    QUrl url;
    QByteArray contentType = "text/xml; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside the usual ones
    std::chrono::milliseconds idle{90'000};           ///< longest time without a byte in either direction
    std::chrono::milliseconds total{180'000};         ///< longest time from start to end
};

/// Why a request ended, besides what the network says.
enum class HttpEnd {
    Answered, ///< the reply is complete, whatever its status
    Network,  ///< the connection failed: networkError
    Refused,  ///< the sink refused the bytes: sinkError
    IdleLimit,
    TotalLimit,
    Cancelled,
};

/// The HttpAnswer struct is what came of one request.
struct HttpAnswer
{
    HttpEnd end = HttpEnd::Network;
    int status = 0; ///< 0: no reply began
    QString reason;
    QUrl redirectTarget;
    QDateTime date;       ///< of the Date header, UTC
    QByteArray otherBody; ///< the start of a body whose status is not 200
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkText;
    QString certificateFingerprint; ///< SHA-256 of a certificate that was refused, "AB:CD:..."; empty = none was seen
    std::optional<Error> sinkError;
    bool bodyLeft = false; ///< at least one byte of the body was handed to the network
    qint64 bytes = 0;      ///< of the reply's body, unpacked
};

/// Takes the body of a reply with status 200 piece by piece, on the client's own thread.
using HttpSink = std::function<Result<void>(QByteArrayView)>;

/// The HttpClient class sends requests over one QNetworkAccessManager that lives on a thread of its own.
///
/// Connections are kept, gzip is accepted, HTTP/2, cookies, caches and redirects are off, TLS is always verified.
/// send() blocks its caller and may be called from several threads at once, never from within a sink. The destructor
/// aborts what runs.
class HttpClient
{
public:
    /// \a endpoint gives proxy and own CA certificates. A wrong setting shows as the error of every send().
    explicit HttpClient(const OdooEndpoint& endpoint);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Sends \a request and feeds the reply to \a sink. Errors: InvalidArgument, TlsFailed for unusable settings;
    /// everything that happens on the wire is in the answer.
    [[nodiscard]] Result<HttpAnswer> send(const HttpRequest& request, const HttpSink& sink, std::stop_token stop = {});

private:
    QThread m_thread;
    std::optional<Error> m_settingsError;
    HttpWorker* m_worker = nullptr; ///< lives on m_thread, deleted when it ends
};

} // namespace op::odoo
