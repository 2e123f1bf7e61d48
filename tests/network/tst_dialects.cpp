// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_test_support op_demo op_odoo op_drafting
// TIMEOUT: 300
#include "core/base/Clock.h"
#include "core/demo/DemoOdoo.h"
#include "core/odoo/connection/ConnectionTest.h"
#include "core/odoo/profile/ServerProfile.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "tests/support/Conversation.h"
#include "tests/support/Dialects.h"
#include "tests/support/MemorySyncSink.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;
using demo::DemoDialect;

namespace {

/// A row of odoo-versions.md: one cell for each version from 12 to 20. "=" repeats the cell before it.
QString cellOf(const QString& row, DemoDialect dialect)
{
    const QStringList cells = row.split(u' ', Qt::SkipEmptyParts);
    QString cell;
    for (int i = 0; i <= demo::majorOf(dialect) - 12; ++i) {
        if (cells.value(i) != u"=")
            cell = cells.value(i);
    }
    return cell == u"-" ? QString() : cell;
}

struct FieldRow
{
    Field field;
    QString names;
};

/// What our words are called on each version (odoo-versions.md 2 to 8).
const QList<FieldRow>& fieldRows()
{
    static const QList<FieldRow> rows{
        {Field::OrderNote, u"notes = = = = = = note ="_s},
        {Field::OrderClientRef, u"- = = = = = = = ="_s},
        {Field::OrderLocked, u"- = = = = = = locked ="_s},
        {Field::LineTaxes, u"taxes_id = = = = = = tax_ids ="_s},
        {Field::LineUnit, u"product_uom = = = = = = product_uom_id uom_id"_s},
        {Field::LineDiscount, u"- = = = = discount = = ="_s},
        {Field::LineTechnicalPrice, u"- = = = = = = technical_price_unit ="_s},
        {Field::LineDisplayType, u"- display_type = = = = = = ="_s},
        {Field::SupplierVendor, u"name = = = partner_id = = = ="_s},
        {Field::SupplierUnit, u"product_uom = = = = = = product_uom_id uom_id"_s},
        {Field::SupplierDiscount, u"- = = = = discount = = ="_s},
        {Field::UomCategory, u"category_id = = = = = = - ="_s},
        {Field::UomRelativeTo, u"- = = = = = = relative_uom_id ="_s},
        {Field::UomRounding, u"rounding = = = = = = = -"_s},
        {Field::ProductPurchaseUnit, u"uom_po_id = = = = = = - ="_s},
        {Field::ProductType, u"type = = detailed_type = = type = ="_s},
        {Field::PartnerRegister, u"- = = = company_registry = = = -"_s},
        {Field::PartnerKvk, u"- = = l10n_nl_kvk = - = = ="_s},
        {Field::PartnerSupplierRank, u"- supplier_rank = = = = = = ="_s},
        {Field::PartnerSupplierFlag, u"supplier - = = = = = = ="_s},
        {Field::BankAccountNumber, u"acc_number = = = = = = = account_number"_s},
        {Field::TaxInvoiceLabel, u"description = = = = invoice_label = = ="_s},
        {Field::TaxScope, u"- = tax_scope = = = = = ="_s},
        {Field::TaxPositions, u"- = = = = = = fiscal_position_ids ="_s},
        {Field::AttachmentFileName, u"datas_fname - = = = = = = ="_s},
    };
    return rows;
}

struct AnswerRow
{
    QString question;
    QString faults; ///< "0" answers a value, "?" is not told
};

/// The fault codes with which the versions answer the conversation's questions (odoo-versions.md 1, 2, 3 and 8).
const QList<AnswerRow>& answerRows()
{
    static const QList<AnswerRow> rows{
        {u"version"_s, u"0 = = = = = = = ="_s},
        {u"wrong password"_s, u"0 = = = = = = = ="_s},
        {u"unknown database"_s, u"1 = = = = = = = ="_s},
        {u"databases"_s, u"0 = = = = = = = 1"_s},
        {u"call with a wrong password"_s, u"3 = = = = = = = ="_s},
        {u"unknown field in read"_s, u"0 1 = = = = = = ="_s},
        {u"unknown field in search_read"_s, u"0 1 = = = = = = ="_s},
        {u"unknown field in a domain"_s, u"1 = = = = = = = ="_s},
        {u"unknown method"_s, u"1 = = = = = = = ="_s},
        {u"private method"_s, u"4 = = = = = = = ="_s},
        {u"unknown model"_s, u"2 = = = = = = = ="_s},
        {u"wrong company"_s, u"0 4 = = = = = = ="_s},
        {u"missing record"_s, u"0 = = = = = = = ="_s},
        {u"create without right"_s, u"4 = = = = = = = ="_s},
        {u"external ids by search"_s, u"0 = = 4 = = = = ="_s},
        {u"modules"_s, u"4 = = = 0 = = = ="_s},
        {u"right to create purchase.order"_s, u"0 = = = = = = = 1"_s},
        {u"has_access"_s, u"1 = = = = = 0 = ="_s},
        {u"has_group as 14 asks"_s, u"0 = = = = = 1 = ="_s},
        {u"has_group as 19 asks"_s, u"1 = = = = = 0 = ="_s},
        {u"plain user reads orders"_s, u"4 = = = = = = = ="_s},
        {u"mapping model"_s, u"0 = = = = = = 2 ="_s},
        {u"packaging model of 14"_s, u"0 = = = = = = 2 ="_s},
        {u"packaging model of 19"_s, u"2 = = = = = = 0 ="_s},
        {u"name_search"_s, u"0 1 0 = = = = = ="_s},
        {u"onchange of the vendor"_s, u"0 = = = = = = = ="_s},
        {u"load"_s, u"0 = = = = = = = ="_s},
        {u"load again"_s, u"0 = = = = = = = ="_s},
        {u"who holds the key"_s, u"0 = = = = = = = ="_s},
        {u"who holds no key"_s, u"1 = = = = = = = ="_s},
        {u"attachment"_s, u"0 = = = = = = = ="_s},
        {u"load of an unknown product"_s, u"0 = = = = = = = ="_s},
        {u"load of an unknown column"_s, u"1 = = = = = = = ="_s},
        {u"load without a vendor"_s, u"0 = = = = = = = ="_s},
        {u"create with an unknown field"_s, u"0 = 1 = = = = = ="_s},
        {u"create without a vendor"_s, u"1 = 2 = = = = = ="_s},
        {u"create with a date of ISO"_s, u"? 1 = = = = = = ="_s},
        {u"cancel it"_s, u"1 = = = = = = = ="_s},
        {u"delete it now"_s, u"0 = = = = = = = ="_s},
    };
    return rows;
}

/// Facts that the conversation notes, true on every version.
const QStringList& commonFacts()
{
    static const QStringList facts{u"unknown database is told"_s, u"the Dutch name is another one"_s,
                                   u"child_of finds contacts"_s,  u"load names one id"_s,
                                   u"the same id again"_s,        u"the order holds it"_s,
                                   u"told in these words"_s,      u"metadata names the key"_s,
                                   u"attachment again"_s,         u"cancelled all the same"_s};
    return facts;
}

/// What a sync brings in from the sample data of \a dialect, in words that no version changes.
QStringList factsOf(DemoDialect dialect)
{
    demo::DemoOdoo demo(dialect);
    if (!demo.start())
        qFatal("the demo server does not start");
    XmlRpcTransport transport(demo.endpoint());
    const Result<ServerProfile> profile = discoverProfile(transport);
    if (!profile)
        qFatal("no profile: %s", qPrintable(profile.error().toLogLine()));
    test::MemorySyncSink sink;
    const Clock clock;
    const auto report = MasterDataSync(transport, *profile, clock).run({}, sink);
    if (!report)
        qFatal("no sync: %s", qPrintable(report.error().toLogLine()));

    const masterdata::MasterData& data = sink.data();
    const auto find = [](const auto& records, auto id) {
        const auto found = std::find_if(records.begin(), records.end(), [id](const auto& one) { return one.id == id; });
        if (found == records.end())
            qFatal("a record leads nowhere");
        return *found;
    };
    const auto english = [](const masterdata::TextByLanguage& names) { return names.value(u"en_US"_s); };
    QStringList facts;
    for (const masterdata::Product& product : data.products) {
        const masterdata::Tax tax = find(data.taxes, product.supplierTaxes.value(0));
        facts.append(u"product %1 %2 %3 %4 %5 %6 %7 %8"_s
                         .arg(product.defaultCode, product.barcode, english(product.names),
                              product.names.value(u"nl_NL"_s), english(find(data.uoms, product.uom).names),
                              tax.amount.normalized().toString())
                         .arg(product.active)
                         .arg(product.purchaseOk));
    }
    for (const masterdata::SupplierInfo& row : data.supplierInfos)
        facts.append(u"price %1 %2 %3 %4"_s.arg(find(data.partners, row.vendor).name, row.productCode,
                                                row.price.normalized().toString(),
                                                row.minQuantity.normalized().toString()));
    for (const masterdata::Partner& partner : data.partners)
        facts.append(u"partner %1 %2 %3 %4 %5"_s
                         .arg(partner.name, partner.vat, partner.email, find(data.partners, partner.commercial).name)
                         .arg(partner.active));
    for (const masterdata::BankAccount& account : data.bankAccounts)
        facts.append(u"account %1 %2"_s.arg(find(data.partners, account.partner).name, account.accountNumber));
    for (const masterdata::Packaging& pack : data.packagings)
        facts.append(u"pack %1 %2 %3"_s.arg(pack.barcode, find(data.products, pack.product).defaultCode,
                                            pack.quantity.normalized().toString()));
    const auto size = [&](const QString& name) {
        const auto unit = std::find_if(data.uoms.begin(), data.uoms.end(),
                                       [&](const masterdata::Uom& one) { return english(one.names) == name; });
        return unit == data.uoms.end() ? Decimal(0) : unit->sizeInReference;
    };
    facts.append(u"dozen %1"_s.arg((size(u"Dozens"_s) / size(u"Units"_s)).normalized().toString()));
    facts.append(u"kilogram %1"_s.arg((size(u"kg"_s) / size(u"g"_s)).normalized().toString()));
    facts.sort();
    return facts;
}

/// SHA-1 of the conversation's document "<x/>".
const QString documentChecksum =
    QString::fromLatin1(QCryptographicHash::hash("<x/>", QCryptographicHash::Sha1).toHex());

} // namespace

/// Every dialect of the demo server answers as its version was seen to answer, and the program works with each.
class TstDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converses_data() { test::addDialects(); }
    void converses();
    void namesItsFields_data() { test::addDialects(); }
    void namesItsFields();
    void passesTheConnectionTest_data() { test::addDialects(); }
    void passesTheConnectionTest();
    void givesTheSameMasterData_data() { test::addDialects(); }
    void givesTheSameMasterData();
    void refusesOlderVersions();
};

void TstDialects::converses()
{
    QFETCH(DemoDialect, dialect);
    demo::DemoOdoo demo(dialect);
    QVERIFY(demo.start());
    OdooEndpoint plain = demo.endpoint();
    plain.login = plain.secret = u"plain"_s;
    const QList<test::Turn> turns = test::Conversation(demo.endpoint(), plain, test::demoCast()).hold();
    QVERIFY(turns.size() > 80);
    QStringList differences;
    const auto find = [&](const QString& question) {
        const auto found = std::find_if(turns.cbegin(), turns.cend(),
                                        [&](const test::Turn& turn) { return turn.question == question; });
        if (found == turns.cend())
            differences.append(question + u": not asked"_s);
        return found == turns.cend() ? nullptr : &found->answer;
    };
    for (const AnswerRow& row : answerRows()) {
        const QString wanted = cellOf(row.faults, dialect);
        const auto* answer = find(row.question);
        if (answer && wanted != u"?" && QString::number(answer->fault) != wanted)
            differences.append(u"%1: fault %2 in place of %3: %4"_s.arg(row.question)
                                   .arg(answer->fault)
                                   .arg(wanted, answer->faultText.right(150)));
    }
    for (const QString& fact : commonFacts()) {
        const auto* answer = find(fact);
        if (answer && answer->value != OdooValue(u"yes"_s))
            differences.append(fact + u": no"_s);
    }
    find(u"checksum "_s + documentChecksum); // the document arrived whole, whatever its field is called
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

void TstDialects::namesItsFields()
{
    QFETCH(DemoDialect, dialect);
    demo::DemoOdoo demo(dialect);
    QVERIFY(demo.start());
    XmlRpcTransport transport(demo.endpoint());
    const Result<ServerProfile> profile = discoverProfile(transport);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().toLogLine()));
    const int major = demo::majorOf(dialect);
    QCOMPARE(profile->version.major, major);
    for (const FieldRow& row : fieldRows())
        QVERIFY2(profile->fields.name(row.field) == cellOf(row.names, dialect),
                 qPrintable(fieldWord(row.field) + u": "_s + profile->fields.name(row.field)));
    QCOMPARE(profile->orderNoteIsHtml, major >= 15);
    QCOMPARE(profile->attachmentsTakeRaw, major >= 20);
    QVERIFY(profile->fiscalMapping == (major >= 19 ? FiscalMapping::TaxLinks : FiscalMapping::MappingModel));
    QVERIFY(profile->packagingModel == (major >= 19 ? PackagingModel::ProductUom : PackagingModel::ProductPackaging));
    QCOMPARE(profile->choosesCompanyByContext(), major >= 13);
    QVERIFY(profile->unfilledRequired.isEmpty());
    QVERIFY(profile->may(u"purchase.order"_s, u"create"_s));
    QVERIFY(*ServerProfile::fromJson(profile->toJson()) == *profile);
}

void TstDialects::passesTheConnectionTest()
{
    QFETCH(DemoDialect, dialect);
    demo::DemoOdoo demo(dialect);
    QVERIFY(demo.start());
    XmlRpcTransport transport(demo.endpoint());
    const Clock clock;
    const ConnectionReport report = ConnectionTest(transport, clock).run();
    // From 19 on XML-RPC works, and its end is announced.
    const bool announced = demo::majorOf(dialect) >= 19;
    for (const StepResult& step : report.steps)
        QVERIFY2(step.state == (step.step == TestStep::Protocol && announced ? StepState::Warning : StepState::Ok),
                 qPrintable(u"%1 %2"_s.arg(testStepName(step.step), step.arguments.join(u' '))));
    QCOMPARE(report.steps.size(), testStepCount);
}

void TstDialects::givesTheSameMasterData()
{
    QFETCH(DemoDialect, dialect);
    static const QStringList wanted = factsOf(DemoDialect::Odoo19);
    QVERIFY(wanted.size() > 150);
    const QStringList facts = factsOf(dialect);
    for (const QString& fact : wanted)
        QVERIFY2(facts.contains(fact), qPrintable(u"missing: "_s + fact));
    QCOMPARE(facts.size(), wanted.size());
}

void TstDialects::refusesOlderVersions()
{
    demo::DemoOdoo demo(DemoDialect::Odoo12);
    QVERIFY(demo.start());
    for (int i = 0; i < 2; ++i)
        demo.faults().add({u"common"_s, u"version"_s, demo::DemoTrouble::OldVersion});
    XmlRpcTransport transport(demo.endpoint());
    const Clock clock;
    const ConnectionReport report = ConnectionTest(transport, clock).run();
    const auto refused = std::find_if(report.steps.begin(), report.steps.end(),
                                      [](const StepResult& step) { return step.state == StepState::Failed; });
    QVERIFY(refused != report.steps.end());
    QCOMPARE(refused->code, StepCode::VersionTooOld);
    QCOMPARE(refused->arguments, QStringList({u"11.0"_s, u"12"_s}));
    const auto profile = discoverProfile(transport);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::OdooTooOld);
}

QTEST_GUILESS_MAIN(TstDialects)
#include "tst_dialects.moc"
