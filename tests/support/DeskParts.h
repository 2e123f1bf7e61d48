// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "tests/support/Files.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What every test's desk is made of. Trouble that only a broken test can have ends the program.
namespace op::test {

/// Returns the options of a desk on a workspace in \a folder, with the real reader.
inline services::DeskOptions deskOptions(
    const QTemporaryDir& folder,
    std::shared_ptr<settings::SecretStore> secrets = std::make_shared<settings::MemorySecretStore>())
{
    services::DeskOptions options;
    options.folder = folder.filePath(QStringLiteral("workspace"));
    options.office.secrets = std::move(secrets);
    options.reader.program = programFile(QStringLiteral("orderpilot-reader"));
    return options;
}

inline std::unique_ptr<services::Desk> openDesk(const services::DeskOptions& options)
{
    auto opened = services::Desk::open(options);
    if (!opened)
        qFatal("no desk: %s", qPrintable(opened.error().toLogLine()));
    return std::move(*opened);
}

inline std::unique_ptr<services::Office> openOffice(const QString& folder, const services::OfficeOptions& options)
{
    auto opened = services::Office::open(folder, options);
    if (!opened)
        qFatal("no office: %s", qPrintable(opened.error().toLogLine()));
    return std::move(*opened);
}

/// Returns the connection called \a name to the server at \a endpoint.
inline storage::Connection connectionTo(const odoo::OdooEndpoint& endpoint,
                                        const QString& name = QStringLiteral("demo"))
{
    storage::Connection connection;
    connection.name = name;
    connection.url = endpoint.url.toString();
    connection.database = endpoint.database;
    connection.login = endpoint.login;
    return connection;
}

inline review::ReviewDecision decisionOf(review::ReviewDecision::Kind kind, const QString& path = {},
                                         const QList<qint64>& ids = {}, const QString& value = {},
                                         const QString& reason = {})
{
    review::ReviewDecision decision;
    decision.kind = kind;
    decision.path = path;
    decision.ids = ids;
    decision.value = value;
    decision.reason = reason;
    return decision;
}

/// Turns the event loop until \a holds, for at most 60 seconds; returns whether it does.
template <class Condition>
bool comesTrue(Condition&& holds)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds() && clock.elapsed() < 60'000)
        QTest::qWait(2);
    return holds();
}

/// Returns the result of \a future, turning the event loop meanwhile; nothing when it ended without one or 60 seconds
/// passed.
template <class T>
std::optional<T> awaited(const QFuture<T>& future)
{
    if (!comesTrue([&] { return future.isFinished(); }) || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

/// Returns the last word about job \a number of \a desk, turning the event loop until it comes.
inline std::optional<services::JobStatus> finished(services::Desk& desk, int number)
{
    std::optional<services::JobStatus> last;
    QObject receiver;
    QObject::connect(&desk, &services::Desk::jobChanged, &receiver, [&](const services::JobStatus& status) {
        if (status.id == number && status.finished)
            last = status;
    });
    comesTrue([&] { return last.has_value(); });
    return last;
}

/// Takes in the file at \a path and returns the number of its first case, 0 for none; what else the desk reads at the
/// same time does not count.
inline qint64 takenIn(services::Desk& desk, const QString& path, const QString& connection = {})
{
    const QSignalSpy taken(&desk, &services::Desk::fileTakenIn);
    const int job = desk.takeIn({path}, connection);
    finished(desk, job);
    for (const QList<QVariant>& told : taken)
        if (told.first().toInt() == job)
            return told.at(1).value<services::IntakeItem>().cases.value(0);
    return 0;
}

/// Takes in the file at \a path as another program would, without a desk.
inline Result<services::IntakeItem> takenIn(services::Office& office, const QString& path, const QString& connection)
{
    services::ReaderOptions options;
    options.program = programFile(QStringLiteral("orderpilot-reader"));
    const services::ReaderClient reader(options);
    services::IntakeService intake(
        office, [&reader](const QByteArray& bytes, const QString& name) { return reader.readBytes(bytes, name); });
    return intake.takeIn(path, connection);
}

/// Stores the connection "demo" to \a endpoint with its secret, and fetches the master data.
inline Result<storage::Connection> connectAndSync(services::Office& office, const odoo::OdooEndpoint& endpoint)
{
    const storage::Connection wanted = connectionTo(endpoint);
    OP_CHECK(office.secrets().set(wanted.name, endpoint.secret));
    OP_TRY(const storage::Connection added, services::ConnectionService(office).add(wanted));
    OP_CHECK(services::SyncService(office).sync(added, true));
    return added;
}

} // namespace op::test
