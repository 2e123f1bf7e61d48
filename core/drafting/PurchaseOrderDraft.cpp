// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/PurchaseOrderDraft.h"

#include <QJsonArray>

namespace op::drafting {
namespace {

QString toText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime toMoment(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const DraftLine& line)
{
    QJsonArray taxes;
    for (const TaxId tax : line.taxes)
        taxes.append(tax.value);
    return {{QStringLiteral("sequence"), line.sequence},
            {QStringLiteral("product"), line.product.value},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("quantity"), line.quantity.toString()},
            {QStringLiteral("uom"), line.uom.value},
            {QStringLiteral("priceUnit"), line.priceUnit.toString()},
            {QStringLiteral("discountPercent"), line.discountPercent.toString()},
            {QStringLiteral("taxes"), taxes},
            {QStringLiteral("plannedDate"), toText(line.plannedDate)},
            {QStringLiteral("source"), line.source}};
}

/// Reads members of one object and remembers the first that is missing or wrong.
class Members
{
public:
    explicit Members(const QJsonObject& object) : m_object(object) {}

    QString text(const QString& name)
    {
        return checked(name, [](const QJsonValue& value) { return value.isString(); }).toString();
    }
    qint64 number(const QString& name)
    {
        return checked(name, [](const QJsonValue& value) { return value.isDouble(); }).toInteger();
    }
    QJsonArray array(const QString& name)
    {
        return checked(name, [](const QJsonValue& value) { return value.isArray(); }).toArray();
    }
    Decimal decimal(const QString& name)
    {
        const std::optional<Decimal> value = Decimal::parse(text(name));
        if (!value)
            fail(name);
        return value.value_or(Decimal());
    }
    [[nodiscard]] bool isGood() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    template <class Check>
    QJsonValue checked(const QString& name, Check check)
    {
        const QJsonValue value = m_object.value(name);
        if (!check(value))
            fail(name);
        return value;
    }
    void fail(const QString& name)
    {
        if (m_problem.isEmpty())
            m_problem = name;
    }

    const QJsonObject& m_object;
    QString m_problem;
};

Result<DraftLine> lineFromJson(const QJsonObject& json)
{
    Members members(json);
    DraftLine line;
    line.sequence = static_cast<int>(members.number(QStringLiteral("sequence")));
    line.product = ProductId(members.number(QStringLiteral("product")));
    line.name = members.text(QStringLiteral("name"));
    line.quantity = members.decimal(QStringLiteral("quantity"));
    line.uom = UomId(members.number(QStringLiteral("uom")));
    line.priceUnit = members.decimal(QStringLiteral("priceUnit"));
    line.discountPercent = members.decimal(QStringLiteral("discountPercent"));
    const QJsonArray taxes = members.array(QStringLiteral("taxes"));
    for (const QJsonValue tax : taxes)
        line.taxes.append(TaxId(tax.toInteger()));
    line.plannedDate = toMoment(QJsonValue(members.text(QStringLiteral("plannedDate"))));
    line.source = members.text(QStringLiteral("source"));
    if (!members.isGood())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("draft line: ") + members.problem()});
    return line;
}

} // namespace

QJsonObject toJson(const PurchaseOrderDraft& draft)
{
    QJsonArray lines;
    for (const DraftLine& line : draft.lines)
        lines.append(toJson(line));
    return {
        {QStringLiteral("externalKey"), draft.externalKey},
        {QStringLiteral("reference"), draft.reference},
        {QStringLiteral("company"), draft.company.value},
        {QStringLiteral("vendor"), draft.vendor.value},
        {QStringLiteral("pickingType"), draft.pickingType.value},
        {QStringLiteral("currency"), draft.currency.value},
        {QStringLiteral("paymentTerm"), draft.paymentTerm.value},
        {QStringLiteral("fiscalPosition"), draft.fiscalPosition.value},
        {QStringLiteral("orderDate"), toText(draft.orderDate)},
        {QStringLiteral("origin"), draft.origin},
        {QStringLiteral("partnerRef"), draft.partnerRef},
        {QStringLiteral("note"), draft.note},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("documentSha256"), QString::fromLatin1(draft.documentSha256.toHex())},
        {QStringLiteral("documentName"), draft.documentName},
        {QStringLiteral("buyerOrderNumber"), draft.buyerOrderNumber},
        {QStringLiteral("vendorNumber"), draft.vendorNumber},
        {QStringLiteral("expectedUntaxed"), draft.expectedUntaxed.toString()},
        {QStringLiteral("expectedTax"), draft.expectedTax ? QJsonValue(draft.expectedTax->toString()) : QJsonValue()}};
}

Result<PurchaseOrderDraft> draftFromJson(const QJsonObject& json)
{
    Members members(json);
    PurchaseOrderDraft draft;
    draft.externalKey = members.text(QStringLiteral("externalKey"));
    draft.reference = members.text(QStringLiteral("reference"));
    draft.company = CompanyId(members.number(QStringLiteral("company")));
    draft.vendor = PartnerId(members.number(QStringLiteral("vendor")));
    draft.pickingType = PickingTypeId(members.number(QStringLiteral("pickingType")));
    draft.currency = CurrencyId(members.number(QStringLiteral("currency")));
    draft.paymentTerm = PaymentTermId(members.number(QStringLiteral("paymentTerm")));
    draft.fiscalPosition = FiscalPositionId(members.number(QStringLiteral("fiscalPosition")));
    draft.orderDate = toMoment(QJsonValue(members.text(QStringLiteral("orderDate"))));
    draft.origin = members.text(QStringLiteral("origin"));
    draft.partnerRef = members.text(QStringLiteral("partnerRef"));
    draft.note = members.text(QStringLiteral("note"));
    const QJsonArray lines = members.array(QStringLiteral("lines"));
    for (const QJsonValue value : lines) {
        OP_TRY(DraftLine line, lineFromJson(value.toObject()));
        draft.lines.append(std::move(line));
    }
    draft.documentSha256 = QByteArray::fromHex(members.text(QStringLiteral("documentSha256")).toLatin1());
    draft.documentName = members.text(QStringLiteral("documentName"));
    draft.buyerOrderNumber = members.text(QStringLiteral("buyerOrderNumber"));
    draft.vendorNumber = members.text(QStringLiteral("vendorNumber"));
    draft.expectedUntaxed = members.decimal(QStringLiteral("expectedUntaxed"));
    // a draft that was frozen before this was known has none
    if (const QJsonValue tax = json.value(QStringLiteral("expectedTax")); !tax.isUndefined() && !tax.isNull())
        draft.expectedTax = members.decimal(QStringLiteral("expectedTax"));
    if (!members.isGood())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("draft: ") + members.problem()});
    return draft;
}

} // namespace op::drafting
