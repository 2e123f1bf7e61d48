// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo op_test_support
#include "tests/support/FakeOdoo.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// What is learned about a server, from scripted answers in the words of three versions.
class TstServerProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersions_data();
    void readsVersions();
    void refusesWhatIsNoOdoo();
    void refusesOldVersions();
    void mapsOurWords_data();
    void mapsOurWords();
    void prefersTheNewestName();
    void findsFlags();
    void learnsTheUser();
    void reportsUnfilledRequiredFields();
    void readsPrecisionsFromTheFields();
    void asksRightsBothWays();
    void needsThePurchaseApplication();
    void doesWithoutStock();
    void putsEnglishFirst();
    void survivesAsJson();
    void refusesForeignJson();
};

void TstServerProfile::readsVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariantList>("info");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<bool>("online");
    QTest::addColumn<bool>("enterprise");
    QTest::newRow("14") << u"14.0"_s << QVariantList{14, 0, 0, u"final"_s, 0, u""_s} << 14 << 0 << false << false;
    QTest::newRow("enterprise") << u"15.0+e-20220615"_s << QVariantList{15, 0, 0, u"final"_s, 0, u"e"_s} << 15 << 0
                                << false << true;
    QTest::newRow("saas in one item") << u"saas~18.2+e"_s << QVariantList{u"saas~18"_s, 2, 0, u"final"_s, 0, u"e"_s}
                                      << 18 << 2 << true << true;
    QTest::newRow("saas without minor") << u"saas~18"_s << QVariantList{u"saas~18"_s} << 18 << 0 << true << false;
    QTest::newRow("no info") << u"19.0-20260101"_s << QVariantList{} << 19 << 0 << false << false;
}

void TstServerProfile::readsVersions()
{
    QFETCH(QString, text);
    QFETCH(QVariantList, info);
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(bool, online);
    QFETCH(bool, enterprise);
    OdooList items;
    for (const QVariant& item : info)
        items.push_back(item.typeId() == QMetaType::Int ? OdooValue(item.toInt()) : OdooValue(item.toString()));
    const Result<ServerVersion> version = parseServerVersion(
        OdooValue::dict({{u"server_version"_s, text}, {u"server_version_info"_s, OdooValue(std::move(items))}}));
    QVERIFY(version);
    QCOMPARE(version->text, text);
    QCOMPARE(version->major, major);
    QCOMPARE(version->minor, minor);
    QCOMPARE(version->online, online);
    QCOMPARE(version->enterprise, enterprise);
}

void TstServerProfile::refusesWhatIsNoOdoo()
{
    for (const OdooValue& reply :
         {OdooValue(u"hello"_s), OdooValue(true), OdooValue::dict({{u"name"_s, u"something"_s}}),
          OdooValue::dict({{u"server_version"_s, u"unknown"_s}})}) {
        const Result<ServerVersion> version = parseServerVersion(reply, u"http://x.example"_s);
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::OdooNotOdoo);
        QCOMPARE(version.error().arguments, QStringList(u"http://x.example"_s));
    }
}

void TstServerProfile::refusesOldVersions()
{
    for (const int major : {10, 11}) {
        test::FakeTransport fake;
        test::fillFakeOdoo(fake, 14);
        fake.versionAnswer = OdooValue::dict({{u"server_version"_s, QString::number(major) + u".0"_s},
                                              {u"server_version_info"_s, OdooValue::list({major, 0})}});
        const Result<ServerProfile> profile = discoverProfile(fake);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::OdooTooOld);
        QVERIFY2(fake.calls().empty(), "an old server is asked for nothing more");
    }
}

void TstServerProfile::mapsOurWords_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("taxes");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("variants");
    QTest::addColumn<QString>("gln");
    QTest::newRow("14") << 14 << u"notes"_s << u"taxes_id"_s << u"product_uom"_s << u"name"_s
                        << u"product_template_attribute_value_ids"_s << QString();
    QTest::newRow("19") << 19 << u"note"_s << u"tax_ids"_s << u"product_uom_id"_s << u"partner_id"_s
                        << u"product_template_variant_value_ids"_s << u"global_location_number"_s;
}

void TstServerProfile::mapsOurWords()
{
    QFETCH(int, major);
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, major);
    const FieldMap fields = test::profileOf(fake).fields;
    QTEST(fields.name(Field::OrderNote), "note");
    QTEST(fields.name(Field::LineTaxes), "taxes");
    QTEST(fields.name(Field::LineUnit), "unit");
    QTEST(fields.name(Field::SupplierVendor), "vendor");
    QTEST(fields.name(Field::ProductVariantValues), "variants");
    QTEST(fields.name(Field::PartnerGln), "gln");
    QCOMPARE(fields.has(Field::LineTechnicalPrice), major == 19);
    QCOMPARE(fields.has(Field::UomCategory), major == 14);
    QVERIFY(!fields.has(Field::OrderClientRef));
}

void TstServerProfile::prefersTheNewestName()
{
    FieldMap fields;
    fields.setModel(u"purchase.order.line"_s, {u"product_uom"_s, u"uom_id"_s, u"tax_ids"_s, u"taxes_id"_s});
    QCOMPARE(fields.name(Field::LineUnit), u"uom_id"_s);
    QCOMPARE(fields.name(Field::LineTaxes), u"tax_ids"_s);
    fields.setModel(u"purchase.order.line"_s, {});
    QVERIFY(!fields.has(Field::LineUnit));
    QVERIFY(!fields.hasModel(u"purchase.order.line"_s));
    for (int field = 0; field < fieldCount; ++field)
        QVERIFY(!fieldWord(static_cast<Field>(field)).isEmpty()
                && !fieldCandidates(static_cast<Field>(field)).isEmpty());
}

void TstServerProfile::findsFlags()
{
    test::FakeTransport old;
    test::fillFakeOdoo(old, 14);
    const ServerProfile profile14 = test::profileOf(old);
    QVERIFY(profile14.fiscalMapping == FiscalMapping::MappingModel);
    QVERIFY(profile14.packagingModel == PackagingModel::ProductPackaging);
    QVERIFY(!profile14.orderNoteIsHtml);
    QVERIFY(!profile14.attachmentsTakeRaw);

    test::FakeTransport recent;
    test::fillFakeOdoo(recent, 19);
    recent.answer(u"purchase.order"_s, u"fields_get"_s,
                  OdooValue::dict({{u"note"_s, OdooValue::dict({{u"type"_s, u"html"_s}})},
                                   {u"partner_id"_s, OdooValue(OdooStruct{})}}));
    const ServerProfile profile19 = test::profileOf(recent);
    QVERIFY(profile19.fiscalMapping == FiscalMapping::TaxLinks);
    QVERIFY(profile19.packagingModel == PackagingModel::ProductUom);
    QVERIFY(profile19.orderNoteIsHtml);

    test::FakeTransport next;
    test::fillFakeOdoo(next, 19);
    next.versionAnswer =
        OdooValue::dict({{u"server_version"_s, u"20.0"_s},
                         {u"server_version_info"_s, OdooValue::list({20, 0, 0, u"final"_s, 0, u""_s})}});
    QVERIFY(test::profileOf(next).attachmentsTakeRaw);
}

void TstServerProfile::learnsTheUser()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 19);
    const ServerProfile profile = test::profileOf(fake);
    QCOMPARE(profile.uid, 7);
    QCOMPARE(profile.userEmail, u"tech@firm.example"_s);
    QCOMPARE(profile.userCompany, CompanyId(3));
    QCOMPARE(profile.companies, QList<UserCompany>({{CompanyId(3), u"NL Company"_s}}));
    QCOMPARE(profile.languages, QStringList({u"en_US"_s, u"nl_NL"_s}));
    QVERIFY(profile.may(u"purchase.order"_s, u"create"_s));
    QVERIFY(!profile.may(u"purchase.order"_s, u"unlink"_s));
}

void TstServerProfile::reportsUnfilledRequiredFields()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    const auto field = [](const QString& type, bool readonly, bool computed) {
        return OdooValue::dict({{u"type"_s, type},
                                {u"required"_s, true},
                                {u"store"_s, true},
                                {u"readonly"_s, readonly},
                                {u"depends"_s, OdooValue(computed ? OdooList{u"partner_id"_s} : OdooList{})}});
    };
    fake.answer(u"purchase.order"_s, u"fields_get"_s,
                OdooValue::dict({{u"partner_id"_s, field(u"many2one"_s, false, false)},
                                 {u"x_cost_centre"_s, field(u"char"_s, false, false)},
                                 {u"x_defaulted"_s, field(u"char"_s, false, false)},
                                 {u"x_flag"_s, field(u"boolean"_s, false, false)},
                                 {u"x_readonly"_s, field(u"char"_s, true, false)},
                                 {u"x_computed"_s, field(u"char"_s, false, true)},
                                 {u"third_party_kind"_s, field(u"selection"_s, false, false)}}));
    fake.answer(u"purchase.order"_s, u"default_get"_s,
                OdooValue::dict({{u"x_defaulted"_s, u"A"_s}, {u"x_flag"_s, false}, {u"third_party_kind"_s, false}}));
    const ServerProfile profile = test::profileOf(fake);
    QCOMPARE(profile.unfilledRequired,
             QList<RequiredField>({{u"purchase.order"_s, u"x_cost_centre"_s, u"char"_s},
                                   {u"purchase.order"_s, u"third_party_kind"_s, u"selection"_s}}));
}

void TstServerProfile::readsPrecisionsFromTheFields()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.answer(u"purchase.order.line"_s, u"fields_get"_s,
                OdooValue::dict({{u"price_unit"_s,
                                  OdooValue::dict({{u"type"_s, u"float"_s}, {u"digits"_s, OdooValue::list({16, 4})}})},
                                 {u"product_qty"_s, OdooValue::dict({{u"type"_s, u"float"_s}, {u"digits"_s, false}})},
                                 {u"taxes_id"_s, OdooValue(OdooStruct{})},
                                 {u"product_uom"_s, OdooValue(OdooStruct{})}}));
    const ServerProfile profile = test::profileOf(fake);
    QCOMPARE(profile.precisions.value(u"Product Price"_s, -1), 4);
    QVERIFY(!profile.precisions.contains(u"Product Unit of Measure"_s));
}

void TstServerProfile::asksRightsBothWays()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 19);
    fake.answer(u"purchase.order"_s, u"check_access_rights"_s, [](const OdooCall&) -> Result<OdooValue> {
        return failure(ErrorCode::OdooFault, {u"AttributeError"_s});
    });
    fake.answer(u"purchase.order"_s, u"has_access"_s, [](const OdooCall& call) -> Result<OdooValue> {
        return OdooValue(call.args.at(1).toText() == u"read"_s);
    });
    fake.answer(u"account.tax"_s, u"check_access_rights"_s, OdooValue(false));
    fake.answer(u"res.partner.bank"_s, u"check_access_rights"_s,
                [](const OdooCall&) -> Result<OdooValue> { return failure(ErrorCode::OdooAccessError); });
    const ServerProfile profile = test::profileOf(fake);
    QVERIFY(profile.may(u"purchase.order"_s, u"read"_s));
    QVERIFY(!profile.may(u"purchase.order"_s, u"create"_s));
    QVERIFY(!profile.may(u"account.tax"_s, u"read"_s));
    QVERIFY(!profile.may(u"res.partner.bank"_s, u"read"_s));
    QVERIFY(profile.may(u"res.partner"_s, u"read"_s));
}

void TstServerProfile::needsThePurchaseApplication()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.answer(u"purchase.order"_s, u"fields_get"_s, [](const OdooCall& call) -> Result<OdooValue> {
        return failure(ErrorCode::OdooMissingModel, {call.model});
    });
    const Result<ServerProfile> profile = discoverProfile(fake);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::OdooMissingModel);
    QCOMPARE(profile.error().arguments, QStringList(u"purchase.order"_s));
}

void TstServerProfile::doesWithoutStock()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    for (const QString& model : {u"stock.picking.type"_s, u"stock.warehouse"_s}) {
        fake.answer(model, u"fields_get"_s, [](const OdooCall& call) -> Result<OdooValue> {
            return failure(ErrorCode::OdooMissingModel, {call.model});
        });
    }
    const ServerProfile profile = test::profileOf(fake);
    QVERIFY(!profile.fields.hasModel(u"stock.picking.type"_s));
    QVERIFY(!syncedModels(profile).contains(u"stock.picking.type"_s));
    QVERIFY(syncedModels(profile).contains(u"product.packaging"_s));
    QVERIFY(!syncedModels(profile).contains(u"product.uom"_s));
}

void TstServerProfile::putsEnglishFirst()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.setField(u"res.lang"_s, 1, u"code"_s, u"nl_NL"_s);
    fake.setField(u"res.lang"_s, 17, u"code"_s, u"en_US"_s);
    QCOMPARE(test::profileOf(fake).languages, QStringList({u"en_US"_s, u"nl_NL"_s}));
    fake.setField(u"res.lang"_s, 17, u"active"_s, false);
    const ServerProfile dutch = test::profileOf(fake);
    QCOMPARE(dutch.sourceLanguage(), u"nl_NL"_s);
}

void TstServerProfile::survivesAsJson()
{
    for (const int major : {12, 14, 19}) {
        test::FakeTransport fake;
        test::fillFakeOdoo(fake, major);
        ServerProfile profile = test::profileOf(fake);
        profile.unfilledRequired.append({u"purchase.order"_s, u"x_a"_s, u"char"_s});
        profile.precisions.insert(u"Product Price"_s, 5);
        profile.userLanguage = u"nl_NL"_s;
        const Result<ServerProfile> copy = ServerProfile::fromJson(profile.toJson());
        QVERIFY(copy);
        QVERIFY(*copy == profile);
        QCOMPARE(copy->fields.name(Field::LineTaxes), profile.fields.name(Field::LineTaxes));
    }
}

void TstServerProfile::refusesForeignJson()
{
    for (const QByteArray& json :
         {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray(R"({"schema":99})"), QByteArray("nonsense")}) {
        const Result<ServerProfile> profile = ServerProfile::fromJson(json);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::InvalidArgument);
    }
}

QTEST_GUILESS_MAIN(TstServerProfile)
#include "tst_serverprofile.moc"
