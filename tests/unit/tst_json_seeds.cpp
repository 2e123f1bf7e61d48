// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "tests/fuzz/JsonFuzzInput.h"

#include <QDir>
#include <QTest>

/// Replays the seeds of fuzz_json, whole, cut everywhere and with single bytes changed.
class TstJsonSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replays_data();
    void replays();
};

void TstJsonSeeds::replays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("ORDERPILOT_SOURCE") + QStringLiteral("/tests/fuzz/seeds/json"));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY2(names.size() >= 10, "the seeds are missing");
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TstJsonSeeds::replays()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty());
    op::test::feedJson(bytes); // aborts when decoders disagree
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        op::test::feedJson(QByteArrayView(bytes).first(at));
        for (const char flip : {'\x01', '\x15', '\x80'}) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ flip);
            op::test::feedJson(changed);
        }
    }
}

QTEST_GUILESS_MAIN(TstJsonSeeds)
#include "tst_json_seeds.moc"
