// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
// NEEDS: orderpilot-reader
#include "core/extraction/ReadMessage.h"
#include "core/extraction/ViewMessage.h"
#include "core/services/ReaderClient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace op;
using services::ReaderClient;
using services::ReaderOptions;

// The reader as a process: what it answers, which walls stand, and what its parent makes of every way it can fail.
class ReaderProcessTest : public QObject
{
    Q_OBJECT

private:
    static QString reader() { return qEnvironmentVariable("ORDERPILOT_BIN") + QLatin1String("/orderpilot-reader"); }
    static QString sample(const char* name)
    {
        return qEnvironmentVariable("ORDERPILOT_TEST_DATA") + QLatin1String("/ubl/") + QLatin1String(name);
    }

    static ReaderOptions options()
    {
        ReaderOptions made;
        made.program = reader();
        return made;
    }

    // A program that stands in for the reader and misbehaves.
    ReaderOptions impostor(const QByteArray& script)
    {
        const QString path = m_folder.filePath(QStringLiteral("reader-%1").arg(++m_scripts));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ReaderOptions made;
        made.program = path;
        return made;
    }

    QString fileOf(const QByteArray& bytes)
    {
        QString path = m_folder.filePath(QStringLiteral("document-%1").arg(++m_scripts));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    static QByteArray hugeOrder(int lines)
    {
        QByteArray bytes =
            "<Order xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Order-2\""
            " xmlns:c=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\""
            " xmlns:d=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\"><c:ID>1</c:ID>";
        for (int i = 0; i < lines; ++i)
            bytes += "<d:OrderLine><d:LineItem><c:ID>" + QByteArray::number(i)
                + "</c:ID><c:Quantity "
                  "unitCode=\"C62\">2</c:Quantity><c:LineExtensionAmount>3.00</c:LineExtensionAmount>"
                  "<d:Price><c:PriceAmount>1.50</c:PriceAmount></d:Price><d:Item><c:Name>Bolt</c:Name></d:Item>"
                  "</d:LineItem></d:OrderLine>";
        return bytes + "</Order>";
    }

    QTemporaryDir m_folder;
    int m_scripts = 0;

private Q_SLOTS:
    void readsFilesAndBytes()
    {
        const ReaderClient client(options());
        const auto fromFile = client.readFile(sample("order-full.xml"));
        QVERIFY2(fromFile.has_value(), fromFile ? "" : qPrintable(fromFile.error().toLogLine()));
        QCOMPARE(*fromFile->orders.first().documentNumber.value, QStringLiteral("HW-2024-0117"));
        QFile file(sample("order-full.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto fromBytes = client.readBytes(file.readAll(), QStringLiteral("order-full.xml"));
        QVERIFY(fromBytes && *fromBytes == *fromFile);
        const auto empty = client.readBytes({}, QStringLiteral("nothing"));
        QVERIFY(empty.has_value());
        QCOMPARE(empty->kind, QStringLiteral("empty"));
    }

    // What was built is told, and where a container refuses a wall, the message says so.
    void wallsStand()
    {
        QProcess process;
        process.setStandardInputFile(sample("order-full.xml"));
        process.start(reader(), QStringList());
        QVERIFY(process.waitForFinished(30'000));
        const auto message = extraction::decodeReadMessage(process.readAllStandardOutput());
        QVERIFY(message && message->outcome);
        const QJsonObject& walls = message->sandbox;
        qInfo() << "walls:" << walls;
        for (const char* name :
             {"memory", "cpu", "fileSize", "core", "descriptors", "noNewPrivileges", "landlock", "seccomp"})
            QVERIFY2(!walls.value(QLatin1String(name)).toString().isEmpty(), name);
        QVERIFY(walls.value(QLatin1String("memory")) == QLatin1String("on")
                || walls.value(QLatin1String("memory")) == QLatin1String("watchdog"));
        for (const char* name : {"cpu", "fileSize", "core", "descriptors", "noNewPrivileges"})
            QCOMPARE(walls.value(QLatin1String(name)).toString(), QStringLiteral("on"));
    }

    void refusesOddArguments()
    {
        QProcess process;
        process.start(reader(), {QStringLiteral("--max-bytes"), QStringLiteral("many")});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
    }

    void namesTheFileInErrors()
    {
        const ReaderClient client(options());
        const QString path = fileOf("<Order><a>");
        const auto result = client.readFile(path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DocumentMalformed);
        QCOMPARE(result.error().arguments.first(), QFileInfo(path).fileName());
        const auto missing = client.readFile(m_folder.filePath(QStringLiteral("absent.xml")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(client.readFile(m_folder.path()).error().code, ErrorCode::FileUnreadable);
    }

    // 200 MB that take no place on the disk: the size is looked at, the bytes are not.
    void tooLarge()
    {
        const QString path = m_folder.filePath(QStringLiteral("big.xml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200LL * 1024 * 1024));
        QElapsedTimer clock;
        clock.start();
        const auto result = ReaderClient(options()).readFile(path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(result.error().arguments, (QStringList{QStringLiteral("big.xml"), QString::number(64 * 1024 * 1024)}));
        QVERIFY(clock.elapsed() < 1000);

        ReaderOptions small = options();
        small.maxFileBytes = 100;
        QCOMPARE(ReaderClient(small).readBytes(QByteArray(101, 'x'), QStringLiteral("b")).error().code,
                 ErrorCode::FileTooLarge);
    }

    // The reader itself counts too: the file may grow between looking and reading.
    void readerCountsBytes()
    {
        QProcess process;
        process.start(reader(), {QStringLiteral("--max-bytes"), QStringLiteral("1000")});
        process.write(QByteArray(5000, 'x'));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        const auto message = extraction::decodeReadMessage(process.readAllStandardOutput());
        QVERIFY(message && !message->outcome);
        QCOMPARE(message->outcome.error().code, ErrorCode::FileTooLarge);
    }

    void memoryIsBounded()
    {
        ReaderOptions tight = options();
        tight.memoryBytes = 120 * 1024 * 1024;
        const auto result = ReaderClient(tight).readBytes(hugeOrder(80'000), QStringLiteral("huge.xml"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ReaderOutOfMemory);
        QCOMPARE(result.error().arguments,
                 (QStringList{QStringLiteral("huge.xml"), QString::number(tight.memoryBytes)}));
    }

    void processorTimeIsBounded()
    {
        ReaderOptions tight = options();
        tight.cpuSeconds = 1;
        tight.memoryBytes = 4LL * 1024 * 1024 * 1024;
        const auto result = ReaderClient(tight).readBytes(hugeOrder(170'000), QStringLiteral("long.xml"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ReaderTimedOut);
    }

    void impostors_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char* name, const char* script, ErrorCode code, const char* argument) {
            QTest::newRow(name) << QByteArray(script) << static_cast<int>(code) << QString::fromLatin1(argument);
        };
        row("killed", "kill -KILL $$", ErrorCode::ReaderCrashed, "signal 9");
        row("crash", "kill -SEGV $$", ErrorCode::ReaderCrashed, "signal 11");
        row("filter", "kill -SYS $$", ErrorCode::ReaderCrashed, "signal 31");
        row("status", "cat > /dev/null; exit 3", ErrorCode::ReaderCrashed, "exit status 3");
        row("hangs", "exec sleep 60", ErrorCode::ReaderTimedOut, "1");
        row("silent", "cat > /dev/null", ErrorCode::ReaderProtocol, "");
        row("rubbish", "cat > /dev/null; echo hello", ErrorCode::ReaderProtocol, "");
        row("endless", "exec cat /dev/zero", ErrorCode::ReaderProtocol, "");
    }

    void impostors()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const int, code);
        QFETCH(const QString, argument);
        ReaderOptions bad = impostor(script);
        bad.wallSeconds = script.contains("sleep") ? 1 : 30;
        bad.maxAnswerBytes = 1'000'000;
        QElapsedTimer clock;
        clock.start();
        const auto result = ReaderClient(bad).readBytes(QByteArray(300'000, 'x'), QStringLiteral("paper.xml"));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QCOMPARE(result.error().arguments.value(0), QStringLiteral("paper.xml"));
        QCOMPARE(result.error().arguments.value(1), argument);
        QVERIFY(clock.elapsed() < 20'000);
    }

    void showsInsteadOfReading()
    {
        const ReaderClient client(options());
        const auto broken = client.view("<Order>\n<Line></Order>", QStringLiteral("cut.xml"));
        QVERIFY(broken && broken->trouble);
        QCOMPARE(broken->shape, documents::SourceView::Shape::Text);
        QCOMPARE(broken->trouble->arguments.first(), QStringLiteral("cut.xml"));
        QCOMPARE(broken->troublePlace.line, 2);
        const auto picture = client.view("\x89PNG\r\n\x1a\n", QStringLiteral("scan.png"));
        QVERIFY(picture.has_value());
        QCOMPARE(picture->shape, documents::SourceView::Shape::None);
        ReaderOptions roomy = options(); // sanitizers need memory of their own
        roomy.memoryBytes *= 4;
        const auto huge = ReaderClient(roomy).view(hugeOrder(20'000), QStringLiteral("huge.xml"));
        QVERIFY2(huge.has_value(), huge ? "" : qPrintable(huge.error().toLogLine()));
        QCOMPARE(huge->limit, documents::SourceView::Limit::Elements);
        QCOMPARE(huge->elements.size(), documents::ViewLimits().maxElements);
        QCOMPARE(client.view(QByteArray(), QStringLiteral("nothing"))->format, QStringLiteral("empty"));
    }

    // Showing stands behind the same walls.
    void wallsStandWhileShowing()
    {
        QProcess process;
        process.setStandardInputFile(sample("order-full.xml"));
        process.start(reader(), {QStringLiteral("--view"), QStringLiteral("--cpu-seconds"), QStringLiteral("5")});
        QVERIFY(process.waitForFinished(30'000));
        const QByteArray answer = process.readAllStandardOutput();
        const auto message = extraction::decodeViewMessage(answer);
        QVERIFY(message && message->outcome);
        QCOMPARE(message->outcome->shape, documents::SourceView::Shape::Tree);
        for (const char* name : {"cpu", "fileSize", "core", "descriptors", "noNewPrivileges"})
            QCOMPARE(message->sandbox.value(QLatin1String(name)).toString(), QStringLiteral("on"));
        // neither message is taken for the other
        QCOMPARE(extraction::decodeReadMessage(answer).error().code, ErrorCode::ReaderProtocol);
        QCOMPARE(extraction::decodeViewMessage(extraction::encode(extraction::ReadMessage{{}, {}})).error().code,
                 ErrorCode::ReaderProtocol);
    }

    void viewsAreBounded()
    {
        ReaderOptions tight = options();
        tight.memoryBytes = 120 * 1024 * 1024;
        const auto hungry = ReaderClient(tight).view(hugeOrder(80'000), QStringLiteral("huge.xml"));
        QVERIFY2(!hungry && hungry.error().code == ErrorCode::ReaderOutOfMemory,
                 qPrintable(hungry ? QString() : hungry.error().toLogLine()));
        tight = options();
        tight.maxFileBytes = 100;
        QCOMPARE(ReaderClient(tight).view(QByteArray(101, 'x'), QStringLiteral("b")).error().code,
                 ErrorCode::FileTooLarge);
    }

    void impostorsThatShow_data() { impostors_data(); }
    void impostorsThatShow()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const int, code);
        ReaderOptions bad = impostor(script);
        bad.wallSeconds = script.contains("sleep") ? 1 : 30;
        bad.maxAnswerBytes = 1'000'000;
        const auto result = ReaderClient(bad).view(QByteArray(300'000, 'x'), QStringLiteral("paper.xml"));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QCOMPARE(result.error().arguments.value(0), QStringLiteral("paper.xml"));
    }

    void missingReader()
    {
        ReaderOptions absent;
        absent.program = m_folder.filePath(QStringLiteral("no-such-program"));
        const auto result = ReaderClient(absent).readBytes("x", QStringLiteral("paper"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ReaderMissing);
    }

    void severalAtOnce()
    {
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const ReaderClient client(options());
                for (int k = 0; k < 5; ++k) {
                    const auto result = client.readFile(sample("response-mixed.xml"));
                    good += result && result->orders.size() == 1 ? 1 : 0;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(good.load(), 20);
    }

    void timeOfOneDocument()
    {
        const ReaderClient client(options());
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i)
            QVERIFY(client.readFile(sample("order-full.xml")).has_value());
        qInfo() << "process and extraction:" << clock.elapsed() / 10 << "ms";
    }
};

QTEST_GUILESS_MAIN(ReaderProcessTest)
#include "tst_reader_process.moc"
