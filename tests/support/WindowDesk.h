// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoData.h"
#include "core/demo/DemoOdoo.h"
#include "core/services/desk/Deliver.h"
#include "core/services/desk/Desk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace op::test {

/// Returns the result of \a future, turning the event loop meanwhile; nothing when it ended without one or 60 seconds
/// passed.
template <class T>
std::optional<T> awaited(const QFuture<T>& future)
{
    QElapsedTimer clock;
    clock.start();
    while (!future.isFinished() && clock.elapsed() < 60'000)
        QTest::qWait(2);
    if (!future.isFinished() || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

/// The WindowDesk struct is a Desk on a workspace of its own in front of a demo server: what a window has. A second
/// Desk, or an Office standing for another program, can be opened on the same folder.
struct WindowDesk
{
    explicit WindowDesk(demo::DemoDialect dialect = demo::DemoDialect::Odoo19) : server(dialect)
    {
        if (!server.start())
            qFatal("the demo server does not start");
        secrets = std::make_shared<settings::MemorySecretStore>();
        desk = open();
    }

    [[nodiscard]] services::DeskOptions options() const
    {
        services::DeskOptions options;
        options.folder = folder.filePath(QStringLiteral("workspace"));
        options.office.secrets = secrets;
        options.reader.program = qEnvironmentVariable("ORDERPILOT_BIN") + QStringLiteral("/orderpilot-reader");
        options.push.wait = [](int) { return std::chrono::milliseconds(2); };
        options.watchInterval = std::chrono::milliseconds(20);
        return options;
    }
    [[nodiscard]] std::unique_ptr<services::Desk> open() const
    {
        auto opened = services::Desk::open(options());
        if (!opened)
            qFatal("no desk: %s", qPrintable(opened.error().toLogLine()));
        return std::move(*opened);
    }
    /// Opens the workspace as another program would: with matchers and leases of its own.
    [[nodiscard]] std::unique_ptr<services::Office> office() const
    {
        services::OfficeOptions office;
        office.secrets = secrets;
        auto opened = services::Office::open(options().folder, office);
        if (!opened)
            qFatal("no office: %s", qPrintable(opened.error().toLogLine()));
        return std::move(*opened);
    }

    [[nodiscard]] storage::Connection connection() const
    {
        storage::Connection connection;
        connection.name = QStringLiteral("demo");
        connection.url = server.endpoint().url.toString();
        connection.database = server.endpoint().database;
        connection.login = server.endpoint().login;
        return connection;
    }

    /// Stores connection and secret and fetches the master data.
    bool connectAndSync()
    {
        if (!awaited(desk->saveConnection(connection())).value_or(tl::unexpected(Error())))
            return false;
        if (!secrets->set(QStringLiteral("demo"), server.endpoint().secret))
            return false;
        const auto ended = finished(desk->sync(QStringLiteral("demo"), true));
        return ended && !ended->error;
    }

    /// Returns the last word about job \a number of \a of (the desk unless told), turning the event loop until it
    /// comes.
    std::optional<services::JobStatus> finished(int number, services::Desk* of = nullptr)
    {
        services::Desk* const watched = of ? of : desk.get();
        std::optional<services::JobStatus> last;
        QObject receiver;
        QObject::connect(watched, &services::Desk::jobChanged, &receiver, [&](const services::JobStatus& status) {
            if (status.id == number && status.finished)
                last = status;
        });
        QElapsedTimer clock;
        clock.start();
        while (!last && clock.elapsed() < 60'000)
            QTest::qWait(2);
        return last;
    }

    /// Takes in the bundled document whose name holds \a part and returns the number of its first case, 0 for none.
    qint64 takeIn(const char* part)
    {
        QSignalSpy taken(desk.get(), &services::Desk::fileTakenIn);
        for (const QString& path : demo::demoDocuments())
            if (path.contains(QLatin1String(part)))
                finished(desk->takeIn({path}, QStringLiteral("demo")));
        if (taken.isEmpty())
            return 0;
        return taken.first().at(1).value<services::IntakeItem>().cases.value(0);
    }

    std::optional<Result<services::CaseSheet>> decide(qint64 id, review::ReviewDecision::Kind kind,
                                                      const QString& path = {}, const QList<qint64>& ids = {},
                                                      const QString& value = {}, const QString& reason = {})
    {
        review::ReviewDecision decision;
        decision.kind = kind;
        decision.path = path;
        decision.ids = ids;
        decision.value = value;
        decision.reason = reason;
        return awaited(desk->decide(id, decision));
    }

    /// Settles the open products of \a id by the first candidate each and approves it; returns how many were chosen.
    int chooseAndApprove(qint64 id)
    {
        using Kind = review::ReviewDecision::Kind;
        const auto opened = awaited(desk->openCase(id));
        if (!opened || !*opened)
            return -1;
        const matching::OrderProposal proposal = (*opened)->view.evaluation.proposal;
        if (proposal.vendor.needsPerson)
            decide(id, Kind::Choose, QStringLiteral("vendor"), {proposal.vendor.candidates.first().record.id});
        int chosen = 0;
        for (const matching::LineProposal& line : proposal.lines) {
            if (!line.product.needsPerson || line.product.candidates.isEmpty())
                continue;
            decide(id, Kind::Choose, line.product.subject, {line.product.candidates.first().record.id});
            ++chosen;
        }
        const auto approved = decide(id, Kind::Approve);
        return approved && *approved ? chosen : -1;
    }

    demo::DemoOdoo server;
    QTemporaryDir folder;
    std::shared_ptr<settings::MemorySecretStore> secrets;
    std::unique_ptr<services::Desk> desk;
};

} // namespace op::test
