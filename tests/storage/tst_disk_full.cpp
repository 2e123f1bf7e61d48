// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/CaseRepository.h"
#include "core/storage/DocumentStore.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "tests/support/CaseSamples.h"
#include "tests/support/MasterDataSamples.h"
#include "tests/support/SelfProcess.h"
#include "tests/support/TempWorkspace.h"

#include <QDirIterator>
#include <QtTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace op;
using namespace op::storage;
using masterdata::PassMode;
using masterdata::Table;

/// A disk that is really full: a small tmpfs in a mount namespace of a child process. Each failed expectation has its
/// own exit status.
namespace {

constexpr int cannotMount = 77;

bool mountSmallDisk(const QString& folder)
{
    const int flags = CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER);
    if (::unshare(flags) != 0)
        return false;
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=3m") == 0;
}

int fillTheDisk(const QString& folder)
{
    if (!mountSmallDisk(folder))
        return cannotMount;
    const QString ballast = folder + QStringLiteral("/ballast");
    QFile file(ballast);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1'500'000, 'x')) != 1'500'000)
        return 2;
    file.close();

    const auto workspace = Workspace::openOrCreate(folder + QStringLiteral("/workspace"));
    if (!workspace)
        return 3;
    const auto database = (*workspace)->connect();
    const Clock clock;
    CaseRepository cases(**database, **workspace, clock);
    const DocumentStore documents((*workspace)->documentsFolder());

    int stored = 0;
    std::optional<Error> full;
    for (int i = 0; i < 10'000 && !full; ++i) {
        review::ReviewCase made = test::sampleCase();
        made.order->notes = {QString(20'000, u'n')};
        const auto ids = cases.insert(test::sampleDocument(QByteArray::number(i)), {made}, QStringLiteral("anna"));
        if (ids)
            ++stored;
        else
            full = ids.error();
    }
    if (!full || full->code != ErrorCode::DatabaseFull)
        return 4;
    if (cases.loadQueue({})->total != stored)
        return 5;
    if (documents.put(QByteArray(1'000'000, 'd')).error().code != ErrorCode::DatabaseFull)
        return 6;
    if (QDirIterator((*workspace)->documentsFolder() + QStringLiteral("/incoming"), QDir::Files).hasNext())
        return 7; // the half of a document must not stay
    {
        SqliteSyncSink sink(**workspace, QStringLiteral("main"));
        Result<void> outcome = sink.begin();
        if (outcome)
            outcome = sink.beginTable(Table::Products, PassMode::Replace);
        for (int page = 0; outcome && page < 20; ++page)
            outcome = sink.page(test::sampleProducts(1 + page * 1000, 1000));
        if (outcome || outcome.error().code != ErrorCode::DatabaseFull)
            return 8;
    }

    QFile::remove(ballast);
    if (!cases.insert(test::sampleDocument("later"), {test::sampleCase()}, QStringLiteral("anna")))
        return 9;
    if (cases.loadQueue({})->total != stored + 1)
        return 10;
    if (!documents.put("small"))
        return 11;
    return (*database)->scalar(QStringLiteral("PRAGMA integrity_check"))->toString() == QStringLiteral("ok") ? 0 : 12;
}

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoAndLosesNothing()
    {
        QTemporaryDir folder;
        test::SelfProcess child({folder.path()});
        const int status = child.finished();
        if (status == cannotMount)
            QSKIP("this machine lets no process mount a file system of its own");
        QCOMPARE(status, 0);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList role = test::SelfProcess::role(); !role.isEmpty())
        return fillTheDisk(role.first());
    TestDiskFull test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disk_full.moc"
