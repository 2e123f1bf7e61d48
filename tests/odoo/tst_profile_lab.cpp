// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
// LABELS: odoo
// TIMEOUT: 300
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/profile/ServerProfile.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "tests/support/LabTest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// What is learned about the real servers of the lab.
class TstProfileLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTheServer_data() { test::addServers(); }
    void learnsTheServer();
    void seesThatAPlainUserMayLess_data() { test::addServers(); }
    void seesThatAPlainUserMayLess();
};

void TstProfileLab::learnsTheServer()
{
    QFETCH(int, index);
    const test::LabServer server = test::labServers().at(index);
    XmlRpcTransport transport(server.technical);
    QElapsedTimer timer;
    timer.start();
    const Result<ServerProfile> found = discoverProfile(transport);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().toLogLine()));
    const ServerProfile& profile = *found;
    qInfo("profile of %s in %lld ms, %lld bytes as JSON", qPrintable(profile.version.text), timer.elapsed(),
          qint64(profile.toJson().size()));
    for (int field = 0; field < fieldCount; ++field)
        qInfo("  %s = %s", qPrintable(fieldWord(static_cast<Field>(field))),
              qPrintable(profile.fields.name(static_cast<Field>(field))));

    const bool recent = server.major >= 19;
    QCOMPARE(profile.version.major, server.major);
    QVERIFY(!profile.version.online && !profile.version.enterprise);
    const FieldMap& fields = profile.fields;
    QCOMPARE(fields.name(Field::LineTaxes), recent ? u"tax_ids"_s : u"taxes_id"_s);
    QCOMPARE(fields.name(Field::LineUnit), recent ? u"product_uom_id"_s : u"product_uom"_s);
    QCOMPARE(fields.name(Field::OrderNote), recent ? u"note"_s : u"notes"_s);
    QCOMPARE(profile.orderNoteIsHtml, recent);
    QCOMPARE(fields.name(Field::SupplierVendor), recent ? u"partner_id"_s : u"name"_s);
    QCOMPARE(fields.name(Field::BankAccountNumber), u"acc_number"_s);
    QCOMPARE(fields.has(Field::UomCategory), !recent);
    QCOMPARE(fields.has(Field::UomRelativeTo), recent);
    QCOMPARE(fields.has(Field::LineTechnicalPrice), recent);
    QCOMPARE(fields.has(Field::LineDiscount), recent);
    QCOMPARE(fields.has(Field::OrderLocked), recent);
    QCOMPARE(fields.has(Field::PartnerRegister), recent);
    QVERIFY(fields.has(Field::OrderPickingType) && fields.has(Field::PickingCompany)
            && fields.has(Field::ProductVariantValues));
    QVERIFY(!fields.has(Field::OrderClientRef) && !fields.has(Field::PartnerSupplierFlag));
    QVERIFY(fields.has(u"purchase.order"_s, u"x_orderpilot_note"_s));
    QVERIFY(profile.fiscalMapping == (recent ? FiscalMapping::TaxLinks : FiscalMapping::MappingModel));
    QVERIFY(profile.packagingModel == (recent ? PackagingModel::ProductUom : PackagingModel::ProductPackaging));
    QVERIFY(!profile.attachmentsTakeRaw);
    QVERIFY(profile.unfilledRequired.isEmpty()); // the server fills or computes all that it requires beside ours
    QCOMPARE(profile.precisions.contains(u"Product Price"_s), !recent);
    QCOMPARE(profile.precisions.value(u"Product Unit of Measure"_s, -1), 2);
    QCOMPARE(profile.languages, QStringList({u"en_US"_s, u"nl_NL"_s}));
    QVERIFY(!profile.userEmail.isEmpty());
    QCOMPARE(profile.companies.size(), 1);
    QCOMPARE(profile.companies.constFirst().name, server.company);
    QCOMPARE(profile.userCompany, profile.companies.constFirst().id);
    for (const QString& model : syncedModels(profile))
        QVERIFY2(profile.may(model, u"read"_s), qPrintable(model));
    for (const QString& model : {u"purchase.order"_s, u"purchase.order.line"_s, u"ir.attachment"_s})
        QVERIFY2(profile.may(model, u"create"_s), qPrintable(model));
    QVERIFY(checkSyncFields(profile));

    const Result<ServerProfile> copy = ServerProfile::fromJson(profile.toJson());
    QVERIFY(copy && *copy == profile);
}

void TstProfileLab::seesThatAPlainUserMayLess()
{
    QFETCH(int, index);
    XmlRpcTransport transport(test::labServers().at(index).plain);
    const Result<ServerProfile> profile = discoverProfile(transport);
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().toLogLine()));
    QVERIFY(!profile->may(u"purchase.order"_s, u"read"_s));
    QVERIFY(!profile->may(u"purchase.order"_s, u"create"_s));
    QVERIFY(profile->may(u"res.partner"_s, u"read"_s));
}

int main(int argc, char** argv)
{
    return test::runInLab<TstProfileLab>(argc, argv);
}

#include "tst_profile_lab.moc"
