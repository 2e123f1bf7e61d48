// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "tests/support/Files.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// TLS is verified always: an unknown certificate ends the call before a byte of the request leaves.
class TstTransportTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAnUnknownCertificate();
    void acceptsAnOwnAuthority();
    void refusesTheWrongName();
    void refusesAnUnusableAuthority();
    void refusesAServerWithoutTls();
};

namespace {

QByteArray readFile(const QString& name)
{
    return test::contentOf(test::dataFile(u"tls/"_s + name));
}

/// Answers each request on 127.0.0.1 over TLS with uid 2 and counts the bytes that arrive decrypted.
class TlsServer
{
public:
    explicit TlsServer(const QString& address = u"127.0.0.1"_s) : m_address(address)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([this] {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(QSslCertificate(readFile(u"certificate.pem"_s)));
            tls.setPrivateKey(QSslKey(readFile(u"key.pem"_s), QSsl::Rsa));
            m_server = new QSslServer(&m_context);
            m_server->setSslConfiguration(tls);
            QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, &m_context, [this] {
                QTcpSocket* socket = m_server->nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
            });
            m_server->listen(QHostAddress(m_address));
            m_port = m_server->serverPort();
        });
    }

    ~TlsServer()
    {
        run([this] { delete m_server; });
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] OdooEndpoint endpoint() const
    {
        OdooEndpoint endpoint;
        endpoint.url = QUrl(u"https://%1:%2"_s.arg(m_address).arg(m_port));
        endpoint.database = u"db"_s;
        endpoint.login = u"me"_s;
        endpoint.secret = u"hush-hush"_s;
        return endpoint;
    }

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    template <class Work>
    void run(Work&& work)
    {
        QMetaObject::invokeMethod(&m_context, std::forward<Work>(work), Qt::BlockingQueuedConnection);
    }

    void answer(QTcpSocket* socket)
    {
        const QByteArray bytes = socket->readAll();
        m_bytes += bytes.size();
        if (bytes.contains("</methodCall>")) {
            const QByteArray body = encodeResponse(2);
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    }

    QString m_address;
    QThread m_thread;
    QObject m_context;
    QSslServer* m_server = nullptr;
    quint16 m_port = 0;
    std::atomic<qint64> m_bytes{0};
};

} // namespace

void TstTransportTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY(!readFile(u"key.pem"_s).isEmpty());
}

void TstTransportTls::refusesAnUnknownCertificate()
{
    const TlsServer server;
    OdooEndpoint endpoint = server.endpoint();
    endpoint.allowInsecure = true; // is about plain http; it never loosens TLS
    XmlRpcTransport transport(endpoint);
    const Result<qint64> uid = transport.authenticate();
    QVERIFY(!uid);
    QCOMPARE(uid.error().code, ErrorCode::TlsFailed);
    QCOMPARE(uid.error().remoteEffect, RemoteEffect::None);
    QVERIFY2(uid.error().arguments.at(0).contains(u"self-signed"), qPrintable(uid.error().arguments.at(0)));
    // what a person compares with the administrator's
    QCOMPARE(
        uid.error().arguments.value(1),
        QString::fromLatin1(
            QSslCertificate(readFile(u"certificate.pem"_s)).digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
    QCOMPARE(server.bytes(), 0);
}

void TstTransportTls::acceptsAnOwnAuthority()
{
    const TlsServer server;
    OdooEndpoint endpoint = server.endpoint();
    endpoint.extraCaPem = readFile(u"certificate.pem"_s);
    XmlRpcTransport transport(endpoint);
    const Result<qint64> uid = transport.authenticate();
    QVERIFY2(uid, uid ? "" : qPrintable(uid.error().toLogLine()));
    QCOMPARE(*uid, 2);
    QVERIFY(server.bytes() > 0);
}

void TstTransportTls::refusesTheWrongName()
{
    const TlsServer server(u"127.0.0.2"_s); // the certificate is for 127.0.0.1
    OdooEndpoint endpoint = server.endpoint();
    endpoint.extraCaPem = readFile(u"certificate.pem"_s);
    XmlRpcTransport transport(endpoint);
    const Result<qint64> uid = transport.authenticate();
    QVERIFY(!uid);
    QCOMPARE(uid.error().code, ErrorCode::TlsFailed);
    QCOMPARE(server.bytes(), 0);
}

void TstTransportTls::refusesAnUnusableAuthority()
{
    const TlsServer server;
    OdooEndpoint endpoint = server.endpoint();
    endpoint.extraCaPem = "not a certificate";
    XmlRpcTransport transport(endpoint);
    QCOMPARE(transport.authenticate().error().code, ErrorCode::TlsFailed);
    QCOMPARE(server.bytes(), 0);
}

void TstTransportTls::refusesAServerWithoutTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    OdooEndpoint endpoint;
    endpoint.url = QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket* socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    // The call blocks its thread, the plain server needs this one.
    std::optional<Error> error;
    QThread* caller = QThread::create([&] {
        XmlRpcTransport transport(endpoint);
        error = transport.authenticate().error();
    });
    caller->start();
    QVERIFY(QTest::qWaitFor([caller] { return caller->isFinished(); }, 10'000));
    delete caller;
    QCOMPARE(error->code, ErrorCode::TlsFailed);
    QCOMPARE(error->remoteEffect, RemoteEffect::None);
}

QTEST_GUILESS_MAIN(TstTransportTls)
#include "tst_transport_tls.moc"
