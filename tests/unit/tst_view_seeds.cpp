// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "tests/fuzz/ViewFuzzInput.h"

#include <QDir>
#include <QTest>

/// Replays the seeds of fuzz_view, whole, cut at many places and with single bytes changed.
class TestViewSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replays_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* folder : {"view", "ubl"}) {
            const QDir seeds(qEnvironmentVariable("ORDERPILOT_SOURCE") + QLatin1String("/tests/fuzz/seeds/")
                             + QLatin1String(folder));
            const QStringList names = seeds.entryList(QDir::Files);
            QVERIFY2(names.size() >= 6, "the seeds are missing");
            for (const QString& name : names)
                QTest::addRow("%s/%s", folder, qPrintable(name)) << seeds.filePath(name);
        }
    }

    void replays()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        op::test::feedView(bytes);
        const qsizetype step = std::max<qsizetype>(bytes.size() / 60, 1);
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            op::test::feedView(bytes.left(at));
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x15);
            op::test::feedView(changed);
        }
    }
};

QTEST_GUILESS_MAIN(TestViewSeeds)
#include "tst_view_seeds.moc"
