// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/demo/DemoOdoo.h"
#include "core/services/PushService.h"
#include "core/services/ReconcileService.h"
#include "core/services/ReviewService.h"
#include "core/services/SyncService.h"
#include "core/services/wording/HistoryText.h"
#include "tests/support/DemoDocument.h"
#include "tests/support/DeskParts.h"

using namespace op;
using namespace op::services;
using review::ReviewState;
using test::demoDocument;
using Kind = review::ReviewDecision::Kind;

namespace {

/// A desk of its own (workspace, secrets) beside a demo server that several desks may share.
class OwnDesk
{
public:
    explicit OwnDesk(demo::DemoOdoo& server) : m_server(server)
    {
        const DeskOptions options = test::deskOptions(m_folder);
        m_office = test::openOffice(options.folder, options.office);
    }

    Office& office() { return *m_office; }

    Result<void> connectAndSync()
    {
        OP_TRY(m_connection, test::connectAndSync(*m_office, m_server.endpoint()));
        return {};
    }

    Result<IntakeItem> takeIn(const QString& path) { return test::takenIn(*m_office, path, m_connection.name); }

    [[nodiscard]] const storage::Connection& connection() const { return m_connection; }

    Result<CaseView> decide(qint64 id, Kind kind, const QString& path = {}, const QList<qint64>& ids = {},
                            const QString& value = {}, const QString& reason = {})
    {
        return ReviewService(*m_office).decide(id, test::decisionOf(kind, path, ids, value, reason));
    }

private:
    demo::DemoOdoo& m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    storage::Connection m_connection;
};

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoOdoo>(demo::DemoDialect::Odoo19);
        QVERIFY(m_server->start());
        m_desk = std::make_unique<OwnDesk>(*m_server);
        const auto ready = m_desk->connectAndSync();
        QVERIFY2(ready.has_value(), ready ? "" : qPrintable(ready.error().toLogLine()));
    }

    void cleanPaperBecomesOneDraft()
    {
        const auto item = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")));
        QVERIFY(item);
        QCOMPARE(item->cases.size(), 1);
        const qint64 id = item->cases.first();
        auto view = ReviewService(m_desk->office()).open(id);
        QVERIFY(view);
        QCOMPARE(view->reviewCase.state, ReviewState::Matched);
        // nothing leaves before a person approved
        QCOMPARE(PushService(m_desk->office()).push(id).error->code, ErrorCode::Conflict);
        QVERIFY(m_desk->decide(id, Kind::Approve));
        const int before = m_server->count(QStringLiteral("purchase.order"));
        const PushItem pushed = PushService(m_desk->office()).push(id);
        QCOMPARE(pushed.state, ReviewState::InOdoo);
        QVERIFY(pushed.result->receipt->differences.isEmpty());
        QCOMPARE(m_server->count(QStringLiteral("purchase.order")), before + 1);
        QCOMPARE(m_desk->office().cases().loadQueue({})->rows.first().orderName, pushed.result->receipt->name);
        // what is in Odoo can be neither decided upon nor pushed again
        QCOMPARE(m_desk->decide(id, Kind::Reject).error().code, ErrorCode::Conflict);
        QCOMPARE(PushService(m_desk->office()).push(id).error->code, ErrorCode::Conflict);
        const auto compared = ReconcileService(m_desk->office()).reconcile(m_desk->connection());
        QVERIFY(compared);
        QCOMPARE(compared->size(), 1);
        QCOMPARE(compared->first().finding, ReconcileItem::Finding::Same);
    }

    void anOrderDeletedInOdooIsNotSentAgain()
    {
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        QVERIFY(m_desk->decide(id, Kind::Approve));
        // the order is stored and cannot be read back; then somebody deletes it
        demo::DemoFaultRule rule;
        rule.model = QStringLiteral("purchase.order");
        rule.method = QStringLiteral("read");
        rule.trouble = demo::DemoTrouble::AccessRefused;
        m_server->faults().add(rule);
        const int before = m_server->count(rule.model);
        QCOMPARE(PushService(m_desk->office()).push(id).state, ReviewState::NotSure);
        QCOMPARE(m_server->count(rule.model), before + 1);
        const odoo::OdooValue ids = odoo::OdooValue::list({m_desk->office().outbox().job(id).value()->orderId.value});
        static_cast<void>(m_server->ask(rule.model, QStringLiteral("button_cancel"), {ids}));
        QVERIFY(m_server->ask(rule.model, QStringLiteral("unlink"), {ids}));
        for (int attempt = 0; attempt < 3; ++attempt) {
            const PushItem item = PushService(m_desk->office()).push(id);
            QCOMPARE(item.state, ReviewState::Failed);
            QCOMPARE(item.result->error->code, ErrorCode::NotFound);
            QCOMPARE(m_server->count(rule.model), before);
        }
    }

    void anOrderThatStandsIsNotSentTwice()
    {
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        PushService pushing(m_desk->office());
        QVERIFY(m_desk->decide(id, Kind::Approve));
        // nothing to repeat before it was sent
        QCOMPARE(pushing.repost(id, QStringLiteral("lost")).error->code, ErrorCode::Conflict);
        const PushItem first = pushing.push(id);
        QCOMPARE(first.state, ReviewState::InOdoo);
        const int before = m_server->count(QStringLiteral("purchase.order"));

        QCOMPARE(pushing.repost(id, QStringLiteral("  ")).error->arguments, QStringList{QStringLiteral("reason")});
        const PushItem refused = pushing.repost(id, QStringLiteral("lost"));
        QCOMPARE(refused.error->code, ErrorCode::OrderStands);
        QCOMPARE(refused.error->arguments, QStringList{first.result->receipt->name});
        QCOMPARE(refused.state, ReviewState::InOdoo);
        m_server->stop();
        QVERIFY(pushing.repost(id, QStringLiteral("lost")).error);
        QVERIFY(m_server->start());
        QCOMPARE(m_desk->office().cases().load(id)->revision, 0);
        QCOMPARE(m_desk->office().cases().load(id)->state, ReviewState::InOdoo);
        QCOMPARE(m_server->count(QStringLiteral("purchase.order")), before);
    }

    void aCancelledOrderIsSentOnceMore_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("cancelled") << false;
        QTest::newRow("deleted") << true;
    }
    void aCancelledOrderIsSentOnceMore()
    {
        QFETCH(bool, isDeleted);
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        PushService pushing(m_desk->office());
        QVERIFY(m_desk->decide(id, Kind::Approve));
        const PushItem first = pushing.push(id);
        QCOMPARE(first.state, ReviewState::InOdoo);
        const QString firstKey = m_desk->office().outbox().job(id).value()->draft.externalKey;
        // what the last sync saw is older than what happened since
        QVERIFY(SyncService(m_desk->office()).sync(m_desk->connection(), true));
        remove(first.result->receipt->id, isDeleted);
        const int before = m_server->count(QStringLiteral("purchase.order"));

        const PushItem again = pushing.repost(id, QStringLiteral("typed over by mistake"));
        QVERIFY2(!again.error && again.blocking.isEmpty(),
                 again.error ? qPrintable(again.error->toLogLine()) : "blocked");
        QCOMPARE(again.state, ReviewState::InOdoo);
        QVERIFY(again.result->receipt->id != first.result->receipt->id);
        QVERIFY(again.result->receipt->differences.isEmpty());
        QCOMPARE(m_server->count(QStringLiteral("purchase.order")), before + 1);
        const review::ReviewCase stored = *m_desk->office().cases().load(id);
        QCOMPARE(stored.revision, 1);
        QCOMPARE(stored.formerOrders, QList<PurchaseOrderId>{first.result->receipt->id});
        QVERIFY(m_desk->office().outbox().job(id).value()->draft.externalKey != firstKey);
        QStringList told;
        const auto history = m_desk->office().cases().history(id);
        for (const storage::HistoryEntry& entry : *history)
            told.append(wording::historyText(entry));
        QVERIFY(told.contains(QStringLiteral("To be sent once more, as revision 1: typed over by mistake")));

        // and a third one only by the same way
        QCOMPARE(pushing.push(id).error->code, ErrorCode::Conflict);
        QCOMPARE(pushing.repost(id, QStringLiteral("again")).error->code, ErrorCode::OrderStands);
        remove(again.result->receipt->id, isDeleted);
        QCOMPARE(pushing.repost(id, QStringLiteral("again")).state, ReviewState::InOdoo);
        QCOMPARE(m_desk->office().cases().load(id)->formerOrders.size(), 2);
    }

    // The look by id is not the only one: an order that came back meanwhile is found by what the paper says.
    void aRevisionBesideAnOrderThatCameBackIsADuplicate()
    {
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        PushService pushing(m_desk->office());
        QVERIFY(m_desk->decide(id, Kind::Approve));
        const PushItem first = pushing.push(id);
        const int before = m_server->count(QStringLiteral("purchase.order"));
        QVERIFY(m_desk->office().cases().beginRevision(id, QStringLiteral("anna"), QStringLiteral("thought it gone")));
        const auto seen = pushing.lookAhead(id);
        QVERIFY2(seen && seen->size() == 1, seen ? "not found" : qPrintable(seen.error().toLogLine()));
        QCOMPARE(seen->first().id, first.result->receipt->id);
        QCOMPARE(m_desk->office().cases().load(id)->state, ReviewState::Duplicate);
        QCOMPARE(pushing.push(id).error->code, ErrorCode::Conflict);
        QCOMPARE(m_server->count(QStringLiteral("purchase.order")), before);
    }

    void anOrderThatVanishedBeforeItWasReadIsSentOnceMore()
    {
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        PushService pushing(m_desk->office());
        QVERIFY(m_desk->decide(id, Kind::Approve));
        demo::DemoFaultRule rule;
        rule.model = QStringLiteral("purchase.order");
        rule.method = QStringLiteral("read");
        rule.trouble = demo::DemoTrouble::AccessRefused;
        m_server->faults().add(rule);
        QCOMPARE(pushing.push(id).state, ReviewState::NotSure);
        QCOMPARE(pushing.repost(id, QStringLiteral("too early")).error->code, ErrorCode::Conflict);
        remove(m_desk->office().outbox().job(id).value()->orderId, true);
        QCOMPARE(pushing.push(id).state, ReviewState::Failed);
        QCOMPARE(pushing.repost(id, QStringLiteral("deleted")).state, ReviewState::InOdoo);
    }

    void theTaxesThatAPersonChoseReachTheRules()
    {
        settings::WorkspaceSettings changed = *m_desk->office().settings();
        settings::ConnectionSettings chosen = changed.of(QStringLiteral("demo"));
        chosen.taxPresets[CompanyId(1)].insert(QStringLiteral("margin"), TaxId(5));
        changed.connections.insert(QStringLiteral("demo"), chosen);
        QVERIFY(m_desk->office().saveSettings(changed));
        QCOMPARE(m_desk->office().matchContext(QStringLiteral("demo"))->taxPresets, chosen.taxPresets);
    }

    void samePaperOnTwoDesksIsOneOrder()
    {
        OwnDesk other(*m_server);
        QVERIFY(other.connectAndSync());
        const int before = m_server->count(QStringLiteral("purchase.order"));
        for (OwnDesk* desk : {m_desk.get(), &other}) {
            const qint64 id = desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
            QVERIFY(desk->decide(id, Kind::Approve));
            QCOMPARE(PushService(desk->office()).push(id).state, ReviewState::InOdoo);
        }
        QCOMPARE(m_server->count(QStringLiteral("purchase.order")), before + 1);
    }

    void anOrderTypedByHandIsSeenBeforeTheApproval()
    {
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        PushService pushing(m_desk->office());
        QVERIFY(pushing.lookAhead(id)->isEmpty());
        QCOMPARE(m_desk->office().cases().load(id)->state, ReviewState::Matched);

        // typed after the sync: only Odoo itself knows it
        const qint64 vendor = m_server->idOf(QStringLiteral("res.partner"), QStringLiteral("name"),
                                             QStringLiteral("Brinkman Bevestigingen B.V."));
        const auto typed =
            m_server->ask(QStringLiteral("purchase.order"), QStringLiteral("create"),
                          {odoo::OdooValue::dict({{QStringLiteral("partner_id"), vendor},
                                                  {QStringLiteral("origin"), QStringLiteral("WT-2026-071")}})});
        QVERIFY(typed);
        const auto found = pushing.lookAhead(id);
        QVERIFY2(found, found ? "" : qPrintable(found.error().toLogLine()));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id.value, typed->toInt());
        QCOMPARE(m_desk->office().cases().load(id)->state, ReviewState::Duplicate);
        QVERIFY(!m_desk->decide(id, Kind::Approve)); // a person has to say why first

        QVERIFY(m_desk->decide(id, Kind::Reopen));
        const auto accepted = m_desk->decide(id, Kind::Accept, QStringLiteral("order"), {},
                                             extraction::findingCodeName(extraction::FindingCode::AlreadyInOdoo),
                                             QStringLiteral("a second delivery"));
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().toLogLine()));
        QVERIFY(pushing.lookAhead(id)->isEmpty());
        QVERIFY(m_desk->decide(id, Kind::Approve));
        QCOMPARE(pushing.push(id).state, ReviewState::InOdoo);
    }

    void sameFileIsNamed()
    {
        const auto first = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")));
        const auto second = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")));
        QCOMPARE(second->outcome, IntakeItem::Outcome::KnownFile);
        QCOMPARE(second->cases, first->cases);
    }

    void sameOrderInOtherClothesIsADuplicate()
    {
        const qint64 first = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        const QTemporaryDir folder;
        const QString copy = test::writtenFile(folder.filePath(QStringLiteral("again.xml")),
                                               test::contentOf(demoDocument(QStringLiteral("01-domestic")))
                                                   + "<!-- printed again -->\n");
        const auto item = m_desk->takeIn(copy);
        QVERIFY(item);
        QCOMPARE(item->outcome, IntakeItem::Outcome::New);
        const auto duplicate = m_desk->office().cases().load(item->cases.first());
        QCOMPARE(duplicate->state, ReviewState::Duplicate);
        QCOMPARE(duplicate->duplicateOf, first);
    }

    void decisionsCanBeUndone()
    {
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("01-domestic")))->cases.first();
        const auto before = ReviewService(m_desk->office()).open(id);
        QVERIFY(m_desk->decide(id, Kind::Set, QStringLiteral("lines[0].quantity"), {}, QStringLiteral("7")));
        auto view = m_desk->decide(id, Kind::Undo);
        QVERIFY(view);
        QCOMPARE(view->evaluation.proposal, before->evaluation.proposal);
        QCOMPARE(view->reviewCase.state, before->reviewCase.state);
        QCOMPARE(view->reviewCase.decisions.size(), 2); // nothing is forgotten
        QVERIFY(m_desk->decide(id, Kind::Reject, {}, {}, {}, QStringLiteral("not ours")));
        view = m_desk->decide(id, Kind::Undo);
        QCOMPARE(view->reviewCase.state, before->reviewCase.state);
    }

    void garbageStaysInTheQueue()
    {
        const QTemporaryDir folder;
        const auto item = m_desk->takeIn(test::writtenFile(
            folder.filePath(QStringLiteral("broken.xml")),
            "<?xml version=\"1.0\"?><Order xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Order-2\"><cbc:ID>"));
        QVERIFY(item);
        const auto loaded = m_desk->office().cases().load(item->cases.first());
        QCOMPARE(loaded->state, ReviewState::CannotRead);
        QVERIFY(m_desk->office().documents().contains(loaded->document.sha256));
    }

    void aChoiceIsRememberedForTheNextOrder()
    {
        const qint64 id = m_desk->takeIn(demoDocument(QStringLiteral("04-words-only")))->cases.first();
        auto view = ReviewService(m_desk->office()).open(id);
        if (view->evaluation.proposal.vendor.needsPerson)
            view = m_desk->decide(id, Kind::Choose, QStringLiteral("vendor"),
                                  {view->evaluation.proposal.vendor.candidates.first().record.id});
        QVERIFY(view);
        int chosen = 0;
        for (const matching::LineProposal& line : matching::OrderProposal(view->evaluation.proposal).lines) {
            if (!line.product.needsPerson || line.product.candidates.isEmpty())
                continue;
            view = m_desk->decide(id, Kind::Choose, line.product.subject, {line.product.candidates.first().record.id});
            QVERIFY(view);
            ++chosen;
        }
        QVERIFY(chosen > 0);
        QCOMPARE(view->evaluation.openCount(), 0);
        auto learned = m_desk->office().crossReferences().list(QStringLiteral("demo"));
        QCOMPARE(learned->size(), chosen);
        QVERIFY(m_desk->decide(id, Kind::Approve));
        learned = m_desk->office().crossReferences().list(QStringLiteral("demo"));
        QCOMPARE(learned->size(), chosen);
        QCOMPARE(learned->first().caseId, id);
    }

private:
    /// Cancels an order in Odoo, as a person does, and deletes it after that.
    void remove(PurchaseOrderId order, bool isDeleted)
    {
        const odoo::OdooValue ids = odoo::OdooValue::list({order.value});
        static_cast<void>(m_server->ask(QStringLiteral("purchase.order"), QStringLiteral("button_cancel"), {ids}));
        if (isDeleted)
            QVERIFY(m_server->ask(QStringLiteral("purchase.order"), QStringLiteral("unlink"), {ids}));
    }

    std::unique_ptr<demo::DemoOdoo> m_server;
    std::unique_ptr<OwnDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
