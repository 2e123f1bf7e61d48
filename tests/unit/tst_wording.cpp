// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
#include "core/extraction/FieldPaths.h"
#include "core/services/wording/StepText.h"
#include "core/services/wording/Wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace op;
using namespace op::services;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence()
    {
        QSet<QString> sentences;
        for (int number = 0; number <= static_cast<int>(ErrorCode::SecretUnusable); ++number) {
            const auto code = static_cast<ErrorCode>(number);
            const QString text = wording::errorText(Error(code, {QStringLiteral("A"), QStringLiteral("B")}));
            QVERIFY2(text.size() > 10, qPrintable(errorCodeName(code)));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), static_cast<int>(ErrorCode::SecretUnusable) + 1);
    }

    void everyFindingHasASentence()
    {
        const QStringList arguments{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")};
        for (int number = 0; number <= static_cast<int>(extraction::FindingCode::ReadBackDiffers); ++number) {
            const auto code = static_cast<extraction::FindingCode>(number);
            const QString text = wording::findingText({code, extraction::Severity::Blocking, {}, arguments});
            QVERIFY2(text != extraction::findingCodeName(code) && text.size() > 10,
                     qPrintable(extraction::findingCodeName(code)));
        }
    }

    void everyFieldHasAName()
    {
        extraction::IncomingOrder order;
        order.buyer.emplace();
        order.seller.emplace();
        order.deliverTo.emplace();
        order.lines.resize(1);
        order.lines.first().substitute.emplace();
        order.headerCharges.resize(1);
        QSet<QString> names;
        int count = 0;
        extraction::visitFields(order, [&](const QString& path, const auto&) {
            const QString text = wording::fieldText(path);
            // a path shows by its dots and its letters in the middle of a word
            static const QRegularExpression raw(QStringLiteral("[.]|[a-z][A-Z]"));
            QVERIFY2(!text.contains(raw), qPrintable(path));
            names.insert(text);
            ++count;
        });
        QVERIFY(count > 70);
        // two writings of the discount share one word
        QCOMPARE(names.size(), count - 1);
    }

    void argumentsAreNotReadAsPlaces()
    {
        const QString text = wording::findingText({extraction::FindingCode::FieldNotUnderstood,
                                                   extraction::Severity::Warning,
                                                   QStringLiteral("lines[0].quantity"),
                                                   {QStringLiteral("lines[0].quantity"), QStringLiteral("%1 100%2")}});
        QVERIFY(text.contains(QStringLiteral("\"%1 100%2\"")));
        QVERIFY(text.contains(QStringLiteral("line 1, quantity")));
    }

    void whyADocumentCannotBeReadIsTheErrorsSentence()
    {
        const Error error(ErrorCode::ReaderOutOfMemory, {QStringLiteral("order.xml"), QStringLiteral("536870912")});
        const extraction::Finding finding{extraction::FindingCode::CannotRead,
                                          extraction::Severity::Blocking,
                                          {},
                                          QStringList{errorCodeName(error.code)} + error.arguments};
        QCOMPARE(wording::findingText(finding), wording::errorText(error));
        QVERIFY(wording::errorText(error).contains(QStringLiteral("512 MB")));
    }

    void aMissingUnitIsNoUnknownOne()
    {
        extraction::Finding finding{extraction::FindingCode::UnitUnknown,
                                    extraction::Severity::Warning,
                                    QStringLiteral("lines[0].unit"),
                                    {QStringLiteral("kg")}};
        QVERIFY(wording::findingText(finding).contains(QStringLiteral("kg is assumed")));
        finding.severity = extraction::Severity::Blocking;
        QVERIFY(wording::findingText(finding).contains(QStringLiteral("not known")));
    }

    void aConflictSaysWho_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(u'|'); };
        QTest::newRow("sync") << words("sync|main|anna|4711")
                              << QStringLiteral("anna is fetching the master data of main");
        QTest::newRow("push") << words("push|12|anna|4711") << QStringLiteral("anna is sending case 12");
        QTest::newRow("lost") << words("push|12") << QStringLiteral("took over");
        QTest::newRow("decisions") << words("decisions") << QStringLiteral("meanwhile");
        QTest::newRow("draft") << words("draft|sending") << QStringLiteral("hold the order");
        QTest::newRow("in flight") << words("in flight|2") << QStringLiteral("on the way");
        QTest::newRow("taken") << words("taken|5") << QStringLiteral("its place");
        QTest::newRow("state") << words("in Odoo") << QStringLiteral("the case is in Odoo");
        QTest::newRow("anything else") << words("main") << QStringLiteral("main");
    }
    void aConflictSaysWho()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const QString text = wording::errorText(Error(ErrorCode::Conflict, arguments));
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    void whatAPersonIsAskedFor()
    {
        const auto text = [](const QStringList& arguments) {
            return wording::errorText(Error(ErrorCode::InvalidArgument, arguments));
        };
        QVERIFY(text({QStringLiteral("open"), QStringLiteral("3")}).startsWith(u'3'));
        QCOMPARE(text({QStringLiteral("reason")}), QStringLiteral("Please give a reason."));
        const Error missing(ErrorCode::FileUnreadable, {QStringLiteral("a.xml"), QStringLiteral("no such file")});
        QVERIFY(wording::errorText(missing).contains(QStringLiteral("there is no such file")));
    }

    void aRememberedChoiceNamesItsStory()
    {
        matching::Evidence evidence;
        evidence.feature = matching::Feature::CrossReference;
        evidence.outcome = matching::Outcome::Agrees;
        evidence.paper = QStringLiteral("VX-1");
        evidence.story = {QStringLiteral("anna"), QStringLiteral("2026-05-03T10:00:00Z"), QStringLiteral("PO-7")};
        const QString text = wording::evidenceText(evidence);
        for (const char* part : {"VX-1", "anna", "PO-7", "26"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        evidence.story[2].clear();
        QVERIFY(wording::evidenceText(evidence).contains(QStringLiteral("imported")));
    }

    void aStepNamesOneCause()
    {
        using namespace odoo;
        const auto text = [](TestStep step, StepCode code, const QStringList& arguments, const Error& error) {
            const StepResult result{step, StepState::Failed, code, arguments, error};
            return wording::stepText(result) + u'|' + wording::stepFix(result);
        };
        const QString place = QStringLiteral("erp.example:443");
        const QString unknown = text(TestStep::Address, StepCode::AddressSilent, {place},
                                     Error(ErrorCode::HostNotFound, {QStringLiteral("erp.example")}));
        QVERIFY2(unknown.contains(QStringLiteral("erp.example")) && !unknown.contains(QStringLiteral("Nothing")),
                 qPrintable(unknown));
        const QString cut = text(TestStep::Address, StepCode::AddressSilent, {place}, Error(ErrorCode::ConnectionLost));
        QVERIFY2(cut.contains(place) && cut.contains(QStringLiteral("https://")), qPrintable(cut));
        const QString late = text(TestStep::Address, StepCode::AddressSilent, {place},
                                  Error(ErrorCode::TimedOut, {QStringLiteral("20")}));
        QVERIFY2(late.contains(place) && late.contains(QStringLiteral("20")), qPrintable(late));
        // no certificate was seen, so none is blamed
        const QString greeting = text(TestStep::Security, StepCode::SecurityTlsFailed, {QStringLiteral("handshake")},
                                      Error(ErrorCode::TlsFailed, {QStringLiteral("handshake")}));
        QVERIFY2(!greeting.contains(QStringLiteral("certificate")) && greeting.contains(QStringLiteral("http://")),
                 qPrintable(greeting));
        const QString moved =
            text(TestStep::Version, StepCode::VersionNotOdoo, {QStringLiteral("http://erp.example")},
                 Error(ErrorCode::Redirected, {QStringLiteral("https://erp.example/xmlrpc/2/common")}));
        QVERIFY2(moved.contains(QStringLiteral("https://erp.example.")), qPrintable(moved));
        const QString page = text(TestStep::Version, StepCode::VersionNotOdoo, {QStringLiteral("http://erp.example")},
                                  Error(ErrorCode::ReplyUnreadable, {QStringLiteral("<html>")}));
        QVERIFY2(!page.contains(QStringLiteral("<html>")), qPrintable(page));
    }

    void namesOfFirmsAndAppsReadWell()
    {
        const odoo::StepResult firm{odoo::TestStep::Companies,
                                    odoo::StepState::Ok,
                                    odoo::StepCode::CompaniesKnown,
                                    {QStringLiteral("Waterland B.V.")},
                                    {}};
        QVERIFY(wording::stepText(firm).endsWith(QStringLiteral("B.V.")));
        const odoo::StepResult apps{odoo::TestStep::Apps,
                                    odoo::StepState::Ok,
                                    odoo::StepCode::AppsPresent,
                                    {QStringLiteral("purchase,stock")},
                                    {}};
        QVERIFY(wording::stepText(apps).contains(QStringLiteral("Purchase, Inventory")));
    }

    void causesAreTold()
    {
        const Error outer =
            Error(ErrorCode::TimedOut, {QStringLiteral("20")}).causing(Error(ErrorCode::ConnectionLost));
        QVERIFY(wording::errorText(outer).contains(QStringLiteral("20 seconds")));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
