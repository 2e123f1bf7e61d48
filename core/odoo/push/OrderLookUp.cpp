// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/OrderLookUp.h"

#include "core/odoo/push/LoadAnswer.h"
#include "core/odoo/push/LoadPayload.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

using drafting::ExistingOrder;
using drafting::PurchaseOrderDraft;

/// A backslash escapes in PostgreSQL's LIKE; `%` and `_` only widen the search, which is narrowed here afterwards.
QString pattern(const QString& number)
{
    QString copy = number;
    return copy.replace(u'\\', u"\\\\"_s);
}

OdooValue leaf(const QString& field, const QString& comparator, const OdooValue& value)
{
    return OdooValue::list({field, comparator, value});
}

/// The paper's numbers by the field that may hold them.
struct Numbers
{
    explicit Numbers(const PurchaseOrderDraft& draft)
        : buyer(draft.buyerOrderNumber.trimmed()),
          reference(draft.reference)
    {
        for (const QString& number : {draft.vendorNumber, draft.partnerRef, draft.buyerOrderNumber}) {
            if (!number.trimmed().isEmpty() && !document.contains(number.trimmed()))
                document.append(number.trimmed());
        }
    }
    QString buyer;
    QStringList document;
    QString reference; ///< our own
};

/// Orders of the vendor and company, not cancelled, that any of \a leaves describes.
OdooCall ordersCall(const OrderFields& fields, const PurchaseOrderDraft& draft, const OdooList& leaves)
{
    OdooList domain{leaf(u"partner_id"_s, u"child_of"_s, draft.vendor.value),
                    leaf(u"company_id"_s, u"="_s, draft.company.value), leaf(u"state"_s, u"!="_s, u"cancel"_s)};
    domain.insert(domain.end(), leaves.size() - 1, OdooValue(u"|"_s));
    domain.insert(domain.end(), leaves.begin(), leaves.end());
    // An archived contact of the vendor counts as well.
    OdooStruct context = orderContext(draft.company, fields);
    context.emplace_back(u"active_test"_s, false);
    return {u"purchase.order"_s,
            u"search_read"_s,
            {domain, OdooValue::list({u"name"_s, u"origin"_s, u"partner_ref"_s})},
            {{u"order"_s, u"id"_s}, {u"context"_s, std::move(context)}},
            CallKind::Read};
}

bool isTokenCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/' || c == u'.';
}

QString matchedBy(const OdooValue& row, const Numbers& numbers)
{
    if (!numbers.buyer.isEmpty()) {
        if (row.member(u"name").toText().compare(numbers.buyer, Qt::CaseInsensitive) == 0)
            return u"name"_s;
        if (holdsWord(row.member(u"origin").toText(), numbers.buyer))
            return u"origin"_s;
    }
    if (holdsWord(row.member(u"origin").toText(), numbers.reference))
        return u"origin"_s;
    const QString reference = row.member(u"partner_ref").toText();
    const bool named = std::any_of(numbers.document.begin(), numbers.document.end(),
                                   [&reference](const QString& number) { return holdsWord(reference, number); });
    return named ? u"partnerRef"_s : QString();
}

} // namespace

bool holdsWord(QStringView text, QStringView word)
{
    if (word.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isTokenCharacter(text[at - 1]);
        const bool ends = end == text.size() || !isTokenCharacter(text[end]);
        if (begins && ends)
            return true;
    }
    return false;
}

Result<KeyHolder> lookUpKey(OdooTransport& transport, const OrderFields& fields, const PurchaseOrderDraft& draft,
                            std::stop_token stop)
{
    const qsizetype dot = draft.externalKey.indexOf(u'.');
    const OdooCall call{u"ir.model.data"_s,
                        u"check_object_reference"_s,
                        {draft.externalKey.left(dot), draft.externalKey.mid(dot + 1)},
                        {{u"context"_s, orderContext(draft.company, fields)}},
                        CallKind::Read};
    const Result<OdooValue> answer = transport.call(call, stop);
    if (!answer) {
        // A key that nobody carries is a ValueError of this very call (odoo-rpc.md 8.3); any other fault 1 says
        // nothing.
        if (isFaultOfClass(answer.error(), u"ValueError"))
            return KeyHolder{};
        return failure(answer.error());
    }
    const QString model = answer->at(0).toText();
    const qint64 id = answer->at(1).toInt();
    if (model.isEmpty())
        return failure(ErrorCode::ReplyUnreadable, {u"check_object_reference named no model"_s});
    if (model != u"purchase.order")
        return KeyHolder{KeyHolder::State::OtherModel, {}};
    if (id <= 0)
        return KeyHolder{KeyHolder::State::OutOfSight, {}};
    return KeyHolder{KeyHolder::State::Order, PurchaseOrderId(id)};
}

Result<QList<FoundOrder>> findByNumbers(OdooTransport& transport, const OrderFields& fields,
                                        const PurchaseOrderDraft& draft, std::stop_token stop)
{
    const Numbers numbers(draft);
    OdooList leaves;
    if (!numbers.buyer.isEmpty()) {
        leaves.emplace_back(leaf(u"name"_s, u"=ilike"_s, pattern(numbers.buyer)));
        leaves.emplace_back(leaf(u"origin"_s, u"ilike"_s, pattern(numbers.buyer)));
    }
    for (const QString& number : numbers.document)
        leaves.emplace_back(leaf(u"partner_ref"_s, u"ilike"_s, pattern(number)));
    if (!numbers.reference.isEmpty())
        leaves.emplace_back(leaf(u"origin"_s, u"ilike"_s, pattern(numbers.reference)));
    if (leaves.empty())
        return QList<FoundOrder>{};

    OP_TRY(const OdooValue rows, transport.call(ordersCall(fields, draft, leaves), stop));
    QList<FoundOrder> found;
    for (const OdooValue& row : rows.toList()) {
        const QString by = matchedBy(row, numbers);
        if (!by.isEmpty())
            found.append({PurchaseOrderId(row.member(u"id").toInt()), by, row.member(u"origin").toText()});
    }
    return found;
}

Result<QList<FoundOrder>> findByReference(OdooTransport& transport, const OrderFields& fields,
                                          const PurchaseOrderDraft& draft, std::stop_token stop)
{
    if (draft.reference.isEmpty())
        return failure(ErrorCode::InvalidArgument, {u"the draft has no reference"_s});
    const OdooList leaves{leaf(u"origin"_s, u"ilike"_s, pattern(draft.reference))};
    OP_TRY(const OdooValue rows, transport.call(ordersCall(fields, draft, leaves), stop));
    QList<FoundOrder> found;
    for (const OdooValue& row : rows.toList()) {
        const QString origin = row.member(u"origin").toText();
        if (holdsWord(origin, draft.reference))
            found.append({PurchaseOrderId(row.member(u"id").toInt()), u"origin"_s, origin});
    }
    return found;
}

Result<QList<ExistingOrder>> describeOrders(OdooTransport& transport, const OrderFields& fields,
                                            const PurchaseOrderDraft& draft, const QList<FoundOrder>& found,
                                            std::stop_token stop)
{
    QList<ExistingOrder> described;
    if (found.isEmpty())
        return described;
    QList<PurchaseOrderId> ids;
    for (const FoundOrder& order : found)
        ids.append(order.id);
    OP_TRY(const QList<StoredOrder> orders, readOrders(transport, fields, draft.company, ids, stop));
    for (const StoredOrder& order : orders) {
        const auto origin =
            std::find_if(found.begin(), found.end(), [&order](const FoundOrder& f) { return f.id == order.id; });
        described.append({order.id, order.name, order.state, origin == found.end() ? QString() : origin->matchedBy,
                          differences(draft, order, fields, CompareScope::Content)});
    }
    return described;
}

Result<QList<ExistingOrder>> findExistingOrders(OdooTransport& transport, const OrderFields& fields,
                                                const PurchaseOrderDraft& draft, std::stop_token stop)
{
    OP_TRY(QList<FoundOrder> found, findByNumbers(transport, fields, draft, stop));
    if (found.isEmpty())
        return QList<ExistingOrder>{};
    OP_TRY(const KeyHolder holder, lookUpKey(transport, fields, draft, stop));
    found.removeIf([&holder](const FoundOrder& order) { return order.id == holder.order; });
    return describeOrders(transport, fields, draft, found, stop);
}

} // namespace op::odoo
