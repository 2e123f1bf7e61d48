// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldJson.h"
#include "core/extraction/FieldPaths.h"
#include "core/extraction/ReadResult.h"

#include <QJsonArray>

namespace op::extraction {
namespace {

// Fields that the truth schema does not know: they appear in `fields` and in the lossless form only.
bool isBeyondSchema(const QString& member)
{
    static const QStringList names{QStringLiteral("salesOrderNumber"),
                                   QStringLiteral("paymentTerms"),
                                   QStringLiteral("city"),
                                   QStringLiteral("zip"),
                                   QStringLiteral("iban"),
                                   QStringLiteral("backOrderQuantity"),
                                   QStringLiteral("prepaid"),
                                   QStringLiteral("rounding")};
    return names.contains(member);
}

// Members that the schema has only where they apply.
bool isOptionalMember(const QString& member)
{
    return member == QLatin1String("orderLineNo") || member == QLatin1String("manufacturerItemCode");
}

struct PlainWriter
{
    QJsonObject& json;

    template <class T>
    void operator()(const QString& path, const ExtractedField<T>& field) const
    {
        const QString member = path.startsWith(u'.') ? path.mid(1) : path;
        if (member.contains(u'.') || isBeyondSchema(member) || (isOptionalMember(member) && !field.has()))
            return;
        json.insert(member, plainJson(field));
    }
};

struct EvidenceWriter
{
    QMap<QString, QJsonObject>& evidence;

    template <class T>
    void operator()(const QString& path, const ExtractedField<T>& field) const
    {
        if (field.has())
            evidence.insert(
                path,
                {{QLatin1String("confidence"), field.confidence}, {QLatin1String("source"), toJson(field.place)}});
    }
};

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue partyJson(const std::optional<Party>& party)
{
    if (!party)
        return QJsonValue::Null;
    QJsonObject json;
    visitPartyFields(QString(), *party, PlainWriter{json});
    json.insert(QLatin1String("emailDomain"), textOrNull(party->emailDomain()));
    QJsonArray ids;
    for (const PartyIdentifier& id : party->ids)
        ids.append(QJsonObject{{QLatin1String("scheme"), textOrNull(id.scheme)}, {QLatin1String("id"), id.id}});
    json.insert(QLatin1String("ids"), ids);
    return json;
}

void insertExtras(QJsonObject& json, const QMap<QString, QString>& extras)
{
    for (auto it = extras.begin(); it != extras.end(); ++it)
        json.insert(it.key(), it.value());
}

QJsonObject lineJson(const IncomingOrderLine& line)
{
    QJsonObject json;
    visitLineFields(QString(), line, PlainWriter{json});
    if (line.substitute) {
        json.insert(QLatin1String("substitute"),
                    QJsonObject{{QLatin1String("supplierItemCode"), plainJson(line.substitute->supplierItemCode)},
                                {QLatin1String("gtin"), plainJson(line.substitute->gtin)},
                                {QLatin1String("description"), plainJson(line.substitute->description)}});
    }
    insertExtras(json, line.extras);
    return json;
}

// `fields` may hold tens of thousands of paths, and a QJsonObject is a sorted array: filled in order it stays linear.
QJsonObject evidenceJson(const IncomingOrder& order)
{
    QMap<QString, QJsonObject> evidence;
    visitFields(order, EvidenceWriter{evidence});
    QJsonObject json;
    for (auto it = evidence.begin(); it != evidence.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject orderJson(const IncomingOrder& order)
{
    QJsonObject json;
    json.insert(QLatin1String("documentType"), documentTypeName(order.documentType));
    visitHeaderFields(order, PlainWriter{json});
    json.insert(QLatin1String("buyer"), partyJson(order.buyer));
    json.insert(QLatin1String("seller"), partyJson(order.seller));
    json.insert(QLatin1String("deliverTo"), partyJson(order.deliverTo));
    QJsonArray lines;
    for (const IncomingOrderLine& line : order.lines)
        lines.append(lineJson(line));
    json.insert(QLatin1String("lines"), lines);
    QJsonObject totals;
    visitTotalsFields(QString(), order.totals, PlainWriter{totals});
    json.insert(QLatin1String("totals"), totals);
    json.insert(QLatin1String("notes"), QJsonArray::fromStringList(order.notes));
    insertExtras(json, order.extras);
    json.insert(QLatin1String("fields"), evidenceJson(order));
    return json;
}

} // namespace

QJsonObject toExtractJson(const QString& file, const ReadResult& result)
{
    QJsonArray orders;
    for (const IncomingOrder& order : result.orders)
        orders.append(orderJson(order));
    QJsonObject json{{QLatin1String("file"), file},
                     {QLatin1String("kind"), result.kind},
                     {QLatin1String("orders"), orders},
                     {QLatin1String("findings"), findingsToJson(result.findings)},
                     {QLatin1String("arithmeticWarnings"), QJsonArray::fromStringList(result.arithmeticWarnings)}};
    json.insert(QLatin1String("mail"), result.mail.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(result.mail));
    return json;
}

} // namespace op::extraction
