// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/Leases.h"
#include "tests/support/SelfProcess.h"
#include "tests/support/TempWorkspace.h"

#include <QtTest>

using namespace op;
using namespace op::storage;
using std::chrono::seconds;

namespace {

const QString purpose = QStringLiteral("push");
const QString subject = QStringLiteral("12");

LeaseOwner otherOwner()
{
    LeaseOwner owner = LeaseOwner::self();
    owner.process = QStringLiteral("another desk");
    return owner;
}

// Takes the lease and waits to be killed.
int holdLease(const QString& folder)
{
    const auto workspace = Workspace::open(folder);
    const auto database = (*workspace)->connect();
    const Clock clock;
    if (!Leases(**database, clock).acquire(purpose, subject, seconds(3600), QStringLiteral("child")))
        return 1;
    test::SelfProcess::say("held");
    QThread::sleep(60);
    return 0;
}

} // namespace

class TestLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime()
    {
        test::TempWorkspace temp;
        test::FakeClock clock;
        Leases mine(temp.database(), clock);
        Leases theirs(temp.database(), clock, otherOwner());
        QVERIFY(mine.acquire(purpose, subject, seconds(60), QStringLiteral("anna")).has_value());
        QVERIFY2(mine.acquire(purpose, subject, seconds(60), QStringLiteral("anna")).has_value(),
                 "taking again renews");
        const auto refused = theirs.acquire(purpose, subject, seconds(60), QStringLiteral("bert"));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().arguments.mid(0, 3), QStringList({purpose, subject, QStringLiteral("anna")}));
        QVERIFY(*theirs.isHeldByOther(purpose, subject));
        QVERIFY(!*mine.isHeldByOther(purpose, subject));
        QVERIFY(theirs.acquire(purpose, QStringLiteral("13"), seconds(60)).has_value());

        QVERIFY2(theirs.release(purpose, subject).has_value(), "nothing happens");
        QVERIFY(mine.holder(purpose, subject)->has_value());
        QVERIFY(mine.release(purpose, subject).has_value());
        QVERIFY(theirs.acquire(purpose, subject, seconds(60)).has_value());
    }

    void expires()
    {
        test::TempWorkspace temp;
        test::FakeClock clock;
        Leases mine(temp.database(), clock);
        Leases theirs(temp.database(), clock, otherOwner());
        QVERIFY(mine.acquire(purpose, subject, seconds(60)).has_value());
        clock.advance(50);
        QVERIFY(mine.renew(purpose, subject, seconds(60)).has_value());
        clock.advance(50);
        QVERIFY(!theirs.acquire(purpose, subject, seconds(60)).has_value());
        clock.advance(11);
        QVERIFY(!mine.holder(purpose, subject)->has_value());
        QVERIFY(theirs.acquire(purpose, subject, seconds(60)).has_value());
        QCOMPARE(mine.renew(purpose, subject, seconds(60)).error().code, ErrorCode::Conflict);
    }

    void knowsTheDead_data()
    {
        QTest::addColumn<LeaseOwner>("owner");
        QTest::addColumn<bool>("mayBeAlive");
        const LeaseOwner self = LeaseOwner::self();
        QTest::newRow("this process") << self << true;
        LeaseOwner gone = self;
        gone.pid = 0x3fffff; // above the kernel's limit of process numbers
        QTest::newRow("no such process") << gone << false;
        LeaseOwner recycled = self;
        recycled.started = self.started + 1;
        QTest::newRow("its number was given again") << recycled << false;
        LeaseOwner earlier = self;
        earlier.host = self.host.section(u'/', 0, 0) + QStringLiteral("/another-boot/") + self.host.section(u'/', 2);
        QTest::newRow("before the restart of the machine") << earlier << false;
        LeaseOwner elsewhere = gone;
        elsewhere.host = QStringLiteral("other#machine/boot/pid:[1]");
        QTest::newRow("another machine: cannot know") << elsewhere << true;
        LeaseOwner container = gone;
        container.host = self.host.section(u'/', 0, 1) + QStringLiteral("/pid:[1]");
        QTest::newRow("another container: cannot know") << container << true;
    }
    void knowsTheDead()
    {
        QFETCH(const LeaseOwner, owner);
        QFETCH(const bool, mayBeAlive);
        QCOMPARE(owner.mayBeAlive(), mayBeAlive);
    }

    void aKilledProcessLosesItAtOnce()
    {
        test::TempWorkspace temp;
        test::SelfProcess child({temp.folder()});
        QCOMPARE(child.heard(), QByteArray("held"));
        const Clock clock;
        Leases mine(temp.database(), clock);
        const auto refused = mine.acquire(purpose, subject, seconds(60));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().arguments.at(2), QStringLiteral("child"));
        child.kill();
        QVERIFY(mine.acquire(purpose, subject, seconds(60)).has_value());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList role = test::SelfProcess::role(); !role.isEmpty())
        return holdLease(role.first());
    TestLeases test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_leases.moc"
