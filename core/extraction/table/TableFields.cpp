// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/TableFields.h"

#include <QHash>

namespace op::extraction::table {

/// Every field by its path.
struct FieldTable
{
    FieldTable()
    {
        addHeader();
        addParty(QStringLiteral("buyer"), FieldScope::Buyer);
        addParty(QStringLiteral("seller"), FieldScope::Seller);
        addParty(QStringLiteral("deliverTo"), FieldScope::DeliverTo);
        addLine();
        addTotals();
    }

    TableField& add(const QString& path, FieldScope scope, FieldKind kind)
    {
        TableField field;
        field.m_path = path;
        field.m_scope = scope;
        field.m_kind = kind;
        paths.append(path);
        return *fields.insert(path, field);
    }

    void addHeader()
    {
        const auto text = [this](const char* name, TextField IncomingOrder::*member, FieldKind kind = FieldKind::Text) {
            add(QString::fromLatin1(name), FieldScope::Header, kind).m_header = member;
        };
        const auto date = [this](const char* name, DateField IncomingOrder::*member) {
            add(QString::fromLatin1(name), FieldScope::Header, FieldKind::Date).m_header = member;
        };
        text("documentNumber", &IncomingOrder::documentNumber, FieldKind::Code);
        text("orderNumber", &IncomingOrder::orderNumber, FieldKind::Code);
        text("salesOrderNumber", &IncomingOrder::salesOrderNumber, FieldKind::Code);
        date("issueDate", &IncomingOrder::issueDate);
        date("deliveryFrom", &IncomingOrder::deliveryFrom);
        date("deliveryTo", &IncomingOrder::deliveryTo);
        add(QStringLiteral("deliveryDate"), FieldScope::Header, FieldKind::DeliveryDate).m_header =
            &IncomingOrder::deliveryTo;
        text("currency", &IncomingOrder::currency);
        text("responseCode", &IncomingOrder::responseCode);
        text("customerReference", &IncomingOrder::customerReference);
        text("paymentTerms", &IncomingOrder::paymentTerms);
        add(QStringLiteral("note"), FieldScope::Header, FieldKind::Note);
    }

    void addParty(const QString& prefix, FieldScope scope)
    {
        const auto text = [&](const char* name, TextField Party::*member, FieldKind kind = FieldKind::Text) {
            add(prefix + u'.' + QLatin1String(name), scope, kind).m_party = member;
        };
        text("name", &Party::name);
        text("legalName", &Party::legalName);
        text("email", &Party::email);
        text("vatNumber", &Party::vatNumber);
        text("registrationNumber", &Party::registrationNumber);
        text("gln", &Party::gln, FieldKind::Code);
        text("country", &Party::country);
        text("city", &Party::city);
        text("zip", &Party::zip);
        text("iban", &Party::iban);
        add(prefix + QStringLiteral(".ids"), scope, FieldKind::Ids);
    }

    void addLine()
    {
        using Line = IncomingOrderLine;
        const auto text = [this](const char* name, TextField Line::*member, FieldKind kind = FieldKind::Text) {
            add(QStringLiteral("lines.") + QLatin1String(name), FieldScope::Line, kind).m_line = member;
        };
        const auto decimal = [this](const char* name, DecimalField Line::*member) {
            add(QStringLiteral("lines.") + QLatin1String(name), FieldScope::Line, FieldKind::Decimal).m_line = member;
        };
        text("lineNo", &Line::lineNo);
        text("orderLineNo", &Line::orderLineNo);
        text("supplierItemCode", &Line::supplierItemCode, FieldKind::Code);
        text("buyerItemCode", &Line::buyerItemCode, FieldKind::Code);
        text("gtin", &Line::gtin, FieldKind::Code);
        text("manufacturerItemCode", &Line::manufacturerItemCode, FieldKind::Code);
        text("description", &Line::description);
        text("longDescription", &Line::longDescription);
        decimal("quantity", &Line::quantity);
        text("unit", &Line::unit);
        decimal("unitPrice", &Line::unitPrice);
        decimal("priceBaseQuantity", &Line::priceBaseQuantity);
        decimal("grossUnitPrice", &Line::grossUnitPrice);
        decimal("discountPercent", &Line::discountPercent);
        decimal("discountAmount", &Line::discountAmount);
        decimal("chargeAmount", &Line::chargeAmount);
        text("taxCategory", &Line::taxCategory);
        decimal("taxRate", &Line::taxRate);
        add(QStringLiteral("lines.deliveryDate"), FieldScope::Line, FieldKind::Date).m_line = &Line::deliveryDate;
        decimal("lineTotal", &Line::lineTotal);
        text("status", &Line::status);
        decimal("backOrderQuantity", &Line::backOrderQuantity);
        add(QStringLiteral("lines.note"), FieldScope::Line, FieldKind::Note);
    }

    void addTotals()
    {
        const auto total = [this](const char* name, DecimalField OrderTotals::*member) {
            add(QStringLiteral("totals.") + QLatin1String(name), FieldScope::Totals, FieldKind::Decimal).m_totals =
                member;
        };
        total("lines", &OrderTotals::lines);
        total("allowances", &OrderTotals::allowances);
        total("charges", &OrderTotals::charges);
        total("net", &OrderTotals::net);
        total("tax", &OrderTotals::tax);
        total("gross", &OrderTotals::gross);
        total("payable", &OrderTotals::payable);
        total("prepaid", &OrderTotals::prepaid);
        total("rounding", &OrderTotals::rounding);
    }

    static const FieldTable& instance()
    {
        static const FieldTable table;
        return table;
    }

    QHash<QString, TableField> fields;
    QStringList paths;
};

namespace {

template <class Field, class Owner, class Member>
Field* fieldOf(Owner& owner, const Member& member)
{
    const auto* pointer = std::get_if<Field Owner::*>(&member);
    return pointer ? &(owner.*(*pointer)) : nullptr;
}

} // namespace

std::optional<TableField> TableField::named(QStringView path)
{
    const auto& fields = FieldTable::instance().fields;
    const auto it = fields.constFind(path.toString());
    return it == fields.constEnd() ? std::nullopt : std::optional(*it);
}

const QStringList& TableField::allPaths()
{
    return FieldTable::instance().paths;
}

Party& TableField::party(IncomingOrder& order) const
{
    std::optional<Party>& party = m_scope == FieldScope::Buyer ? order.buyer
        : m_scope == FieldScope::Seller                        ? order.seller
                                                               : order.deliverTo;
    if (!party)
        party.emplace();
    return *party;
}

TextField* TableField::text(IncomingOrder& order, IncomingOrderLine* line) const
{
    if (m_scope == FieldScope::Line)
        return line ? fieldOf<TextField>(*line, m_line) : nullptr;
    if (m_scope == FieldScope::Header)
        return fieldOf<TextField>(order, m_header);
    return std::holds_alternative<TextField Party::*>(m_party) ? fieldOf<TextField>(party(order), m_party) : nullptr;
}

DecimalField* TableField::decimal(IncomingOrder& order, IncomingOrderLine* line) const
{
    if (m_scope == FieldScope::Totals)
        return m_totals ? &(order.totals.*m_totals) : nullptr;
    return m_scope == FieldScope::Line && line ? fieldOf<DecimalField>(*line, m_line) : nullptr;
}

DateField* TableField::date(IncomingOrder& order, IncomingOrderLine* line) const
{
    if (m_scope == FieldScope::Line)
        return line ? fieldOf<DateField>(*line, m_line) : nullptr;
    return m_scope == FieldScope::Header ? fieldOf<DateField>(order, m_header) : nullptr;
}

} // namespace op::extraction::table
