// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseText.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "app/common/DemoSetup.h"
#include "core/demo/DemoData.h"
#include "core/demo/DemoOdoo.h"
#include "core/services/ConnectionService.h"
#include "core/services/IntakeService.h"
#include "core/services/PushService.h"
#include "core/services/ReaderClient.h"
#include "core/services/ReviewService.h"
#include "core/services/SyncService.h"
#include "core/services/wording/StepText.h"
#include "core/services/wording/Wording.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace op::cli {
namespace {

namespace wording = services::wording;
using extraction::FindingCode;
using Kind = review::ReviewDecision::Kind;

/// Walks the whole way from paper to receipt against the built-in Odoo, telling each step.
class Demo
{
public:
    Demo(const Console& console, services::Office& office, demo::DemoOdoo& server)
        : m_console(console),
          m_office(office),
          m_server(server)
    {}

    Result<void> run()
    {
        OP_CHECK(connect());
        OP_CHECK(sync());
        OP_CHECK(takeIn());
        OP_CHECK(review());
        return push();
    }

    [[nodiscard]] QJsonObject report() const
    {
        return {{QStringLiteral("cases"), m_cases},
                {QStringLiteral("pushed"), m_pushed},
                {QStringLiteral("ordersInOdoo"), m_newOrders}};
    }

private:
    void title(const QString& text) const
    {
        m_console.say(QString());
        m_console.say(text);
    }

    Result<void> connect()
    {
        title(CommandLine::tr("1. Connect to the built-in demo Odoo at %1").arg(m_server.url().toString()));
        const storage::Connection connection = app::demoConnection(m_server);
        OP_CHECK(m_office.secrets().set(connection.name, m_server.endpoint().secret));
        services::ConnectionService service(m_office);
        OP_TRY(m_connection, service.add(connection));
        OP_TRY(const odoo::ConnectionReport report, service.test(m_connection, [this](const odoo::StepResult& result) {
            m_console.say(QStringLiteral("   %1: %2").arg(wording::stepTitle(result.step), wording::stepText(result)));
        }));
        if (report.hasFailed())
            return failure(ErrorCode::Internal, {}, QStringLiteral("the demo connection test failed"));
        return {};
    }

    Result<void> sync()
    {
        title(CommandLine::tr("2. Bring in the master data"));
        OP_TRY(const services::SyncOutcome outcome, services::SyncService(m_office).sync(m_connection, true));
        for (const odoo::TableReport& table : outcome.report.tables)
            if (table.rows > 0)
                m_console.say(QStringLiteral("   %1 %2").arg(masterdata::tableName(table.table), -20).arg(table.rows));
        return chooseChargeProducts();
    }

    Result<void> chooseChargeProducts()
    {
        OP_TRY(settings::WorkspaceSettings settings, m_office.settings());
        OP_TRY(const auto matcher, m_office.matcher(m_connection.name));
        app::chooseChargeProducts(settings.connections[m_connection.name], *matcher->snapshot());
        return m_office.saveSettings(settings);
    }

    Result<void> takeIn()
    {
        title(CommandLine::tr("3. Papers come in; each is read in a process of its own"));
        const services::ReaderClient reader;
        services::IntakeService intake(m_office, [&reader](const QByteArray& bytes, const QString& name) {
            return reader.readBytes(bytes, name);
        });
        for (const QString& path : demo::demoDocuments()) {
            const QString name = QFileInfo(path).fileName();
            OP_TRY(const services::IntakeItem item, intake.takeIn(path, m_connection.name));
            for (const qint64 id : item.cases) {
                OP_TRY(const review::ReviewCase loaded, m_office.cases().load(id));
                m_console.say(QStringLiteral("   %1: case %2, %3, %4")
                                  .arg(name, QString::number(id), wording::kindOfPaperText(loaded.kind),
                                       wording::stateText(loaded.state)));
                ++m_cases;
            }
        }
        return {};
    }

    Result<void> review()
    {
        title(CommandLine::tr("4. The review desk"));
        services::ReviewService desk(m_office);
        OP_TRY(const QList<qint64> ids,
               m_office.cases().idsInStates({review::ReviewState::Matched, review::ReviewState::InReview},
                                            m_connection.name));
        for (const qint64 id : ids) {
            OP_TRY(services::CaseView view, desk.open(id));
            m_console.say(QString());
            OP_TRY(const auto matcher, m_office.matcher(m_connection.name));
            printCase(m_console, view, matcher->snapshot());
            OP_TRY(view, confirmProposals(desk, std::move(view)));
            OP_CHECK(finish(desk, view));
        }
        return {};
    }

    // The demo's operator believes a proposal that only waits for a confirmation, and nothing else.
    Result<services::CaseView> confirmProposals(services::ReviewService& desk, services::CaseView view)
    {
        const auto confirm = [&](const matching::MatchProposal& proposal) -> Result<void> {
            if (!proposal.needsPerson || proposal.candidates.isEmpty() || proposal.verdict == matching::Verdict::NoMatch
                || proposal.verdict == matching::Verdict::Ambiguous)
                return {};
            review::ReviewDecision decision;
            decision.kind = Kind::Choose;
            decision.path = proposal.subject;
            decision.ids = {proposal.candidates.first().record.id};
            m_console.say(
                CommandLine::tr("  -> the operator confirms %1: %2")
                    .arg(wording::fieldText(proposal.subject), proposal.candidates.first().record.displayName));
            OP_TRY(view, desk.decide(view.reviewCase.id, decision));
            return {};
        };
        OP_CHECK(confirm(matching::MatchProposal(view.evaluation.proposal.vendor)));
        for (qsizetype i = 0; i < view.evaluation.proposal.lines.size(); ++i)
            OP_CHECK(confirm(matching::MatchProposal(view.evaluation.proposal.lines[i].product)));
        return view;
    }

    Result<void> finish(services::ReviewService& desk, const services::CaseView& view)
    {
        review::ReviewDecision decision;
        if (view.evaluation.openCount() == 0) {
            decision.kind = Kind::Approve;
            m_console.say(CommandLine::tr("  -> the operator approves"));
        } else {
            decision.kind = Kind::Hold;
            decision.reason = wording::findingText(
                *std::find_if(view.evaluation.findings.begin(), view.evaluation.findings.end(),
                              [](const auto& finding) { return finding.severity == extraction::Severity::Blocking; }));
            m_console.say(CommandLine::tr("  -> the operator puts it on hold: %1").arg(decision.reason));
        }
        OP_CHECK(desk.decide(view.reviewCase.id, decision));
        return {};
    }

    Result<void> push()
    {
        title(CommandLine::tr("5. To Odoo, each order exactly once"));
        const int before = m_server.count(QStringLiteral("purchase.order"));
        services::PushService pushing(m_office);
        OP_TRY(const QList<qint64> ids, pushing.ready(m_connection.name));
        for (const qint64 id : ids) {
            const services::PushItem item = pushing.push(id);
            if (item.error)
                return tl::unexpected(*item.error);
            m_pushed += item.state == review::ReviewState::InOdoo ? 1 : 0;
            m_console.say(QStringLiteral("   ")
                          + CommandLine::tr("Case %1: %2")
                                .arg(id)
                                .arg(item.result ? wording::pushOutcomeText(*item.result) : QString()));
            if (item.result && item.result->receipt)
                m_console.say(QStringLiteral("      ") + item.result->receipt->url);
        }
        m_newOrders = m_server.count(QStringLiteral("purchase.order")) - before;
        m_console.say(
            CommandLine::tr("   Odoo holds %1 new draft orders for %2 pushed cases.").arg(m_newOrders).arg(m_pushed));
        if (m_newOrders != m_pushed)
            return failure(ErrorCode::Internal, {}, QStringLiteral("orders and pushed cases differ"));
        return {};
    }

    const Console& m_console;
    services::Office& m_office;
    demo::DemoOdoo& m_server;
    storage::Connection m_connection;
    int m_cases = 0;
    int m_pushed = 0;
    int m_newOrders = 0;
};

ExitStatus runDemo(Context& context, QStringList arguments)
{
    const QString dialect = takeOption(arguments, QStringLiteral("--dialect")).value_or(QStringLiteral("19"));
    const std::optional<demo::DemoDialect> played = demo::dialectOf(dialect.toInt());
    if (!arguments.isEmpty() || !played)
        return usageError(context, QStringLiteral("demo"));
    const Console& console = context.console();
    QTemporaryDir folder;
    demo::DemoOdoo server(*played);
    services::OfficeOptions options;
    options.secrets = std::make_shared<settings::MemorySecretStore>();
    Result<void> done = server.start();
    auto office = done ? services::Office::open(folder.filePath(QStringLiteral("workspace")), options)
                       : Result<std::unique_ptr<services::Office>>(tl::unexpected(done.error()));
    if (!office) {
        console.complain(office.error());
        return ExitStatus::Failed;
    }
    console.say(
        CommandLine::tr(
            "OrderPilot demo: from document to receipt, in the dialect of Odoo %1. Nothing leaves this machine.")
            .arg(dialect));
    Demo walk(console, **office, server);
    done = walk.run();
    if (console.isJson())
        console.print(walk.report());
    return statusOf(context, done);
}

} // namespace

Command demoCommand()
{
    return {QStringLiteral("demo"), QStringLiteral("[--dialect 12..20]"),
            CommandLine::tr("Walks the whole way against the built-in demo Odoo."), runDemo};
}

} // namespace op::cli
