// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo op_storage op_masterdata
// A whole sync from the lab's Odoo 19 into a real workspace, against the same requests by a client that discards the
// bytes: alternated, median of five, and the peak memory of the process that syncs (budget: DESIGN.md section 9).
// ORDERPILOT_BENCH_PRODUCTS: how many products the database gets (20000). ORDERPILOT_BENCH_ROUNDS: 5.
#include "core/masterdata/SyncSink.h"
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "tests/support/LabDatabase.h"
#include "tests/support/TempWorkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

namespace {

const QString databaseName = u"bench_sync"_s;

/// A sink that keeps nothing.
class NullSink : public masterdata::SyncSink
{
public:
    Result<masterdata::TableMark> mark(masterdata::Table) override { return masterdata::TableMark(); }
    Result<void> begin() override { return {}; }
    Result<void> beginTable(masterdata::Table, masterdata::PassMode) override { return {}; }
    Result<void> page(masterdata::RecordPage) override { return {}; }
    Result<void> retainOnly(std::vector<qint64>) override { return {}; }
    Result<void> endTable(const QDateTime&) override { return {}; }
    Result<void> commit(const QString&, const QDateTime&) override { return {}; }
};

/// Passes calls on and remembers their request bodies.
class RecordingTransport : public OdooTransport
{
public:
    explicit RecordingTransport(OdooTransport& transport) : m_transport(transport) {}
    Result<OdooValue> version(std::stop_token stop) override { return m_transport.version(stop); }
    Result<qint64> authenticate(std::stop_token stop) override { return m_transport.authenticate(stop); }
    Result<bool> takesSignIns(std::stop_token stop) override { return m_transport.takesSignIns(stop); }
    Result<QStringList> databases(std::stop_token stop) override { return m_transport.databases(stop); }
    Result<OdooValue> call(const OdooCall& call, std::stop_token stop) override
    {
        note(call);
        return m_transport.call(call, stop);
    }
    Result<CallStats> callRows(const OdooCall& call, const QStringList& fields, const RowVisitor& visitor,
                               std::stop_token stop) override
    {
        note(call);
        return m_transport.callRows(call, fields, visitor, stop);
    }
    CallStats lastCallStats() const override { return m_transport.lastCallStats(); }
    qint64 uid() const override { return m_transport.uid(); }
    const OdooEndpoint& endpoint() const override { return m_transport.endpoint(); }

    std::vector<QByteArray> bodies;

private:
    void note(const OdooCall& call)
    {
        const OdooEndpoint& where = endpoint();
        const Result<QByteArray> body = encodeMethodCall(u"execute_kw"_s,
                                                         {where.database, uid(), where.secret, call.model, call.method,
                                                          OdooValue(call.args), OdooValue(call.kwargs)});
        bodies.push_back(body.value_or(QByteArray()));
    }

    OdooTransport& m_transport;
};

/// Posts \a bodies one after the other on one kept connection and throws the replies away; returns the milliseconds, -1
/// when it broke.
qint64 discardAll(const OdooEndpoint& endpoint, const std::vector<QByteArray>& bodies, qint64& bytes)
{
    QTcpSocket socket;
    QElapsedTimer timer;
    timer.start();
    bytes = 0;
    for (const QByteArray& body : bodies) {
        if (socket.state() != QAbstractSocket::ConnectedState) {
            socket.connectToHost(endpoint.url.host(), static_cast<quint16>(endpoint.url.port()));
            if (!socket.waitForConnected(5000))
                return -1;
        }
        socket.write("POST /xmlrpc/2/object HTTP/1.1\r\nHost: " + endpoint.url.host().toUtf8()
                     + "\r\nContent-Type: text/xml\r\nConnection: keep-alive\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray head;
        while (!head.endsWith("\r\n\r\n")) {
            if (!socket.bytesAvailable() && !socket.waitForReadyRead(300'000))
                return -1;
            head += socket.read(1);
        }
        const QByteArray lower = head.toLower();
        const qsizetype place = lower.indexOf("content-length:");
        const qint64 length = lower.mid(place + 15, lower.indexOf("\r\n", place) - place - 15).trimmed().toLongLong();
        for (qint64 left = length; left > 0;) {
            if (!socket.bytesAvailable() && !socket.waitForReadyRead(300'000))
                return -1;
            char sink[65536];
            const qint64 taken = socket.read(sink, std::min<qint64>(left, sizeof sink));
            if (taken < 0)
                return -1;
            left -= taken;
        }
        bytes += length;
        // Odoo's threaded server speaks HTTP/1.0 and closes after each reply.
        if (lower.startsWith("http/1.0") || lower.contains("connection: close"))
            socket.abort();
    }
    return timer.elapsed();
}

qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype place = text.indexOf("VmHWM:");
    return text.mid(place + 6, text.indexOf("kB", place) - place - 6).trimmed().toLongLong();
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The child: one whole sync into a workspace of its own; prints what it cost.
int syncOnce(const OdooEndpoint& endpoint, bool withTables)
{
    XmlRpcTransport transport(endpoint);
    const Result<ServerProfile> profile = discoverProfile(transport);
    if (!profile)
        return 1;
    const test::TempWorkspace workspace;
    storage::SqliteSyncSink sink(workspace.workspace(), u"bench"_s);
    const Clock clock;
    const double before = cpuSeconds();
    const Result<SyncReport> report = MasterDataSync(transport, *profile, clock).run({}, sink);
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().toLogLine()));
        return 1;
    }
    const QJsonObject cost{{u"ms"_s, report->milliseconds},
                           {u"rows"_s, report->rows()},
                           {u"bytes"_s, report->bytes()},
                           {u"cpu"_s, cpuSeconds() - before},
                           {u"peakKb"_s, peakKilobytes()}};
    std::printf("%s\n", QJsonDocument(cost).toJson(QJsonDocument::Compact).constData());
    if (withTables) {
        for (const TableReport& table : report->tables) {
            std::fprintf(stderr, "  %-18s %7lld rows %3lld pages %3lld calls %10lld bytes %7lld ms\n",
                         qPrintable(masterdata::tableName(table.table)), table.rows, table.pages, table.calls,
                         table.bytes, table.milliseconds);
        }
    }
    return 0;
}

QJsonObject childSync(bool withTables)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--sync"_s};
    if (withTables)
        arguments.append(u"--tables"_s);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    return QJsonDocument::fromJson(child.readAllStandardOutput()).object();
}

template <class T>
T median(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QList<test::LabServer> servers = test::labServers();
    const auto found = std::find_if(servers.cbegin(), servers.cend(),
                                    [](const test::LabServer& server) { return server.major == 19; });
    if (found == servers.cend()) {
        std::fprintf(stderr, "bench_sync: NOT RUN, the lab's Odoo 19 does not answer (./dev lab up)\n");
        return 0;
    }
    OdooEndpoint endpoint = found->technical;
    endpoint.database = databaseName;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--sync"_s))
        return syncOnce(endpoint, arguments.contains(u"--tables"_s));

    const QString products = qEnvironmentVariable("ORDERPILOT_BENCH_PRODUCTS", u"20000"_s);
    const int rounds = std::max(1, qEnvironmentVariable("ORDERPILOT_BENCH_ROUNDS", u"5"_s).toInt());
    if (!test::LabDatabase::lab({u"fresh"_s, u"19"_s, databaseName, u"--products"_s, products}, 1'800'000)) {
        std::fprintf(stderr, "bench_sync: the lab made no database\n");
        return 1;
    }

    std::vector<QByteArray> bodies;
    {
        XmlRpcTransport transport(endpoint);
        RecordingTransport recorder(transport);
        const Result<ServerProfile> profile = discoverProfile(transport);
        const Clock clock;
        NullSink sink;
        if (!profile || !MasterDataSync(recorder, *profile, clock).run({}, sink)) {
            std::fprintf(stderr, "bench_sync: the sync failed\n");
            return 1;
        }
        bodies = std::move(recorder.bodies);
    }

    std::vector<qint64> discarded;
    std::vector<qint64> synced;
    QJsonObject last;
    qint64 peak = 0;
    qint64 bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        const qint64 plain = discardAll(endpoint, bodies, bytes);
        last = childSync(round == 0);
        const qint64 whole = last.value(u"ms"_s).toInteger();
        if (plain <= 0 || whole <= 0) {
            std::fprintf(stderr, "bench_sync: a round failed\n");
            return 1;
        }
        discarded.push_back(plain);
        synced.push_back(whole);
        peak = std::max(peak, last.value(u"peakKb"_s).toInteger());
        std::printf("round %d: discarding %lld ms, sync %lld ms, cpu %.2f s\n", round + 1, plain, whole,
                    last.value(u"cpu"_s).toDouble());
        std::fflush(stdout);
    }
    std::printf("sync of %s products, %zu requests, %lld rows, %.1f MB: discarding %lld ms, sync %lld ms (median of "
                "%d), ratio %.3f "
                "(budget 1.05), client CPU %.2f s, peak %.0f MB (budget 150)\n",
                qPrintable(products), bodies.size(), last.value(u"rows"_s).toInteger(),
                static_cast<double>(bytes) / 1e6, median(discarded), median(synced), rounds,
                static_cast<double>(median(synced)) / static_cast<double>(median(discarded)),
                last.value(u"cpu"_s).toDouble(), static_cast<double>(peak) / 1024.0);
    test::LabDatabase::lab({u"drop"_s, u"19"_s, databaseName});
    return 0;
}
