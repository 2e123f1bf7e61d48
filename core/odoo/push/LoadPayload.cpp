// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/LoadPayload.h"

#include "core/odoo/OdooDate.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

using drafting::DraftLine;
using drafting::PurchaseOrderDraft;

/// The columns of a load, filled cell by cell: a column exists from the first cell on.
class LoadTable
{
public:
    void header(const QString& column, const QString& value) { m_header.emplace_back(column, value); }
    void beginLine() { m_lines.emplace_back(); }
    void line(const QString& column, const QString& value)
    {
        if (m_lines.size() == 1)
            m_lineColumns.emplace_back(u"order_line/"_s + column);
        m_lines.back().emplace_back(value);
    }

    [[nodiscard]] OdooList columns() const
    {
        OdooList names;
        for (const auto& [name, value] : m_header)
            names.emplace_back(name);
        names.insert(names.end(), m_lineColumns.begin(), m_lineColumns.end());
        return names;
    }

    /// The first line shares the header's row; the rows that continue it leave the header's columns empty.
    [[nodiscard]] OdooList rows() const
    {
        OdooList rows;
        for (size_t i = 0; i < std::max<size_t>(m_lines.size(), 1); ++i) {
            OdooList row;
            for (const auto& [name, value] : m_header)
                row.emplace_back(i == 0 ? value : QString());
            if (i < m_lines.size())
                row.insert(row.end(), m_lines[i].begin(), m_lines[i].end());
            rows.emplace_back(std::move(row));
        }
        return rows;
    }

private:
    std::vector<std::pair<QString, QString>> m_header;
    OdooList m_lineColumns;
    std::vector<OdooList> m_lines;
};

template <class Tag>
QString idText(Id<Tag> id)
{
    return id.isNull() ? QString() : QString::number(id.value);
}

template <class Tag>
OdooValue idOrFalse(Id<Tag> id)
{
    return id.isNull() ? OdooValue(false) : OdooValue(id.value);
}

OdooValue textOrFalse(const QString& text)
{
    return text.isEmpty() ? OdooValue(false) : OdooValue(text);
}

QString taxList(const QList<TaxId>& taxes)
{
    QStringList ids;
    for (TaxId tax : taxes)
        ids.append(QString::number(tax.value));
    return ids.join(u',');
}

QString noteText(const PurchaseOrderDraft& draft, const OrderFields& fields)
{
    if (!fields.noteIsHtml || draft.note.isEmpty())
        return draft.note;
    return u"<p>"_s + draft.note.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</p>"_s;
}

/// The context that makes a load create once and never overwrite (odoo-rpc.md 8.2).
OdooStruct loadContext(CompanyId company, const OrderFields& fields)
{
    OdooStruct context = orderContext(company, fields);
    context.emplace_back(u"mode"_s, u"update"_s);
    context.emplace_back(u"noupdate"_s, true);
    return context;
}

QString mimeType(const QString& fileName)
{
    static const std::pair<QStringView, QStringView> types[] = {
        {u".pdf", u"application/pdf"}, {u".xml", u"application/xml"},
        {u".csv", u"text/csv"},        {u".txt", u"text/plain"},
        {u".edi", u"text/plain"},      {u".eml", u"message/rfc822"},
        {u".png", u"image/png"},       {u".jpg", u"image/jpeg"},
        {u".tif", u"image/tiff"},      {u".xlsx", u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    };
    for (const auto& [suffix, type] : types) {
        if (fileName.endsWith(suffix, Qt::CaseInsensitive))
            return type.toString();
    }
    return u"application/octet-stream"_s;
}

OdooValue lineValues(const DraftLine& line, const OrderFields& fields)
{
    OdooList taxes;
    for (TaxId tax : line.taxes)
        taxes.emplace_back(tax.value);
    OdooStruct values{{u"sequence"_s, line.sequence},
                      {u"product_id"_s, idOrFalse(line.product)},
                      {u"name"_s, line.name},
                      {u"product_qty"_s, line.quantity},
                      {fields.lineUom, idOrFalse(line.uom)},
                      {u"price_unit"_s, line.priceUnit},
                      {fields.lineTaxes, OdooValue::list({OdooValue::list({6, 0, taxes})})},
                      {u"date_planned"_s, textOrFalse(odooDateTime(line.plannedDate))}};
    if (!fields.lineDiscount.isEmpty())
        values.emplace_back(fields.lineDiscount, line.discountPercent);
    if (!fields.lineTechnicalPrice.isEmpty())
        values.emplace_back(fields.lineTechnicalPrice, Decimal(-1));
    return values;
}

} // namespace

OdooStruct orderContext(CompanyId company, const OrderFields& fields)
{
    return callContext(fields.allowedCompanies ? company.value : 0);
}

OdooCall loadCall(const PurchaseOrderDraft& draft, const OrderFields& fields)
{
    LoadTable table;
    table.header(u"id"_s, draft.externalKey);
    table.header(u"partner_id/.id"_s, idText(draft.vendor));
    table.header(u"company_id/.id"_s, idText(draft.company));
    if (!fields.pickingType.isEmpty())
        table.header(fields.pickingType + u"/.id"_s, idText(draft.pickingType));
    table.header(u"currency_id/.id"_s, idText(draft.currency));
    table.header(u"payment_term_id/.id"_s, idText(draft.paymentTerm));
    table.header(u"fiscal_position_id/.id"_s, idText(draft.fiscalPosition));
    table.header(u"date_order"_s, odooDateTime(draft.orderDate));
    table.header(u"origin"_s, draft.origin);
    table.header(u"partner_ref"_s, draft.partnerRef);
    if (!fields.clientOrderRef.isEmpty())
        table.header(fields.clientOrderRef, draft.reference);
    if (!draft.note.isEmpty() && !fields.note.isEmpty())
        table.header(fields.note, noteText(draft, fields));

    for (const DraftLine& line : draft.lines) {
        table.beginLine();
        table.line(u"sequence"_s, QString::number(line.sequence));
        table.line(u"product_id/.id"_s, idText(line.product));
        table.line(u"name"_s, line.name);
        table.line(u"product_qty"_s, line.quantity.toString());
        table.line(fields.lineUom + u"/.id"_s, idText(line.uom));
        table.line(u"price_unit"_s, line.priceUnit.toString());
        if (!fields.lineDiscount.isEmpty())
            table.line(fields.lineDiscount, line.discountPercent.toString());
        table.line(fields.lineTaxes + u"/.id"_s, taxList(line.taxes));
        table.line(u"date_planned"_s, odooDateTime(line.plannedDate));
        if (!fields.lineTechnicalPrice.isEmpty())
            table.line(fields.lineTechnicalPrice, u"-1.0"_s);
    }
    return {u"purchase.order"_s,
            u"load"_s,
            {table.columns(), table.rows()},
            {{u"context"_s, loadContext(draft.company, fields)}},
            CallKind::Write};
}

OdooCall createCall(const PurchaseOrderDraft& draft, const OrderFields& fields)
{
    OdooList lines;
    for (const DraftLine& line : draft.lines)
        lines.emplace_back(OdooValue::list({0, 0, lineValues(line, fields)}));
    OdooStruct values{{u"partner_id"_s, idOrFalse(draft.vendor)},
                      {u"company_id"_s, idOrFalse(draft.company)},
                      {u"currency_id"_s, idOrFalse(draft.currency)},
                      {u"payment_term_id"_s, idOrFalse(draft.paymentTerm)},
                      {u"fiscal_position_id"_s, idOrFalse(draft.fiscalPosition)},
                      {u"date_order"_s, textOrFalse(odooDateTime(draft.orderDate))},
                      {u"origin"_s, textOrFalse(draft.origin)},
                      {u"partner_ref"_s, textOrFalse(draft.partnerRef)}};
    if (!fields.pickingType.isEmpty())
        values.emplace_back(fields.pickingType, idOrFalse(draft.pickingType));
    if (!fields.clientOrderRef.isEmpty())
        values.emplace_back(fields.clientOrderRef, textOrFalse(draft.reference));
    if (!draft.note.isEmpty() && !fields.note.isEmpty())
        values.emplace_back(fields.note, noteText(draft, fields));
    values.emplace_back(u"order_line"_s, std::move(lines));
    return {u"purchase.order"_s,
            u"create"_s,
            {std::move(values)},
            {{u"context"_s, orderContext(draft.company, fields)}},
            CallKind::Write};
}

OdooCall attachmentCall(const PurchaseOrderDraft& draft, PurchaseOrderId order, const QByteArray& content,
                        const OrderFields& fields)
{
    const QString name = draft.documentName.isEmpty() ? draft.reference : draft.documentName;
    OdooList columns{u"id"_s, u"name"_s, fields.attachmentContent, u"res_model"_s, u"res_id"_s, u"mimetype"_s};
    // The content travels as text: the wire's own base64 type is a fault on every version (odoo-rpc.md 7.5).
    OdooList row{
        draft.externalKey + u"_att"_s, name,          QString::fromLatin1(content.toBase64()), u"purchase.order"_s,
        QString::number(order.value),  mimeType(name)};
    if (!fields.attachmentFileName.isEmpty()) {
        columns.emplace_back(fields.attachmentFileName);
        row.emplace_back(name);
    }
    return {u"ir.attachment"_s,
            u"load"_s,
            {std::move(columns), OdooValue::list({std::move(row)})},
            {{u"context"_s, loadContext(draft.company, fields)}},
            CallKind::Write};
}

} // namespace op::odoo
