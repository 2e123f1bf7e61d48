// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
// NEEDS: orderpilot-reader
#include "core/services/desk/CaseSources.h"
#include "core/services/desk/Deliver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace op;
using documents::SourceView;
using services::CaseSource;

// The window's way to the document beside a case: shown, kept, copied for other programs.
class TestDeskSources : public QObject
{
    Q_OBJECT

    template <class T>
    static Result<T> waited(const QFuture<Result<T>>& future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.resultCount() > 0 ? future.result() : failure(ErrorCode::Cancelled);
    }

    void open(const QString& reader)
    {
        services::DeskOptions options;
        options.folder = m_folder.filePath(QStringLiteral("workspace"));
        options.office.secrets = std::make_shared<settings::MemorySecretStore>();
        options.reader.program = reader;
        m_desk.reset();
        auto opened = services::Desk::open(options);
        QVERIFY(opened);
        m_desk = std::move(*opened);
    }

    qint64 takeIn(const QString& path)
    {
        qint64 id = 0;
        const auto noted = connect(m_desk.get(), &services::Desk::fileTakenIn, this,
                                   [&id](int, const services::IntakeItem& item) { id = item.cases.value(0); });
        m_desk->takeIn({path}, QString());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(id > 0, 30'000); }();
        disconnect(noted);
        return id;
    }

    QString fileOf(const QString& name, const QByteArray& bytes)
    {
        QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    static QString goodReader() { return qEnvironmentVariable("ORDERPILOT_BIN") + QLatin1String("/orderpilot-reader"); }
    static QString sample(const char* name)
    {
        return qEnvironmentVariable("ORDERPILOT_TEST_DATA") + QLatin1Char('/') + QLatin1String(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<services::Desk> m_desk;

private Q_SLOTS:
    void init() { open(goodReader()); }

    void showsDocumentAndFields()
    {
        const qint64 id = takeIn(sample("ubl/order-full.xml"));
        const auto source = waited(m_desk->sourceView(id));
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().toLogLine()));
        QCOMPARE(source->fileName, QStringLiteral("order-full.xml"));
        QCOMPARE(source->view.shape, SourceView::Shape::Tree);
        QVERIFY(source->fields.size() > 20);
        QVERIFY(!waited(m_desk->sourceView(4711)));
    }

    void keptViewsNeedNoReader()
    {
        const qint64 id = takeIn(sample("ubl/order-full.xml"));
        QVERIFY(waited(m_desk->sourceView(id)));
        // a desk without a reader has nothing; one that has seen the document would not ask again
        open(m_folder.filePath(QStringLiteral("absent")));
        QCOMPARE(waited(m_desk->sourceView(id)).error().code, ErrorCode::ReaderMissing);

        auto office = services::Office::open(m_folder.filePath(QStringLiteral("workspace")), {});
        QVERIFY(office);
        services::ReaderOptions once;
        once.program = m_folder.filePath(QStringLiteral("once"));
        QVERIFY(QFile::copy(goodReader(), once.program));
        services::SourceViewCache cache{services::ReaderClient(once)};
        QVERIFY(cache.get(**office, id));
        QVERIFY(QFile::remove(once.program));
        QVERIFY(cache.get(**office, id));
    }

    void cancelledViewsAreSkipped()
    {
        const qint64 id = takeIn(sample("ubl/order-full.xml"));
        const auto first = m_desk->sourceView(id);
        auto second = m_desk->sourceView(id);
        second.cancel();
        QVERIFY(waited(first));
        QVERIFY(waited(m_desk->sourceView(id))); // after the second's turn
        QCOMPARE(second.resultCount(), 0);
    }

    void copiesHaveTheirNameAndAreNoPrograms()
    {
        const qint64 id = takeIn(fileOf(QStringLiteral("Bestelling 7.desktop"), "[Desktop Entry]\nExec=rm\n"));
        const QTemporaryDir copies;
        const auto path = waited(m_desk->copyDocument(id, copies.path()));
        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().toLogLine()));
        QVERIFY(path->startsWith(copies.path()));
        QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("Bestelling 7.desktop.txt"));
        QVERIFY(!QFileInfo(*path).isExecutable());
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("[Desktop Entry]"));
        QCOMPARE(*waited(m_desk->copyDocument(id, copies.path())), *path);
        const auto stored = waited(m_desk->documentPath(id));
        QVERIFY(stored && *stored != *path && QFile::exists(*stored));
    }

    void namesOfCopies_data()
    {
        QTest::addColumn<QString>("arrived");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* arrived, const char* mediaType, const char* name) {
            QTest::newRow(arrived) << QString::fromUtf8(arrived) << QString::fromLatin1(mediaType)
                                   << QString::fromUtf8(name);
        };
        row("order.xml", "application/xml", "order.xml");
        row("Order 7.PDF", "application/pdf", "Order 7.PDF");
        row("run.sh", "text/plain", "run.sh.txt");
        row("invoice.pdf.exe", "application/pdf", "invoice.pdf.exe.pdf");
        row("gpj.\u202Eexe", "image/jpeg", "gpj.\uFFFDexe.jpg");
        row("../../.bashrc", "text/plain", "bashrc.txt");
        row("..\\..\\x.csv", "text/csv", "x.csv");
        row("-rf.csv", "text/csv", "rf.csv");
        row("", "application/edifact", "document.edi");
        row(".xml", "application/xml", "xml.xml");
    }
    void namesOfCopies()
    {
        QFETCH(const QString, arrived);
        QFETCH(const QString, mediaType);
        QTEST(services::nameOfCopy(arrived, mediaType), "name");
        QVERIFY(services::nameOfCopy(QString(500, QChar(0x4e2d)), mediaType).toUtf8().size() < 256);
    }
};

QTEST_GUILESS_MAIN(TestDeskSources)
#include "tst_desk_sources.moc"
