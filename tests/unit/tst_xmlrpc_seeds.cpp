// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "tests/fuzz/XmlRpcFuzzInput.h"

#include <QDir>
#include <QTest>

/// Replays the fuzz target's seeds, whole and cut at many places.
class TstXmlRpcSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replays_data();
    void replays();
};

void TstXmlRpcSeeds::replays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("ORDERPILOT_TEST_DATA") + QStringLiteral("/xmlrpc-seeds"));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY2(names.size() >= 10, "the seeds are missing");
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TstXmlRpcSeeds::replays()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty());
    op::test::feedXmlRpc(bytes); // aborts when decoders disagree
    for (qsizetype cut = 0; cut < bytes.size(); cut += 11)
        op::test::feedXmlRpc(QByteArrayView(bytes).first(cut));
}

QTEST_GUILESS_MAIN(TstXmlRpcSeeds)
#include "tst_xmlrpc_seeds.moc"
