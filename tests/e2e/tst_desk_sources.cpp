// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
// NEEDS: orderpilot-reader
#include "core/services/desk/CaseSources.h"
#include "tests/support/DeskParts.h"

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
        return test::awaited(future).value_or(failure(ErrorCode::Cancelled));
    }

    void open(const QString& reader)
    {
        services::DeskOptions options = test::deskOptions(m_folder);
        options.reader.program = reader;
        m_desk.reset();
        m_desk = test::openDesk(options);
    }

    qint64 takeIn(const QString& path) { return test::takenIn(*m_desk, path); }

    static QString goodReader() { return test::programFile(QStringLiteral("orderpilot-reader")); }

    QTemporaryDir m_folder;
    std::unique_ptr<services::Desk> m_desk;

private Q_SLOTS:
    void init() { open(goodReader()); }

    void showsDocumentAndFields()
    {
        const qint64 id = takeIn(test::dataFile(QStringLiteral("ubl/order-full.xml")));
        const auto source = waited(m_desk->sourceView(id));
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().toLogLine()));
        QCOMPARE(source->fileName, QStringLiteral("order-full.xml"));
        QCOMPARE(source->view.shape, SourceView::Shape::Tree);
        QVERIFY(source->fields.size() > 20);
        QVERIFY(!waited(m_desk->sourceView(4711)));
    }

    void keptViewsNeedNoReader()
    {
        const qint64 id = takeIn(test::dataFile(QStringLiteral("ubl/order-full.xml")));
        QVERIFY(waited(m_desk->sourceView(id)));
        // a desk without a reader has nothing; one that has seen the document would not ask again
        open(m_folder.filePath(QStringLiteral("absent")));
        QCOMPARE(waited(m_desk->sourceView(id)).error().code, ErrorCode::ReaderMissing);

        const auto office = test::openOffice(m_desk->folder(), {});
        services::ReaderOptions once;
        once.program = m_folder.filePath(QStringLiteral("once"));
        QVERIFY(QFile::copy(goodReader(), once.program));
        services::SourceViewCache cache{services::ReaderClient(once)};
        QVERIFY(cache.get(*office, id));
        QVERIFY(QFile::remove(once.program));
        QVERIFY(cache.get(*office, id));
    }

    void cancelledViewsAreSkipped()
    {
        const qint64 id = takeIn(test::dataFile(QStringLiteral("ubl/order-full.xml")));
        const auto first = m_desk->sourceView(id);
        auto second = m_desk->sourceView(id);
        second.cancel();
        QVERIFY(waited(first));
        QVERIFY(waited(m_desk->sourceView(id))); // after the second's turn
        QCOMPARE(second.resultCount(), 0);
    }

    void copiesHaveTheirNameAndAreNoPrograms()
    {
        const qint64 id = takeIn(
            test::writtenFile(m_folder.filePath(QStringLiteral("Bestelling 7.desktop")), "[Desktop Entry]\nExec=rm\n"));
        const QTemporaryDir copies;
        const auto path = waited(m_desk->copyDocument(id, copies.path()));
        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().toLogLine()));
        QVERIFY(path->startsWith(copies.path()));
        QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("Bestelling 7.desktop.txt"));
        QVERIFY(!QFileInfo(*path).isExecutable());
        QVERIFY(test::contentOf(*path).startsWith("[Desktop Entry]"));
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
