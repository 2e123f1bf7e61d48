// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
// NEEDS: orderpilot-cli orderpilot-reader
// TIMEOUT: 300
#include "tests/support/CliRun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace op::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

// From a file that cannot be read to its orders: guess, save, read, take in again.
class TestCliMapping : public QObject
{
    Q_OBJECT

private:
    CliRun run(const QStringList& arguments)
    {
        return runCli(QStringList{QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--workspace"),
                                  m_folder->filePath(QStringLiteral("w"))}
                      + arguments);
    }

    CliRun runJson(const QStringList& arguments) { return run(QStringList{QStringLiteral("--json")} + arguments); }

    static QString sample() { return dataFile(QStringLiteral("csv/headerless.csv")); }

    CliRun saveSample()
    {
        return run(
            words("mapping save pv01 --columns orderNumber=2,issueDate=C,lines.gtin=6,lines.quantity=7,lines.unit=8 "
                  "--fixed A1 --sample")
            << sample() << QStringLiteral("--vendor") << QStringLiteral("Pâte & Cie"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void guessesSavesReads()
    {
        const CliRun guess = run(QStringList{QStringLiteral("mapping"), QStringLiteral("guess"), sample()});
        QCOMPARE(guess.status, 0);
        QVERIFY2(guess.out.contains("lines.gtin") && guess.out.contains("77-1001 | 77-1002"), guess.out);
        const QJsonObject preview =
            runJson(QStringList{QStringLiteral("mapping"), QStringLiteral("guess"), sample()}).json();
        QCOMPARE(preview.value(QLatin1String("columns")).toInt(), 8);

        const CliRun unread = run({QStringLiteral("extract"), sample()});
        QCOMPARE(unread.status, 1);
        QVERIFY2(unread.out.contains("mapping save"), unread.out);

        const CliRun saved = saveSample();
        QVERIFY2(saved.status == 0, saved.err);
        const QJsonObject stored = runJson(words("mapping show PV01")).json();
        QCOMPARE(stored.value(QLatin1String("fits")).toObject(),
                 (QJsonObject{{QStringLiteral("columns"), 8},
                              {QStringLiteral("separator"), QStringLiteral(",")},
                              {QStringLiteral("cells"), QJsonObject{{QStringLiteral("A1"), QStringLiteral("PV01")}}}}));

        const CliRun read = runJson({QStringLiteral("extract"), sample()});
        const QJsonObject file = read.json().value(QLatin1String("files")).toArray().at(0).toObject();
        QCOMPARE(file.value(QLatin1String("kind")).toString(), QStringLiteral("order"));
        const QJsonArray orders = file.value(QLatin1String("orders")).toArray();
        QCOMPARE(orders.size(), 2);
        const QJsonObject order = orders.at(0).toObject();
        QCOMPARE(order.value(QLatin1String("orderNumber")).toString(), QStringLiteral("77-1001"));
        QCOMPARE(order.value(QLatin1String("seller")).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("Pâte & Cie"));
        const QJsonObject source =
            order.value(QLatin1String("fields")).toObject().value(QLatin1String("lines[1].quantity")).toObject();
        QCOMPARE(source.value(QLatin1String("source")).toObject().value(QLatin1String("path")).toString(),
                 QStringLiteral("G2"));
    }

    void takesTheWaitingFileInAgain()
    {
        const CliRun first = runJson({QStringLiteral("intake"), sample()});
        QCOMPARE(first.status, 1);
        const auto casesOf = [](const CliRun& answer) {
            return answer.json().value(QLatin1String("files")).toArray().at(0).toObject();
        };
        QCOMPARE(casesOf(first)
                     .value(QLatin1String("cases"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("state"))
                     .toString(),
                 QStringLiteral("cannot read"));
        const CliRun second = runJson({QStringLiteral("intake"), sample()});
        QCOMPARE(casesOf(second).value(QLatin1String("outcome")).toString(), QStringLiteral("known file"));

        // a mapping of another kind changes nothing for it
        const QString other =
            writtenFile(m_folder->filePath(QStringLiteral("m.json")),
                        R"({"columns": {"lines.gtin": 1, "lines.quantity": 2}, "fits": {"columns": 3}})");
        const CliRun none = runJson(words("mapping save other --file") << other);
        const auto readOf = [](const CliRun& answer) {
            return answer.json().value(QLatin1String("readAgain")).toObject();
        };
        QCOMPARE(readOf(none),
                 (QJsonObject{{QStringLiteral("documents"), 0}, {QStringLiteral("cases"), QJsonArray()}}));

        const CliRun saved = saveSample();
        QVERIFY2(saved.status == 0 && saved.out.contains("that waited can be read now"), saved.out);
        const CliRun third = runJson({QStringLiteral("intake"), sample()});
        QCOMPARE(casesOf(third).value(QLatin1String("outcome")).toString(), QStringLiteral("known file"));
        const QJsonArray cases = casesOf(third).value(QLatin1String("cases")).toArray();
        QCOMPARE(cases.size(), 2);
        QCOMPARE(cases.at(0).toObject().value(QLatin1String("id")).toInt(), 1);
        QCOMPARE(cases.at(0).toObject().value(QLatin1String("state")).toString(), QStringLiteral("received"));
        const CliRun fourth = runJson({QStringLiteral("intake"), sample()});
        QCOMPARE(casesOf(fourth).value(QLatin1String("outcome")).toString(), QStringLiteral("known file"));
        QCOMPARE(casesOf(fourth).value(QLatin1String("cases")).toArray().size(), 2);
    }

    void aRemovedMappingLeavesTheOtherOne()
    {
        QCOMPARE(saveSample().status, 0);
        const CliRun second = run(
            words("mapping save twin --columns orderNumber=2,issueDate=C,lines.gtin=6,lines.quantity=7,lines.unit=8 "
                  "--fixed A1 --sample")
            << sample());
        QVERIFY2(second.status == 0, second.err);
        QCOMPARE(run({QStringLiteral("intake"), sample()}).status, 1);
        const QJsonObject read = runJson(words("mapping remove twin")).json();
        QCOMPARE(read.value(QLatin1String("removed")).toString(), QStringLiteral("twin"));
        QCOMPARE(read.value(QLatin1String("readAgain")).toObject(),
                 (QJsonObject{{QStringLiteral("documents"), 1}, {QStringLiteral("cases"), QJsonArray{1, 2}}}));
    }

    void savesFromAFileAndRemoves()
    {
        const QString file = writtenFile(m_folder->filePath(QStringLiteral("m.json")),
                                         R"({"name": "other", "columns": {"lines.gtin": 1, "lines.quantity": 2}})");
        QCOMPARE(run(QStringList{QStringLiteral("mapping"), QStringLiteral("save"), QStringLiteral("named"),
                                 QStringLiteral("--file"), file})
                     .status,
                 0);
        const QJsonArray all = runJson(words("mapping list")).json().value(QLatin1String("mappings")).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("named"));
        QCOMPARE(run(words("mapping remove named")).status, 0);
        QCOMPARE(run(words("mapping remove named")).status, 3);
        QVERIFY(run(words("mapping list")).out.contains("There is no mapping."));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no verb") << words("mapping") << 2 << QByteArray("mapping save NAME");
        QTest::newRow("nothing to save") << words("mapping save a") << 2 << QByteArray("mapping save NAME");
        QTest::newRow("no quantity") << words("mapping save a --columns lines.gtin=1") << 3
                                     << QByteArray("lines.quantity");
        QTest::newRow("unknown field") << words("mapping save a --columns lines.colour=1") << 3
                                       << QByteArray("lines.colour");
        QTest::newRow("no column") << words("mapping save a --columns lines.gtin=?") << 3 << QByteArray("lines.gtin");
        QTest::newRow("no file") << words("mapping save a --file nowhere.json") << 3 << QByteArray("nowhere.json");
        QTest::newRow("fixed without a sample")
            << words("mapping save a --columns lines.gtin=1,lines.quantity=2 --fixed A1") << 3 << QByteArray("A1=TEXT");
        QTest::newRow("no sample") << words("mapping guess nowhere.csv") << 3 << QByteArray("nowhere.csv");
        QTest::newRow("unknown name") << words("mapping show nobody") << 3 << QByteArray("nobody");
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, message);
        const CliRun answer = run(arguments);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(message), answer.err);
    }
};

QTEST_GUILESS_MAIN(TestCliMapping)
#include "tst_cli_mapping.moc"
