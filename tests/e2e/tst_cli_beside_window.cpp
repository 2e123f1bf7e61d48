// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services op_demo
// NEEDS: orderpilot-cli orderpilot-reader
// TIMEOUT: 300
#include "tests/support/CliRun.h"
#include "tests/support/Files.h"
#include "tests/support/WindowDesk.h"

#include <QJsonArray>

using namespace op;
using namespace op::services;
using test::awaited;
using test::CliRun;
using test::WindowDesk;
using Kind = review::ReviewDecision::Kind;

/// The command line on the workspace of an open window: two programs, one truth.
class TestCliBesideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WindowDesk>();
        QVERIFY(m_world->connectAndSync());
    }
    void cleanup() { m_world.reset(); }

    void whatWasLearnedIsListedTakenBackAndCarried()
    {
        QVERIFY(m_world->chooseAndApprove(m_world->takeIn("04-words-only")) > 0);
        const QJsonObject row = reference();
        QVERIFY(row.value(QLatin1String("vendorName")).toString().contains(QStringLiteral("Damstra")));
        QVERIFY(row.value(QLatin1String("productName")).toString().size() > 3);
        QCOMPARE(row.value(QLatin1String("order")).toString(), QStringLiteral("WT-2026-074"));
        const QString text = QString::fromUtf8(run({QStringLiteral("crossref"), QStringLiteral("list")}).out);
        for (const QString& part : {row.value(QLatin1String("vendorName")).toString(),
                                    row.value(QLatin1String("productName")).toString(), QStringLiteral("slijpen")})
            QVERIFY2(text.contains(part), qPrintable(text));

        const QString id = QString::number(row.value(QLatin1String("id")).toInteger());
        const QString file = m_world->folder.filePath(QStringLiteral("learned.json"));
        QCOMPARE(run({QStringLiteral("crossref"), QStringLiteral("export"), file}).status, 0);
        const CliRun again = run({QStringLiteral("crossref"), QStringLiteral("export"), file});
        QCOMPARE(again.status, 3);
        QVERIFY2(again.err.contains("there already"), again.err);

        // the window sees it go, and what it opens next is judged without it
        QSignalSpy changed(m_world->desk.get(), &Desk::workspaceChanged);
        QCOMPARE(run({QStringLiteral("crossref"), QStringLiteral("remove"), id}).status, 0);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY((*awaited(m_world->desk->learned(QStringLiteral("demo"), false)))->isEmpty());
        QVERIFY(reference().isEmpty());
        QCOMPARE(run({QStringLiteral("crossref"), QStringLiteral("remove"), id}).status, 3);
        const QJsonObject imported =
            run({QStringLiteral("--json"), QStringLiteral("crossref"), QStringLiteral("import"), file}).json();
        QCOMPARE(imported.value(QLatin1String("added")).toInt(), 1);
        QVERIFY(reference().value(QLatin1String("case")).isNull()); // of no order
        const CliRun taken = run({QStringLiteral("crossref"), QStringLiteral("restore"), id});
        QCOMPARE(taken.status, 3);
        QVERIFY2(taken.err.contains("taken its place"), taken.err);
        QCOMPARE(run({QStringLiteral("crossref"), QStringLiteral("remove"), QStringLiteral("x")}).status, 3);
        QCOMPARE(run({QStringLiteral("crossref"), QStringLiteral("import")}).status, 2);
    }

    void aChoiceOnTheCommandLineCountsForTheOtherOrders()
    {
        const qint64 taught = m_world->takeIn("04-words-only");
        const QByteArray paper = test::contentOf(test::demoDocument(QStringLiteral("04-words-only")));
        const QString copy = test::writtenFile(m_world->folder.filePath(QStringLiteral("next.xml")),
                                               QByteArray(paper).replace("WT-2026-074", "WT-2026-999"));
        const qint64 other = test::takenIn(*m_world->desk, copy, QStringLiteral("demo"));
        matching::OrderProposal proposal;
        for (const qint64 id : {other, taught}) {
            proposal = (*awaited(m_world->desk->openCase(id)))->view.evaluation.proposal;
            QVERIFY(*m_world->decide(id, Kind::Choose, QStringLiteral("vendor"),
                                     {proposal.vendor.candidates[0].record.id}));
        }
        const int before = m_world->office()->cases().load(other)->openCount;
        const matching::MatchProposal product = proposal.lines[0].product;
        run({QStringLiteral("decide"), QString::number(taught), QStringLiteral("choose"), product.subject,
             QString::number(product.candidates[0].record.id)});
        QVERIFY(!reference().isEmpty());
        QVERIFY(m_world->office()->cases().load(other)->openCount < before);
    }

    void historyIsTold()
    {
        const qint64 id = m_world->takeIn("01-domestic");
        QVERIFY(*m_world->decide(id, Kind::Hold, {}, {}, {}, QStringLiteral("ask Piet")));
        const QString text = QString::fromUtf8(run({QStringLiteral("history"), QString::number(id)}).out);
        QVERIFY2(text.contains(QStringLiteral("Received: 01-domestic")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("put on hold: ask Piet  -> on hold")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("UTC")), "the zone is said");
        const QJsonArray rows = run({QStringLiteral("--json"), QStringLiteral("history"), QString::number(id)})
                                    .json()
                                    .value(QLatin1String("history"))
                                    .toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].toObject().value(QLatin1String("kind")).toString(), QStringLiteral("decision"));
    }

    void oneOfThemSends()
    {
        const qint64 id = m_world->takeIn("01-domestic");
        QVERIFY(*m_world->decide(id, Kind::Approve));
        const QString model = QStringLiteral("purchase.order");
        const int before = m_world->server.count(model);
        demo::DemoFaultRule slow;
        slow.model = model;
        slow.method = QStringLiteral("load");
        slow.trouble = demo::DemoTrouble::DelayAfter;
        slow.wait = std::chrono::milliseconds(4000);
        m_world->server.faults().add(slow);
        const int job = m_world->desk->push({id});
        QTRY_COMPARE(m_world->server.faults().arrivals(model, slow.method), 1);
        const CliRun second = run({QStringLiteral("push"), QString::number(id)});
        QVERIFY(second.status != 0);
        QVERIFY2((second.out + second.err).contains("at this moment"), second.out + second.err);
        QVERIFY(m_world->finished(job));
        QCOMPARE((*awaited(m_world->desk->openCase(id)))->view.reviewCase.state, review::ReviewState::InOdoo);
        QCOMPARE(m_world->server.count(model), before + 1);
    }

    void anOrderIsSentOnceMoreForAReason()
    {
        const qint64 id = m_world->takeIn("01-domestic");
        QVERIFY(*m_world->decide(id, Kind::Approve));
        const QString number = QString::number(id);
        QCOMPARE(run({QStringLiteral("push"), number}).status, 0);
        const QString name = (*awaited(m_world->desk->openCase(id)))->pushed->receipt->name;
        const QStringList again{QStringLiteral("--json"), QStringLiteral("reconcile"), QStringLiteral("--repost"),
                                number};
        QCOMPARE(run(again).status, 2); // no reason
        QCOMPARE(
            run(QStringList(again).replaceInStrings(QStringLiteral("--repost"), QStringLiteral("--reason"))).status, 2);
        const QStringList reason{QStringLiteral("--reason"), QStringLiteral("cancelled by mistake")};
        const auto receiptOf = [](const CliRun& outcome) {
            return outcome.json().value(QLatin1String("receipts")).toArray().at(0).toObject();
        };
        const CliRun refused = run(again + reason);
        QCOMPARE(refused.status, 1);
        const QJsonObject error = receiptOf(refused).value(QLatin1String("error")).toObject();
        QVERIFY2(QJsonDocument(error).toJson().contains("order-stands")
                     && QJsonDocument(error).toJson().contains(name.toUtf8()),
                 refused.out);

        const PurchaseOrderId order = (*awaited(m_world->desk->openCase(id)))->pushed->receipt->id;
        static_cast<void>(m_world->server.ask(QStringLiteral("purchase.order"), QStringLiteral("button_cancel"),
                                              {odoo::OdooValue::list({order.value})}));
        const CliRun sent = run(again + reason);
        QVERIFY2(sent.status == 0, sent.out + sent.err);
        QCOMPARE(receiptOf(sent).value(QLatin1String("state")).toString(), QStringLiteral("in Odoo"));
        QVERIFY(receiptOf(sent).value(QLatin1String("name")).toString() != name);
        const CliRun compared = run({QStringLiteral("reconcile")});
        QVERIFY2(compared.status == 0 && compared.out.contains("same"), compared.out);
    }

private:
    CliRun run(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ORDERPILOT_SECRET"), m_world->server.endpoint().secret);
        return test::runCli(QStringList{QStringLiteral("--workspace"), m_world->options().folder} + arguments,
                            environment);
    }

    /// The one row of `crossref list --json`; empty when there is none.
    QJsonObject reference()
    {
        return run({QStringLiteral("--json"), QStringLiteral("crossref"), QStringLiteral("list")})
            .json()
            .value(QLatin1String("crossReferences"))
            .toArray()
            .at(0)
            .toObject();
    }

    std::unique_ptr<WindowDesk> m_world;
};

QTEST_GUILESS_MAIN(TestCliBesideWindow)
#include "tst_cli_beside_window.moc"
