// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoOdoo.h"
#include "core/services/desk/Deliver.h"
#include "tests/support/DemoDocument.h"
#include "tests/support/DeskParts.h"

namespace op::test {

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
        services::DeskOptions options = deskOptions(folder, secrets);
        options.push.wait = [](int) { return std::chrono::milliseconds(2); };
        options.watchInterval = std::chrono::milliseconds(20);
        return options;
    }
    [[nodiscard]] std::unique_ptr<services::Desk> open() const { return openDesk(options()); }
    /// Opens the workspace as another program would: with matchers and leases of its own.
    [[nodiscard]] std::unique_ptr<services::Office> office() const
    {
        services::OfficeOptions office;
        office.secrets = secrets;
        return openOffice(options().folder, office);
    }

    [[nodiscard]] storage::Connection connection() const { return connectionTo(server.endpoint()); }

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

    /// Returns the last word about job \a number, turning the event loop until it comes.
    std::optional<services::JobStatus> finished(int number) { return test::finished(*desk, number); }

    /// Takes in the bundled document whose name holds \a part and returns the number of its first case, 0 for none.
    qint64 takeIn(const char* part)
    {
        return takenIn(*desk, demoDocument(QString::fromLatin1(part)), QStringLiteral("demo"));
    }

    std::optional<Result<services::CaseSheet>> decide(qint64 id, review::ReviewDecision::Kind kind,
                                                      const QString& path = {}, const QList<qint64>& ids = {},
                                                      const QString& value = {}, const QString& reason = {})
    {
        return awaited(desk->decide(id, decisionOf(kind, path, ids, value, reason)));
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
