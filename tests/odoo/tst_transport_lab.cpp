// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
// LABELS: odoo
// TIMEOUT: 300
#include "core/odoo/XmlRpcTransport.h"
#include "tests/support/LabTest.h"

#include <QTest>

#include <thread>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// The transport against the real servers of the lab.
class TstTransportLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion_data() { test::addServers(); }
    void saysItsVersion();
    void listsDatabases_data() { test::addServers(); }
    void listsDatabases();
    void signsIn_data() { test::addServers(); }
    void signsIn();
    void refusesAWrongPassword_data() { test::addServers(); }
    void refusesAWrongPassword();
    void knowsAnUnknownDatabase_data() { test::addServers(); }
    void knowsAnUnknownDatabase();
    void readsRowsAsValues_data() { test::addServers(); }
    void readsRowsAsValues();
    void namesAMissingModel_data() { test::addServers(); }
    void namesAMissingModel();
    void namesTheCauseOfAFault_data() { test::addServers(); }
    void namesTheCauseOfAFault();
    void refusesWithoutRights_data() { test::addServers(); }
    void refusesWithoutRights();
    void servesTwoThreads_data() { test::addServers(); }
    void servesTwoThreads();
};

namespace {

test::LabServer serverOf(int index)
{
    return test::labServers().at(index);
}

template <class T>
QByteArray reason(const Result<T>& result)
{
    return result ? QByteArray() : result.error().toLogLine().toUtf8();
}

OdooCall partners(const QStringList& fields)
{
    OdooList names;
    for (const QString& field : fields)
        names.emplace_back(field);
    OdooCall call{u"res.partner"_s, u"search_read"_s, {}, {}, CallKind::BulkRead};
    call.args = {OdooValue::list({OdooValue::list({u"id"_s, u">"_s, 0}),
                                  OdooValue::list({u"active"_s, u"in"_s, OdooValue::list({true, false})})}),
                 names};
    call.kwargs = {{u"limit"_s, 500}, {u"order"_s, u"id"_s}, {u"context"_s, callContext()}};
    return call;
}

} // namespace

void TstTransportLab::saysItsVersion()
{
    QFETCH(int, index);
    const test::LabServer server = serverOf(index);
    XmlRpcTransport transport(server.technical);
    const Result<OdooValue> version = transport.version();
    QVERIFY2(version, reason(version));
    QCOMPARE(version->member(u"server_version_info").at(0).toInt(), server.major);
    QVERIFY(transport.lastCallStats().serverTime.isValid());
    QVERIFY(qAbs(transport.lastCallStats().serverTime.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TstTransportLab::listsDatabases()
{
    QFETCH(int, index);
    const test::LabServer server = serverOf(index);
    XmlRpcTransport transport(server.technical);
    const Result<QStringList> databases = transport.databases();
    QVERIFY2(databases, reason(databases));
    QVERIFY(databases->contains(server.technical.database));
}

void TstTransportLab::signsIn()
{
    QFETCH(int, index);
    XmlRpcTransport transport(serverOf(index).technical);
    QCOMPARE(transport.uid(), 0);
    const Result<qint64> uid = transport.authenticate();
    QVERIFY2(uid, reason(uid));
    QVERIFY(*uid > 1);
    QCOMPARE(transport.uid(), *uid);
}

void TstTransportLab::refusesAWrongPassword()
{
    QFETCH(int, index);
    OdooEndpoint endpoint = serverOf(index).technical;
    endpoint.secret = u"not the password"_s;
    XmlRpcTransport transport(endpoint);
    const Result<qint64> uid = transport.authenticate();
    QVERIFY(!uid);
    QCOMPARE(uid.error().code, ErrorCode::OdooBadCredentials);
    QCOMPARE(uid.error().remoteEffect, RemoteEffect::None);
}

void TstTransportLab::knowsAnUnknownDatabase()
{
    QFETCH(int, index);
    for (const QString& name : {u"no_such_database"_s, QString()}) {
        OdooEndpoint endpoint = serverOf(index).technical;
        endpoint.database = name;
        XmlRpcTransport transport(endpoint);
        const Result<qint64> uid = transport.authenticate();
        QVERIFY(!uid);
        QCOMPARE(uid.error().code, ErrorCode::OdooUnknownDatabase);
        QVERIFY(!uid.error().detail.contains(endpoint.secret));
    }
}

void TstTransportLab::readsRowsAsValues()
{
    QFETCH(int, index);
    XmlRpcTransport transport(serverOf(index).technical);
    const QStringList fields{u"name"_s, u"vat"_s, u"country_id"_s, u"child_ids"_s, u"is_company"_s, u"write_date"_s};
    const Result<OdooValue> whole = transport.call(partners(fields));
    QVERIFY2(whole, reason(whole));
    QVERIFY(whole->toList().size() > 10);

    size_t row = 0;
    int withCountry = 0;
    bool same = true;
    const Result<CallStats> stats =
        transport.callRows(partners(fields), fields, [&](const RpcRow& cells) -> Result<void> {
            const OdooValue& expected = whole->at(row++);
            same = same && cells.id() == expected.member(u"id").toInt();
            for (qsizetype i = 0; i < fields.size(); ++i)
                same = same && cells.value(static_cast<size_t>(i)) == expected.member(fields[i]);
            same = same && cells.text(0) == expected.member(u"name").toText()
                && cells.many2oneName(2) == expected.member(u"country_id").toMany2oneName();
            withCountry += cells.many2oneId(2) > 0;
            return {};
        });
    QVERIFY2(stats, reason(stats));
    QVERIFY(same);
    QVERIFY(withCountry > 0);
    QCOMPARE(stats->rows, static_cast<qint64>(whole->toList().size()));
    QVERIFY(stats->replyBytes > stats->rows * 100);
}

void TstTransportLab::namesAMissingModel()
{
    QFETCH(int, index);
    XmlRpcTransport transport(serverOf(index).technical);
    const Result<OdooValue> count =
        transport.call({u"no.model"_s, u"search_count"_s, {OdooList()}, {{u"context"_s, callContext()}}});
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::OdooMissingModel);
    QCOMPARE(count.error().arguments, QStringList{u"no.model"_s});
}

void TstTransportLab::namesTheCauseOfAFault()
{
    QFETCH(int, index);
    XmlRpcTransport transport(serverOf(index).technical);
    const Result<OdooValue> rows = transport.call(partners({u"nofield"_s}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::OdooFault);
    QCOMPARE(rows.error().remoteEffect, RemoteEffect::None); // a pure read
    QVERIFY2(rows.error().arguments.at(0).startsWith(u"ValueError: "), qPrintable(rows.error().arguments.at(0)));
    QVERIFY(rows.error().detail.startsWith(u"Traceback"));
}

void TstTransportLab::refusesWithoutRights()
{
    QFETCH(int, index);
    XmlRpcTransport transport(serverOf(index).plain);
    const Result<OdooValue> ids = transport.call({u"purchase.order"_s, u"search"_s, {OdooList()}, {}});
    QVERIFY(!ids);
    QCOMPARE(ids.error().code, ErrorCode::OdooAccessError);
    QCOMPARE(ids.error().remoteEffect, RemoteEffect::None);
    const Result<OdooValue> unlink = transport.call({u"res.partner"_s, u"unlink"_s, {OdooList()}, {}});
    QVERIFY(!unlink);
    QCOMPARE(unlink.error().code, ErrorCode::MethodNotAllowed);
}

void TstTransportLab::servesTwoThreads()
{
    QFETCH(int, index);
    XmlRpcTransport transport(serverOf(index).technical);
    std::atomic<int> good{0};
    const auto work = [&] {
        for (int i = 0; i < 5; ++i) {
            qint64 rows = 0;
            const Result<CallStats> stats =
                transport.callRows(partners({u"name"_s}), {u"name"_s}, [&rows](const RpcRow&) -> Result<void> {
                    ++rows;
                    return {};
                });
            good += stats && rows > 10 && stats->rows == rows && transport.lastCallStats().rows == rows;
        }
    };
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
    QCOMPARE(good.load(), 10);
}

int main(int argc, char** argv)
{
    return test::runInLab<TstTransportLab>(argc, argv);
}

#include "tst_transport_lab.moc"
