// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/ExternalKey.h"
#include "core/drafting/Push.h"
#include "core/odoo/OdooTransport.h"

#include <QCryptographicHash>

/// Drafts for tests of the push, made of names and codes that a server is asked to turn into its ids. Header only.
namespace op::test {

/// One line in words.
struct LineWish
{
    QString code;
    QString quantity;
    QString price;
};

/// An order in words.
struct OrderWish
{
    QString company;
    QString vendor;
    QString buyerNumber;
    QString vendorNumber;
    QString reference = QStringLiteral("OP-TEST-1");
    QList<LineWish> lines;
};

/// Returns the id of the one record of \a model whose \a field is \a value; 0 when there is not exactly one.
inline qint64 idOf(odoo::OdooTransport& transport, const QString& model, const QString& field,
                   const odoo::OdooValue& value)
{
    using odoo::OdooValue;
    const OdooValue domain = OdooValue::list({OdooValue::list({field, QStringLiteral("="), value})});
    const auto found =
        transport.call({model, QStringLiteral("search"), {domain}, {{QStringLiteral("context"), odoo::callContext()}}});
    return found && found->toList().size() == 1 ? found->at(0).toInt() : 0;
}

/// Returns the first record of \a model that \a domain means as a struct of \a fields; nil when there is none.
inline odoo::OdooValue firstOf(odoo::OdooTransport& transport, const QString& model, const odoo::OdooList& domain,
                               const QStringList& fields, qint64 company)
{
    odoo::OdooList names;
    for (const QString& name : fields)
        names.emplace_back(name);
    const auto rows =
        transport.call({model,
                        QStringLiteral("search_read"),
                        {domain, names},
                        {{QStringLiteral("limit"), 1}, {QStringLiteral("context"), odoo::callContext(company)}}});
    return rows ? rows->at(0) : odoo::OdooValue();
}

/// Returns the draft of \a wish: product's unit, its purchase taxes of the company, the company's receipts. Lines whose
/// product does not exist stay without one. The key is that of the numbers, as for every real draft.
inline drafting::PurchaseOrderDraft draftOf(odoo::OdooTransport& transport, const OrderWish& wish)
{
    using odoo::OdooValue;
    const auto s = [](const char16_t* text) { return QString::fromUtf16(text); };
    drafting::PurchaseOrderDraft draft;
    draft.company = CompanyId(idOf(transport, s(u"res.company"), s(u"name"), wish.company));
    draft.vendor = PartnerId(idOf(transport, s(u"res.partner"), s(u"name"), wish.vendor));
    const qint64 company = draft.company.value;
    draft.currency = CurrencyId(firstOf(transport, s(u"res.company"), {OdooValue::list({s(u"id"), s(u"="), company})},
                                        {s(u"currency_id")}, company)
                                    .member(u"currency_id")
                                    .toMany2oneId());
    draft.pickingType = PickingTypeId(firstOf(transport, s(u"stock.picking.type"),
                                              {OdooValue::list({s(u"code"), s(u"="), s(u"incoming")}),
                                               // on 12 the warehouse alone knows its company
                                               OdooValue::list({s(u"warehouse_id.company_id"), s(u"="), company})},
                                              {s(u"name")}, company)
                                          .member(u"id")
                                          .toInt());
    draft.reference = wish.reference;
    draft.buyerOrderNumber = wish.buyerNumber;
    draft.vendorNumber = wish.vendorNumber;
    draft.partnerRef = wish.vendorNumber;
    draft.origin = wish.buyerNumber.isEmpty() ? wish.reference : wish.reference + u' ' + wish.buyerNumber;
    draft.orderDate = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    draft.note = s(u"Please <deliver> & ring twice");
    draft.documentName = s(u"order.xml");
    draft.documentSha256 = QCryptographicHash::hash(wish.buyerNumber.toUtf8(), QCryptographicHash::Sha256);
    for (const LineWish& line : wish.lines) {
        const OdooValue product =
            firstOf(transport, s(u"product.product"), {OdooValue::list({s(u"default_code"), s(u"="), line.code})},
                    {s(u"name"), s(u"uom_id"), s(u"supplier_taxes_id")}, company);
        drafting::DraftLine made;
        made.sequence = 10 * static_cast<int>(draft.lines.size() + 1);
        made.product = ProductId(product.member(u"id").toInt());
        made.name = product.member(u"name").toText() + s(u" \u2013 line ") + QString::number(draft.lines.size() + 1);
        made.quantity = *Decimal::parse(line.quantity);
        made.priceUnit = *Decimal::parse(line.price);
        made.uom = UomId(product.member(u"uom_id").toMany2oneId());
        for (const OdooValue& tax : product.member(u"supplier_taxes_id").toList()) {
            const OdooValue own = firstOf(transport, s(u"account.tax"),
                                          {OdooValue::list({s(u"id"), s(u"="), tax.toInt()}),
                                           OdooValue::list({s(u"company_id"), s(u"="), company})},
                                          {s(u"name")}, company);
            if (own.member(u"id").toInt() > 0)
                made.taxes.append(TaxId(tax.toInt()));
        }
        made.plannedDate = QDateTime(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC);
        made.source = QStringLiteral("lines[%1]").arg(draft.lines.size());
        draft.lines.append(made);
    }
    const bool isResponse = !wish.vendorNumber.isEmpty();
    draft.externalKey =
        drafting::externalKey({draft.company, draft.vendor, isResponse ? s(u"orderResponse") : s(u"order"),
                               isResponse ? wish.vendorNumber : wish.buyerNumber, 0, draft.documentSha256, 0});
    return draft;
}

/// Returns a job for \a draft at its first step.
inline drafting::PushJob jobOf(const drafting::PurchaseOrderDraft& draft, qint64 caseId = 1)
{
    drafting::PushJob job;
    job.caseId = caseId;
    job.connection = QStringLiteral("test");
    job.draft = draft;
    return job;
}

} // namespace op::test
