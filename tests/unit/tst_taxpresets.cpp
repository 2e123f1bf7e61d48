// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata
#include "core/matching/TaxPresets.h"

#include <QTest>

using namespace op;
using namespace op::matching;

namespace {

masterdata::Tax tax(qint64 id, const char* xmlId, qint64 company, const char* use = "purchase", bool active = true,
                    int sequence = 1)
{
    masterdata::Tax tax;
    tax.id = TaxId(id);
    tax.name = QString::fromLatin1(xmlId);
    tax.xmlId = QString::fromLatin1(xmlId);
    tax.company = CompanyId(company);
    tax.use = QString::fromLatin1(use);
    tax.amount = 21;
    tax.active = active;
    tax.sequence = sequence;
    return tax;
}

} // namespace

class TestTaxPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundByExternalIdInOldAndNewCharts()
    {
        masterdata::MasterData data;
        data.taxes = {tax(1, "l10n_nl.3_btw_21_buy_d", 3), tax(2, "l10n_nl.3_btw_21_buy", 3),
                      tax(3, "l10n_nl.3_btw_ink_0", 3),    tax(4, "l10n_nl.13_btw_21_buy", 13),
                      tax(5, "account.4_btw_9_buy", 4),    tax(6, "account.4_btw_21_buy", 4, "purchase", false)};
        const masterdata::MasterDataSnapshot snapshot(std::move(data));
        QCOMPARE(findTaxPreset(snapshot, CompanyId(3), TaxPreset::Standard), TaxId(2)); // goods, not services
        QCOMPARE(findTaxPreset(snapshot, CompanyId(13), TaxPreset::Standard), TaxId(4));
        QCOMPARE(findTaxPreset(snapshot, CompanyId(3), TaxPreset::ReverseCharge), TaxId(3));
        QCOMPARE(findTaxPreset(snapshot, CompanyId(4), TaxPreset::Reduced), TaxId(5));
        QVERIFY(!findTaxPreset(snapshot, CompanyId(4), TaxPreset::Standard)); // archived
        QVERIFY(!findTaxPreset(snapshot, CompanyId(3), TaxPreset::Reduced));
        for (const TaxPreset none : {TaxPreset::Zero, TaxPreset::Margin})
            QVERIFY(!findTaxPreset(snapshot, CompanyId(3), none));
    }

    void offersTheCompanysPurchaseTaxesInOdoosOrder()
    {
        masterdata::MasterData data;
        data.taxes = {tax(1, "a", 3, "purchase", true, 2), tax(2, "b", 3), tax(3, "c", 3, "sale"), tax(4, "d", 4)};
        const masterdata::MasterDataSnapshot snapshot(std::move(data));
        const auto offered = purchaseTaxes(snapshot, CompanyId(3));
        QCOMPARE(offered.size(), size_t(2));
        QCOMPARE(offered[0]->id, TaxId(2));
        QCOMPARE(offered[1]->id, TaxId(1));
    }

    void everyPresetHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i < taxPresetCount; ++i)
            words.insert(taxPresetName(static_cast<TaxPreset>(i)));
        QCOMPARE(words.size(), taxPresetCount);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestTaxPresets)
#include "tst_taxpresets.moc"
